internal import Diagnostics
internal import Scene

/// A style before its colours and font files are looked up: what style files change step by step.
struct StyleSheet: Hashable, Sendable {
  var summary: String
  var page: PageGeometry
  var families: [String: FamilySheet]
  var palette: Palette
  /// Where colours were last changed.
  var colorSpans: [PaletteColor: Span] = [:]
  /// Where the colours of series were last changed.
  var seriesSpans: [Span] = []
  var pageSpan: Span?
  /// Whether a style file says how large the page is, so that nothing else may.
  var hasOwnSize = false
  var roles: [TextRole: RoleSheet]
  var charts: ChartHabits

  /// The look that style files change.
  static let plain = StyleSheet(
    summary: "the look that style files change", page: .plain, families: [:], palette: .plain,
    roles: Dictionary(uniqueKeysWithValues: TextRole.allCases.map { ($0, RoleSheet.plain($0)) }),
    charts: ChartHabits())

  /// The finished look.
  func theme(named name: String, fonts: FontBook) -> Theme {
    Theme(
      name: name, summary: summary, page: page, fonts: fonts,
      text: roles.mapValues { $0.style(in: palette) }, palette: palette, charts: charts)
  }
}
