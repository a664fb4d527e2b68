import Diagnostics
import Notation
import Testing

@Suite("YAML")
struct YAMLTests {
  private func read(_ text: String, limits: YAML.Limits = YAML.Limits()) -> (YAMLNode?, String) {
    let (root, findings) = YAML.read(TextFile(path: "f.yaml", text: text), limits: limits)
    return (root, ShortPrinter.text(findings))
  }

  @Test("keeps places in code points")
  func places() throws {
    let (root, findings) = read("größe: 3\nliste:\n  - \"日本\"\n  - [a, \n     b]\n\nend: x\n")
    #expect(findings == "")
    let entries = try #require(root?.entries)
    #expect(entries.map(\.key) == ["größe", "liste", "end"])
    #expect(entries[0].keySpan.end.column == 6)
    #expect(entries[0].value.span.description == "f.yaml:1:8")
    #expect(root?["liste"]?[0]?.span.end == Position(line: 3, column: 9))
    #expect(root?["liste"]?[1]?.span.end == Position(line: 5, column: 8))
    #expect(root?["liste"]?.span.end == Position(line: 5, column: 8))
    #expect(entries[2].keySpan.start == Position(line: 7, column: 1))
  }

  @Test("shifts places of a text inside another file")
  func shifted() throws {
    let start = Position(line: 10, column: 5)
    let (root, findings) = YAML.read("a: 1\nb: [", file: "r.md", from: start)
    #expect(root == nil)
    #expect(findings.first?.span?.start == Position(line: 11, column: 9))
    #expect(findings.first?.hints.first?.message == "while parsing a flow node")
    let sound = try #require(YAML.read("a: 1\nb: 2", file: "r.md", from: start).root)
    #expect(sound["b"]?.span.start == Position(line: 11, column: 8))
  }

  @Test("knows styles, null and aliases")
  func styles() throws {
    let text = "a: 'x'\nb: \"y\"\nc: |\n  z\nd: >\n  z\ne:\nf: ~\ng: &n {k: v}\nh: *n\ni: 'null'\n"
    let root = try #require(read(text).0)
    #expect(root["a"]?.content == .scalar("x", .singleQuoted))
    #expect(root["b"]?.content == .scalar("y", .doubleQuoted))
    #expect(root["c"]?.content == .scalar("z\n", .literal))
    #expect(root["d"]?.content == .scalar("z\n", .folded))
    #expect(["e", "f", "i"].map { root[$0]?.isNull } == [true, true, false])
    #expect(root["h"]?["k"]?.text == "v")
    #expect(root["h"]?.span.start.line == 10)
  }

  @Test("an empty file has no root and no finding", arguments: ["", "\n# only words\n"])
  func empty(_ text: String) {
    let (root, findings) = read(text)
    #expect(root == nil)
    #expect(findings == "")
  }

  static let faulty: [(String, String)] = [
    ("a: 1\na: 2\n", "f.yaml:2:1: error: the key 'a' stands twice [yaml.duplicate-key]\n"),
    (
      "a:\n\tb: 1\n",
      "f.yaml:2:1: error: a value cannot start with this character [yaml.bad-token]\n"
    ),
    (
      "a: [1, 2\n",
      "f.yaml:2:1: error: did not find expected ',' or ']' [yaml.syntax]\n"
    ),
    ("a: *b\n", "f.yaml:1:4: error: no anchor '&b' stands before '*b' [yaml.unknown-alias]\n"),
    ("a: &b [*b]\n", "f.yaml:1:8: error: no anchor '&b' stands before '*b' [yaml.unknown-alias]\n"),
    ("[a]: 1\n", "f.yaml:1:1: error: a list cannot be a key [yaml.key-not-text]\n"),
    (
      "a: !!int 1\n",
      "f.yaml:1:4: error: the tag 'tag:yaml.org,2002:int' has no meaning here [yaml.tag]\n"
    ),
    ("a: 1\n---\nb: 1\n", "f.yaml:2:1: error: a file holds one document [yaml.second-document]\n"),
    ("ä\u{7}", "f.yaml:1:2: error: the character 'U+7' is not allowed [yaml.bad-character]\n"),
    ("a: x\u{85}", "f.yaml:1:5: error: the character 'U+85' is not allowed [yaml.bad-character]\n"),
    (
      "a: ü\u{ffff}",
      "f.yaml:1:5: error: the character 'U+FFFF' is not allowed [yaml.bad-character]\n"
    ),
    (
      "a: 1\nb: x\u{2028}y\n",
      "f.yaml:2:5: error: the character 'U+2028' is not allowed [yaml.bad-character]\n"
    ),
  ]

  @Test("reports a fault with its place", arguments: faulty)
  func faults(_ text: String, _ expected: String) {
    #expect(read(text).1 == expected)
  }

  @Test("refuses bytes that are not UTF-8")
  func badBytes() {
    let file = TextFile(path: "f.yaml", bytes: Array("a: ü\nb: ".utf8) + [0xc3, 0x28])
    let (root, findings) = YAML.read(file)
    #expect(root == nil)
    #expect(
      ShortPrinter.text(findings)
        == "f.yaml:2:4: error: the bytes here are not UTF-8 [yaml.bad-utf8]\n")
  }

  @Test("holds its limits and names them")
  func limits() {
    var limits = YAML.Limits()
    limits.depth = 3
    limits.aliasedNodes = 100
    limits.bytes = 200
    let deep = read("[[[[x]]]]", limits: limits).1
    #expect(deep.contains("nested deeper than '3' levels [yaml.too-deep]"))
    #expect(read("[[[x]]]", limits: limits).1 == "")
    let bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n"
    #expect(read(bomb, limits: limits).1.contains("more than '100' nodes"))
    let long = String(repeating: "x", count: 201)
    #expect(read(long, limits: limits).1.contains("has '201' bytes, the limit is 200"))
  }
}
