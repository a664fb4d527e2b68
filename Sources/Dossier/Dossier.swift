/// Everything that is known about one process: records, vocabularies, rates.
///
/// A dossier that came out of reading without an error is trusted: every id in it exists and has
/// the right kind, every literal is parsed. Each list is ordered by file, then by place in the file.
public struct Dossier: Hashable, Sendable {
  /// The name and words of the process (from `seeds/dossier.yaml`).
  public var title = LocalizedText()
  /// The name of the kind of work, for the head of pages: "Central Asia + Japan".
  public var shortTitle = LocalizedText()
  /// The BCP 47 tags of the languages that every text for readers must have; others are welcome.
  public var languages: [String] = []
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
  /// Tables of numbers.
  public var tables: [DataTable] = []
  /// How records hang together.
  public var relations: [Relation] = []
  /// The sector vocabulary.
  public var sectors = SectorVocabulary()
  /// Exchange rates of a day.
  public var rates: [ExchangeRate] = []

  /// Creates an empty dossier.
  public init() {}
}
