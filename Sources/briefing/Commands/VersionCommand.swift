import ArgumentParser
import BriefingKit

/// `briefing version`: the program and what decides its bytes.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version, and those of the libraries.",
    discussion: """
      Two machines with the same lines write the same bytes from the same input. \
      'briefing --version --verbose' prints the same.
      """)

  func run() throws {
    let libraries = Program.libraries.map { "\($0.name) \($0.version)\n" }
    try Terminal.print(Program.nameAndVersion + "\n" + libraries.joined())
  }
}
