internal import Quantities
internal import Scene
internal import Styling

/// The value axis of a chart: round numbers in a unit that keeps them short.
struct BarAxis {
  /// Which way an axis runs.
  enum Turn {
    case level, upright
  }

  /// The ticks with their print form.
  let ticks: [(value: Double, label: TextBlock)]
  /// The unit, such as `bn USD`.
  let unit: TextBlock
  /// From where to where the numbers lie on the drawing, in the axis's unit.
  let scale: LinearScale
  /// The power of ten of the axis's unit.
  private let power: Int

  /// The axis for some ends, over a range of points, in a picture of a width.
  init(
    ends: [ExactDecimal], unit: CategoryTable.Unit, width: Double, over range: ClosedRange<Double>,
    turn: Turn = .level, words: ChartWords, lettering: Lettering
  ) {
    let unitOfAxis = words.axisUnit(for: ends, unit: unit)
    power = unitOfAxis.power
    let numbers = ends.map { Self.drawn($0, power: unitOfAxis.power) } + [0]
    let cover = (numbers.min() ?? 0)...(numbers.max() ?? 0)
    let chosen = Self.ticks(
      covering: cover, isWhole: unit.isCount && power == 0,
      length: range.upperBound - range.lowerBound, turn: turn, words: words,
      lettering: lettering)
    ticks = chosen.ticks
    self.unit = lettering.block(unitOfAxis.label, .axis, width: width)
    scale = LinearScale(domain: chosen.domain, range: range)
  }

  /// A level axis from `left` to at most `right` whose first and last numbers stay in the picture.
  static func level(
    ends: [ExactDecimal], unit: CategoryTable.Unit, from left: Double, to right: Double,
    in context: ChartContext
  ) -> BarAxis {
    let (words, lettering) = (ChartWords(context.wording), Lettering(context))
    func axis(_ range: ClosedRange<Double>) -> BarAxis {
      BarAxis(
        ends: ends, unit: unit, width: context.width, over: range, words: words,
        lettering: lettering)
    }
    // A shorter axis may have other numbers, which may be wider.
    var (start, end) = (left, max(right, left + 1))
    var result = axis(start...end)
    for _ in 0..<4 {
      let first = max(left, (result.ticks.first?.label.width ?? 0) / 2)
      let last = min(right, context.width - (result.ticks.last?.label.width ?? 0) / 2)
      if first <= start, last >= end { break }
      start = max(start, first)
      end = max(min(end, last), start + 1)
      result = axis(start...end)
    }
    return result
  }

  /// Where a number of the table lies.
  func position(of number: ExactDecimal) -> Double {
    scale.position(of: Self.drawn(number, power: power))
  }

  /// The number in the axis's unit; far beyond what a drawing tells apart it is cut.
  private static func drawn(_ number: ExactDecimal, power: Int) -> Double {
    let value = (number.shifted(by: -power) ?? number).drawingValue
    return min(max(value, -1e280), 1e280)
  }

  private static func ticks(
    covering ends: ClosedRange<Double>, isWhole: Bool, length: Double, turn: Turn,
    words: ChartWords, lettering: Lettering
  ) -> (ticks: [(value: Double, label: TextBlock)], domain: ClosedRange<Double>) {
    for count in [5, 4, 3, 2] {
      let nice = NiceTicks(covering: ends, count: count, isWhole: isWhole)
      let ticks = nice.values.map {
        (value: $0.drawingValue, label: lettering.block(words.number($0), .axis))
      }
      let room = length / Double(max(ticks.count - 1, 1)) - 8
      let fits = ticks.allSatisfy {
        (turn == .level ? $0.label.width : $0.label.height) <= room
      }
      if fits { return (ticks, nice.domain) }
    }
    let nice = NiceTicks(covering: ends, count: 1, isWhole: isWhole)
    return ([], nice.domain)
  }
}

extension CategoryTable.Unit {
  /// Whether things are counted.
  var isCount: Bool {
    if case .count = self { return true }
    return false
  }
}
