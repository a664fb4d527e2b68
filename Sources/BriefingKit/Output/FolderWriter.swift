import Diagnostics

/// Writes finished files into a folder, one after the other, and keeps a record of them if wanted.
struct FolderWriter {
  /// The folder.
  let folder: String
  /// The files that were written, where records are kept: their digests cost as much as writing them.
  private(set) var records: [OutputRecord] = []
  private let keepsRecords: Bool
  private var isPrepared = false

  /// A writer for a folder, which is made when the first file comes.
  init(_ folder: String, keepsRecords: Bool) {
    self.folder = folder
    self.keepsRecords = keepsRecords
  }

  /// Writes files; gives the paths that were written, and what went wrong with the others.
  ///
  /// What is there stays whole if writing fails.
  mutating func write(_ files: [OutputFile]) -> (paths: [String], findings: [Finding]) {
    var paths: [String] = []
    var findings: [Finding] = []
    do {
      try prepare()
    } catch {
      return ([], [Finding("render.unwritable-output", error.message)])
    }
    for file in files {
      let path = FilePath.join(folder, file.name)
      do {
        try Disk.write(file.bytes, to: path)
        paths.append(path)
        if keepsRecords { records.append(OutputRecord(file)) }
      } catch {
        findings.append(Finding("render.unwritable-output", error.message))
      }
    }
    return (paths, findings)
  }

  /// Makes the folder, and removes what a killed run left in it.
  private mutating func prepare() throws(FileError) {
    if isPrepared { return }
    try Disk.createFolder(folder)
    Self.removeLeftovers(in: folder)
    isPrepared = true
  }

  /// Removes the temporary files of runs that were killed.
  static func removeLeftovers(in folder: String) {
    let endings = Set(OutputFormat.all.map(\.fileExtension))
    Disk.removeLeftovers(in: folder) { name in
      name == RunManifest.fileName || endings.contains(FilePath.fileExtension(of: name))
    }
  }
}
