@testable import BriefingKit
import Report
import Testing

/// What readers get from finished files, read back from their bytes.
@Suite("Finished files") struct FinishedFileTests {
  @Test(
    "each mark stands in the tree once, and marks are painted in its order",
    arguments: FinishedSample.all)
  func order(_ sample: FinishedSample) throws {
    let file = try FinishedPDF(sample.bytes())
    try #require(!file.pages.isEmpty)
    for (page, logical) in zip(file.pages, file.logicalOrder) {
      #expect(page.order == Array(page.order.indices))
      #expect(logical == page.order)
      #expect(page.strays == 0)
    }
  }

  @Test("every word of the report is in the tree, in order", arguments: FinishedSample.all)
  func words(_ sample: FinishedSample) throws {
    let file = try FinishedPDF(sample.bytes())
    let tree = try sample.tree
    var order = ReadingOrder(file.document.text)
    for stretch in tree.textsInOrder.flatMap(\.stretches) {
      let isFound = order.advance(over: stretch)
      #expect(isFound, "not in its place: \(stretch)")
    }
    for stretch in tree.notes.map(\.body).flatMap(\.stretches) {
      let isFound = order.has(stretch)
      #expect(isFound, "lost: \(stretch)")
    }
    #expect(!file.document.text.contains("\u{fffd}"))
  }

  @Test("running heads and feet are artifacts, and nothing else that has words")
  func furniture() throws {
    let sample = FinishedSample(name: "summit-briefing", language: "en", style: "newspaper")
    let file = try FinishedPDF(sample.bytes())
    for (number, page) in file.pages.enumerated() {
      let heads = page.artifacts.filter {
        $0.replacing("\u{a0}", with: " ").contains("As of 20 December 2025")
      }
      #expect(heads.count == (number == 0 ? 0 : 1))
      let feet = page.artifacts.filter { $0.hasPrefix("Summit briefing") }
      #expect(feet.count == 1)
    }
  }
}

extension ReportDocument {
  /// All texts but those of notes, as they follow each other in the tree.
  var textsInOrder: [[Inline]] { [title, standfirst] + blocks.flatMap(\.textsInOrder) }
}

extension Block {
  /// The texts of the block in reading order; of a group of rows its name once.
  fileprivate var textsInOrder: [[Inline]] {
    switch self {
    case .figure(let figure): [figure.title, figure.subtitle, figure.note]
    case .table(let table):
      [table.title, table.subtitle] + table.columns.map { [.text($0.heading)] } + table.cells
        + [table.note]
    default: texts
    }
  }
}

extension TableBlock {
  /// The cells row by row.
  fileprivate var cells: [[Inline]] {
    let group = columns.firstIndex { $0.kind == .group }
    return rows.indices.flatMap { index in
      rows[index].cells.enumerated().compactMap { column, cell in
        let isRepeated = column == group && index > 0 && rows[index - 1].cells[column] == cell
        return isRepeated ? nil : cell
      }
    }
  }
}
