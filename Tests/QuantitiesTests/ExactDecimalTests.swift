import Quantities
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("150", "150"), ("3e12", "3e12"), ("7.8e9", "7.8e9"), ("-1.5", "-1.5"), ("0.5", "0.5"),
    ("0", "0"), ("0.0", "0"), ("-0", "0"), ("60000000", "60e6"), ("6e7", "60e6"),
    ("1000", "1000"), ("999999", "999999"), ("1000000", "1e6"), ("1234567", "1234567"),
    ("1500000000000", "1.5e12"), ("5e-3", "0.005"), ("12e-9", "12e-9"), ("1.50", "1.5"),
    ("-2.5E6", "-2.5e6"),
  ])
  func printsTheShortestLiteral(text: String, literal: String) throws {
    #expect(try ExactDecimal(parsing: text).literal == literal)
  }

  @Test(arguments: [
    ("", "the literal ends too early, expected a number", 0),
    ("1_000", "unexpected \"_\"", 1), ("1,5", "unexpected \",\"", 1),
    ("007", "the number has a leading zero", 0), ("1.", "", 2), ("3e", "", 2),
    ("+3", "unexpected \"+\", expected a number", 0), ("3x", "unexpected \"x\"", 1),
    ("\u{2212}3", "", 0), ("3e2000", "the exponent is out of range", 0),
    ("123456789012345678901234567890123456789", "the number has more than 38 digits", 0),
  ])
  func refuses(text: String, message: String, offset: Int) {
    let error = #expect(throws: LiteralError.self) { _ = try ExactDecimal(parsing: text) }
    #expect(error?.offset == offset)
    #expect(message.isEmpty || error?.message == message)
  }

  @Test func readsBackWhatItPrints() throws {
    var numbers = Numbers(seed: 1)
    for _ in 0..<500 {
      let number = numbers.decimal()
      #expect(try ExactDecimal(parsing: number.literal) == number)
      #expect(try ExactDecimal(parsing: number.plainDigits) == number)
    }
  }

  @Test func addsInAnyOrder() {
    var numbers = Numbers(seed: 2)
    for _ in 0..<100 {
      let terms = (0..<8).map { _ in numbers.decimal() }
      let sum = ExactDecimal.sum(terms)
      #expect(sum != nil)
      #expect(ExactDecimal.sum(terms.shuffled(using: &numbers)) == sum)
    }
  }

  @Test func undoesWhatItDid() {
    var numbers = Numbers(seed: 3)
    for _ in 0..<300 {
      let (a, b) = (numbers.decimal(), numbers.decimal())
      #expect(a.adding(b)?.subtracting(b) == a)
      #expect(a.multiplied(by: b) == b.multiplied(by: a))
      if b != .zero, let product = a.multiplied(by: b) {
        #expect(product.divided(by: b, digits: 36) == a)
      }
      #expect((a < b) == ((a.subtracting(b) ?? .zero) < .zero))
    }
  }

  @Test func refusesToOverflow() throws {
    let large = try ExactDecimal(parsing: String(repeating: "9", count: 38))
    #expect(large.adding(large) == nil)
    #expect(large.multiplied(by: large) == nil)
    #expect(ExactDecimal(1, exponent: 100).adding(1) == nil)
    #expect(ExactDecimal(1, exponent: 1000).multiplied(by: 10) == nil)
    #expect(ExactDecimal(1, exponent: 1000).shifted(by: .max) == nil)
    #expect(ExactDecimal(1).divided(by: 0, digits: 3) == nil)
  }

  @Test(arguments: [
    ("2.5", "2"), ("3.5", "4"), ("-2.5", "-2"), ("2.51", "3"), ("0.5", "0"), ("0.4", "0"),
    ("99.5", "100"), ("7", "7"), ("1e9", "1e9"), ("0.001", "0"),
  ])
  func roundsHalfToEven(text: String, whole: String) throws {
    #expect(try ExactDecimal(parsing: text).rounded(toExponent: 0).literal == whole)
  }

  @Test(arguments: [
    ("3e12", "19e9", 6, "157.895"), ("1", "3", 4, "0.3333"), ("2", "3", 4, "0.6667"),
    ("1", "8", 2, "0.12"), ("3", "8", 2, "0.38"), ("10", "4", 5, "2.5"), ("-1", "3", 1, "-0.3"),
    ("1", "7", 36, "0.142857142857142857142857142857142857"),
    ("125000001", "1000", 2, "130000"), ("0", "7", 3, "0"),
  ])
  func divides(a: String, b: String, digits: Int, quotient: String) throws {
    let (a, b) = (try ExactDecimal(parsing: a), try ExactDecimal(parsing: b))
    #expect(a.divided(by: b, digits: digits)?.literal == quotient)
  }

  @Test func convertsForDrawing() throws {
    #expect(try ExactDecimal(parsing: "7.8e9").drawingValue == 7.8e9)
    #expect(try ExactDecimal(parsing: "0.1").drawingValue == 0.1)
    #expect(ExactDecimal(150).integer == 150)
    #expect(try ExactDecimal(parsing: "1.5").integer == nil)
    #expect(ExactDecimal(1, exponent: 30).integer == nil)
  }
}
