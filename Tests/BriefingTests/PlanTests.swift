import Diagnostics
import Testing

@testable import BriefingKit

/// What a request comes to, and how it is spread.
@Suite("Plan") struct PlanTests {
  private static let subjects = [
    RenderPlan.Subject(name: "note", languages: ["en", "de"], asksForCountry: true),
    RenderPlan.Subject(name: "survey", languages: ["de", "ja", "en"], asksForCountry: false),
  ]

  private static func plan(_ change: (inout RenderRequest) -> Void = { _ in }) -> RenderPlan {
    var request = RenderRequest()
    change(&request)
    return RenderPlan(
      request, subjects: subjects, countries: ["IS", "MT"], styles: ["paper", "slides"])
  }

  @Test("without options: reports, countries, languages, in order") func order() {
    #expect(
      Self.plan().variants.map(\.stem) == [
        "note.IS.en", "note.IS.de", "note.MT.en", "note.MT.de", "survey.de", "survey.ja",
        "survey.en",
      ])
  }

  @Test("'all' is everything that there is") func everything() {
    let plan = Self.plan { request in
      request.languages = ["all"]
      request.countries = ["all"]
      request.styles = ["all"]
    }
    #expect(plan.variants.count == 14)
    #expect(plan.variants.first?.stem == "note.IS.en.paper")
    #expect(plan.variants.last?.stem == "survey.en.slides")
  }

  @Test("lists are taken in their order, each word once") func lists() {
    let plan = Self.plan { request in
      request.languages = ["en", "en"]
      request.countries = ["MT", "IS", "MT"]
      request.styles = ["slides", "paper"]
    }
    #expect(
      plan.variants.prefix(4).map(\.stem) == [
        "note.MT.en.slides", "note.MT.en.paper", "note.IS.en.slides", "note.IS.en.paper",
      ])
  }

  @Test("a language that a report lacks is told, and the others are planned") func unknown() {
    let plan = Self.plan { $0.languages = ["ja", "de"] }
    #expect(plan.variants.map(\.stem) == ["note.IS.de", "note.MT.de", "survey.ja", "survey.de"])
    #expect(plan.findings.map(\.code) == ["render.unknown-language"])
  }

  @Test("shards together are exactly the whole", arguments: [1, 2, 3, 5, 14, 15, 40])
  func shards(count: Int) throws {
    let whole = Self.plan { $0.styles = ["all"] }.variants
    var parts: [[RenderVariant]] = []
    for number in 1...count {
      let shard = try #require(Shard(number, of: count))
      parts.append(Self.plan { ($0.styles, $0.shard) = (["all"], shard) }.variants)
    }
    #expect(parts.joined().count == whole.count)
    #expect(Set(parts.joined()) == Set(whole))
    let sizes = parts.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    #expect(parts.allSatisfy { part in part == whole.filter(part.contains) })
  }

  @Test("a shard is written as number and count", arguments: ["1/1", "2/8", "10000/10000"])
  func sound(text: String) throws {
    #expect(try #require(Shard(text)).description == text)
  }

  @Test(
    "what is no shard",
    arguments: ["", "2", "0/8", "9/8", "-1/8", "+1/8", "1/2/3", "1/10001", "a/b"])
  func unsound(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test("every number of threads gives the same files in the same order", arguments: [2, 3, 9])
  func threads(jobs: Int) {
    let project = Project.open(ProjectPlaces(root: Places.fixtures + "/projects/small"))
    var request = RenderRequest()
    request.formats = ["pdf", "svg"]
    let one = ReportRenderer.render(request, of: project)
    request.jobs = jobs
    let several = ReportRenderer.render(request, of: project)
    #expect(one.files.count == 8)
    #expect(several == one)
  }
}
