import Report
import Scene
import Styling
import Testing
import Typesetting
import Wording

@testable import Layout

@Suite struct KeptTogetherTests {
  private func builder() throws -> GalleyBuilder {
    GalleyBuilder(
      theme: .plain(), wording: try #require(Wording.named("en")), setter: BoxTextSetter(),
      numbering: Numbering(), notes: [], headings: [])
  }

  /// A table with a row for each letter, which names its group.
  private func table(_ groups: String, note: [Inline] = []) -> TableBlock {
    TableBlock(
      name: "t", title: [.text("T")],
      columns: [.init(heading: "g", kind: .group), .init(heading: "a", kind: .text)],
      rows: groups.map { TableBlock.Row(cells: [[.text(String($0))], [.text("1")]]) },
      note: note, width: .text)
  }

  @Test func shortGroupsOfATableStayWhole() throws {
    let slabs = try builder().setTable(table("abbbccccdd")).slabs
    let keeps = slabs.dropFirst(2).map { $0.keepsWithNext ? "+" : "-" }.joined()
    #expect(keeps == "+++-----+-")
  }

  @Test func aTablesNoteHasNoRuleOfItsOwn() throws {
    let slabs = try builder().setTable(table("ab", note: [.text("note")])).slabs
    let rules = slabs.suffix(2).map { slab in
      slab.items.count { if case .shape = $0 { true } else { false } }
    }
    #expect(rules == [1, 0])
  }

  @Test func twoShortEntriesGoWithTheLast() throws {
    let entries = (1...5).map {
      Entry(
        anchor: "e-\($0)", heading: [.text("A\($0)")], paragraphs: [[.text("x")]],
        setting: .hanging)
    }
    let slabs = try builder().setEntries(entries).slabs
    #expect(slabs.map(\.keepsWithNext) == [false, false, true, true, false])
  }
}
