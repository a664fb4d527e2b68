import Quantities
import Testing

@testable import Wording

@Suite struct NumberTests {
  @Test(arguments: [
    ("en", "1500", "1,500"), ("en", "-0.5", "−0.5"), ("en", "3e12", "3,000,000,000,000"),
    ("en", "7..8", "7–8"), ("en", "> 150", ">_150"), ("de", "1500.25", "1.500,25"),
    ("de", "999", "999"), ("ru", "1500", "1~500"), ("kk", "1234567", "1~234~567"),
    ("ja", "7..8", "7〜8"), ("ja", ">= 150", "≥150"), ("de", "-1234", "−1.234"),
  ])
  func areWritten(tag: String, literal: String, text: String) throws {
    #expect(visible(try wording(tag).number(QualifiedNumber(parsing: literal))) == text)
  }

  @Test(arguments: [("en", "12%"), ("de", "12~%"), ("ru", "12~%"), ("kk", "12%"), ("ja", "12%")])
  func perCent(tag: String, text: String) throws {
    #expect(visible(try wording(tag).percent(ExactDecimal(12))) == text)
  }

  @Test(arguments: [
    ("en", "1", "1~document", "1~document"), ("en", "0", "0~documents", "0~documents"),
    ("en", "> 150", ">_150~documents", "more than 150~documents"),
    ("de", "1", "1~Dokument", "1~Dokument"), ("de", "60", "60~Dokumente", "60~Dokumente"),
    ("ru", "1", "1~документ", "1~документ"), ("ru", "3", "3~документа", "3~документа"),
    ("ru", "11", "11~документов", "11~документов"), ("ru", "21", "21~документ", "21~документ"),
    ("ru", "112", "112~документов", "112~документов"),
    ("ru", "1.5", "1,5~документа", "1,5~документа"),
    ("ru", "> 151", ">_151~документ", "более 151~документа"),
    ("ru", "2..3", "2–3~документа", "от 2 до 3~документов"),
    ("kk", "> 150", ">_150~құжат", "150-ден астам~құжат"),
    ("kk", "> 60", ">_60~құжат", "60-тан астам~құжат"),
    ("kk", "<= 1000", "≤_1~000~құжат", "1~000-ға дейін~құжат"),
    ("kk", "< 90", "<_90~құжат", "90-нан аз~құжат"), ("kk", "5", "5~құжат", "5~құжат"),
    ("ja", "> 150", "文書>150件", "文書150件超"), ("ja", "≈ 150", "文書≈150件", "文書約150件"),
    ("ja", "<= 60", "文書≤60件", "文書最大60件"), ("ja", "5", "文書5件", "文書5件"),
  ])
  func countNouns(tag: String, literal: String, signs: String, words: String) throws {
    let (wording, number) = (try wording(tag), try QualifiedNumber(parsing: literal))
    #expect(visible(wording.plural(.documents, number)) == signs)
    #expect(visible(wording.plural(.documents, inWords: number)) == words)
  }
}
