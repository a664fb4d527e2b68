internal import Quantities
internal import Wording

extension ChartWords {
  /// A hedged number with its sign, in the unit of an axis.
  func number(_ number: QualifiedNumber, power: Int) -> String {
    wording.number(number.shifted(by: -power) ?? number)
  }

  /// How to read a gap.
  var legendGap: String { wording.text(.legendGap) }

  /// Where an axis starts that does not start at zero.
  func axisStart(_ number: String) -> String {
    wording.text(.legendAxisStart, ["x": number])
  }

  /// Names of series without any number.
  func notStated(_ names: [String]) -> String {
    wording.text(.altNotStated, ["list": wording.list(names)])
  }

  /// How to read places where parts of a sum are missing.
  var legendNotStacked: String { wording.text(.legendNotStacked) }

  /// How to read the hedge of a point on a line; nil for exact numbers.
  func pointLegend(_ qualifier: Qualifier) -> String? {
    qualifier == .approximately ? wording.text(.legendOpenDot) : legend(qualifier)
  }
}
