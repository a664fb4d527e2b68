import Report
import Scene
import Styling

/// Notes at the foot of a page, in columns of nearly equal height.
struct NoteFoot {
  /// The columns of notes from left to right.
  let columns: [[SetNote]]
  /// The height of the whole, with the rule and the white above it, in points.
  let height: Double
  /// The white between two notes, in points.
  let gap: Double

  /// The white above the rule and between rule and notes, in points.
  static let margin = (above: 12.0, below: 6.0)

  /// Sets notes in at most `count` columns as low as they go.
  init?(_ notes: [SetNote], columns count: Int, gap: Double) {
    guard !notes.isEmpty else { return nil }
    let total = notes.reduce(0) { $0 + $1.height + gap }
    var limit = max(total / Double(count), notes.map(\.height).max() ?? 0)
    var filled = Self.fill(notes, limit: limit, gap: gap)
    while filled.count > count {
      limit += 2
      filled = Self.fill(notes, limit: limit, gap: gap)
    }
    columns = filled
    self.gap = gap
    let tallest = filled.map { Self.height(of: $0, gap: gap) }.max() ?? 0
    height = tallest + Self.margin.above + Self.margin.below
  }

  private static func fill(_ notes: [SetNote], limit: Double, gap: Double) -> [[SetNote]] {
    var columns: [[SetNote]] = []
    for note in notes {
      if let last = columns.last, height(of: last + [note], gap: gap) <= limit {
        columns[columns.count - 1].append(note)
      } else {
        columns.append([note])
      }
    }
    return columns
  }

  private static func height(of notes: [SetNote], gap: Double) -> Double {
    notes.reduce(-gap) { $0 + $1.height + gap }
  }
}

extension NoteFoot {
  /// Sets notes over the full width of a page in three columns.
  init?(_ notes: [Note], builder: GalleyBuilder) {
    let columns = 3
    let gutter = TableSetter.gap * 1.4
    let full = builder.theme.page.fullWidth
    let width = (full - gutter * Double(columns - 1)) / Double(columns)
    self.init(
      notes.map { builder.setNote($0, width: width) }, columns: columns, gap: builder.rhythm.note)
  }
}
