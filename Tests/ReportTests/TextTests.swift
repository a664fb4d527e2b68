import Diagnostics
import Report
import Testing

@Suite("Running text")
struct TextTests {
  @Test(
    "a value is printed in the form that is asked for",
    arguments: [
      ("amount record=target", "en", "⟨≈\u{202f}3\u{a0}trillion\u{a0}JPY⟩[1]"),
      ("amount record=target | short", "en", "⟨≈\u{202f}3\u{a0}trn\u{a0}JPY⟩[1]"),
      ("amount record=target | words", "en", "⟨about 3\u{a0}trillion\u{a0}yen⟩[1]"),
      ("amount record=target | words capital", "en", "⟨About 3\u{a0}trillion\u{a0}yen⟩[1]"),
      ("count record=papers", "en", "⟨>\u{202f}60⟩[1]"),
      ("count record=papers | documents", "de", "⟨>\u{202f}60\u{a0}Dokumente⟩[1]"),
      ("count record=papers | documents words", "de", "⟨mehr als 60\u{a0}Dokumente⟩[1]"),
      ("proposals.count country=KZ | proposals", "en", "⟨1\u{a0}proposal⟩[1]"),
      ("date record=summit", "en", "⟨1\u{a0}May 2025⟩[1]"),
      ("date record=summit | year", "de", "⟨2025⟩[1]"),
      ("horizon record=target", "de", "⟨fünf\u{a0}Jahre⟩[1]"),
      ("horizon record=target | attribute", "en", "⟨five-year⟩[1]"),
      ("proposals country=UZ", "en", "⟨A common grid and More talks⟩[1]"),
      ("as-of", "en", "2\u{a0}May 2025"),
    ])
  func forms(reference: String, language: String, printed: String) throws {
    #expect(try Samples.lines("{{ \(reference) }}", in: language).first == printed)
  }

  @Test(
    "a typed number is one in any script; words that stand for numbers are none",
    arguments: [
      ("Over ٣٤ ports", "٣٤"), ("Über ５ Häfen", "５"), ("Volume Ⅷ", "Ⅷ"), ("Some x² and", "x²"),
      ("5か国で", "5か国で"), ("三か国、十二件、〇", nil), ("Жүз құжат, екеуі де", nil),
      ("„Sieben“ – “eight” — «девять»", nil), ("Pier 𝟓 🚢", "𝟓"), ("Ships 🚢 of three", nil),
      ("「三」（四）、no．", nil),
    ])
  func typedNumbers(prose: String, number: String?) {
    let text = "---\ntitle: A\nkicker: B\nfoot: C\nlanguages: [en]\n---\n\n\(prose)\n"
    let (_, findings) = ReportDefinition.read(TextFile(path: "report.md", text: text))
    let wanted = number.map { "the number '\($0)' is typed by hand" }
    #expect(findings.map(\.message) == [wanted].compactMap(\.self))
  }

  @Test("a parameter names the country, and filters by it as country or as actor")
  func parameter() throws {
    let lines = try Samples.lines(
      "{{ country }}: {{ proposals country=$country | bare }}, {{ companies counterpart=$country }}",
      in: "de", front: "parameters: [country]", options: ReportOptions(country: "KZ"))
    #expect(lines.first == "Kasachstan: ⟨Eine Bahn⟩[1], ⟨⟩")
  }

  @Test("Markdown keeps its meaning around references")
  func markup() throws {
    let lines = try Samples.lines(
      """
      ## A *fine* heading

      - One **{{ proposals.count strict=yes | words }}**
        goes on
      - [Two](https://example.org/)

      ---

      | Name | Number |
      |---|--:|
      | Papers | {{ count record=papers | words }} |
      """)
    #expect(
      lines.filter { !$0.hasPrefix("[") } == [
        "## A fine heading", "- One ⟨two⟩[1] goes on", "- Two→https://example.org/", "---",
        "table table-2: ", "  Name(text) | Number(number)", "  Papers | ⟨more than 60⟩[2]",
      ])
  }

  @Test(
    "the end of a line in the file is white in print, but not between square characters",
    arguments: [
      ("One\nmore.", "One more."), ("日本の\n目標", "日本の目標"), ("日本の\nCA+JAD", "日本の CA+JAD"),
      ("日本の*目*\n標", "日本の目標"), ("{{ as-of }}\nの日", "2\u{a0}May 2025の日"),
      ("日\n{{ as-of }}", "日2\u{a0}May 2025"),
      ("{{ as-of }}\n{{ as-of }}", "2\u{a0}May 2025 2\u{a0}May 2025"),
    ])
  func lineEnds(body: String, printed: String) throws {
    #expect(try Samples.lines(body) == [printed])
  }

  @Test("ideographs that stand for numbers are words")
  func ideographs() throws {
    #expect(try Samples.lines("二つの件数は一致しない。") == ["二つの件数は一致しない。"])
  }

  @Test("a condition keeps its part only where the dossier knows something")
  func conditions() throws {
    let lines = try Samples.lines(
      """
      <!-- when proposals country=KZ -->
      Kept.
      <!-- when proposals country=JP -->
      Dropped.
      <!-- end -->
      <!-- end -->
      <!-- unless interests.count sector=230 country=KZ -->
      No interest.
      <!-- end -->
      """)
    #expect(lines == ["Kept.", "No interest."])
  }

  @Test("text follows the language, figures stand in all")
  func languages() throws {
    let body = """
      <!-- en -->
      In English.

      <!-- de -->
      Auf Deutsch.

      <!-- * -->
      Central Asia + Japan

      <!-- de -->
      Zuletzt.

      <!-- en -->
      Lastly.
      """
    #expect(try Samples.lines(body) == ["In English.", "Central Asia + Japan", "Lastly."])
    #expect(
      try Samples.lines(body, in: "de") == ["Auf Deutsch.", "Central Asia + Japan", "Zuletzt."])
  }

  @Test("a rule that is named links to the method, where there is one")
  func rules() throws {
    let body = """
      As A4 says.

      ```method
      ```
      """
    let lines = try Samples.lines(body)
    #expect(lines.prefix(2) == ["As A4→rule-A4 says.", "@rule-A4 A4"])
    #expect(try Samples.lines("As A4 says.") == ["As A4 says."])
  }
}
