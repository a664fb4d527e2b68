import Dossier
import Quantities

/// A figure that a record states, with the field that holds it.
struct Claim {
  /// What is stated.
  enum Content {
    case amount(StatedAmount)
    case count(QualifiedNumber)
    case duration(ISODuration)
    case date(EDTFDate, DateRole)
  }

  /// What a date is to its record.
  enum DateRole {
    /// The passage speaks of the date: when an event is, what a proposal aims at.
    case subject
    /// When the thing was said; the passage itself seldom has it.
    case occasion
  }

  var record: any Record
  var path: [FieldStep]
  var content: Content
}

extension Claim {
  /// Everything that a record states and a passage must bear out, in the order of its fields.
  static func claims(of record: any Record) -> [Claim] {
    let fields: [(path: [FieldStep], content: Content?)] =
      switch record {
      case let commitment as Commitment: fields(of: commitment)
      case let stock as StockObservation: fields(of: stock)
      case let set as DocumentSet:
        [(["count"], .count(set.count)), (["date"], occasion(set.date))]
      case let proposal as Proposal:
        [(["proposed-on"], occasion(proposal.proposedOn)), (["target"], subject(proposal.target))]
      case let interest as SectorInterest: [(["stated-on"], occasion(interest.statedOn))]
      case let event as Event:
        [
          (["date"], subject(event.date)), (["resolved-date"], subject(event.resolvedDate)),
          (["status-as-of"], occasion(event.statusAsOf)),
        ]
      default: []
      }
    return fields.compactMap { field in
      field.content.map { Claim(record: record, path: field.path, content: $0) }
    }
  }

  /// What a commitment states; a sum that we converted ourselves stands in no passage (A12).
  private static func fields(
    of commitment: Commitment
  ) -> [(path: [FieldStep], content: Content?)] {
    let amounts = commitment.amounts.enumerated().filter { $1.role != .convertedByUs }
    let sums = amounts.map { index, amount in
      (path: ["amounts", .item(index)] as [FieldStep], content: .amount(amount) as Content?)
    }
    return sums + [
      (["stated-on"], occasion(commitment.statedOn)),
      (["horizon"], commitment.horizon.map { .duration($0) }),
      (["period"], subject(commitment.period)),
    ]
  }

  private static func fields(
    of stock: StockObservation
  ) -> [(path: [FieldStep], content: Content?)] {
    [
      (["amount"], .amount(stock.amount)), (["as-of"], occasion(stock.asOf)),
      (["since"], subject(stock.since)), (["duration"], stock.duration.map { .duration($0) }),
    ]
  }

  private static func subject(_ date: EDTFDate?) -> Content? { date.map { .date($0, .subject) } }

  private static func occasion(_ date: EDTFDate?) -> Content? { date.map { .date($0, .occasion) } }
}
