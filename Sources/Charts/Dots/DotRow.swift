internal import Quantities
internal import Scene
internal import Styling

/// The dots of one row and their numbers.
///
/// Dots that would cover each other stand on lines of their own. On each line the first and the last
/// number stand at the outer sides. Others stand above their dots, side by side, with leaders where
/// they had to move; where there is no room for that, all numbers are told under the row.
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
  /// The dots whose numbers stand at their left and right sides.
  private var lefts: Set<Int> = []
  private var rights: Set<Int> = []
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
    for lane in 0..<lanes { placeOuter(entries.indices.filter { entries[$0].lane == lane }) }
    placeRest(entries.indices.filter { !lefts.contains($0) && !rights.contains($0) })
  }

  /// Places the numbers of the first and the last dot of a line.
  private mutating func placeOuter(_ own: [Int]) {
    let plan = layout.plan
    func box(_ index: Int) -> Rect { entries[index].dot.box }
    guard let last = own.max(by: { box($0).maxX < box($1).maxX }),
      let first = own.min(by: { box($0).minX < box($1).minX })
    else { return }
    let fitsRight =
      box(last).maxX + Self.gap + entries[last].label.width <= plan.context.width
    let fitsLeft = box(first).minX - Self.gap - entries[first].label.width >= plan.left
    let goesLeft = own.count == 1 && entries[first].dot.isBackward && fitsLeft
    if fitsRight, !goesLeft { rights.insert(last) }
    if fitsLeft, !rights.contains(first), goesLeft || own.count > 1 || !fitsRight {
      lefts.insert(first)
    }
  }

  /// Places the numbers that stand at no outer side.
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
      (lefts, rights) = ([], [])
      told = plan.listing(
        entries.sorted { $0.value.series < $1.value.series }.map { entry in
          (layout.looks.isMany ? layout.looks.name(entry.value.series) : "", entry.value.label)
        }, width: plan.context.width - layout.remarkLeft)
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
    max(lane, lefts.union(rights).map { entries[$0].label.height }.max() ?? 0)
  }

  /// The row, ready to be drawn.
  var content: RowContent {
    let dots = Double(lanes) * laneHeight
    let under = told.isEmpty ? 0 : told.height + 1
    let isLonely = lanes == 1 && above.isEmpty && told.isEmpty
    let end = entries.indices.map { index in
      entries[index].dot.box.maxX
        + (rights.contains(index) ? Self.gap + entries[index].label.width : 0)
    }.max()
    return RowContent(
      height: aboveHeight + dots + under, line: aboveHeight + dots / 2,
      reach: isLonely ? end ?? layout.plan.left : nil
    ) { top, canvas in draw(at: top, on: &canvas) }
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
        rights.contains(index)
        ? dot.box.maxX + Self.gap
        : lefts.contains(index) ? dot.box.minX - Self.gap - entry.label.width : nil
      if let beside {
        canvas.write(entry.label, x: beside, middle: dot.center.y, isCovering: true)
      }
    }
    drawAbove(top: top, middle: first, on: &canvas)
    canvas.write(
      told, at: Point(x: layout.remarkLeft, y: last + laneHeight / 2 + 1), isCovering: true)
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
