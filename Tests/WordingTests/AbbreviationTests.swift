import Testing
import Wording

@Suite struct AbbreviationTests {
  @Test(arguments: [
    ("en", "a UN resolution", ["a ", "UN=United Nations", " resolution"]),
    ("en", "DAC", ["DAC=Development Assistance Committee"]), ("en", "CA+JAD, UNO", ["CA+JAD, UNO"]),
    ("en", "", []), ("de", "UN-Initiative", ["UN-Initiative"]),
    ("de", "Kommunikation, KI", ["Kommunikation, ", "KI=künstliche Intelligenz"]),
    ("ru", "в ООН", ["в ", "ООН=Организация Объединённых Наций"]),
    ("kk", "БҰҰ", ["БҰҰ=Біріккен Ұлттар Ұйымы"]), ("ja", "AI人材", ["AI=人工知能", "人材"]),
  ])
  func standAlone(language: String, text: String, expected: [String]) throws {
    let wording = try #require(Wording.named(language))
    let parts = wording.abbreviations(in: text)
    let shown = parts.map { part in
      part.text + (part.expansion.map { "=\($0)" } ?? "")
    }
    #expect(shown == expected)
    #expect(parts.map(\.text).joined() == text)
  }

  @Test(arguments: [
    (
      "en", "target; in the source also > 19 bn USD",
      "target; in the source also more than 19 bn USD"
    ),
    ("en", "≈ 3 trillion JPY (> 19), 5 years", "about 3 trillion JPY (more than 19), 5 years"),
    ("en", "≤ 1,000 boxes, ≥ 2", "up to 1,000 boxes, at least 2"), ("en", "nothing", "nothing"),
    ("de", "> 3,7 Mrd. USD", "mehr als 3,7 Mrd. USD"), ("ja", "> 60件", "60件超"),
  ])
  func signsBecomeWords(language: String, text: String, expected: String) throws {
    #expect(try #require(Wording.named(language)).spoken(text) == expected)
  }
}
