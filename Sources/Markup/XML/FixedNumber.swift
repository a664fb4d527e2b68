/// Numbers with at most two decimals, the same on every machine and in every language.
enum FixedNumber {
  /// The shortest text of a number rounded to hundredths: `12`, `0.5`, `-3.25`.
  ///
  /// A number that is not finite, or larger than any page, is `0`, so that a file stays readable.
  static func text(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
