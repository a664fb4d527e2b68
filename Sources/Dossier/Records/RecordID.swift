public import Diagnostics

/// The name of a record, unique in a dossier: lower-case ASCII words joined by hyphens.
///
/// Names are looked up far more often than they are made, so each carries a digest of its bytes
/// (FNV-1a, 64 bits) that is hashed in their place.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name.
  public let rawValue: String
  private let digest: UInt64

  /// Wraps a name without checking its form; reading checks it.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in rawValue.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.digest = digest
  }

  /// Whether two names are the same.
  public static func == (a: RecordID, b: RecordID) -> Bool {
    a.digest == b.digest && a.rawValue == b.rawValue
  }

  /// Hashes the digest.
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

  /// The name.
  public var description: String { rawValue }

  /// Orders identifiers by their UTF-8 bytes.
  public static func < (a: RecordID, b: RecordID) -> Bool {
    a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
  }
}

/// A text in several languages, by BCP 47 tag.
public struct LocalizedText: Hashable, Sendable {
  /// The texts by language tag.
  public var texts: [String: String]

  /// Creates a text from its versions.
  public init(_ texts: [String: String] = [:]) { self.texts = texts }

  /// The text in a language, else in English, else the first by tag; nil if there is none.
  public func text(in language: String) -> String? { version(for: language)?.text }

  /// The text for readers of a language with the language that it is in: their own, else English,
  /// else the first by tag; nil if there is none.
  public func version(for language: String) -> (language: String, text: String)? {
    for tag in [language, "en"] {
      if let text = texts[tag] { return (tag, text) }
    }
    return texts.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether no version is there.
  public var isEmpty: Bool { texts.isEmpty }
}

/// What every record has: a name, a place in a file, words for it, and its ground.
public struct RecordHeader: Hashable, Sendable {
  /// The name, unique in the dossier.
  public var id: RecordID
  /// Where the record is written.
  public var span: Span
  /// A short name of the thing in the report's languages.
  public var label: LocalizedText
  /// One or two sentences that a reader of the figure should know.
  public var remark: LocalizedText
  /// The passages that the record rests on, in the order in which they are written.
  public var evidence: [Evidence]

  /// Creates a header.
  public init(
    id: RecordID, span: Span, label: LocalizedText = LocalizedText(),
    remark: LocalizedText = LocalizedText(), evidence: [Evidence] = []
  ) {
    self.id = id
    self.span = span
    self.label = label
    self.remark = remark
    self.evidence = evidence
  }
}

/// A record of any kind.
public protocol Record: Hashable, Sendable {
  /// The name, unique in the dossier; a requirement, so that nobody copies a header to know it.
  var id: RecordID { get }
  /// The name, place, words and ground.
  var header: RecordHeader { get set }
  /// The places at which it names other records, without those of its evidence.
  var ownReferences: [Reference] { get }
}

extension Record {
  /// The name, unique in the dossier.
  public var id: RecordID { header.id }
}
