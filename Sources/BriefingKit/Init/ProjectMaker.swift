public import Diagnostics

/// Writes a new project that works: a small invented dossier, a report, a style, and the workflows
/// of two services.
public enum ProjectMaker {
  /// Writes a project into a folder, which is made where it is missing; gives the paths that were
  /// written.
  ///
  /// Nothing is written over: a file that is there already is an error, and then no file is written.
  /// Other files in the folder are left alone, so a repository may be there before the project.
  public static func make(in folder: String) -> (paths: [String], findings: [Finding]) {
    let files = ProjectTemplate.all.map { ($0, FilePath.join(folder, $0.path)) }
    let there = files.filter { Disk.entry(at: $0.1) != nil }.map(\.0.path)
    guard there.isEmpty else {
      let names = there.joined(separator: ", ")
      let finding = Finding(
        "init.files-in-the-way", "\"\(folder)\" has files that would be written: \(names)",
        hints: [Hint("name another folder, or move them away")])
      return ([], [finding])
    }
    var paths: [String] = []
    for (template, path) in files {
      do {
        try Disk.createFolder(FilePath.folder(of: path))
        try Disk.write(Array(template.text.utf8), to: path)
        paths.append(path)
      } catch {
        return (paths, [Finding("init.unwritable-file", error.message)])
      }
    }
    return (paths, [])
  }
}
