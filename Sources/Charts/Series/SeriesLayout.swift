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

  /// What marks reach beyond the plot, in points.
  private static let markRoom = 5.0

  /// Measures everything.
  init(_ table: SeriesTable, _ demand: SeriesDemand, in context: ChartContext) {
    let lettering = Lettering(context)
    let words = ChartWords(context.wording)
    func axis(_ height: Double) -> ValueAxis {
      ValueAxis(
        ends: demand.ends, unit: table.unit, start: demand.start, height: height,
        width: context.width, words: words,
        lettering: lettering)
    }
    let draft = axis(Self.usualHeight(context))
    let left = draft.width > 0 ? draft.width + 6 : Self.markRoom
    let room = EndLabelRoom(table, power: draft.power, beside: left, in: context).width
    let labels = Self.endLabels(table, power: draft.power, width: room, in: context)
    endLabels = labels
    let own = labels.map(\.block.width).max() ?? 0
    // Panels keep the same room, so that their plots are alike.
    let labelWidth = context.isPanel ? room : own
    let wishes = labels.map { ColumnSpread.Wish(middle: 0, height: $0.block.height) }
    let height = max(Self.usualHeight(context), ColumnSpread().height(of: wishes))
    let taller = axis(height)
    // Other numbers must not need more room than was kept for the first ones.
    let values = taller.width <= draft.width ? taller : draft
    unit =
      context.isPanel
      ? TextBlock() : lettering.block(values.unit, .axis, width: context.width)
    let reserve = labelWidth > 0 ? labelWidth + Self.labelGap : Self.markRoom
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

  /// Lower than wide, and no lower than what shows a slope.
  private static func usualHeight(_ context: ChartContext) -> Double {
    min(max(context.width * (context.isPanel ? 0.62 : 0.44), 76), 190)
  }

  /// Names with the last numbers, for series with any number; the names wrap.
  private static func endLabels(
    _ table: SeriesTable, power: Int, width room: Double, in context: ChartContext
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
      let block = lettering.endLabel(
        name: series.name, value: text, look: look, notes: series.notes, width: room)
      return EndLabel(series: index, block: block)
    }
  }
}
