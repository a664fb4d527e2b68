internal import Quantities
internal import Scene
internal import Styling

/// The colours of panels and series.
struct SeriesHues {
  private let palette: Palette

  /// The hues of a palette.
  init(_ palette: Palette) { self.palette = palette }

  /// The hue with an index; the indices go round.
  func hue(_ index: Int) -> Color {
    guard !palette.series.isEmpty else { return palette.accent }
    return palette.series[max(index, 0) % palette.series.count]
  }

  /// A quieter tone, for what the title does not speak of.
  func muted(_ hue: Color) -> Color { palette.muted(hue) }
}

extension BarBoard.Part {
  /// The piece for a value of a table.
  init(
    _ value: CategoryTable.Value, name: String = "", start: ExactDecimal, hue: Color,
    texture: Texture = .plain
  ) {
    self.init(
      name: name, number: value.number, label: value.label, isApproximate: value.isApproximate,
      start: start, hue: hue, texture: texture)
  }
}

extension Color {
  /// Whether white text on the colour is easier to read than black text.
  ///
  /// The bound is the luminance at which both have the same contrast, by the definition of relative
  /// luminance in WCAG 2.1 with the gamma curve taken as a square.
  var isDark: Bool {
    func linear(_ channel: UInt8) -> Double {
      let share = Double(channel) / 255
      return share * share
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < 0.22
  }
}
