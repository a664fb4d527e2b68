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
    guard let key = Self.terms[area]?[value] else { return nil }
    self = key
  }

  /// The keys of all terms by their values, taken apart once: `classSignedAgreement` is
  /// `signed-agreement` in the area `class`.
  private static let terms: [TermArea: [String: MessageKey]] = {
    var terms: [TermArea: [String: MessageKey]] = [:]
    for area in TermArea.allCases {
      for key in allCases where key.rawValue.hasPrefix(area.rawValue) {
        let words = key.rawValue.dropFirst(area.rawValue.count)
        if let value = words.hyphenated { terms[area, default: [:]][value] = key }
      }
    }
    return terms
  }()
}

extension Substring {
  /// `SignedAgreement` as `signed-agreement`; nil where no word starts.
  fileprivate var hyphenated: String? {
    guard first?.isUppercase == true else { return nil }
    return reduce(into: "") { name, letter in
      if letter.isUppercase, !name.isEmpty { name += "-" }
      name += letter.lowercased()
    }
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
