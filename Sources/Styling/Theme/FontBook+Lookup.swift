public import Scene

extension FontBook.Family {
  /// The face of a weight and slant, or the nearest one: first of the same slant, then of the
  /// nearest weight, the lighter of two; nil where the family has no face.
  public func face(nearest key: FontBook.FaceKey) -> FontFace? {
    if let face = faces[key] { return face }
    let order = faces.keys.sorted { a, b in
      let (x, y) = (distance(a, key), distance(b, key))
      return x == y ? a.weight.rawValue < b.weight.rawValue : x < y
    }
    return order.first.flatMap { faces[$0] }
  }

  private func distance(_ a: FontBook.FaceKey, _ b: FontBook.FaceKey) -> Int {
    abs(a.weight.rawValue - b.weight.rawValue) + (a.isItalic == b.isItalic ? 0 : 1000)
  }
}
