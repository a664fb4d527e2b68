internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// What a kind of chart of series asks of its layout.
struct SeriesDemand {
  /// The ends of all that is drawn, in the table's unit.
  var ends: [ExactDecimal]
  /// Where the axis may start.
  var start: ValueAxis.Start
  /// Whether a place is as wide as its span.
  var fillsPlaces: Bool
}

/// Where everything of a chart of series stands; the drawing only follows it.
struct SeriesLayout {
  /// The words at the end of a series.
  struct EndLabel {
    /// The index of the series.
    var series: Int
    /// Name and last number.
    var block: TextBlock
  }

  /// The area with its axes.
  let plot: Plot
  /// The unit, above the plot.
  let unit: TextBlock
  /// What happened meanwhile, above the plot.
  let annotations: AnnotationStrip
  /// The labels at the right.
  let endLabels: [EndLabel]
  /// The left edge of the labels at the right.
  let labelLeft: Double

  /// Where the unit ends and annotations start.
  var unitFoot: Double { unit.isEmpty ? 0 : unit.height + 3 }

  /// White between the plot and the labels, in points; leaders cross it.
  static let labelGap = 11.0

  /// Measures everything.
  init(_ table: SeriesTable, _ demand: SeriesDemand, in context: ChartContext) {
    let lettering = Lettering(context)
    let words = ChartWords(context.wording)
    func axis(_ height: Double) -> ValueAxis {
      ValueAxis(
        ends: demand.ends, unit: table.unit, start: demand.start, height: height, words: words,
        lettering: lettering)
    }
    let draft = axis(Self.usualHeight(context))
    let labels = Self.endLabels(table, power: draft.power, in: context)
    endLabels = labels
    let labelWidth = Self.labelWidth(table, labels, power: draft.power, in: context)
    let wishes = labels.map { LabelSpread.Wish(middle: 0, height: $0.block.height) }
    let height = max(Self.usualHeight(context), LabelSpread().height(of: wishes))
    let values = axis(height)
    unit =
      context.isPanel
      ? TextBlock() : lettering.block(values.unit, .axis, width: context.width)
    let left = values.width > 0 ? values.width + 6 : 0
    let reserve = labelWidth > 0 ? labelWidth + Self.labelGap : 3
    let right = max(context.width - reserve, left + 20)
    labelLeft = right + Self.labelGap
    let places = PlaceAxis(
      table, from: left, to: right, fillsPlaces: demand.fillsPlaces, in: context)
    annotations = AnnotationStrip(
      table.annotations, on: places, from: left, to: right, in: context)
    let half = values.ticks.last.map { $0.label.height / 2 } ?? 0
    let headroom = table.hedges.contains(where: \.isMinimum) ? max(Plot.headroom - half, 0) : 0
    let top = (unit.isEmpty ? 0 : unit.height + 3) + annotations.height + half + headroom
    plot = Plot(
      area: Rect(x: left, y: top, width: right - left, height: height), values: values,
      places: places)
  }

  /// The room for labels; in panels that for the numbers of all of them, so that plots are alike.
  private static func labelWidth(
    _ table: SeriesTable, _ labels: [EndLabel], power: Int, in context: ChartContext
  ) -> Double {
    let own = labels.map(\.block.width).max() ?? 0
    guard context.isPanel else { return own }
    let lettering = Lettering(context)
    let words = ChartWords(context.wording)
    let others = table.series.compactMap { series in
      series.points.last { $0.number != nil }?.number.map { words.number($0, power: power) }
    }
    return others.reduce(own) { max($0, lettering.block($1, .value).width) }
  }

  /// Lower than wide, and no lower than what shows a slope.
  private static func usualHeight(_ context: ChartContext) -> Double {
    min(max(context.width * (context.isPanel ? 0.62 : 0.44), 76), 190)
  }

  /// Names with the last numbers, for series with any number; the names wrap.
  private static func endLabels(
    _ table: SeriesTable, power: Int, in context: ChartContext
  ) -> [EndLabel] {
    let styles = SeriesStyles(table, context.theme.palette)
    let words = ChartWords(context.wording)
    let lettering = Lettering(context)
    return table.series.enumerated().compactMap { index, series in
      guard !series.isBackground, let last = series.points.last(where: { $0.number != nil }),
        let number = last.number
      else { return nil }
      let look = styles.look(series)
      let text = words.number(number, power: power)
      let room = context.width * 0.3
      let block = lettering.endLabel(
        name: series.name, value: text, look: look, notes: series.notes, width: room)
      return EndLabel(series: index, block: block)
    }
  }
}

extension Lettering {
  /// The name of a series with its last number behind it, and the marks of its notes.
  func endLabel(
    name: String, value: String, look: SeriesLook, notes: [Int], width: Double
  ) -> TextBlock {
    var first = span(name, look.isStrong ? .categoryStrong : .category)
    first.style.color = look.ink
    var second = span(name.isEmpty ? value : " " + value, .value)
    second.style.color = look.ink
    let marks = noteMarks(notes, beside: name.isEmpty ? second.style : first.style)
    let spans = name.isEmpty ? [second] + marks : [first] + marks + [second]
    return block(spans, width: width)
  }
}
