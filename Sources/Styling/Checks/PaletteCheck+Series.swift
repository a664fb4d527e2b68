internal import Scene

extension PaletteCheck {
  /// The least CIEDE2000 distance of colours that nothing else tells apart.
  static let plainDistance = 20.0
  /// The least distance where a pattern, a shape or a place of their own tells them apart too.
  static let patternedDistance = 10.0
  /// After so many series the patterns start again.
  private static let patterns = 5

  /// Each series as bars, lines and dots use it, and each pair of series.
  var seriesDemands: [ColorDemand] {
    let series = palette.series.indices.map(series)
    return series.indices.flatMap { demands(of: series[$0], at: $0) }
      + series.indices.flatMap { second in
        (0..<second).map { first in pair(series[first], series[second], first, second) }
      }
  }

  private func series(_ index: Int) -> ColorDemand.Use {
    ColorDemand.Use(
      name: "the series \(index + 1)", color: palette.series[index],
      span: sheet.seriesSpans.indices.contains(index) ? sheet.seriesSpans[index] : nil)
  }

  private func demands(of series: ColorDemand.Use, at index: Int) -> [ColorDemand] {
    func tone(_ name: String, _ color: Color) -> ColorDemand.Use {
      ColorDemand.Use(name: name, color: color, span: series.span)
    }
    let hue = series.color
    let onPaper = contrast(series, paper, 3, "for graphics")
    // What is made of a colour that is too light is too light as well; one finding is enough.
    if onPaper.fault != nil { return [onPaper] }
    let muted = tone("the quiet tone of \(series.name)", palette.muted(hue))
    var demands = [
      contrast(series, tone("its numbers", palette.text(on: hue)), 4.5, "for text"),
      // Quiet on purpose: name and number stand beside the bar as text.
      contrast(muted, paper, 1.5, "for what the title does not speak of"),
      contrast(muted, tone("its numbers", palette.text(on: muted.color)), 4.5, "for text"),
      distance(series, muted, Self.patternedDistance, "for what the title speaks of"),
      contrast(series, tone("the ground of its hatch", palette.hatchGround(hue)), 2, "for hatches"),
    ]
    if index % Self.patterns != 0 {
      let line = palette.patternLine(hue)
      demands.append(contrast(series, tone("its pattern", line), 1.4, "for patterns"))
    }
    return demands
  }

  private func pair(
    _ first: ColorDemand.Use, _ second: ColorDemand.Use, _ index: Int, _ other: Int
  ) -> ColorDemand {
    let sharesPattern = (other - index) % Self.patterns == 0
    let isPlain = other < palette.plainSeries || sharesPattern
    return distance(
      second, first, isPlain ? Self.plainDistance : Self.patternedDistance,
      isPlain ? "for series without patterns" : "for series with patterns")
  }
}
