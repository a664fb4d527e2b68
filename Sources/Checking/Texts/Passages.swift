import Dossier
import Quantities
import Reading

/// What the passages of one record say.
struct Passages {
  /// A figure with the ground in which it stands.
  struct Found {
    var mention: FigureMention
    var ground: Evidence
  }

  /// The figures of all passages, in the order of the evidence.
  private(set) var found: [Found] = []
  /// The wording of the passages.
  private(set) var wordings: [String] = []
  /// The sources with a text that the record cites.
  private(set) var sources: [Source] = []
  /// Whether every passage could be looked up in its text and stands there.
  private(set) var areComplete = true
  /// Whether any passage could be looked up.
  var areEmpty: Bool { wordings.isEmpty }

  /// All dates of the cited sources, wherever they stand.
  private(set) var datesOfSources: [EDTFDate] = []

  init(of record: any Record, in cited: CitedTexts, _ figures: SourceFigures) {
    for ground in record.header.evidence {
      guard let place = cited.state(of: ground.anchor)?.place(of: ground.anchor) else {
        areComplete = false
        continue
      }
      found += figures.mentions(in: place).map { Found(mention: $0, ground: ground) }
      wordings.append(figures.wording(of: place))
      if let read = figures.source(of: place), !sources.contains(where: { $0.id == read.source.id })
      {
        sources.append(read.source)
        datesOfSources += read.dates
      }
    }
  }

  /// The figures of a kind.
  func figures(_ kind: FigureKind) -> [Found] { found.filter { $0.mention.kind == kind } }

  /// The lengths of time; where a direct quote states any, what others say is left aside (A3).
  var durations: [Found] {
    let all = figures(.duration)
    let quoted = all.filter { $0.ground.voice == .directQuote }
    return quoted.isEmpty ? all : quoted
  }
}

extension FigureMention {
  /// The date; nil for other figures.
  var date: EDTFDate? { if case .date(let date) = value { date } else { nil } }
}

extension Anchor.State {
  /// Where the passage stands now: here, or at the first place to which it moved; nil where its
  /// wording is nowhere.
  func place(of anchor: Anchor) -> Anchor? {
    switch self {
    case .intact: anchor
    case .moved(let places): places.first
    case .orphaned: nil
    }
  }
}
