internal import Quantities
internal import Scene
internal import Styling

/// A place of an area: what is under it, its number, and the upper end of a range.
private struct AreaPlace {
  var point: PlacedPoint
  var base: Double
  var top: Double
  var upper: Double

  var x: Double { point.x }
}

extension SeriesDrawing {
  /// Draws the series as areas, one on top of the other.
  mutating func drawAreas(_ stack: AreaStack) {
    var ends: [Int: Point] = [:]
    let areSeveral = table.series.count { !$0.isBackground } > 1
    var all: [(runs: [[PlacedPoint]], series: SeriesTable.Series)] = []
    for (index, series) in table.series.enumerated() where !series.isBackground {
      let look = styles.look(series)
      var stacked: [[PlacedPoint]] = []
      for run in plot.runs(of: series) {
        let places = run.map { areaPlace($0, of: index, stack) }
        drawArea(places, look)
        stacked.append(places.map(\.onTop))
        if let last = places.last {
          let middle = areSeveral ? (last.base + last.top) / 2 : (last.top + last.upper) / 2
          ends[index] = Point(x: last.x, y: middle)
        }
      }
      all.append((stacked, series))
    }
    for (place, (runs, series)) in all.enumerated() {
      let next = place + 1 < all.count ? all[place + 1].series : nil
      drawAreaHedges(runs, series, below: next)
    }
    if all.count == 1 { for (runs, series) in all { drawNumbers(runs, series) } }
    noteGaps(all)
    if stack.leavesOut { remarks.append(words.legendNotStacked) }
    drawEndLabels(ends)
  }

  private func areaPlace(_ place: PlacedPoint, of series: Int, _ stack: AreaStack) -> AreaPlace {
    let base = stack.base(series, place.point)
    let (value, upper) = (place.number.value, place.number.upper ?? place.number.value)
    return AreaPlace(
      point: place, base: series == 0 ? plot.baseline : plot.y(base),
      top: plot.y(base.adding(value) ?? base), upper: plot.y(base.adding(upper) ?? base))
  }

  /// Fills a run; stretches beside an approximate number are hatched.
  private mutating func drawArea(_ run: [AreaPlace], _ look: SeriesLook) {
    guard let first = run.first else { return }
    if run.count == 1 {
      let (left, right) = (first.shifted(by: -1.5), first.shifted(by: 1.5))
      return drawStretch([left, right], look)
    }
    var stretch = [first]
    for (a, b) in zip(run, run.dropFirst()) {
      stretch.append(b)
      let next = run.first { $0.x > b.x }
      if next.map({ isAbout(a, b) != isAbout(b, $0) }) ?? true {
        drawStretch(stretch, look)
        stretch = [b]
      }
    }
  }

  private func isAbout(_ a: AreaPlace, _ b: AreaPlace) -> Bool {
    [a, b].contains { $0.point.number.qualifier == .approximately }
  }

  private mutating func drawStretch(_ run: [AreaPlace], _ look: SeriesLook) {
    let paper = canvas.palette.paper
    let tops = run.map { Point(x: $0.x, y: $0.top) }
    let bases = run.map { Point(x: $0.x, y: $0.base) }
    let isHatched = zip(run, run.dropFirst()).contains { isAbout($0, $1) }
    let fill = look.hue.mixed(with: paper, amount: 0.28)
    let paint: Paint =
      isHatched
      ? .hatch(Hatch(ground: look.hue.mixed(with: paper, amount: 0.6), line: fill))
      : .solid(fill)
    canvas.add([.shape(Shape(.polyline(tops + bases.reversed(), closed: true), fill: paint))])
    if !isHatched {
      let weave = AreaTexture(tops: tops, bases: bases)
      canvas.add(weave.items(look.texture, color: fill.mixed(with: paper, amount: 0.45)))
    }
    if run.contains(where: { $0.point.isRange }) {
      let uppers = run.map { Point(x: $0.x, y: $0.upper) }
      let light = look.hue.mixed(with: paper, amount: 0.76)
      canvas.add([
        .shape(Shape(.polyline(uppers + tops.reversed(), closed: true), fill: .solid(light)))
      ])
    }
    canvas.add([
      .shape(Shape(.polyline(tops), stroke: Stroke(color: look.hue, width: 1.3, cap: .round)))
    ])
    blockLine(tops)
    for (a, b) in zip(run, run.dropFirst()) { blockBody(a, b) }
  }

  /// Keeps small labels off the body of an area.
  private mutating func blockBody(_ a: AreaPlace, _ b: AreaPlace) {
    let count = max(Int(((b.x - a.x) / 4).rounded(.up)), 1)
    for index in 0..<count {
      let share = (Double(index) + 0.5) / Double(count)
      let (top, base) = (
        a.top + (b.top - a.top) * share, a.base + (b.base - a.base) * share
      )
      let width = (b.x - a.x) / Double(count)
      spots.block(
        Rect(
          x: a.x + Double(index) * width, y: min(top, base), width: width, height: abs(base - top)))
    }
  }

  private mutating func drawAreaHedges(
    _ runs: [[PlacedPoint]], _ series: SeriesTable.Series, below next: SeriesTable.Series?
  ) {
    let look = styles.look(series)
    let above = next.map { styles.look($0).hue.mixed(with: canvas.palette.paper, amount: 0.28) }
    for place in runs.flatMap(\.self)
    where place.number.qualifier.isMinimum || place.number.qualifier.isMaximum {
      let mark = HedgedPoint(
        place: place, hue: look.hue, paper: canvas.palette.paper, above: above,
        limits: plot.fadeLimits,
        radius: 2.2, showsDot: false)
      canvas.add(mark.items)
      spots.block(mark.box)
    }
  }
}

extension AreaPlace {
  /// The point at the top of the area.
  fileprivate var onTop: PlacedPoint {
    var place = point
    (place.low, place.high) = (top, upper)
    return place
  }

  fileprivate func shifted(by distance: Double) -> AreaPlace {
    var copy = self
    copy.point.x += distance
    return copy
  }
}

/// Fine lines or dots inside an area between two outlines with common places.
private struct AreaTexture {
  let tops: [Point]
  let bases: [Point]

  private static let pitch = 4.0

  /// The lines or dots of a texture.
  func items(_ texture: Texture, color: Color) -> [Item] {
    let columns = columns()
    switch texture {
    case .plain: return []
    case .upright: return columns.map { upright($0, color) }
    case .level: return columns.flatMap { levels($0, color, length: Self.pitch) }
    case .dotted: return columns.flatMap { levels($0, color, length: 1) }
    case .crossed:
      return columns.map { upright($0, color) }
        + columns.flatMap { levels($0, color, length: Self.pitch) }
    }
  }

  /// Places at equal distances with the heights of both outlines.
  private func columns() -> [(x: Double, top: Double, base: Double)] {
    guard let first = tops.first?.x, let last = tops.last?.x else { return [] }
    let start = (first / Self.pitch).rounded(.up) * Self.pitch
    return stride(from: start, to: last, by: Self.pitch).compactMap { x in
      guard let top = Self.height(of: tops, at: x), let base = Self.height(of: bases, at: x),
        base - top > 1
      else { return nil }
      return (x, top, base)
    }
  }

  private static func height(of outline: [Point], at x: Double) -> Double? {
    guard let right = outline.firstIndex(where: { $0.x >= x }), right > 0 else { return nil }
    let (a, b) = (outline[right - 1], outline[right])
    let share = b.x > a.x ? (x - a.x) / (b.x - a.x) : 0
    return a.y + (b.y - a.y) * share
  }

  private func upright(_ column: (x: Double, top: Double, base: Double), _ color: Color) -> Item {
    line(
      Point(x: column.x, y: column.top + 0.6), Point(x: column.x, y: column.base), color, 0.6)
  }

  private func levels(
    _ column: (x: Double, top: Double, base: Double), _ color: Color, length: Double
  ) -> [Item] {
    let start = (column.top / Self.pitch).rounded(.up) * Self.pitch
    return stride(from: start, to: column.base, by: Self.pitch).filter { $0 > column.top + 1 }.map {
      line(
        Point(x: column.x - length / 2, y: $0), Point(x: column.x + length / 2, y: $0), color,
        length < 2 ? 1 : 0.6)
    }
  }

  private func line(_ start: Point, _ end: Point, _ color: Color, _ width: Double) -> Item {
    .shape(Shape(.line(from: start, to: end), stroke: Stroke(color: color, width: width)))
  }
}
