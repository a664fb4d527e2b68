#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disk {
  /// Removes the temporary files of programs that were killed while they wrote into a folder.
  ///
  /// A file that a program still writes is locked, and stays.
  ///
  /// - Parameter isTarget: whether a name is that of a file that the program writes; others are left
  ///   alone, whatever they are called.
  static func removeLeftovers(in folder: String, of isTarget: (String) -> Bool) {
    for name in (try? names(in: folder)) ?? [] {
      guard let target = temporaryTarget(of: name), isTarget(target) else { continue }
      let path = FilePath.join(folder, name)
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      close(descriptor)
    }
  }

  /// The name that a temporary file was to take, `a.pdf` for `a.pdf.tmp-123-0`; nil for the name of
  /// any other file.
  static func temporaryTarget(of name: String) -> String? {
    guard let mark = name.utf8.lastIndex(of: UInt8(ascii: ".")), mark > name.startIndex,
      name[mark...].hasPrefix(".tmp-")
    else { return nil }
    let numbers = name[mark...].dropFirst(5).split(separator: "-", omittingEmptySubsequences: false)
    let areNumbers = numbers.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard numbers.count == 2, areNumbers else { return nil }
    return String(name[..<mark])
  }
}
