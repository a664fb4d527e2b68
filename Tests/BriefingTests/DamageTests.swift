import BriefingKit
import Diagnostics
import Dossier
import Report
import Styling
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Thousands of damaged files: reading ends, and whatever is wrong has a place in the files.
///
/// Each argument is the start of a row of random numbers, the same on every machine; a failing one
/// can be run alone.
@Suite struct DamageTests {
  @Test(arguments: 0..<40)
  func dossiers(seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    for _ in 0..<40 {
      var files = DamagedFiles.dossier
      let place = random.below(files.count)
      files[place].bytes.damage(times: 1 + random.below(3), &random)
      expectPlaces(DossierReader.read(files: files).findings, in: files, seed)
    }
  }

  @Test(arguments: 0..<40)
  func reports(seed: Int) {
    var random = SplitMix64(state: UInt64(seed) &+ 1_000)
    for _ in 0..<25 {
      var file = DamagedFiles.report
      file.bytes.damage(times: 1 + random.below(3), &random)
      expectPlaces(ReportDefinition.read(file).findings, in: [file], seed)
    }
  }

  @Test(arguments: 0..<40)
  func styles(seed: Int) throws {
    var random = SplitMix64(state: UInt64(seed) &+ 2_000)
    var file = try #require(DamagedFiles.style)
    let whole = file
    let fonts = FontLocator(folders: []) { _ in nil }
    for _ in 0..<25 {
      file.bytes.damage(times: 1 + random.below(3), &random)
      let findings = StyleReader.read("s", from: ["s": file], fonts: fonts).findings
      expectPlaces(findings, in: [file], seed)
      file = whole
    }
  }

  /// What a reader must refuse rather than try, by the name of the limit.
  @Test(arguments: [
    ("yaml.too-deep", String(repeating: "[", count: 100_000)),
    ("yaml.too-deep", "a: " + String(repeating: "{ a: ", count: 5_000)),
    ("yaml.too-large", String(repeating: "# x\n", count: 1_100_000)),
    (
      "yaml.too-many-aliases",
      "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
        + zip("bcdefgh", "abcdefg").map { new, old in
          "\(new): &\(new) [" + Array(repeating: "*\(old)", count: 10).joined(separator: ",")
            + "]\n"
        }.joined()
    ),
    ("yaml.bad-utf8", ""), ("dossier.bad-amount", "1e99999999999999999999 USD"),
    ("dossier.bad-amount", String(repeating: "9", count: 100_000) + " USD"),
    ("dossier.bad-date", "9999999999999999999-01-01"),
  ])
  func limits(code: String, text: String) {
    var files = DamagedFiles.dossier
    switch code {
    case "yaml.bad-utf8": files[1].bytes.insert(0xff, at: 40)
    case "dossier.bad-amount": files[1].put(text, inPlaceOf: "> 7.8e9 USD")
    case "dossier.bad-date": files[1].put(text, inPlaceOf: "2024-08-02")
    default: files[1] = TextFile(path: files[1].path, text: text)
    }
    let findings = DossierReader.read(files: files).findings
    #expect(findings.contains { $0.code == code }, "\(findings.map(\.code))")
    expectPlaces(findings, in: files, 0)
  }

  @Test func emptyFilesAreFindingsOrNothing() {
    let empty = DamagedFiles.dossier.map { TextFile(path: $0.path, bytes: []) }
    expectPlaces(DossierReader.read(files: empty).findings, in: empty, 0)
    let report = TextFile(path: "Reports/r.md", bytes: [])
    #expect(ReportDefinition.read(report).findings.hasErrors)
  }

  /// Two links in one folder that lead back to it double the paths with every level.
  @Test func linksThatLeadBackEnd() throws {
    let folder = "/tmp/briefing-links-\(getpid())"
    try Disk.createFolder(folder + "/seeds")
    defer {
      for name in ["a", "b", "dossier.yaml"] { unlink("\(folder)/seeds/\(name)") }
      rmdir(folder + "/seeds")
      rmdir(folder)
    }
    try Disk.write(Array("title: { en: T }\n".utf8), to: folder + "/seeds/dossier.yaml")
    for name in ["a", "b"] { symlink(folder + "/seeds", "\(folder)/seeds/\(name)") }
    let project = Project.open(ProjectPlaces(root: folder))
    #expect(project.files.map(\.path) == ["seeds/dossier.yaml"])
  }

  /// Every error has a place that is there, but for a dossier that has lost its first file.
  private func expectPlaces(_ findings: [Finding], in files: [TextFile], _ seed: Int) {
    for finding in findings {
      guard let span = finding.span else {
        #expect(finding.code == "dossier.no-manifest", "\(seed): \(finding.message)")
        continue
      }
      let file = files.first { $0.path == span.file }
      let lines = file.map { $0.bytes.count { $0 == 0x0a } + 1 } ?? 0
      #expect((1...max(lines, 1)).contains(span.start.line), "\(seed): \(finding.code) \(span)")
      #expect(file != nil && span.start <= span.end, "\(seed): \(finding.code) \(span)")
    }
  }
}

extension TextFile {
  fileprivate mutating func put(_ new: String, inPlaceOf old: String) {
    self = TextFile(path: path, text: text.replacing(old, with: new))
  }
}
