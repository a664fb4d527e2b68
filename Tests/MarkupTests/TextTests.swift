import Testing

@testable import Markup

@Suite("Markup text") struct TextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"quoted\" 'so'", "&quot;quoted&quot; 'so'"),
    ("</text><script>", "&lt;/text&gt;&lt;script&gt;"),
    ("&amp;", "&amp;amp;"),
    ("日本 Қазақстан ü", "日本 Қазақстан ü"),
    ("a\u{0}b\u{1b}c\u{ffff}", "a\u{fffd}b\u{fffd}c\u{fffd}"),
    ("line\nnext\ttab", "line&#10;next&#9;tab"),
  ])
  func escapes(content: String, expected: String) {
    #expect(XMLEscape.text(content) == expected)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.001, "0"), (0.004, "0"), (0.005, "0.01"), (1, "1"), (1.5, "1.5"),
      (1.05, "1.05"),
      (-12.345, "-12.35"), (595.275_590_551, "595.28"), (99.999, "100"), (-0.5, "-0.5"),
      (1e300, "0"), (.infinity, "0"), (.nan, "0"), (123_456.789, "123456.79"),
    ] as [(Double, String)])
  func numbers(value: Double, expected: String) {
    #expect(FixedNumber.text(value) == expected)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func base64(content: String, expected: String) {
    #expect(Base64.text(Array(content.utf8)) == expected)
  }

  @Test("check sums have their well-known values") func sums() {
    #expect(PlainPNG.checksum(Array("123456789".utf8)) == 0xcbf4_3926)
    #expect(PlainPNG.adler(Array("Wikipedia".utf8)) == 0x11e6_0398)
  }

  @Test(arguments: [
    ("summit.en.page-1", "summit-en-page-1"), ("2025", "d2025"), ("Größe", "Gr--e"), ("", "d"),
  ])
  func prefixes(prefix: String, expected: String) {
    #expect(SVGDrawing.identifier(prefix) == expected)
  }
}
