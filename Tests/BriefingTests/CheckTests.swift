import BriefingKit
import Checking
import Diagnostics
import Dossier
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Checks of a project")
struct CheckTests {
  private let project = Project.open(ProjectPlaces(root: HouseTests.root))

  @Test("a name that is no rule, code or area is told with the nearest one")
  func unknownName() {
    let outcome = ProjectCheck.run(project, only: ["A31", "dossier.cycl"])
    #expect(outcome.findings.map(\.code) == ["check.unknown-check", "check.unknown-check"])
    let hints = outcome.findings.flatMap(\.hints).map(\.message)
    #expect(hints.contains(#"write "dossier.cycle""#))
  }

  @Test("a code runs alone", arguments: [("dossier.passed-plan", 1), ("dossier.cycle", 0)])
  func codes(_ code: String, _ count: Int) {
    let outcome = ProjectCheck.run(project, only: [code])
    #expect(outcome.findings.map(\.code) == Array(repeating: code, count: count))
  }
}

@Suite("Checks of frozen editions")
struct EditionAuditTests {
  /// What a check of rule A27 finds in a copy of the sample with one text changed.
  private func codes(changing file: String, _ change: (String) -> String) throws -> [String] {
    let folder = try TemporaryFolder()
    for part in ["seeds/vocabularies", "Editions", "Reports", "Styles"] {
      try Disk.createFolder(folder.file(part))
    }
    for part in ["seeds", "seeds/vocabularies", "Editions", "Reports", "Styles"] {
      for name in try Disk.names(in: Places.root + "/" + part) {
        let path = "\(part)/\(name)"
        guard Disk.isFile(Places.root + "/" + path) else { continue }
        var bytes = try Disk.read(Places.root + "/" + path)
        if path == file { bytes = Array(change(String(decoding: bytes, as: UTF8.self)).utf8) }
        try Disk.write(bytes, to: folder.file(path))
      }
    }
    let project = Project.open(ProjectPlaces(root: folder.path))
    return ProjectCheck.run(project, only: ["A27"]).findings.map(\.code)
  }

  @Test("an edition that follows from the dossier is silent")
  func intact() throws {
    #expect(try codes(changing: "") { $0 } == [])
  }

  @Test("an edition that was changed by hand is an error")
  func altered() throws {
    let found = try codes(changing: "Editions/2024-08.yaml") {
      $0.replacing("7.8e9", with: "7.9e9")
    }
    #expect(found == ["edition.altered"])
  }

  @Test("a dossier that was put right is a note")
  func corrected() throws {
    let found = try codes(changing: "seeds/observations.yaml") {
      $0.replacing("7.8e9", with: "7.9e9")
    }
    #expect(found == ["edition.corrected", "edition.corrected"], "one for each edition")
  }
}

@Suite(
  "Passages that moved",
  .enabled(
    if: Disk.entry(at: HouseTests.root + "/../shared/sources") == .folder,
    "../shared/sources is not there"))
struct FixTests {
  private static let sources = HouseTests.root + "/../shared/sources"

  /// A copy of the sample with changed texts.
  struct Copy {
    let root: String

    init(_ name: String, change: (String) -> String) throws {
      root = "/tmp/briefing-fix-\(name)-\(getpid())"
      try Disk.createFolder(root + "/seeds/vocabularies")
      try Disk.createFolder(root + "/texts")
      for folder in ["/seeds", "/seeds/vocabularies"] {
        for name in try Disk.names(in: HouseTests.root + folder) {
          let path = HouseTests.root + folder + "/" + name
          if Disk.isFile(path) {
            try Disk.write(try Disk.read(path), to: root + folder + "/" + name)
          }
        }
      }
      for name in try Disk.names(in: FixTests.sources) {
        let text = String(decoding: try Disk.read(FixTests.sources + "/" + name), as: UTF8.self)
        try Disk.write(Array(change(text).utf8), to: root + "/texts/" + name)
      }
    }

    var project: Project { Project.open(ProjectPlaces(root: root)) }

    func codes() -> Set<String> {
      Set(
        ProjectCheck.run(project, sources: root + "/texts", only: ["dossier"]).findings
          .filter { $0.severity == .error }.map(\.code))
    }

    func text(of file: String) throws -> String {
      String(decoding: try Disk.read(root + "/seeds/" + file), as: UTF8.self)
    }
  }

  @Test("word for word get new anchors, and nothing else changes")
  func moved() throws {
    let copy = try Copy("moved") { "Ein neuer Absatz vorweg.\n\n" + $0 }
    #expect(copy.codes() == ["dossier.changed-source", "dossier.moved-anchor"])
    let before = try copy.text(of: "observations.yaml")
    let outcome = ProjectCheck.run(
      copy.project, sources: copy.root + "/texts", only: ["dossier"])
    let written = AnchorFix.write(outcome.moves, in: copy.project)
    #expect(written.findings.isEmpty)
    #expect(copy.codes() == ["dossier.changed-source"])
    let after = try copy.text(of: "observations.yaml")
    #expect(after.contains("\"tokyo-2025#10:62-205@b877c8219d78\""))
    let shifted = before.replacing("tokyo-2025#9:", with: "tokyo-2025#10:").replacing(
      "tokyo-2025#4:", with: "tokyo-2025#5:"
    ).replacing("tokyo-2025#12:", with: "tokyo-2025#13:").replacing(
      "astana-2024#4:", with: "astana-2024#5:")
    #expect(after == shifted)
  }

  @Test("in other words are offered only with the same figures")
  func reworded() throws {
    let copy = try Copy("reworded") {
      $0.replacing("Im Rahmen des Japan-Besuchs", with: "Während des Besuchs in Japan")
    }
    let outcome = ProjectCheck.run(copy.project, sources: copy.root + "/texts", only: ["dossier"])
    let offered = outcome.findings.filter { $0.records == ["kz-documents"] }
    #expect(offered.map(\.code) == ["dossier.moved-anchor"])
  }

  @Test(
    "with another figure, currency or hedge are lost",
    arguments: ["mehr als 61 bilaterale", "rund 60 bilaterale", "bilaterale"])
  func changed(_ words: String) throws {
    let copy = try Copy("changed-\(words.utf8.count)") { text in
      text.replacing("Im Rahmen des Japan-Besuchs", with: "Während des Besuchs in Japan")
        .replacing("mehr als 60 bilaterale", with: words)
    }
    let outcome = ProjectCheck.run(copy.project, sources: copy.root + "/texts", only: ["dossier"])
    let found = outcome.findings.filter { $0.records == ["kz-documents"] }
    #expect(found.map(\.code) == ["dossier.orphan-anchor"])
    #expect(!outcome.moves.contains { $0.old.literal == "tokyo-2025#9:207-330@c8a2993e14b1" })
  }
}
