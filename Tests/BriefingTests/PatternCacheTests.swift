import Diagnostics
import Testing
import Typesetting

@testable import BriefingKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that goes away with the test.
private final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/briefing-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    for name in (try? Disk.names(in: path)) ?? [] { remove(FilePath.join(path, name)) }
    if rmdir(path) != 0 { unlink(path) }
  }

  func write(_ text: String, to name: String) throws -> String {
    let file = FilePath.join(path, name)
    try Disk.createFolder(FilePath.folder(of: file))
    try Disk.write(Array(text.utf8), to: file)
    return file
  }
}

@Suite("Hyphenation patterns on disk")
struct PatternCacheTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private var tables: [String] {
    let cache = FilePath.join(folder.path, "cache")
    return ((try? Disk.names(in: cache)) ?? []).map { FilePath.join(cache, $0) }
  }

  private func points(_ file: String, cache: String? = "cache") throws -> [Int] {
    let cache = PatternCache(folder: cache.map { FilePath.join(folder.path, $0) })
    return try cache.hyphenator(of: file).points(in: "aaabbb")
  }

  @Test("a kept table gives the same points, and so does a folder that keeps nothing")
  func keeping() throws {
    let file = try folder.write("UTF-8\na1b\n", to: "hyph_xx.dic")
    #expect(try points(file, cache: nil) == [3])
    #expect(tables == [])
    #expect(try points(file) == [3])
    #expect(tables.count == 1)
    #expect(try points(file) == [3])
    #expect(try points(file, cache: "hyph_xx.dic/below-a-file") == [3])
  }

  @Test("a damaged table is made anew")
  func damage() throws {
    let file = try folder.write("UTF-8\na1b\n", to: "hyph_xx.dic")
    _ = try points(file)
    let table = try #require(tables.first)
    let sound = try Disk.read(table)
    var damaged = sound
    damaged[sound.count / 2] ^= 1
    for bytes in [damaged, Array(sound.dropLast()), []] {
      try Disk.write(bytes, to: table)
      #expect(try points(file) == [3])
      #expect(try Disk.read(table) == sound)
    }
  }

  @Test("a changed pattern file is compiled again")
  func change() throws {
    _ = try points(try folder.write("UTF-8\na1b\n", to: "hyph_xx.dic"))
    #expect(try points(try folder.write("UTF-8\na1ab\n", to: "hyph_xx.dic")) == [2])
  }

  @Test("patterns of the project come first, and missing ones are noted once")
  func shelf() throws {
    _ = try folder.write("UTF-8\na1b\n", to: "Hyphenation/hyph_de_DE.dic")
    _ = try folder.write("EBCDIC\na1b\n", to: "Hyphenation/hyph_ru_RU.dic")
    var places = ProjectPlaces(root: folder.path)
    #expect(HyphenationShelf(places).hyphenator(for: "de")?.points(in: "aaabbb") == [3])
    places.hyphenation.removeLast(2)
    let shelf = HyphenationShelf(places)
    for language in ["en", "kk", "ru", "en", "ru"] {
      #expect(shelf.hyphenator(for: language)?.points(in: "aaabbb") == nil)
    }
    #expect(shelf.findings.map(\.code) == ["render.no-patterns", "render.unusable-patterns"])
    #expect(!shelf.findings.hasErrors)
  }
}
