public import Diagnostics
public import Quantities
import Synchronization

/// The frozen editions of a project, each read to its end when it is first asked for.
///
/// A library may be shared by threads; an edition is read once for all of them.
public final class EditionLibrary: Sendable {
  /// The heads of all editions, the earliest first.
  public let heads: [EditionHead]
  private let sealed: [String: TextFile]
  private let known: Mutex<[String: Edition]>

  /// A library of editions that were read, and of files whose heads were.
  public init(_ editions: [Edition] = [], sealed: [(head: EditionHead, file: TextFile)] = []) {
    heads = (editions.map(\.head) + sealed.map(\.head)).sorted(by: EditionHead.precedes)
    self.sealed = Dictionary(sealed.map { ($0.head.id, $0.file) }) { first, _ in first }
    known = Mutex(Dictionary(editions.map { ($0.id, $0) }) { first, _ in first })
  }

  /// The names of all editions, the earliest first.
  public var names: [String] { heads.map(\.id) }

  /// All editions, the earliest first.
  public var all: [Edition] { names.compactMap(edition) }

  /// The edition that holds on the latest day; nil where nothing was frozen yet.
  public var last: Edition? { names.last.flatMap(edition) }

  /// The edition of a name; nil where there is none.
  public func edition(_ id: String) -> Edition? {
    known.withLock { known in
      if let edition = known[id] { return edition }
      guard let file = sealed[id] else { return nil }
      let edition = Edition.read(file).edition
      known[id] = edition
      return edition
    }
  }

  /// The last edition that holds on a day before another; nil where nothing was frozen yet.
  public func last(before day: CalendarDay) -> Edition? {
    heads.last { $0.asOf < day }.flatMap { edition($0.id) }
  }
}

extension EditionLibrary: Hashable {
  /// Whether two libraries have the same editions, by their heads.
  public static func == (a: EditionLibrary, b: EditionLibrary) -> Bool { a.heads == b.heads }

  /// Hashes the heads.
  public func hash(into hasher: inout Hasher) { hasher.combine(heads) }
}
