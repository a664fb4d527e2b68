import BriefingKit
import Testing

/// A folder of `Tests/Fixtures/cli`: a script, and what it must print and give.
///
/// The script runs in a fresh copy of the small project, which it may spoil as it likes.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let all = names.map { GoldenCase(name: $0) }

  private static let folder = Places.fixtures + "/cli"
  private static let names = (try? Disk.names(in: folder)) ?? []

  private func path(_ file: String) -> String { "\(Self.folder)/\(name)/\(file)" }

  /// What was written down; nil where nothing is yet.
  func expected(_ file: String) -> String? {
    (try? Disk.read(path(file))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes down what came, for a look at the difference.
  func record(_ text: String, as file: String) throws {
    try Disk.write(Array(text.utf8), to: path(file))
  }

  /// Runs the script; gives what must be in the files of the folder.
  func run() throws -> [(file: String, text: String)] {
    let script = try #require(expected("command"), "the folder has no command")
    let folder = try TemporaryFolder()
    let project = folder.file("project")
    _ = try Shell.spawn(
      #"cp -R "$SMALL" "$PROJECT""#,
      environment: ["SMALL": Places.fixtures + "/projects/small", "PROJECT": project])
    let outcome = try Shell.run(script, in: project, environment: ["TMP": folder.path])
    return [
      ("stdout", outcome.output.replacing(folder.path, with: "TMP")),
      ("stderr", outcome.messages.replacing(folder.path, with: "TMP")),
      ("exit", "\(outcome.status)\n"),
    ]
  }
}
