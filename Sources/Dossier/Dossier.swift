public import Quantities

/// Everything that is known about one process: records, vocabularies, rates.
///
/// A dossier that came out of reading without an error is trusted: every id in it exists and has
/// the right kind, every literal is parsed. Each list is ordered by file, then by place in the file.
public struct Dossier: Hashable, Sendable {
  /// The name and words of the process (from `seeds/dossier.yaml`).
  public var title = LocalizedText()
  /// The name of the kind of work, for the head of pages: "Central Asia + Japan".
  public var shortTitle = LocalizedText()
  /// The documents.
  public var sources: [Source] = []
  /// Persons, countries, organisations, companies.
  public var actors: [Actor] = []
  /// Groups of actors.
  public var groups: [ActorGroup] = []
  /// Pledges, targets, signed values and the like.
  public var commitments: [Commitment] = []
  /// Stocks at a date.
  public var stocks: [StockObservation] = []
  /// Counted documents.
  public var documentSets: [DocumentSet] = []
  /// Proposals.
  public var proposals: [Proposal] = []
  /// Interests in sectors.
  public var interests: [SectorInterest] = []
  /// Events.
  public var events: [Event] = []
  /// Who works with whom.
  public var engagements: [Engagement] = []
  /// How records hang together.
  public var relations: [Relation] = []
  /// The sector vocabulary.
  public var sectors = SectorVocabulary()
  /// Exchange rates of a day.
  public var rates: [ExchangeRate] = []

  /// Creates an empty dossier.
  public init() {}
}

/// A list of sector codes with short labels; its version is part of every figure by sector.
public struct SectorVocabulary: Hashable, Sendable {
  /// One code.
  public struct Entry: Hashable, Sendable {
    /// The code, such as `210`.
    public var code: String
    /// The code above, such as `230` for `232`; nil at the top.
    public var parent: String?
    /// The own short labels.
    public var label: LocalizedText

    /// Creates an entry.
    public init(code: String, parent: String? = nil, label: LocalizedText) {
      self.code = code
      self.parent = parent
      self.label = label
    }
  }

  /// The name of the list, such as `OECD DAC CRS purpose codes`.
  public var name = ""
  /// The version, such as `2021-01`.
  public var version = ""
  /// The codes in the order of the file.
  public var entries: [Entry] = []

  /// Creates an empty list.
  public init() {}

  /// The entry of a code; nil if the list does not have it.
  public func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }
}

/// What one unit of a currency was worth in another on a day.
public struct ExchangeRate: Hashable, Sendable {
  /// The day.
  public var date: CalendarDay
  /// The currency that one unit of is priced.
  public var base: Currency
  /// The currency of the price.
  public var quote: Currency
  /// Units of `quote` for one unit of `base`; above 0.
  public var rate: ExactDecimal
  /// Who published it.
  public var source: String

  /// Creates a rate.
  public init(
    date: CalendarDay, base: Currency, quote: Currency, rate: ExactDecimal, source: String
  ) {
    self.date = date
    self.base = base
    self.quote = quote
    self.rate = rate
    self.source = source
  }
}
