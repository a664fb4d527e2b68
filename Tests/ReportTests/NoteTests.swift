import Report
import Testing

@Suite("Evidence notes")
struct NoteTests {
  @Test("notes are numbered in the order of citation, one for each set of passages")
  func numbers() throws {
    let document = try Samples.report(
      """
      ```key-figures
      figures:
        - { figure: amount record=loan, label: "signed, {{ count record=papers }}" }
        - { figure: amount record=target, label: "{{ horizon record=target }}" }
      ```

      First {{ date record=summit }}, then {{ horizon record=target }}, then
      {{ amount record=loan | bare }}, and {{ date record=flights | bare }}.

      ```chart
      name: money
      kind: bars
      title: "A finding on {{ proposals.count }}"
      figure: commitments
      ```
      """)
    #expect(
      ReportText(document).lines.dropFirst().prefix(4) == [
        "* >2 billion\u{a0}USD [1] signed, >\u{202f}60",
        "* ≈3 trillion\u{a0}JPY [2] five\u{a0}years",
        "First ⟨1\u{a0}May 2025⟩[3], then ⟨five\u{a0}years⟩[2], then "
          + "⟨>\u{202f}2\u{a0}billion\u{a0}USD⟩, and ⟨June 2024⟩[4].",
        "figure money: A finding on ⟨three⟩[5]",
      ])
    #expect(document.notes.map(\.number) == [1, 2, 3, 4, 5])
    #expect(Marks(document).cited == [1, 2, 3, 4, 5])
    #expect(document.notes.first?.records == ["loan", "papers"])
  }

  @Test("a note says where the passage is, who speaks, and what a reader should know")
  func words() throws {
    let document = try Samples.report(
      "{{ amount record=target }}, {{ proposals.count }}, {{ amount record=loan }}")
    let notes = document.notes.map { ReportText.text($0.body) }
    #expect(
      notes == [
        "Article, ¶\u{a0}2: direct quotation, A. Minister, via a service; "
          + "¶\u{a0}3: the article’s own words. Converted by the source: "
          + ">\u{202f}19\u{a0}bn\u{a0}USD. The dollars are the article’s.",
        "Article, ¶\u{a0}7, 8. 3\u{a0}proposals.",
        "Article, ¶\u{a0}4: reported speech.",
      ])
  }

  @Test("notes lead to their source, and the source back to them")
  func links() throws {
    let lines = try Samples.lines(
      """
      {{ amount record=target }}, {{ proposals.count }}

      ```sources
      ```
      """, in: "de")
    #expect(
      lines.dropFirst(1).prefix(4).filter { !$0.contains("SHA-256") } == [
        "@source-article Artikel",
        "  Einträge: 1\u{a0}Verpflichtung (¶\u{a0}2, 3); 3\u{a0}Vorschläge (¶\u{a0}7, 8)",
        "  Anmerkungen: 1→note-1, 2→note-2",
      ])
    #expect(lines.contains { $0.hasPrefix("[1] Artikel→source-article, ¶\u{a0}2: ") })
  }

  @Test("an author’s footnote takes its number among the notes")
  func footnotes() throws {
    let lines = try Samples.lines(
      """
      First[^a], {{ count record=papers }}, second[^b].

      [^a]: With {{ count record=papers | bare }}.
      [^b]: The end.
      """)
    #expect(
      lines == [
        "First[1], ⟨>\u{202f}60⟩[2], second[3].", "[1] With ⟨>\u{202f}60⟩.",
        "[2] Article, ¶\u{a0}4: reported speech.", "[3] The end.",
      ])
  }
}
