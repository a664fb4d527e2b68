internal import Scene

extension ChartKinds {
  /// Draws data in as few pictures as needed for none to be higher than `height` points; nil where
  /// the kind does not draw the data.
  ///
  /// A single row that is higher than `height` stays whole. The pictures share the rows evenly, so
  /// that none is left with one row.
  public static func pictures(
    of data: ChartData, as kind: any ChartKind.Type, in context: ChartContext,
    atMost height: Double
  ) -> [ChartPicture]? {
    guard let whole = kind.draw(data, in: context) else { return nil }
    var size = data.rowCount
    var pictures = [whole]
    while size > 1, let tallest = pictures.map(\.frame.size.height).max(), tallest > height {
      size = max(min(size - 1, Int(Double(size) * height / tallest)), 1)
      // Parts of even length, and rather a picture that is too high than one that lacks rows.
      let count = (data.rowCount + size - 1) / size
      size = (data.rowCount + count - 1) / count
      let parts = data.parts(ofRows: size)
      let drawn = parts.compactMap { kind.draw($0, in: context) }
      guard drawn.count == parts.count else { break }
      pictures = drawn
    }
    return pictures
  }
}
