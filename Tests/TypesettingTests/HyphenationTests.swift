import Styling
import Testing
import Typesetting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Pattern files where Debian installs them, compiled once.
enum DebianPatterns {
  static func bytes(_ name: String) -> [UInt8]? {
    guard let file = fopen("/usr/share/hyphen/hyph_\(name).dic", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4_000_000)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  static let tables: [String: [UInt8]] = {
    var tables: [String: [UInt8]] = [:]
    for name in ["de_DE", "en_US", "ru_RU"] {
      tables[String(name.prefix(2))] = bytes(name).flatMap { try? Hyphenator.compile($0) }
    }
    return tables
  }()

  static let hyphenators = tables.compactMapValues { try? Hyphenator(compiled: $0) }
}

extension Hyphenator {
  /// The word with a hyphen at each point.
  fileprivate func divided(_ word: String) -> String {
    var bytes = Array(word.utf8)
    for point in points(in: word).reversed() {
      bytes.insert(UInt8(ascii: "-"), at: point)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The project's own patterns for Kazakh.
enum KazakhPatterns {
  private static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/Hyphenation/hyph_kk.dic"

  static let hyphenator: Hyphenator? = {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 100_000)
    let count = fread(&bytes, 1, bytes.count, file)
    return (try? Hyphenator.compile(Array(bytes.prefix(count))))
      .flatMap { try? Hyphenator(compiled: $0) }
  }()
}

@Suite("Dividing words")
struct HyphenationTests {
  @Test(
    "Kazakh words are divided between syllables, each with one vowel",
    arguments: [
      ("компанияларға", "ком-па-ни-я-ларға"), ("министрлік", "ми-нистр-лік"),
      ("Түрікменстан", "Тү-рік-мен-стан"), ("халықаралық", "ха-лық-ара-лық"),
      ("инфрақұрылым", "ин-фра-құ-ры-лым"), ("қойылған", "қо-йыл-ған"),
      ("жауапты", "жа-уапты"), ("қиындық", "қи-ын-дық"), ("премьер", "пре-мьер"),
      ("айтқан", "айт-қан"),
    ])
  func kazakh(_ word: String, divided: String) throws {
    #expect(try #require(KazakhPatterns.hyphenator).divided(word) == divided)
  }

  @Test(
    "words are divided as the patterns of their language say",
    .enabled("hyphen-de, hyphen-en-us, hyphen-ru are not installed") {
      DebianPatterns.hyphenators.count == 3
    },
    arguments: [
      ("de", "Wirtschaftsleistung", "Wirt-schafts-leis-tung"),
      ("de", "gegenüber", "ge-gen-über"),
      ("de", "Außenhandel", "Au-ßen-han-del"),
      ("de", "Kasachstan", "Ka-sach-stan"),
      ("de", "Straßen", "Stra-ßen"),
      ("en", "hyphenation", "hy-phen-ation"),
      ("en", "associate", "as-so-ciate"),
      ("en", "infrastructure", "in-fra-struc-ture"),
      ("ru", "электростанция", "элек-тро-стан-ция"),
      ("ru", "подчёркнута", "под-чёрк-нута"),
      ("ru", "Сотрудничество", "Со-труд-ни-че-ство"),
      ("ru", "объём", "объём"),
      ("en", "東京東京", "東京東京"),
      ("en", "a.b.c.d.e.f", "a.b.c.d.e.f"),
    ])
  func words(_ language: String, word: String, divided: String) throws {
    let hyphenator = try #require(DebianPatterns.hyphenators[language])
    #expect(hyphenator.divided(word) == divided)
  }

  private let patterns = """
    UTF-8
    x8x
    LEFTHYPHENMIN 2
    % a comment
    a1b
    .ba2b
    b1c3d
    c4d
    é1è
    """

  @Test(
    "the largest value of all patterns that match decides, within the minima",
    arguments: [
      ("xxabxxx", "xxa-bxxx"), ("XXABXXX", "XXA-BXXX"), ("babxxx", "babxxx"),
      ("xxxbcdxx", "xxxb-cdxx"), ("xxabx", "xxabx"), ("xxxabcxxx", "xxxa-bcxxx"),
      ("xxéèxxx", "xxé-èxxx"), ("xxab-xxx", "xxab-xxx"),
    ])
  func liang(_ word: String, divided: String) throws {
    let hyphenator = try Hyphenator(compiled: Hyphenator.compile(Array(patterns.utf8)))
    #expect(hyphenator.divided(word) == divided)
  }

  @Test("Cyrillic and Latin pattern files are transcoded")
  func charsets() throws {
    let koi: [UInt8] = Array("KOI8-R\n".utf8) + [0xc1, 0x31, 0xa3, 0x0a]
    let russian = try Hyphenator(compiled: Hyphenator.compile(koi + [0xc2, 0x38, 0xc2, 0x0a]))
    #expect(russian.divided("ббаёббб") == "бба-ёббб")
    let latin: [UInt8] = Array("ISO8859-1\n".utf8) + [0xfc, 0x31, 0xdf, 0x0a]
    let german = try Hyphenator(compiled: Hyphenator.compile(latin + Array("x8x\n".utf8)))
    #expect(german.divided("xxüßxxx") == "xxü-ßxxx")
  }

  @Test("a pattern file or table that cannot be used is refused")
  func refusals() throws {
    #expect(throws: HyphenationError.unknownCharset("EBCDIC")) {
      try Hyphenator.compile(Array("EBCDIC\na1b\n".utf8))
    }
    #expect(throws: HyphenationError.unusablePatterns) { try Hyphenator.compile([]) }
    #expect(throws: HyphenationError.unusablePatterns) {
      try Hyphenator.compile(Array("UTF-8\n% nothing\n".utf8))
    }
    #expect(throws: HyphenationError.unreadable(path: "/nowhere/de.liang")) {
      try Hyphenator(mapping: "/nowhere/de.liang")
    }
    let table = try Hyphenator.compile(Array(patterns.utf8))
    for count in 0..<table.count {
      #expect(throws: HyphenationError.notCompiled) {
        try Hyphenator(compiled: Array(table.prefix(count)))
      }
    }
  }

  @Test("a table with a damaged byte is refused")
  func damage() throws {
    let table = try Hyphenator.compile(Array(patterns.utf8))
    for index in table.indices {
      var damaged = table
      damaged[index] ^= 0xff
      #expect(throws: HyphenationError.notCompiled) { try Hyphenator(compiled: damaged) }
    }
  }

  @Test("a table in a file serves as one in memory")
  func mapping() throws {
    let table = try Hyphenator.compile(Array(patterns.utf8))
    var path = Array("/tmp/briefing-patterns-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    let name = String(decoding: path.dropLast().map(UInt8.init), as: UTF8.self)
    defer { unlink(name) }
    #expect(write(descriptor, table, table.count) == table.count)
    close(descriptor)
    #expect(try Hyphenator(mapping: name).divided("xxxbcdxx") == "xxxb-cdxx")
  }
}
