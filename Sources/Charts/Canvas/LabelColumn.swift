internal import Scene
internal import Styling

/// The column of names at the left of bars and matrices.
enum LabelColumn {
  /// The width of the column: that of the longest name, up to the theme's share of the figure; up
  /// to half of the figure where a single word needs more. 0 where there are no names.
  static func width(of names: [String], in context: ChartContext, atMost share: Double? = nil)
    -> Double
  {
    let lettering = Lettering(context)
    let texts = names.filter { !$0.isEmpty }
    let natural = texts.map { lettering.block($0, .categoryStrong).width }.max() ?? 0
    let usual = context.width * (share ?? context.theme.charts.labelShare)
    if natural <= usual { return natural }
    let words = texts.flatMap { $0.split(separator: " ") }
    let longest = words.map { lettering.block(String($0), .categoryStrong).width }.max() ?? 0
    return min(max(usual, longest + 1), max(context.width / 2, usual))
  }
}
