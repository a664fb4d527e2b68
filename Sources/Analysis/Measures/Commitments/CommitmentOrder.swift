import Dossier
import Quantities

/// What commitments are listed by: rung of the ladder; sums before records without one; currency;
/// falling sum; place in the sources.
struct CommitmentOrder: Comparable {
  private let rung: Int
  private let amount: Amount?
  private let place: RecordIndex.SourcePlace

  init(_ commitment: Commitment, _ index: RecordIndex) {
    rung = commitment.commitmentClass.rung
    amount = commitment.countedAmount
    place = index.sourcePlace(of: commitment.id)
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.rung != b.rung { return a.rung < b.rung }
    if let x = a.amount, let y = b.amount {
      if x.currency != y.currency { return x.currency < y.currency }
      if x.number.value != y.number.value { return x.number.value > y.number.value }
    } else if (a.amount == nil) != (b.amount == nil) {
      return a.amount != nil
    }
    return a.place < b.place
  }
}
