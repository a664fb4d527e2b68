internal import Quantities
internal import Scene
internal import Styling

/// The dots of one row and their numbers.
///
/// Dots that would cover each other stand on lines of their own. The first and the last number
/// stand at the outer sides; the others above their dots, side by side, with leaders where they had
/// to move; where there is no room for that, the numbers are told under the row.
struct DotRow {
  /// A dot with its number.
  struct Entry {
    var value: CategoryTable.Value
    var dot: HedgedDot
    var label: TextBlock
    /// The line, from the top.
    var lane = 0
  }

  /// White between a dot and its number, in points.
  static let gap = 3.5
  /// The height of the leaders between dots and the numbers above them, in points.
  private static let leader = 6.0

  private let layout: DotLayout
  private let isHighlighted: Bool
  private var entries: [Entry]
  private var lanes = 1
  private var left: Int?
  private var right: Int?
  /// The numbers above the dots, with their left edges.
  private var above: [(index: Int, x: Double)] = []
  /// The numbers that are told under the row.
  private var told = TextBlock()

  /// Places the dots of a row.
  init(_ row: CategoryTable.Row, panel: Int, in layout: DotLayout) {
    self.layout = layout
    isHighlighted = row.isHighlighted
    let plan = layout.plan
    entries = row.values.map { value in
      Entry(
        value: value, dot: Self.dot(for: value, in: row, panel: panel, layout),
        label: plan.lettering.block(value.label, .value))
    }
    entries.sort { a, b in
      (a.dot.box.minX + a.dot.box.maxX, a.value.series)
        < (b.dot.box.minX + b.dot.box.maxX, b.value.series)
    }
    dodge()
    placeNumbers()
  }

  private static func dot(
    for value: CategoryTable.Value, in row: CategoryTable.Row, panel: Int, _ layout: DotLayout
  ) -> HedgedDot {
    let plan = layout.plan
    let shape = layout.looks.isMany ? DotShape.series(value.series) : .circle
    return HedgedDot(
      center: Point(x: layout.axis.position(of: value.number.value), y: 0),
      upper: value.number.upper.map { layout.axis.position(of: $0) },
      radius: plan.habits.dotRadius * 0.92, look: value.look,
      isBackward: value.number.value < .zero, shape: shape,
      hue: layout.looks.hue(of: value, in: row, panel: panel), paper: plan.palette.paper)
  }

  /// Gives each dot the first line on which nothing covers it.
  private mutating func dodge() {
    var ends: [Double] = []
    for index in entries.indices.sorted(by: { entries[$0].dot.box.minX < entries[$1].dot.box.minX })
    {
      let box = entries[index].dot.box
      let lane = ends.firstIndex { $0 <= box.minX } ?? ends.count
      if lane == ends.count { ends.append(box.maxX) } else { ends[lane] = box.maxX }
      entries[index].lane = lane
    }
    lanes = max(ends.count, 1)
  }

  private mutating func placeNumbers() {
    let plan = layout.plan
    let boxes = entries.map(\.dot.box)
    guard let end = boxes.indices.max(by: { boxes[$0].maxX < boxes[$1].maxX }) else { return }
    let isBackward = entries.count == 1 && entries[end].dot.isBackward
    if !isBackward, boxes[end].maxX + Self.gap + entries[end].label.width <= plan.context.width {
      right = end
    }
    let others = boxes.indices.filter { $0 != right }
    if let start = others.min(by: { boxes[$0].minX < boxes[$1].minX }),
      boxes.indices.allSatisfy({ boxes[start].minX <= boxes[$0].minX }),
      boxes[start].minX - Self.gap - entries[start].label.width >= plan.left
    {
      left = start
    }
    placeRest(entries.indices.filter { $0 != left && $0 != right })
  }

  /// The numbers that stand at no outer side.
  private mutating func placeRest(_ rest: [Int]) {
    if rest.isEmpty { return }
    let plan = layout.plan
    let ordered = rest.sorted { entries[$0].dot.center.x < entries[$1].dot.center.x }
    let spread = LabelSpread(room: plan.left...max(plan.context.width, plan.left), gap: 6)
    let places = spread.places(
      for: ordered.map { (entries[$0].dot.center.x, entries[$0].label.width) })
    if lanes == 1, let places {
      above = zip(ordered, places).map { ($0, $1) }
    } else {
      (left, right) = (nil, nil)
      let numbers = entries.sorted { $0.value.series < $1.value.series }.map { entry in
        plan.words.value(of: layout.looks.name(entry.value.series), entry.value.label)
      }
      told = plan.lettering.block(
        numbers.joined(separator: " · "), .value, width: plan.context.width - plan.left)
    }
  }
}

// MARK: - Drawing

extension DotRow {
  private var lane: Double { 2 * layout.plan.habits.dotRadius * 1.2 }
  private var aboveHeight: Double {
    above.isEmpty ? 0 : (above.map { entries[$0.index].label.height }.max() ?? 0) + Self.leader
  }

  private var laneHeight: Double {
    let labels = [left, right].compactMap { $0 }.map { entries[$0].label.height }
    return max(lane, lanes == 1 ? labels.max() ?? 0 : 0)
  }

  /// The row, ready to be drawn.
  var content: RowContent {
    let dots = Double(lanes) * laneHeight
    let under = told.isEmpty ? 0 : told.height + 1
    let isLonely = lanes == 1 && above.isEmpty && told.isEmpty
    let end =
      right.map { entries[$0].dot.box.maxX + Self.gap + entries[$0].label.width }
      ?? (entries.map(\.dot.box.maxX).max() ?? layout.plan.left)
    return RowContent(height: aboveHeight + dots + under, reach: isLonely ? end : nil) {
      top, canvas in draw(at: top, on: &canvas)
    }
  }

  private func draw(at top: Double, on canvas: inout Canvas) {
    let first = top + aboveHeight + laneHeight / 2
    let last = first + Double(lanes - 1) * laneHeight
    drawBase(from: first, to: last, on: &canvas)
    for (index, entry) in entries.enumerated() {
      var dot = entry.dot
      dot.center.y = first + Double(entry.lane) * laneHeight
      canvas.add(dot.items)
      canvas.claim(dot.box, as: "dot")
      let beside =
        index == right
        ? dot.box.maxX + Self.gap
        : index == left ? dot.box.minX - Self.gap - entry.label.width : nil
      if let beside {
        canvas.write(entry.label, x: beside, middle: dot.center.y, isCovering: true)
      }
    }
    drawAbove(top: top, middle: first, on: &canvas)
    canvas.write(
      told, at: Point(x: layout.plan.left, y: last + laneHeight / 2 + 1), isCovering: true)
  }

  /// What joins the dots, behind them.
  private func drawBase(from first: Double, to last: Double, on canvas: inout Canvas) {
    let zero = layout.axis.position(of: .zero)
    for (index, y) in stride(from: first, through: last + 0.01, by: laneHeight).enumerated() {
      let own = entries.filter { $0.lane == index }
      switch layout.style {
      case .stem:
        for entry in own {
          canvas.line(
            from: Point(x: zero, y: y), to: Point(x: entry.dot.center.x, y: y),
            color: entry.dot.look.isCapped
              ? entry.dot.hue.mixed(with: canvas.palette.paper, amount: 0.6) : entry.dot.hue,
            width: 1.6, on: .marks)
        }
      case .guide:
        canvas.line(
          from: Point(x: layout.axis.scale.range.lowerBound, y: y),
          to: Point(x: layout.axis.scale.range.upperBound, y: y),
          color: canvas.palette.rule, width: canvas.habits.hairlineWidth, dash: [0.5, 2])
      case .link: drawLink(own, y: y, on: &canvas)
      }
    }
  }

  private func drawLink(_ own: [Entry], y: Double, on canvas: inout Canvas) {
    let xs = own.flatMap { [$0.dot.center.x, $0.dot.upper ?? $0.dot.center.x] }
    guard let low = xs.min(), let high = xs.max(), low < high, let hue = own.first?.dot.hue else {
      return
    }
    canvas.line(
      from: Point(x: low, y: y), to: Point(x: high, y: y),
      color: hue.mixed(with: canvas.palette.paper, amount: isHighlighted ? 0.4 : 0.66),
      width: 3, on: .marks)
  }

  /// The numbers above their dots, with a leader each.
  private func drawAbove(top: Double, middle: Double, on canvas: inout Canvas) {
    for place in above {
      let entry = entries[place.index]
      let bottom = top + aboveHeight - Self.leader
      canvas.write(
        entry.label, at: Point(x: place.x, y: bottom - entry.label.height), isCovering: true)
      let x = min(max(entry.dot.center.x, place.x + 1), place.x + entry.label.width - 1)
      canvas.line(
        from: Point(x: x, y: bottom),
        to: Point(x: entry.dot.center.x, y: middle - entry.dot.radius * 1.2),
        color: canvas.palette.soft, width: canvas.habits.hairlineWidth, on: .marks)
    }
  }
}
