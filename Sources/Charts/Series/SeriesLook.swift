internal import Scene
internal import Styling

/// How the line of a series looks: colour, dashes and width.
struct SeriesLook: Hashable {
  /// The colour of the line.
  var hue: Color
  /// The colour of words; dark enough to be read.
  var ink: Color
  /// The lengths of dashes and gaps; empty for a solid line.
  var dash: [Double]
  /// The thickness of the line, in points.
  var width: Double
  /// Lines on areas that tell series apart without colour.
  var texture: Texture
  /// Whether the series is one that the title speaks of.
  var isStrong = false

  /// A line with the look of the series.
  var stroke: Stroke {
    Stroke(color: hue, width: width, dash: dash, cap: dash.isEmpty ? .round : .butt)
  }
}

/// The looks of the series of a table.
struct SeriesStyles {
  private let palette: Palette
  private let hues: SeriesHues
  private let isPointed: Bool
  /// The indices of the series of the title, which take the first hues.
  private let pointed: [Int]
  /// Whether several series must be told apart.
  private let areSeveral: Bool

  /// The looks for a table; where some series are highlighted, all others are grey.
  init(_ table: SeriesTable, _ palette: Palette) {
    self.palette = palette
    hues = SeriesHues(palette)
    let front = table.series.filter { !$0.isBackground }
    areSeveral = front.count > 1
    isPointed =
      areSeveral && front.contains(where: \.isHighlighted)
      && !front.allSatisfy(\.isHighlighted)
    pointed = isPointed ? front.filter(\.isHighlighted).map(\.hue) : []
  }

  /// The look of a series.
  func look(_ series: SeriesTable.Series) -> SeriesLook {
    if series.isBackground {
      return SeriesLook(
        hue: palette.rule, ink: palette.soft, dash: [], width: 0.7, texture: .plain)
    }
    let place = pointed.firstIndex(of: series.hue) ?? series.hue + pointed.count
    let dash = areSeveral ? Self.dashes[max(place, 0) % Self.dashes.count] : []
    let texture = areSeveral ? Texture.series(series.hue) : .plain
    if isPointed, !series.isHighlighted {
      let grey = readable(palette.soft.mixed(with: palette.paper, amount: 0.4), atLeast: 2)
      return SeriesLook(
        hue: grey, ink: palette.soft, dash: dash, width: 1.1, texture: texture)
    }
    let hue = hues.hue(pointed.firstIndex(of: series.hue) ?? series.hue)
    return SeriesLook(
      hue: readable(hue, atLeast: 3), ink: readable(hue, atLeast: 4.5), dash: dash,
      width: isPointed ? 2.2 : 1.7, texture: texture, isStrong: isPointed)
  }

  /// The hue, darkened as far as a contrast with the paper needs it (WCAG 2.2, 1.4.11 and 1.4.3).
  private func readable(_ hue: Color, atLeast contrast: Double) -> Color {
    for amount in stride(from: 0.0, through: 0.9, by: 0.1) {
      let color = hue.mixed(with: palette.ink, amount: amount)
      if color.contrast(with: palette.paper) >= contrast { return color }
    }
    return palette.ink
  }

  /// Dashes that stay apart in print and for readers who do not see colours.
  private static let dashes: [[Double]] = [
    [], [5, 2], [1.6, 1.6], [7, 1.8, 1.6, 1.8], [3, 1.4], [9, 2], [5, 1.4, 1.4, 1.4, 1.4, 1.4],
  ]
}
