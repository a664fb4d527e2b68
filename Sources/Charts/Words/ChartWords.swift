internal import Quantities
internal import Wording

/// What charts say in the report's language.
struct ChartWords {
  private let wording: Wording

  /// The words of a language.
  init(_ wording: Wording) { self.wording = wording }

  var nothingOnRecord: String { "nothing on record" }
  var notStated: String { "not stated" }

  func number(_ number: ExactDecimal) -> String { plain(number) }

  func axisUnit(for ends: [ExactDecimal], unit: CategoryTable.Unit) -> (power: Int, label: String) {
    let top = ends.map { abs($0.drawingValue) }.max() ?? 0
    let scales: [(Double, Int, String)] = [
      (1e12, 12, "trn "), (1e9, 9, "bn "), (1e6, 6, "m "), (0, 0, ""),
    ]
    switch unit {
    case .count(let noun): return (0, noun)
    case .money(let currency):
      for (least, power, word) in scales where top >= least {
        return (power, word + currency.code)
      }
      return (0, currency.code)
    }
  }

  func legend(_ qualifier: Qualifier) -> String? {
    switch qualifier {
    case .exact: nil
    case .approximately: "Hatched: about."
    case .over: "Faded end: the source says “over”."
    case .atLeast: "Faded end: at least."
    case .upTo: "Bracket: up to."
    case .under: "Bracket: under."
    case .range: "Light: range."
    }
  }

  func year(_ year: Int) -> String { "\(year)" }
  func month(_ day: CalendarDay) -> String { "\(day.month)/\(day.year)" }
  func day(_ day: CalendarDay) -> String { "\(day.day).\(day.month).\(day.year)" }
  var cutAxis: String { "The axis is cut where nothing is recorded." }
  func certainty(_ certainty: TimelineTable.Certainty) -> String { certainty.rawValue }
  var uncertainSpan: String { "Light: uncertain date." }

  private func plain(_ number: ExactDecimal) -> String {
    let value = number.drawingValue
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
