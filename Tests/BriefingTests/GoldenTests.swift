import Testing

/// Holds what the program prints, and how it ends, against what was read and found right.
@Suite("Command line") struct GoldenTests {
  @Test("prints what was written down", arguments: GoldenCase.all)
  func golden(_ golden: GoldenCase) throws {
    for (file, text) in try golden.run() {
      if let expected = golden.expected(file) {
        #expect(text == expected, "\(golden.name)/\(file)")
      } else {
        try golden.record(text, as: file)
        Issue.record("\(golden.name)/\(file) was missing and is written now; read it")
      }
    }
  }

  @Test("there are cases") func cases() {
    #expect(GoldenCase.all.count > 100)
  }

  @Test(
    "help fits on 80 columns",
    arguments: [
      "", "render", "check", "show", "cite", "schema", "list", "version",
      "explain", "import", "export", "freeze", "diff", "gallery", "init", "watch",
    ])
  func help(command: String) throws {
    let outcome = try Shell.run("briefing \(command) --help", in: Places.root)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 4)
    #expect(lines.filter { $0.count > 80 } == [])
  }

  @Test("no message names a folder of this machine")
  func machinePaths() {
    let texts = GoldenCase.all.flatMap { golden in
      ["stdout", "stderr"].compactMap { golden.expected($0) }
    }
    #expect(!texts.contains { $0.contains(Places.root) || $0.contains("/home/") })
  }
}
