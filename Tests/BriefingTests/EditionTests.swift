import BriefingKit
import Diagnostics
import Testing

/// The editions in the project's folder `Editions`.
@Suite struct EditionTests {
  static let project = Project.open(ProjectPlaces(root: HouseTests.root))

  @Test(arguments: ["2024-08", "2025-12"])
  func stillHolds(id: String) {
    #expect(Disk.isFile(HouseTests.root + "/Editions/\(id).yaml"))
    let outcome = Freezing.run(id, of: Self.project)
    #expect(!outcome.isNew)
    #expect(ShortPrinter.text(outcome.findings.filter { $0.severity == .error }) == "")
  }

  @Test(arguments: [
    ("en", "the two do not measure the same thing"), ("en", "five-year target"),
    ("de", "dem widerspricht inzwischen"), ("de", "beide messen nicht dasselbe"),
  ])
  func differInWords(language: String, phrase: String) {
    var request = Comparing.Request()
    (request.before, request.after, request.language) = ("2024-08", "2025-12", language)
    let outcome = Comparing.run(request, of: Self.project)
    #expect(!outcome.findings.hasErrors)
    #expect(outcome.hasChanged)
    let words = (outcome.text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(phrase))
  }

  @Test(arguments: [("2024-09", "edition.unknown"), ("2024-08", "")])
  func namesWhatIsNotThere(id: String, code: String) {
    var request = Comparing.Request()
    (request.before, request.after) = (id, "2025-12")
    let outcome = Comparing.run(request, of: Self.project)
    #expect(outcome.findings.map(\.code) == (code.isEmpty ? [] : [code]))
  }

  @Test(arguments: ["now", "../x", "", "a b", ".x"])
  func refusesBadNames(id: String) {
    let outcome = Freezing.run(id, of: Self.project)
    let errors = outcome.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["edition.bad-name"])
  }
}
