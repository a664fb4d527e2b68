internal import Scene
internal import Styling

/// The column of names at the left of bars and matrices.
struct LabelColumn {
  /// A name with what stands behind it.
  struct Name {
    var text: String
    var notes: [Int] = []
  }

  /// How much wider than usual a column may be if no name needs a second line then.
  private static let grace = 1.25

  /// The width of the column, in points; 0 where there are no names.
  let width: Double

  /// Measures a column: as wide as the longest name, up to a share of the figure (the theme's
  /// unless told otherwise), up to half of the figure where a single word needs more.
  init(_ names: [Name], in context: ChartContext, atMost share: Double? = nil) {
    let lettering = Lettering(context)
    func width(_ text: String, _ notes: [Int]) -> Double {
      lettering.block(text, .categoryStrong, notes: notes).width
    }
    let natural = names.map { width($0.text, $0.notes) }.max() ?? 0
    let usual = context.width * (share ?? context.theme.charts.labelShare)
    if natural <= usual * Self.grace {
      self.width = natural
      return
    }
    let longest =
      names.flatMap { name in
        let words = name.text.split(separator: " ").map(String.init)
        return words.enumerated().map { index, word in
          width(word, index == words.count - 1 ? name.notes : [])
        }
      }.max() ?? 0
    self.width = min(max(usual, longest + 1), max(context.width / 2, usual))
  }
}
