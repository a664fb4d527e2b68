import Diagnostics
import Styling
import Testing

@Suite("What is said about wrong style files")
struct StyleFindingTests {
  @Test(
    "every mistake has its message",
    arguments: [
      (
        "page: { margin-top: 14 }",
        """
        mine.yaml:3:21 style.bad-length '14' is not a length \
        | write a number, a space and a unit: mm, cm, in or pt
        """
      ),
      (
        "text: { body: { size: 400 pt } }",
        "mine.yaml:3:23 style.out-of-range '400 pt' is not between 4 pt and 144 pt"
      ),
      (
        "colors: { ink: teal }",
        """
        mine.yaml:3:16 style.bad-color 'teal' is not a colour \
        | write '#' and six hexadecimal digits, in quotes
        """
      ),
      (
        "text: { body: { color: acent } }",
        """
        mine.yaml:3:24 style.unknown-word 'acent' is not a colour | write 'accent' \
        | known: ink, soft, hairline, rule, accent, accent-soft, signal, paper
        """
      ),
      (
        "text: { boddy: { size: 10 pt } }",
        "mine.yaml:3:9 style.unknown-field a list of text styles has no field 'boddy' | write 'body'"
      ),
      (
        "text: { body: { weight: heavy } }",
        """
        mine.yaml:3:25 style.unknown-word 'heavy' is not a weight \
        | known: light, regular, medium, bold
        """
      ),
      (
        "text: { body: { features: [tabular] } }",
        """
        mine.yaml:3:28 style.bad-feature 'tabular' is not a font feature \
        | write the four letters of an OpenType feature, such as 'tnum'
        """
      ),
      (
        "page: { notes: magrin }",
        """
        mine.yaml:3:16 style.unknown-word 'magrin' is not a place for notes | write 'margin' \
        | known: margin, foot
        """
      ),
      (
        "text: { body: { family: txt } }",
        """
        mine.yaml:3:15 style.unknown-family 'txt' is not a font family | write 'text' \
        | known: figures, text
        """
      ),
      (
        "text: { body: { italic: true } }",
        """
        base.yaml:4:5 style.missing-face the family 'text' has no face 'italic' \
        | the text style 'body' needs it
        """
      ),
      (
        "fonts: { text: { package: fonts-t, files: { regular: T.ttf, bold: lost.ttf } } }",
        """
        mine.yaml:3:67 style.missing-font the font file 'lost.ttf' was not found \
        | install the package 'fonts-t' | searched: fonts, /usr/share/fonts
        """
      ),
      (
        "fonts: { spare: { files: { regular: lost.ttf } } }",
        """
        mine.yaml:3:37 warning style.missing-font the font file 'lost.ttf' was not found \
        | searched: fonts, /usr/share/fonts
        """
      ),
      (
        "page: { text-column: 150 mm }",
        """
        mine.yaml:3:7 style.columns-too-wide \
        the columns take '572.6 pt', the page has 493.2 pt between its margins
        """
      ),
      (
        "page: { columns: 2, text-column: 60 mm, margin-column: 30 mm }",
        """
        mine.yaml:3:7 style.columns-beside-notes \
        '2' text columns leave no margin for notes | write 'notes: foot'
        """
      ),
      (
        "colors: { soft: \"#8a939c\" }",
        """
        mine.yaml:3:17 style.low-contrast the colour 'soft' '#8a939c' has a contrast of 3.1 : 1 \
        with the paper '#ffffff', below 4.5 for text
        """
      ),
      (
        "colors: { accent-soft: \"#b5d0d9\" }",
        """
        mine.yaml:3:24 style.low-contrast the colour 'accent-soft' '#b5d0d9' has a contrast of \
        1.6 : 1 with the paper '#ffffff', below 3.0 for graphics
        """
      ),
      (
        "colors: { signal: \"#0b5c6a\" }",
        """
        mine.yaml:3:19 style.similar-colors the colour 'signal' '#0b5c6a' and the colour 'accent' \
        '#0b5c7a' are 1.6 apart under tritanopia, below 10.0 for marks
        """
      ),
      (
        "colors: { series: [\"#0b5c7a\", \"#d9b36a\"] }",
        """
        mine.yaml:3:31 style.low-contrast the series 2 '#d9b36a' has a contrast of 1.9 : 1 with \
        the paper '#ffffff', below 3.0 for graphics
        """
      ),
      (
        "colors: { series: [\"#0b5c7a\", \"#848e98\", \"#7f8d8f\"] }",
        """
        mine.yaml:3:42 style.similar-colors the series 3 '#7f8d8f' and the series 2 '#848e98' are \
        1.6 apart under tritanopia, below 10.0 for series with patterns
        """
      ),
      (
        "colors: { plain-series: 1.5 }",
        "mine.yaml:3:25 style.wrong-type '1.5' is not a whole number"
      ),
      (
        "text: { title: { color: \"#a9a9a9\" } }",
        """
        mine.yaml:3:16 style.low-contrast the text style 'title' '#a9a9a9' has a contrast of \
        2.3 : 1 with the paper '#ffffff', below 3.0 for large text
        """
      ),
      (
        "colors: { series: [\"#0b5c7a\", \"#7b4b73\"] }",
        """
        mine.yaml:3:31 style.similar-colors the series 2 '#7b4b73' and the series 1 '#0b5c7a' are \
        1.6 apart under protanopia, below 20.0 for series without patterns
        """
      ),
    ])
  func messages(_ text: String, message: String) {
    let (theme, findings) = StyleFiles.read("extends: base\nsummary: mine\n" + text)
    #expect(findings.map(\.line) == [message])
    #expect((theme == nil) == findings.hasErrors)
  }

  @Test(
    "a style that is not there, empty or its own parent is said so",
    arguments: [
      ("nine", "style.unknown-style there is no style 'nine' | write 'mine'"),
      ("orphan", "orphan.yaml:1:10 style.unknown-style there is no style 'x' | known: "),
      ("loop", "loop.yaml:1:10 style.circular-parent the style 'loop' extends itself"),
      ("empty", "empty.yaml:1:1 style.empty the style 'empty' is empty"),
    ])
  func chains(_ name: String, message: String) {
    let texts = [
      "mine": StyleFiles.base, "orphan": "extends: x", "loop": "extends: loop", "empty": "",
    ]
    let files = texts.map { ($0, TextFile(path: "\($0).yaml", text: $1)) }
    let (theme, findings) = StyleReader.read(
      name, from: Dictionary(uniqueKeysWithValues: files), fonts: StyleFiles.fonts)
    #expect(theme == nil)
    #expect(findings.count == 1)
    #expect(findings.first?.line.hasPrefix(message) == true, "\(findings.map(\.line))")
  }
}
