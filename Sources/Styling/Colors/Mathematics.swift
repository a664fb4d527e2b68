#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A positive number to a power.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// Angles in degrees.
enum Degrees {
  /// The sine of an angle.
  static func sine(_ angle: Double) -> Double { sin(angle * .pi / 180) }

  /// The cosine of an angle.
  static func cosine(_ angle: Double) -> Double { cos(angle * .pi / 180) }

  /// The angle of a point seen from the origin, 0 up to 360; 0 for the origin.
  static func angle(x: Double, y: Double) -> Double {
    let angle = atan2(y, x) * 180 / .pi
    return angle < 0 ? angle + 360 : angle
  }

  /// A bell with its top at `middle`, as the formula of CIEDE2000 has it.
  static func bell(_ angle: Double, middle: Double, width: Double) -> Double {
    let distance = (angle - middle) / width
    return exp(-distance * distance)
  }
}
