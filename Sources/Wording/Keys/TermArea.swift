/// A list of terms of the dossier format; the first part of a term's key.
public enum TermArea: String, Hashable, Sendable, CaseIterable {
  /// Classes of commitments.
  case commitmentClass = "class"
  /// Sources of funding.
  case funding
  /// Whether money is new.
  case newMoney
  /// How an amount came about.
  case amountRole = "role"
  /// Whom a proposal concerns.
  case scope
  /// What became of a proposal.
  case outcome
  /// How a party cares for a sector.
  case mode
  /// Whether an event took place.
  case status
  /// Kinds of events.
  case event
  /// Whose words a passage has.
  case voice
  /// Whether a source says so.
  case basis
  /// How a date of publication is known.
  case published
  /// Where a text is kept.
  case custody
  /// Kinds of actors.
  case actor
  /// How records hang together.
  case relation
}

extension MessageKey {
  /// The key for a value of the dossier format; nil where there is none.
  public init?(term value: String, in area: TermArea) {
    guard let words = value.capitals, let key = Self.named[area.rawValue + words] else {
      return nil
    }
    self = key
  }

  /// All keys by their names; Swift itself would compare a name with one after the other.
  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

extension String {
  /// `signed-agreement` as `SignedAgreement`; nil for what is not words with hyphens between them.
  fileprivate var capitals: String? {
    var words: [UInt8] = []
    var startsWord = true
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        words.append(startsWord ? byte - 0x20 : byte)
        startsWord = false
      case UInt8(ascii: "-") where !startsWord: startsWord = true
      default: return nil
      }
    }
    return startsWord ? nil : String(decoding: words, as: UTF8.self)
  }
}

extension Wording {
  /// The word for a value of the dossier format, such as `signed-agreement` in `class`; the value
  /// itself where the language has none.
  public func term(_ area: TermArea, _ value: String) -> String {
    MessageKey(term: value, in: area).map { text($0) } ?? value
  }

  /// The word for a source's closeness to the events, 1 (government) to 8 (social media), after
  /// the source types of AidData's Tracking Underreported Financial Flows methodology.
  public func tier(_ number: Int) -> String {
    let keys: [MessageKey] = [
      .tierGovernment, .tierOfficial, .tierAgency, .tierJournal, .tierAcademic,
      .tierCivilSociety, .tierMedia, .tierSocialMedia,
    ]
    return keys.indices.contains(number - 1) ? text(keys[number - 1]) : String(number)
  }
}
