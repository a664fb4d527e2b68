internal import Scene
internal import Styling
internal import Typesetting

/// A large number with its sign, unit and label, set for a column.
struct KeyFigureBlock {
  /// Sign, number, unit and note marks on one line; the unit may have a line of its own.
  let value: TextBlock
  /// What kind of figure it is.
  let label: TextBlock

  /// Sets an entry for a width.
  ///
  /// Nothing is left out: where the column is too narrow, the unit goes
  /// under the number, and only then the number gets smaller.
  init(_ entry: KeyFigureTable.Entry, width: Double, lettering: Lettering, theme: Theme) {
    let parts = Parts(entry, lettering: lettering, theme: theme)
    value = parts.fitted(to: width)
    label = lettering.block(entry.label, .keyLabel, width: width, alignment: .balanced)
  }

  /// The width at which the value has one line and the label at most `labelLines`.
  static func width(
    of entry: KeyFigureTable.Entry, labelLines: Int, lettering: Lettering, theme: Theme,
    atMost most: Double
  ) -> Double {
    let value = Parts(entry, lettering: lettering, theme: theme).line.width
    let natural = lettering.block(entry.label, .keyLabel).width
    var (low, high) = (min(natural / Double(labelLines), most), min(natural, most))
    while high - low > 2 {
      let middle = (low + high) / 2
      let lines = lettering.block(
        entry.label, .keyLabel, width: middle, alignment: .balanced
      ).lines.count
      (low, high) = lines <= labelLines ? (low, middle) : (middle, high)
    }
    return max(value, high)
  }
}

/// The pieces of a key figure's number.
private struct Parts {
  let number: [TextSpan]
  let unit: [TextSpan]
  let notes: [TextSpan]
  let lettering: Lettering

  init(_ entry: KeyFigureTable.Entry, lettering: Lettering, theme: Theme) {
    self.lettering = lettering
    let sign = entry.sign.isEmpty ? "" : entry.sign + "\u{2009}"
    let large = lettering.span(sign + entry.number, .keyValue)
    number = [large]
    let isShort = entry.unit.isEmpty
    unit = isShort ? [] : [lettering.span(entry.unit, .keyUnit)]
    notes = lettering.noteMarks(
      entry.notes, beside: theme.style(.keyUnit), rise: isShort ? large.style.size * 0.42 : nil)
  }

  /// Everything on one line.
  var line: TextBlock {
    let space = unit.isEmpty ? [] : [spaced]
    return lettering.block(number + space + unit + apart(notes))
  }

  /// Notes behind a bare number stand apart from it, or they would read as a power.
  private func apart(_ notes: [TextSpan]) -> [TextSpan] {
    guard unit.isEmpty, let first = notes.first else { return notes }
    var gap = first
    (gap.text, gap.tag) = ("\u{00a0}", nil)
    return [gap] + notes
  }

  private var spaced: TextSpan {
    var space = unit[0]
    space.text = "\u{00a0}"
    space.style.size *= 1.5
    return space
  }

  func fitted(to width: Double) -> TextBlock {
    if line.width <= width { return line }
    let stacked = lettering.block(number)
    if stacked.width <= width {
      return stack(stacked, width: width)
    }
    let scale = max(width / stacked.width * 0.98, 0.2)
    let smaller = number.map { span in
      var copy = span
      copy.style.size *= scale
      return copy
    }
    return stack(lettering.block(smaller, width: width), width: width)
  }

  /// The unit close under the number, whose own leading is made for larger lines.
  private func stack(_ number: TextBlock, width: Double) -> TextBlock {
    let below = lettering.block(unit + notes, width: width)
    guard let first = below.lines.first, let last = number.lines.last else { return number }
    var tight = number
    tight.lines[tight.lines.count - 1].leading = last.descent + first.ascent
    return tight.above(below)
  }
}
