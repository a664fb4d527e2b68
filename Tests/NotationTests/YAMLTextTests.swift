import Diagnostics
import Notation
import Testing

@Suite("YAML text")
struct YAMLTextTests {
  @Test(
    "reads back as it was written",
    arguments: [
      "plain", "two words", "a: b", "a #b", "- a", "true", "No", "null", "~", "", " a", "a ",
      "12", "1e3", "2025-12-20~", "> 150", "≈ 3e12 JPY", "«Центр»", "東京、2025", "it's", "\"q\"",
      "a\nb", "tab\there", "[x]", "{x}", "a, b", "%a", "@a", "`a`", "a:", "http://x/y", "*a", "&a",
      "!a", "|", ">", "\\", "\u{feff}x", "\u{200b}", "?", "é",
    ])
  func roundTrip(_ text: String) {
    let value: JSONValue = [
      "key": .string(text), "list": [.string(text), .string(text)],
      "deep": [["a": .string(text), "b": [["c": .string(text)]]]],
    ]
    let yaml = value.yaml()
    let (root, findings) = YAML.read(TextFile(path: "t.yaml", text: yaml))
    #expect(findings.isEmpty, "\(yaml)")
    #expect(root?["key"]?.text == text, "\(yaml)")
    #expect(root?["list"]?[1]?.text == text, "\(yaml)")
    #expect(root?["deep"]?[0]?["b"]?[0]?["c"]?.text == text, "\(yaml)")
    #expect(root?["key"]?.isNull == false)
  }

  @Test("keeps small things on one line")
  func layout() {
    let value: JSONValue = [
      "a": ["x": "1", "z": .array([])], "b": [["c": "d"], "e"], "m": .null, "i": 3,
    ]
    #expect(value.yaml() == "a: { x: 1, z: [] }\nb:\n  - { c: d }\n  - e\nm: null\ni: 3\n")
  }
}
