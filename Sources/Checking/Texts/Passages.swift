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

  private let figures: SourceFigures

  init(of record: any Record, in figures: SourceFigures, _ index: DossierIndex) {
    self.figures = figures
    for ground in record.header.evidence {
      guard let text = figures.text(of: ground.anchor.source),
        let place = ground.anchor.place(in: text)
      else {
        areComplete = false
        continue
      }
      found += figures.mentions(in: place).map { Found(mention: $0, ground: ground) }
      wordings.append(figures.wording(of: place))
      if let source = index.source(of: ground), !sources.contains(source) {
        sources.append(source)
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

  /// All dates of the cited sources, wherever they stand.
  var datesOfSources: [EDTFDate] {
    sources.flatMap { figures.mentions(of: $0.id) }.compactMap(\.date)
  }
}

extension FigureMention {
  /// The date; nil for other figures.
  var date: EDTFDate? { if case .date(let date) = value { date } else { nil } }
}

extension Anchor {
  /// Where the passage stands now: here, or at the first place to which it moved; nil where its
  /// wording is nowhere.
  func place(in text: SourceText) -> Anchor? {
    switch verify(in: text) {
    case .intact: self
    case .moved(let places): places.first
    case .orphaned: nil
    }
  }
}
