internal import Quantities

/// The highest and the lowest of some rows, where the hedges leave no doubt which they are.
struct Extremes {
  /// The row that is above all others at any rate.
  let highest: CategoryTable.Row?
  /// The row that is below all others at any rate.
  let lowest: CategoryTable.Row?

  /// Compares rows of one value each; rows without a value are left aside.
  init(_ rows: [CategoryTable.Row]) {
    let stated = rows.filter { $0.values.count == 1 }
    func number(_ row: CategoryTable.Row) -> QualifiedNumber { row.values[0].number }
    func isAbove(_ a: CategoryTable.Row, _ b: CategoryTable.Row) -> Bool {
      guard let least = number(a).minimum, let most = number(b).maximum else { return false }
      return least > most
    }
    func single(_ isExtreme: (Int, Int) -> Bool) -> CategoryTable.Row? {
      guard stated.count > 1 else { return nil }
      return stated.indices.first { candidate in
        stated.indices.allSatisfy { $0 == candidate || isExtreme(candidate, $0) }
      }.map { stated[$0] }
    }
    highest = single { isAbove(stated[$0], stated[$1]) }
    lowest = single { isAbove(stated[$1], stated[$0]) }
  }
}
