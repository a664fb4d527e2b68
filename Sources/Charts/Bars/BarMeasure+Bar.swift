internal import Quantities
internal import Scene
internal import Styling

extension BarMeasure {
  /// Measures a bar and finds the place for its number.
  func place(_ bar: BarBoard.Bar, top: Double, axis: BarAxis) -> BarLayout.PlacedBar {
    let pieces = joined(bar.parts.map { piece($0, axis: axis) })
    let end = pieces.map(\.reach).max() ?? left
    let value = number(of: bar)
    var placed = BarLayout.PlacedBar(
      pieces: pieces, partLabels: [], value: value, place: .behind,
      reach: end + BarLayout.gap + value.width, top: top,
      height: max(board.thickness, value.height))
    if board.isDiverging, bar.isNegative {
      let start = pieces.map(\.reachBack).min() ?? left
      (placed.place, placed.reach) = (.before, end)
      if start - BarLayout.gap - value.width < left { moveValue(of: bar, in: &placed, end: end) }
    } else if placed.reach > context.width {
      moveValue(of: bar, in: &placed, end: end)
    }
    if bar.labelsParts { placed.partLabels = partLabels(of: bar, pieces: pieces) }
    return placed
  }

  /// The number, with the name of its series behind it where that is the legend.
  private func number(of bar: BarBoard.Bar) -> TextBlock {
    let role: TextRole = bar.parts.isEmpty ? .remark : .value
    if bar.caption.isEmpty { return lettering.block(bar.label, role) }
    return lettering.block([
      lettering.span(bar.label, role), lettering.span("\u{2002}" + bar.caption, .remark),
    ])
  }

  /// Puts a number that has no room behind its bar into the bar or under it.
  private func moveValue(
    of bar: BarBoard.Bar, in placed: inout BarLayout.PlacedBar, end: Double
  ) {
    let body = placed.pieces.count == 1 ? placed.pieces[0].room(behind: nil).width : 0
    let fits =
      body >= placed.value.width + 10 && board.thickness >= placed.value.height - 2.5
      && bar.caption.isEmpty
    placed.place = fits ? .inside : .below
    placed.reach = end
    placed.height = board.thickness
    if fits { return }
    placed.value = lettering.block(
      bar.caption.isEmpty ? bar.label : words.value(of: bar.caption, bar.label), .value,
      width: context.width - left)
  }

  private func piece(_ part: BarBoard.Part, axis: BarAxis) -> HedgedBar {
    let end = part.start.adding(part.number.value) ?? part.number.value
    let upper = part.number.upper.map { part.start.adding($0) ?? $0 }
    return HedgedBar(
      start: axis.position(of: part.start), end: axis.position(of: end),
      upper: upper.map { axis.position(of: $0) }, look: part.look, top: 0,
      thickness: board.thickness, hue: part.hue,
      palette: context.theme.palette, texture: part.texture)
  }

  /// The pieces of a bar; one with an open end fades into the piece behind it.
  private func joined(_ pieces: [HedgedBar]) -> [HedgedBar] {
    var pieces = pieces
    for index in pieces.indices.dropLast() where pieces[index].look.isOpen {
      let next = pieces[index + 1]
      pieces[index].fadesInto = next.ground
      pieces[index].fade = min(HedgedBar.fade, next.body.width)
    }
    return pieces
  }

  /// The numbers inside of the pieces; nil where a piece is too short for its number.
  private func partLabels(of bar: BarBoard.Bar, pieces: [HedgedBar]) -> [TextBlock?] {
    zip(bar.parts, pieces.indices).map { part, index in
      let block = lettering.block(part.label, .value)
      let room = pieces[index].room(behind: index > 0 ? pieces[index - 1] : nil)
      let fits = room.width >= block.width + 6 && board.thickness >= block.height - 2.5
      return fits ? block : nil
    }
  }

  /// The numbers that found no room in their pieces, with the names of their series.
  func unprinted(in row: BarBoard.Row, placed: [BarLayout.PlacedBar]) -> String {
    let texts = zip(row.bars, placed).flatMap { bar, placed in
      zip(bar.parts, placed.partLabels).compactMap { part, label in
        label == nil ? words.value(of: part.name, part.label) : nil
      }
    }
    return texts.joined(separator: " · ")
  }
}
