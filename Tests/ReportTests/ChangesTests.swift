import Diagnostics
import Dossier
import Editions
import Quantities
import Report
import Testing
import Wording

@Suite("Changes since an edition")
struct ChangesTests {
  private func options(_ day: String) throws -> ReportOptions {
    let edition = Edition.freezing(
      "first", of: Samples.smallDossier(), asOf: try CalendarDay(parsing: day), program: "test")
    return ReportOptions(editions: EditionLibrary([edition]))
  }

  private let block = "```changes\nsince: first\n```"

  @Test("say so where nothing changed, or nothing at all", arguments: ["en", "de"])
  func empty(language: String) throws {
    let day = try Samples.report("Text.\n").date
    let said = try Samples.lines(block, in: language, options: try options(day))
    #expect(said.count == 2)
    #expect(
      said.last?.contains(language == "en" ? "Nothing has changed" : "Nichts hat sich") == true)
    let omitted = "```changes\nsince: first\nif-empty: omit\n```"
    #expect(try Samples.lines(omitted, in: language, options: try options(day)).isEmpty)
  }

  @Test("are a short list with evidence")
  func list() throws {
    let lines = try Samples.lines(block, options: try options("2000-01-01"))
    #expect(lines.first?.contains("What has changed since edition first") == true)
    #expect(lines.contains { $0.contains("Private projects") && $0.contains("[") }, "\(lines)")
    let short = "```changes\nsince: first\nlimit: 1\n```"
    #expect(try Samples.lines(short, options: try options("2000-01-01")).count < lines.count)
  }

  @Test("compare with the last edition before the report's day")
  func last() throws {
    let block = "```changes\nsince: last\n```"
    let day = try Samples.report("Text.\n").date
    #expect(try Samples.lines(block).isEmpty)
    #expect(try Samples.lines(block, options: try options(day)).isEmpty)
    let lines = try Samples.lines(block, options: try options("2000-01-01"))
    #expect(lines.first?.contains("edition first") == true)
  }

  @Test("need an edition that is there")
  func unknown() throws {
    let definition = try #require(Samples.definition(block))
    let wording = try #require(Wording.named("en"))
    let (document, findings) = ReportComposer.compose(
      definition, from: Samples.smallDossier(), in: wording)
    #expect(document == nil)
    #expect(findings.map(\.code) == ["report.unknown-edition"])
    #expect(findings.first?.span?.start.line == 10)
    #expect(definition.editionNames == ["first"])
  }
}
