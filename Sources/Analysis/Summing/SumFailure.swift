import Quantities

/// Why hedged numbers have no sum (A10).
struct SumFailure: Error {
  /// One clause.
  let detail: String
}

extension [QualifiedNumber] {
  /// The sum, whatever the order.
  func added() throws(SumFailure) -> QualifiedNumber {
    switch QualifiedNumber.sum(self) {
    case .number(let number): return number
    case .nothing: throw SumFailure(detail: "there is nothing to add")
    case .opposite: throw SumFailure(detail: "the terms are minima and maxima at once")
    case .rangeAndApproximate: throw SumFailure(detail: "the terms are ranges and about values")
    case .overflow: throw SumFailure(detail: "the sum has more digits than can be kept")
    }
  }
}
