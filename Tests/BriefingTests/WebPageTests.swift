import BriefingKit
import Diagnostics
import Report
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The sample's reports as HTML pages.
@Suite("Pages for browsers") struct WebPageTests {
  private func page(_ report: SampleReport, style: String? = nil) throws -> String {
    var request = RenderRequest()
    request.reports = [report.name]
    request.languages = [report.language]
    request.countries = report.country.map { [$0] } ?? []
    request.formats = ["html"]
    request.style = style
    let result = ReportRenderer.render(request, of: SampleReport.project)
    #expect(ShortPrinter.text(result.findings.filter { $0.severity > .note }) == "")
    return String(decoding: try #require(result.files.first).bytes, as: UTF8.self)
  }

  @Test("hold every word of the report, in order", arguments: SampleReport.all)
  func words(_ report: SampleReport) throws {
    let tree = try report.tree
    let text = Array(MarkedText(try page(report)).words.utf8CString)
    var rest = text[...]
    for stretch in tree.texts.flatMap(\.stretches) {
      guard let end = rest.end(of: stretch) else {
        Issue.record("\"\(stretch)\" is missing, or out of its place")
        continue
      }
      rest = rest[end...]
    }
    for stretch in tree.placelessTexts.flatMap(\.stretches) {
      #expect(text[...].end(of: stretch) != nil, "\(stretch)")
    }
  }

  @Test("need nothing from elsewhere", arguments: SampleReport.all)
  func closed(_ report: SampleReport) throws {
    let html = try page(report)
    let bytes = Array(html.utf8CString)
    let tags = MarkedText(html).tags
    #expect(tags.filter { $0.hasPrefix("script") || $0.hasPrefix("iframe") } == [])
    #expect(tags.filter { $0.contains(" src=") } == [])
    #expect(tags.filter { $0.hasPrefix("link ") } == ["link rel=\"icon\" href=\"data:,\"/"])
    for word in ["@import", "@font-face", "url(h", "url('h", "url(\"h"] {
      #expect(bytes[...].end(of: word) == nil, "\(word)")
    }
  }

  @Test("are wired", arguments: SampleReport.project.styleNames) func wiring(_ style: String) throws
  {
    let report = SampleReport(name: "summit-briefing", language: "de")
    let tags = MarkedText(try page(report, style: style)).tags
    let ids = tags.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count)
    let targets = tags.compactMap { $0.attribute("href") }.filter { $0.hasPrefix("#") }
    #expect(Set(targets.map { String($0.dropFirst()) }).subtracting(ids).sorted() == [])
    #expect(try Set(report.tree.notes.map(\.anchor)).subtracting(ids).sorted() == [])
    let levels = tags.compactMap { ["h1", "h2", "h3"].firstIndex(of: String($0.prefix(2))) }
    #expect(levels.filter { $0 == 0 }.count == 1)
  }
}

/// The words and the tags of a page that was written as well-formed XML.
private struct MarkedText {
  /// The words outside of the head, without tags.
  private(set) var words = ""
  /// The tags as they are written, without their brackets.
  private(set) var tags: [String] = []

  init(_ html: String) {
    for piece in html.split(separator: "<") {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = String(piece[..<end])
      tags.append(tag)
      if tag.hasPrefix("style") { continue }
      words += piece[piece.index(after: end)...]
    }
    for (name, sign) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("amp", "&")] {
      words = words.split(separator: "&\(name);", omittingEmptySubsequences: false)
        .joined(separator: sign)
    }
  }
}

extension String {
  /// The value of an attribute of a tag.
  fileprivate func attribute(_ name: String) -> String? {
    let parts = split(separator: "\"", omittingEmptySubsequences: false)
    return parts.firstIndex { $0.hasSuffix(" \(name)=") }.map { String(parts[$0 + 1]) }
  }
}

extension ArraySlice<CChar> {
  /// Where a text that stands in a C string ends first.
  fileprivate func end(of text: String) -> Int? {
    withUnsafeBufferPointer { bytes -> Int? in
      guard let start = bytes.baseAddress, let found = strstr(start, text) else { return nil }
      return startIndex + (UnsafePointer(found) - start) + text.utf8.count
    }
  }
}
