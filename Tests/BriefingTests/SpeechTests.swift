@testable import BriefingKit
import Testing

/// What a screen reader says of the sample, held against texts that were read and found good.
///
/// Delete a text to have it recorded anew, then read the difference aloud.
@Suite("Speech") struct SpeechTests {
  @Test("the sample reads like a briefing", arguments: ["en", "de"])
  func speech(_ language: String) throws {
    let sample = FinishedSample(name: "summit-briefing", language: language, style: "newspaper")
    let listing = SpokenListing(try FinishedPDF(sample.bytes())).text
    let path = "\(Places.root)/Tests/Fixtures/spoken/summit-briefing.\(language).txt"
    guard Disk.isFile(path) else {
      try Disk.write(Array(listing.utf8), to: path)
      Issue.record("recorded \(path)")
      return
    }
    #expect(listing == String(decoding: try Disk.read(path), as: UTF8.self))
  }
}
