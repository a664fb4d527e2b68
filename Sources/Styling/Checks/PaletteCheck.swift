internal import Diagnostics
internal import Scene

/// Holds the colours of a style against the eyes of its readers.
struct PaletteCheck {
  let sheet: StyleSheet
  let file: Span

  /// The least contrast of text (WCAG 2.2, success criterion 1.4.3), and of large text.
  private static let leastContrast = 4.5
  private static let leastLargeContrast = 3.0
  /// The least ΔE*ab of two series: well above what is just visible, because areas of a chart may
  /// stand apart.
  private static let leastDistance = 18.0

  func check(_ collector: inout FindingCollector) {
    checkTextColors(&collector)
    checkRoles(&collector)
    checkSeries(&collector)
  }

  private func checkTextColors(_ collector: inout FindingCollector) {
    for name in PaletteColor.allCases where name.isForText {
      let color = sheet.palette[keyPath: name.path]
      check(
        color, "the colour '\(color.hex)' of '\(name.rawValue)'", least: Self.leastContrast,
        at: sheet.colorSpans[name], &collector)
    }
  }

  /// Roles in a colour of the palette that is for text are covered already.
  private func checkRoles(_ collector: inout FindingCollector) {
    for role in TextRole.allCases {
      guard let style = sheet.roles[role] else { continue }
      if case .palette(let name) = style.color, name.isForText { continue }
      let isLarge = style.size >= 18 || (style.size >= 14 && style.weight == .bold)
      let color = style.color.color(in: sheet.palette)
      check(
        color, "the colour '\(color.hex)' of '\(role.rawValue)'",
        least: isLarge ? Self.leastLargeContrast : Self.leastContrast, at: style.span, &collector)
    }
  }

  private func check(
    _ color: Color, _ description: String, least: Double, at span: Span?,
    _ collector: inout FindingCollector
  ) {
    let contrast = color.contrast(with: sheet.palette.paper)
    guard contrast < least else { return }
    collector.report(
      "low-contrast",
      "\(description) has a contrast of \(tenths(contrast)) : 1 on the paper, below \(tenths(least))",
      at: span ?? file)
  }

  private func checkSeries(_ collector: inout FindingCollector) {
    let series = sheet.palette.series
    for second in series.indices {
      for first in 0..<second {
        let distances = ColorVision.allCases.map {
          ($0, $0.distance(series[first], series[second]))
        }
        guard let least = distances.min(by: { $0.1 < $1.1 }), least.1 < Self.leastDistance else {
          continue
        }
        collector.report(
          "similar-colors",
          "the series '\(series[first].hex)' and '\(series[second].hex)' are \(tenths(least.1)) "
            + "apart under \(least.0.rawValue), below \(tenths(Self.leastDistance))",
          at: sheet.seriesSpans.indices.contains(second) ? sheet.seriesSpans[second] : file)
      }
    }
  }

  private func tenths(_ value: Double) -> String {
    let number = Int((value * 10).rounded(.down))
    return "\(number / 10).\(number % 10)"
  }
}
