@testable import BriefingKit
import Diagnostics
import Report
import Testing
import Wording

/// One report of the sample in one language and style, as a finished PDF.
struct FinishedSample: Sendable, CustomTestStringConvertible {
  let name: String
  let language: String
  let style: String
  var country: String?

  var testDescription: String {
    [name, country, language, style].compactMap(\.self).joined(separator: ".")
  }

  /// Every report in every language and style; of reports on countries the longest and a short one.
  static let all: [FinishedSample] = {
    let project = SampleReport.project
    return project.styleNames.flatMap { style in
      project.reportNames.flatMap { name in
        SampleReport.all.filter { $0.name == name && $0.language == "en" }.flatMap { sample in
          (try? sample.languages)?.map { language in
            FinishedSample(name: name, language: language, style: style, country: sample.country)
          } ?? []
        }
      }
    }
  }()

  /// The request for it.
  var request: RenderRequest {
    var request = RenderRequest()
    request.reports = [name]
    request.languages = [language]
    request.style = style
    request.countries = country.map { [$0] } ?? []
    return request
  }

  /// The bytes.
  func bytes(_ change: (inout RenderRequest) -> Void = { _ in }) throws -> [UInt8] {
    var request = request
    change(&request)
    let result = ReportRenderer.render(request, of: SampleReport.project)
    #expect(ShortPrinter.text(result.findings.filter { $0.severity > .note }) == "")
    return try #require(result.files.first).bytes
  }

  /// The tree that it was made from.
  var tree: ReportDocument {
    get throws { try SampleReport(name: name, language: language, country: country).tree }
  }
}
