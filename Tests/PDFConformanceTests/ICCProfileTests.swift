import Testing

@testable import PDFConformance

@Suite struct ICCProfileTests {
  private let profile = ICCProfile.sRGB

  private func number(_ at: Int) -> Int32 {
    profile[at..<at + 4].reduce(0) { $0 << 8 | Int32($1) }
  }

  private func content(_ tag: String) throws -> Int {
    let count = Int(number(128))
    let entry = try #require(
      (0..<count).map { 132 + 12 * $0 }.first { profile[$0...].starts(with: tag.utf8) })
    return Int(number(entry + 4))
  }

  @Test func headerNamesASmallDisplayProfile() {
    #expect(Int(number(0)) == profile.count)
    #expect(profile.count < 600)
    #expect(String(decoding: profile[12..<24], as: UTF8.self) == "mntrRGB XYZ ")
    #expect(String(decoding: profile[36..<40], as: UTF8.self) == "acsp")
  }

  /// The colorants that the ICC's own sRGB profile states, in steps of 1/65536.
  @Test(arguments: [
    ("rXYZ", [0.4361, 0.2225, 0.0139]), ("gXYZ", [0.3851, 0.7169, 0.0971]),
    ("bXYZ", [0.1431, 0.0606, 0.7139]),
  ])
  func colorants(tag: String, expected: [Double]) throws {
    let start = try content(tag) + 8
    for (index, value) in expected.enumerated() {
      #expect(abs(Double(number(start + 4 * index)) / 65536 - value) < 0.0003)
    }
  }

  @Test func primariesAddUpToWhite() throws {
    let white = try content("wtpt") + 8
    for place in stride(from: 0, to: 12, by: 4) {
      let sum = try ["rXYZ", "gXYZ", "bXYZ"].reduce(Int32(0)) {
        $0 + number(try content($1) + 8 + place)
      }
      #expect(abs(sum - number(white + place)) <= 2)
    }
  }
}
