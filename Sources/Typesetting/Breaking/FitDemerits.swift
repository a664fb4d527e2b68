/// How bad a line is: the demerits of Knuth and Plass, "Breaking Paragraphs into Lines" (1981),
/// with TeX's usual parameters, and a measure of raggedness for lines that are not justified.
struct FitDemerits {
  /// How lines are filled.
  enum Mode {
    /// White is stretched and shrunk.
    case justified
    /// White keeps its width, the right edge is ragged.
    case ragged
  }

  /// The classes of tightness; neighbouring lines should not differ by more than one.
  enum Fitness: Int {
    case tight, decent, loose, veryLoose
  }

  /// How lines are filled.
  var mode: Mode
  /// The width of a full line, in points.
  var measure: Double

  /// The share of the measure that a ragged line may lack before it looks as bad as a justified
  /// line whose white is stretched to its limit.
  private static let raggedTolerance = 0.2
  /// The ratio at which white between words is twice as wide as by nature.
  static let loosest = 2.0
  /// Half a hundredth of a point is within rounding.
  private static let tolerance = 0.005

  /// Whether a line does not fit, even with its white shrunk.
  func isOverfull(_ line: CandidateLine) -> Bool {
    let least = mode == .justified ? line.width - line.shrink : line.width
    return least > measure + FitDemerits.tolerance
  }

  /// How far white is stretched (above 0) or shrunk (below 0).
  func ratio(of line: CandidateLine, isLast: Bool) -> Double {
    let slack = measure - line.width
    if isLast, slack >= 0 { return 0 }
    switch mode {
    case .justified: return line.ratio(measure: measure) ?? (slack > 0 ? slack : 0)
    case .ragged: return slack / (measure * FitDemerits.raggedTolerance)
    }
  }

  /// The class of tightness of a ratio.
  func fitness(_ ratio: Double) -> Fitness {
    guard mode == .justified else { return .decent }
    if ratio < -0.5 { return .tight }
    return ratio <= 0.5 ? .decent : ratio <= 1 ? .loose : .veryLoose
  }

  /// The demerits of a line by itself.
  func demerits(ratio: Double, penalty: Double) -> Double {
    let size = abs(ratio)
    let badness = min(100 * size * size * size, 100_000)
    return (10 + badness) * (10 + badness) + penalty * penalty
  }

  /// The demerits of a divided word whose rest is the last line; a ragged line may end early instead.
  var divisionBeforeLastLine: Double { mode == .justified ? 5_000 : 40_000 }

  /// The demerits of a last line that is one short word or hardly longer.
  func lastLine(_ line: CandidateLine, words: Int) -> Double {
    let share = line.width / measure
    if share < 0.12 { return 60_000 }
    return words <= 1 && share < 0.3 ? 30_000 : 0
  }
}
