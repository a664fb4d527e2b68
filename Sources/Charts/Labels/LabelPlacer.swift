/// Finds places for labels beside marks on a line of time.
///
/// Marks keep their horizontal place; rows are free. In each row the placer keeps the intervals that
/// are taken, so that nothing can overlap; a new row always has room. Among the possible places a
/// search keeps the cheapest few arrangements (a beam search): few rows first, then labels behind
/// their marks, in few lines, next to their marks rather than at the end of a leader.
struct LabelPlacer {
  /// A form that a label can take.
  struct Form: Hashable {
    /// The width, in points.
    var width: Double
    /// How many lines it has.
    var lines: Int
  }

  /// A mark with its label.
  struct Request {
    /// The extent of the mark.
    var mark: ClosedRange<Double>
    /// The forms of the label; the widest first, the last one no wider than the room.
    var forms: [Form]
  }

  /// Where a label stands.
  enum Side: Hashable {
    /// Behind the mark, in its row.
    case right
    /// Before the mark, in its row.
    case left
    /// In the row above or below, at the end of a leader.
    case leader(labelRow: Int)
  }

  /// The place of a mark and its label.
  struct Place: Hashable {
    var row: Int
    var side: Side
    /// The index of the form.
    var form: Int
    /// The left edge of the label.
    var x: Double
    /// What the label costs.
    var cost: Double
  }

  /// What the rows lie between.
  var room: ClosedRange<Double>
  /// Lines that a label should rather not cross.
  var lines: [Double] = []
  /// White between a mark and its label.
  var gap = 5.0
  /// White between what belongs to different entries.
  var distance = 9.0

  /// How many arrangements are kept at each step.
  private static let breadth = 10

  /// An arrangement of the first requests.
  fileprivate struct Arrangement {
    var rows: [[ClosedRange<Double>]] = []
    var places: [Place] = []
    var cost = 0.0
  }

  /// The places of all requests, in their order, and the number of rows.
  func places(for requests: [Request]) -> (places: [Place], rows: Int) {
    var beam = [Arrangement()]
    for request in requests {
      var options: [(parent: Int, place: Place, cost: Double)] = []
      for (index, arrangement) in beam.enumerated() {
        for place in places(for: request, in: arrangement.rows) {
          options.append((index, place, arrangement.cost + place.cost))
        }
      }
      options.sort { $0.cost < $1.cost || ($0.cost == $1.cost && $0.parent < $1.parent) }
      beam = options.prefix(Self.breadth).map { option in
        beam[option.parent].adding(option.place, of: request, cost: option.cost)
      }
    }
    let best = beam.first
    return (best?.places ?? [], best?.rows.count ?? 0)
  }

  /// The possible places of a request beside what is placed already.
  private func places(for request: Request, in rows: [[ClosedRange<Double>]]) -> [Place] {
    var places: [Place] = []
    for row in 0...rows.count {
      let taken = row < rows.count ? rows[row] : []
      guard isFree(request.mark, among: taken) else { continue }
      for (index, form) in request.forms.enumerated() {
        let rank = cost(row: row, rows: rows.count, form: form)
        places += beside(request.mark, form: form, index: index, row: row, taken: taken, rank)
        places += away(request.mark, form: form, index: index, row: row, rows: rows, rank)
      }
    }
    return places
  }

  private func cost(row: Int, rows: Int, form: Form) -> Double {
    (row == rows ? 20 : 0) + Double(row) * 0.2 + Double(form.lines - 1) * 3.5
  }

  private func beside(
    _ mark: ClosedRange<Double>, form: Form, index: Int, row: Int, taken: [ClosedRange<Double>],
    _ rank: Double
  ) -> [Place] {
    let sides: [(Side, Double, Double)] = [
      (.right, mark.upperBound + gap, 0), (.left, mark.lowerBound - gap - form.width, 1.5),
    ]
    return sides.compactMap { side, x, extra in
      let label = x...(x + form.width)
      guard room.lowerBound <= x, label.upperBound <= room.upperBound, isFree(label, among: taken)
      else { return nil }
      let cost = rank + extra + crossings(of: label)
      return Place(row: row, side: side, form: index, x: x, cost: cost)
    }
  }

  /// Places in the row above or below; the leader runs straight from the mark to the label.
  private func away(
    _ mark: ClosedRange<Double>, form: Form, index: Int, row: Int,
    rows: [[ClosedRange<Double>]], _ rank: Double
  ) -> [Place] {
    guard form.width <= room.upperBound - room.lowerBound else { return [] }
    let anchor = leaderX(of: mark)
    return [row - 1, row + 1].flatMap { labelRow -> [Place] in
      guard labelRow >= 0, labelRow <= max(rows.count, row + 1) else { return [] }
      let isNew = labelRow >= rows.count
      let taken = isNew ? [] : rows[labelRow]
      return [anchor - 3, anchor - form.width / 2, anchor + 3 - form.width].compactMap { x in
        let start = min(max(x, room.lowerBound), room.upperBound - form.width)
        let label = start...(start + form.width)
        guard isFree(label, among: taken) else { return nil }
        let cost = rank + 7 + (isNew ? 20 : 0) + crossings(of: label)
        return Place(
          row: row, side: .leader(labelRow: labelRow), form: index, x: start, cost: cost)
      }
    }
  }

  /// Where the leader of a mark starts: in the middle, or near the start of a long span.
  func leaderX(of mark: ClosedRange<Double>) -> Double {
    min((mark.lowerBound + mark.upperBound) / 2, mark.lowerBound + 6)
  }

  private func isFree(_ extent: ClosedRange<Double>, among taken: [ClosedRange<Double>]) -> Bool {
    taken.allSatisfy {
      extent.lowerBound >= $0.upperBound + distance || extent.upperBound <= $0.lowerBound - distance
    }
  }

  private func crossings(of label: ClosedRange<Double>) -> Double {
    Double(lines.filter { label.lowerBound < $0 && $0 < label.upperBound }.count) * 1.2
  }
}

extension LabelPlacer.Arrangement {
  /// The arrangement with one more place.
  fileprivate func adding(
    _ place: LabelPlacer.Place, of request: LabelPlacer.Request, cost: Double
  ) -> Self {
    var copy = self
    let label = place.x...(place.x + request.forms[place.form].width)
    copy.take(request.mark, row: place.row)
    if case .leader(let row) = place.side {
      copy.take(label, row: row)
    } else {
      copy.take(label, row: place.row)
    }
    copy.places.append(place)
    copy.cost = cost
    return copy
  }

  private mutating func take(_ extent: ClosedRange<Double>, row: Int) {
    while rows.count <= row { rows.append([]) }
    rows[row].append(extent)
  }
}
