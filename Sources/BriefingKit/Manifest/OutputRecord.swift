import Dossier

/// A file that a run wrote.
struct OutputRecord: Hashable, Sendable {
  /// The name in the folder.
  var name: String
  /// The size.
  var bytes: Int
  /// The digest of all bytes, for those who get the file.
  var sha256: String
  /// The checksum of all bytes, for a quick look whether the file is whole.
  var crc32: String

  /// Notes a finished file.
  init(_ file: OutputFile) {
    self.init(
      name: file.name, bytes: file.bytes.count, sha256: SHA256.hex(of: file.bytes),
      crc32: CRC32.hex(of: file.bytes))
  }

  /// Notes a file by its digests.
  init(name: String, bytes: Int, sha256: String, crc32: String) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
    self.crc32 = crc32
  }

  /// What is wrong with the file on disk; nil where it is whole.
  func fault(in folder: String, _ summer: inout FileSummer) -> RunChange? {
    let path = FilePath.join(folder, name)
    guard let file = try? OpenFile(path) else {
      return Disk.isFile(path) ? .outputDamaged(name) : .outputMissing(name)
    }
    let isWhole = file.size == bytes && summer.crc32(of: file) == crc32
    return isWhole ? nil : .outputDamaged(name)
  }
}
