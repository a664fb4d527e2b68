/// A file of a new project: one row of `ProjectTemplate.all` and one file with its text.
struct ProjectTemplate: Hashable, Sendable {
  /// The path in the project.
  let path: String
  /// The content.
  let text: String

  /// A file with its content.
  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }

  /// All files of a new project, in the order in which they are written.
  static let all: [ProjectTemplate] = [
    readme, dossier, sectors, sources, actors, facts, text, report, style, recipients, ignore,
    github, gitlab,
  ]
}
