import Diagnostics
import Dossier

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The project's own dossier and the texts that it cites, which lie outside the project.
enum Sample {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The files of the dossier.
  static let files: [TextFile] = {
    let folder = root + "/seeds"
    let lists = names(in: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }
    let tables = names(in: folder + "/vocabularies").map { "vocabularies/" + $0 }
    return (lists + tables).map { name in
      TextFile(path: "seeds/" + name, bytes: bytes(of: folder + "/" + name) ?? [])
    }
  }()

  /// The texts, by the id of their source; empty where they are not there.
  static let texts: [TextFile] = {
    let folder = root + "/../shared/sources"
    return names(in: folder).compactMap { name in
      bytes(of: folder + "/" + name).map { TextFile(path: name, bytes: $0) }
    }
  }()

  /// Whether the texts are there.
  static var hasTexts: Bool { texts.count == 2 }

  /// The dossier with a word of it replaced once; nil where the word is not there.
  static func document(replacing word: String, by other: String, in file: String)
    -> DossierDocument?
  {
    var files = files
    guard let index = files.firstIndex(where: { $0.path == "seeds/" + file }),
      let changed = files[index].text.replacingFirst(word, by: other)
    else { return nil }
    files[index] = TextFile(path: files[index].path, text: changed)
    return DossierReader.document(of: files)
  }

  /// The texts with a word of one of them replaced once; nil where the word is not there.
  static func texts(
    of dossier: Dossier, replacing word: String? = nil, by other: String = "", in file: String = ""
  ) -> [SourceText]? {
    var found: [SourceText] = []
    for text in texts {
      guard let source = dossier.sources.first(where: { $0.file == text.path }) else { continue }
      var text = text
      if let word, text.path.hasPrefix(file) {
        guard let changed = text.text.replacingFirst(word, by: other) else { return nil }
        text = TextFile(path: text.path, text: changed)
      }
      found.append(SourceText(source: source.id, file: text))
    }
    return found
  }

  static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

extension String {
  /// The text with the first occurrence of a word replaced; nil where there is none.
  func replacingFirst(_ word: String, by other: String) -> String? {
    firstRange(of: word).map { replacingCharacters(in: $0, with: other) }
  }

  private func firstRange(of word: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
      start = index(after: start)
    }
    return nil
  }

  private func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
