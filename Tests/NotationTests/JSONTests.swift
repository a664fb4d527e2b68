import Notation
import Testing

@Suite("JSON, read")
struct JSONTests {
  private func read(_ text: String) -> JSONValue? { JSONValue(parsing: Array(text.utf8)) }

  @Test(
    "values",
    arguments: [
      ("null", nil), (" true\n", true), ("false", false), ("-12", -12), ("0", 0),
      ("1.50e-3", .number("1.50e-3")), ("99999999999999999999", .number("99999999999999999999")),
      ("[]", []), ("[ 1 , [2]\t]", [1, [2]]), ("{}", [:]),
      ("{\"b\": 1, \"a\": {\"b\": null}}", ["b": 1, "a": ["b": nil]]),
      ("\"Ұлттық 日本 🏔\"", "Ұлттық 日本 🏔"),
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{c}\n\r\t"),
      ("\"a\\u00e9b\\uD83C\\uDFD4c\\u2028\"", "aéb🏔c\u{2028}"),
    ] as [(String, JSONValue)])
  func values(text: String, value: JSONValue) {
    #expect(read(text) == value)
  }

  @Test(
    "what is no JSON",
    arguments: [
      "", " ", "nul", "nulll", "01", "-", "1.", ".5", "+1", "1e", "[1", "[1,]", "[1 2]", "]",
      "{1: 2}",
      "{\"a\" 1}", "{\"a\": }", "{\"a\": 1,}", "\"a", "\"\\x\"", "\"\\", "\"\\u12\"", "\"\\u12g4\"",
      "\"\\ud83c\"", "\"\\ud83c\\u0041\"", "\"\\udfd4\"", "\"a\nb\"", "1 1", "'a'",
    ])
  func faults(text: String) {
    #expect(read(text) == nil)
  }

  @Test("nothing is nested without end") func depth() {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(read(deep(60)) != nil)
    #expect(read(deep(100_000)) == nil)
  }

  @Test("what is written is read") func roundTrip() {
    let value: JSONValue = [
      "a": [1, .number("0.125"), nil, true, "\u{1}\u{7f}\u{2029}\"\\ä"], "b": ["c": [:], "d": []],
    ]
    #expect(read(value.text()) == value)
    #expect(read(value.text(isCompact: true)) == value)
  }
}
