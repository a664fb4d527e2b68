internal import Quantities
internal import Scene

/// What the three kinds of bar charts have in common: rows of bars with labels at the left, values
/// at their ends and one axis at the bottom.
struct BarBoard {
  /// A piece of a bar, from where the piece before it ends.
  struct Part {
    /// The name of the series; empty where there is only one.
    var name = ""
    /// The number.
    var number: QualifiedNumber
    /// The number in print.
    var label: String
    /// Whether it is about, though the number says otherwise.
    var isApproximate: Bool
    /// Where the piece starts, in the table's unit.
    var start: ExactDecimal
    /// The colour.
    var hue: Color
    /// The lines on the colour.
    var texture: Texture

    /// What the hedge looks like.
    var look: HedgeLook { HedgeLook(number, isApproximate: isApproximate) }
  }

  /// One bar: pieces from left to right, and what is printed at its end.
  struct Bar {
    /// The pieces; none where nothing is stated.
    var parts: [Part]
    /// The number at the end.
    var label: String
    /// Whether the pieces carry numbers of their own.
    var labelsParts: Bool
    /// The name of the series, where it stands behind the number instead of in a legend.
    var caption = ""

    /// Whether the bar goes to the left.
    var isNegative: Bool { parts.contains { $0.number.value < .zero } }
  }

  /// A category.
  struct Row {
    var label: String
    var sublabel: String
    var isStrong: Bool
    /// The bars from top to bottom; none where nothing is stated.
    var bars: [Bar]
    var remark: String
    /// The numbers of the evidence notes; they stand behind the name, because behind a number
    /// they would read as a power.
    var notes: [Int]
    /// What the author says to a record behind the row.
    var annotation = ""
    /// What is said where there is no bar; empty for the usual words.
    var missing = ""
  }

  /// Rows under one heading.
  struct Section {
    var heading: String
    var rows: [Row]
  }

  /// A word of the legend.
  struct Key: Hashable {
    var label: String
    var hue: Color
    var texture: Texture
    var shape = DotShape.circle
  }

  /// The unit of the axis.
  var unit: CategoryTable.Unit
  /// The sections from top to bottom.
  var sections: [Section]
  /// Further numbers that the axis covers, in the table's unit.
  var alsoCovers: [ExactDecimal] = []
  /// The series; empty where there is only one.
  var keys: [Key] = []
  /// The heading of the numbers behind the bars; empty for none.
  var valueHeading = ""
  /// Whether numbers of bars to the left stand before them.
  var isDiverging = false
  /// What it costs to shorten the axis, against points of height.
  var axisWeight = 60.0
  /// How to read the picture, before the hedges.
  var legend: [String] = []
  /// How to read the picture, behind the hedges.
  var closing: [String] = []
  /// The thickness of a bar, in points.
  var thickness: Double
  /// The distance between two bars of a row, in points.
  var barGap = 2.0

  /// All bars.
  var bars: [Bar] { sections.flatMap { $0.rows.flatMap(\.bars) } }

  /// Every end that the axis must cover, in the table's unit.
  var ends: [ExactDecimal] {
    alsoCovers
      + bars.flatMap(\.parts).flatMap { part in
        [part.number.value, part.number.upper ?? part.number.value].map {
          part.start.adding($0) ?? $0
        }
      }
  }

  /// Whether nothing is there to draw.
  var isEmpty: Bool { sections.allSatisfy(\.rows.isEmpty) }
}
