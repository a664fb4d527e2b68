/// The natural width of text up to a point, and what justification may add or take.
struct Extent: Equatable {
  /// The width, in points.
  var width = 0.0
  /// What may be added without harm, in points.
  var stretch = 0.0
  /// What may be taken, in points.
  var shrink = 0.0
}

/// A place where a line may end, with all that the choice of breaks depends on.
struct BreakCandidate: Equatable {
  /// The byte of the paragraph behind which the line ends.
  var offset: Int
  /// The extent of all text up to the break, without white that vanishes there.
  var before = Extent()
  /// The extent of all text up to the start of the next line.
  var after = Extent()
  /// How bad a break is here, besides the shape of the line: 0 for a space, 50 for a hyphen.
  var penalty = 0.0
  /// The width of a hyphen that is added here, in points; nil where none is added.
  var addedHyphen: Double?
  /// Whether the line ends with a hyphen, added or not.
  var endsWithHyphen = false
  /// Whether a line must end here.
  var isMandatory = false
  /// The number of words up to here.
  var words = 0
  /// How far the end of the line may stick out at the right, in points.
  var rightProtrusion = 0.0
  /// How far the start of the next line may stick out at the left, in points.
  var leftProtrusion = 0.0
}

/// A line between two breaks.
struct CandidateLine {
  /// The natural width, in points, less what may stick out.
  var width: Double
  /// What justification may add, in points.
  var stretch: Double
  /// What justification may take, in points.
  var shrink: Double

  init(from start: BreakCandidate, to end: BreakCandidate) {
    width =
      end.before.width - start.after.width + (end.addedHyphen ?? 0)
      - start.leftProtrusion - end.rightProtrusion
    stretch = end.before.stretch - start.after.stretch
    shrink = end.before.shrink - start.after.shrink
  }

  /// How much of the stretch (above 0) or shrink (below 0) fills a measure; nil where nothing can
  /// be changed.
  func ratio(measure: Double) -> Double? {
    let slack = measure - width
    let room = slack >= 0 ? stretch : shrink
    return room > 0 ? slack / room : nil
  }
}
