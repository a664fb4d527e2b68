internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// How wide the labels at the ends of series may be.
struct EndLabelRoom {
  /// The width, in points.
  let width: Double

  /// The usual share of the picture.
  private static let share = 0.3
  /// No plot is narrower than this share of the picture, whatever the labels need.
  private static let leastPlot = 0.25

  /// The usual share, or more where a number needs it to stay whole; in panels what the widest
  /// number of all panels needs.
  init(
    _ table: SeriesTable, power: Int, beside left: Double, in context: ChartContext
  ) {
    let (lettering, words) = (Lettering(context), ChartWords(context.wording))
    let numbers = table.series.compactMap { series in
      series.points.last { $0.number != nil }?.number.map { words.number($0, power: power) }
    }
    let needed = numbers.map { lettering.block($0, .value).width + 1 }.max() ?? 0
    let most = context.width * (1 - Self.leastPlot) - left - SeriesLayout.labelGap
    let usual = context.isPanel ? needed : max(context.width * Self.share, needed)
    width = max(min(usual, most), 8)
  }
}

extension Lettering {
  /// The name of a series with its last number behind it, and the marks of its notes; the number
  /// under the name where both have no room on a line.
  func endLabel(
    name: String, value: String, look: SeriesLook, notes: [Int], width: Double,
    leadsWithValue: Bool = false
  ) -> TextBlock {
    var words = span(name, look.isStrong ? .categoryStrong : .category)
    words.style.color = look.ink
    var number = span(value, .value)
    number.style.color = look.ink
    let marks = noteMarks(notes, beside: name.isEmpty ? number.style : words.style)
    if name.isEmpty { return block([number] + marks, width: width) }
    let gap = TextSpan(
      leadsWithValue ? "\u{2002}" : " ", style: words.style, language: words.language)
    let line = leadsWithValue ? [number, gap, words] + marks : [words] + marks + [gap, number]
    let whole = block(line)
    if whole.width <= width { return whole }
    let (names, numbers) = (
      block([words] + marks, width: width), block([number], width: width)
    )
    return leadsWithValue ? numbers.above(names) : names.above(numbers)
  }
}
