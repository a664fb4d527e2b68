import Analysis
@testable import BriefingKit
import Diagnostics
import Dossier
import Report
import Scene
import Testing

/// The reports of the project on its own dossier, from the tree to the pages.
@Suite("Sample") struct SampleTests {
  @Test("has no errors") func clean() {
    let outcome = ProjectCheck.run(SampleReport.project)
    #expect(ShortPrinter.text(outcome.findings.filter { $0.severity == .error }) == "")
  }

  private static let sources = SampleReport.project.textFolder(nil)

  @Test(
    "every anchor stands in its source",
    .enabled(if: Disk.entry(at: sources) == .folder, "the sources are not beside the project"))
  func anchors() {
    let project = SampleReport.project
    let found = SourceTexts(of: project, folder: Self.sources)
    let check = AnchorCheck(of: CitedTexts(of: project.dossier, texts: found.texts))
    #expect(check.verified > 100)
    #expect(check.unverified == 0)
    #expect(check.orphaned == 0)
  }

  @Test("every printed value answers again", arguments: SampleReport.all)
  func values(_ report: SampleReport) throws {
    let questions = try report.tree.inlines.compactMap { inline -> String? in
      if case .value(_, let figure) = inline { figure } else { nil }
    }
    try #require(!questions.isEmpty)
    let engine = try report.engine
    for question in questions {
      guard case .success(.figure(let figure)) = engine.answer(parsing: question) else {
        Issue.record("\"\(question)\" has no answer")
        continue
      }
      #expect(figure.query.description == question)
    }
  }

  @Test("no note and no mark is lost", arguments: SampleReport.all)
  func notes(_ report: SampleReport) throws {
    let tree = try report.tree
    let document = try report.pages(of: tree)
    let numbers = tree.notes.map(\.number)
    try #require(numbers == Array(1...max(1, tree.notes.count)))

    let notes = document.structure.all.filter { $0.role == .note }
    #expect(notes.compactMap(\.name).count == numbers.count)
    #expect(Set(notes.compactMap(\.name)).count == numbers.count)
    #expect(notes.allSatisfy { !$0.contents.isEmpty })

    let marks = tree.inlines.filter { if case .noteMark = $0 { true } else { false } }
    let links = document.targets.filter { $0.hasPrefix("note-") }
    #expect(Set(links) == Set(tree.notes.map(\.anchor)))
    #expect(links.count >= marks.count)
  }

  @Test("every link leads somewhere, and all content is drawn once", arguments: SampleReport.all)
  func wiring(_ report: SampleReport) throws {
    let document = try report.pages(of: try report.tree)
    let anchors = Set(document.anchors)
    #expect(anchors.count == document.anchors.count)
    #expect(Set(document.targets).subtracting(anchors).sorted() == [])
    #expect(document.outline.map(\.anchor).filter { !anchors.contains($0) } == [])
    #expect(document.drawn.sorted() == document.structure.contents.sorted())
  }
}
