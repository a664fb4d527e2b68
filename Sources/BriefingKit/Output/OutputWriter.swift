public import Diagnostics

/// Writes finished files: into a folder, to one path, or to standard output.
public enum OutputWriter {
  /// Where files go.
  public enum Target: Hashable, Sendable {
    /// Below a folder, under their own names.
    case folder(String)
    /// To this path; only for a single file.
    case file(String)
    /// To standard output; only for a single file.
    case standardOutput

    /// Reads what the user wrote: `-` is standard output; a path that ends in the ending of a format
    /// is a file, any other a folder.
    public init(_ text: String) {
      let endings = OutputFormat.all.map(\.fileExtension)
      if text == "-" {
        self = .standardOutput
      } else if endings.contains(FilePath.fileExtension(of: text)),
        Disk.entry(at: text) != .folder
      {
        self = .file(text)
      } else {
        self = .folder(text)
      }
    }
  }

  /// Writes files; gives the paths that were written.
  ///
  /// What is there stays whole if writing fails.
  public static func write(
    _ files: [OutputFile], to target: Target
  ) -> (paths: [String], findings: [Finding]) {
    switch target {
    case .folder(let folder): return write(files, below: folder)
    case .file, .standardOutput:
      guard files.count == 1, let file = files.first else {
        let finding = Finding(
          "render.several-outputs", "\(files.count) files do not fit into one output",
          hints: [Hint("name a folder with --output, or ask for one report, language and format")])
        return ([], files.isEmpty ? [] : [finding])
      }
      return write(file.bytes, to: target)
    }
  }

  private static func write(
    _ files: [OutputFile], below folder: String
  ) -> (paths: [String], findings: [Finding]) {
    var writer = FolderWriter(folder, keepsRecords: false)
    return writer.write(files)
  }

  private static func write(
    _ bytes: [UInt8], to target: Target
  ) -> (paths: [String], findings: [Finding]) {
    do {
      if case .file(let path) = target {
        let folder = FilePath.folder(of: path)
        try Disk.createFolder(folder)
        FolderWriter.removeLeftovers(in: folder)
        try Disk.write(bytes, to: path)
        return ([path], [])
      }
      try Disk.print(bytes, to: .output)
      return ([], [])
    } catch {
      return ([], [Finding("render.unwritable-output", error.message)])
    }
  }
}
