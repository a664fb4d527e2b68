#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A positive number to a power.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
