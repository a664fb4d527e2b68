internal import Diagnostics
internal import Scene

/// Two colours that a reader has to tell apart, and how well.
struct ColorDemand {
  /// A colour as a message names it.
  struct Use: CustomStringConvertible {
    /// What the colour is, such as `the series 2`.
    var name: String
    /// The colour itself.
    var color: Color
    /// Where it is written; nil for the plain look.
    var span: Span?

    var description: String { "\(name) '\(color.hex)'" }
  }

  /// How the difference is measured.
  enum Measure {
    /// The contrast ratio of WCAG 2.2, 1 to 21.
    case contrast
    /// The least CIEDE2000 distance under usual and three deficient kinds of colour vision.
    case distance
  }

  /// The colour that the finding points at.
  var first: Use
  /// The colour beside or behind it.
  var second: Use
  /// How the difference is measured.
  var measure: Measure
  /// The least difference.
  var least: Double
  /// What the colours are for, as in `below 4.5 for text`.
  var purpose: String

  /// The fault, if the colours do not meet the demand.
  var fault: (code: String, message: String)? {
    switch measure {
    case .contrast:
      let contrast = first.color.contrast(with: second.color)
      guard contrast < least else { return nil }
      return (
        "low-contrast",
        "\(first) has a contrast of \(tenths(contrast)) : 1 with \(second), "
          + "below \(tenths(least)) \(purpose)"
      )
    case .distance:
      let worst = ColorVision.worst(first.color, second.color)
      guard worst.distance < least else { return nil }
      return (
        "similar-colors",
        "\(first) and \(second) are \(tenths(worst.distance)) apart under \(worst.vision.rawValue), "
          + "below \(tenths(least)) \(purpose)"
      )
    }
  }

  /// A number cut, not rounded, to tenths: what is below a limit must not look as if it met it.
  private func tenths(_ value: Double) -> String {
    let number = Int((value * 10).rounded(.down))
    return "\(number / 10).\(number % 10)"
  }
}
