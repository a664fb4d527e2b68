/// A colour in the CIE XYZ space, or any other three numbers.
struct Vector: Hashable, Sendable {
  var x: Double
  var y: Double
  var z: Double

  /// The white of screens, D65, from its chromaticity 0.3127, 0.3290.
  static let screenWhite = Vector(chromaticity: 0.3127, 0.3290)
  /// The white of profiles, D50, as ICC.1 (7.2.16) writes it.
  static let profileWhite = Vector(x: 0.9642, y: 1, z: 0.8249)

  init(x: Double, y: Double, z: Double) { (self.x, self.y, self.z) = (x, y, z) }

  /// The colour of a chromaticity at luminance 1.
  init(chromaticity x: Double, _ y: Double) {
    self.init(x: x / y, y: 1, z: (1 - x - y) / y)
  }

  var values: [Double] { [x, y, z] }
}

/// Three rows of three numbers.
struct ColorMatrix: Hashable, Sendable {
  var rows: [[Double]]

  /// The matrix with these columns.
  init(columns a: Vector, _ b: Vector, _ c: Vector) {
    rows = [[a.x, b.x, c.x], [a.y, b.y, c.y], [a.z, b.z, c.z]]
  }

  init(rows: [[Double]]) { self.rows = rows }

  /// Numbers on the diagonal, zero elsewhere.
  init(diagonal v: Vector) { self.init(rows: [[v.x, 0, 0], [0, v.y, 0], [0, 0, v.z]]) }

  /// Linear sRGB to XYZ under D65: the primaries, weighted so that their sum is white.
  static var sRGBToXYZ: ColorMatrix {
    let primaries = ColorMatrix(
      columns: Vector(chromaticity: 0.64, 0.33), Vector(chromaticity: 0.30, 0.60),
      Vector(chromaticity: 0.15, 0.06))
    return primaries * ColorMatrix(diagonal: primaries.inverse * .screenWhite)
  }

  /// The linear Bradford adaptation from one white to another (ICC.1:2010, annex E).
  static func adaptation(from source: Vector, to target: Vector) -> ColorMatrix {
    let cones = ColorMatrix(rows: [
      [0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296],
    ])
    let (from, to) = (cones * source, cones * target)
    let gain = Vector(x: to.x / from.x, y: to.y / from.y, z: to.z / from.z)
    return cones.inverse * ColorMatrix(diagonal: gain) * cones
  }

  func column(_ index: Int) -> Vector {
    Vector(x: rows[0][index], y: rows[1][index], z: rows[2][index])
  }

  /// The inverse by cofactors; the matrices here all have one.
  var inverse: ColorMatrix {
    func minor(_ row: Int, _ column: Int) -> Double {
      let (r, s) = ((row + 1) % 3, (row + 2) % 3)
      let (c, d) = ((column + 1) % 3, (column + 2) % 3)
      return rows[r][c] * rows[s][d] - rows[r][d] * rows[s][c]
    }
    let determinant = (0..<3).reduce(0) { $0 + rows[0][$1] * minor(0, $1) }
    return ColorMatrix(
      rows: (0..<3).map { row in (0..<3).map { minor($0, row) / determinant } })
  }

  static func * (matrix: ColorMatrix, vector: Vector) -> Vector {
    func dot(_ row: [Double]) -> Double {
      row[0] * vector.x + row[1] * vector.y + row[2] * vector.z
    }
    return Vector(x: dot(matrix.rows[0]), y: dot(matrix.rows[1]), z: dot(matrix.rows[2]))
  }

  static func * (a: ColorMatrix, b: ColorMatrix) -> ColorMatrix {
    ColorMatrix(columns: a * b.column(0), a * b.column(1), a * b.column(2))
  }
}
