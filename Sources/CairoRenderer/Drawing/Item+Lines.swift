internal import Scene

extension [Item] {
  /// The items, with lines of one look that follow each other as one path.
  ///
  /// A chart's guides are one thing: a page that holds them as one path is smaller, and nobody takes
  /// them for the grid of a table.
  var joiningLines: [Item] {
    var joined: [Item] = []
    joined.reserveCapacity(count)
    for item in self {
      guard case .shape(let shape) = item, shape.fill == nil, let stroke = shape.stroke,
        case .shape(var before)? = joined.last, before.fill == nil, before.stroke == stroke
      else {
        joined.append(item)
        continue
      }
      before.path.elements += shape.path.elements
      joined[joined.count - 1] = .shape(before)
    }
    return joined
  }
}
