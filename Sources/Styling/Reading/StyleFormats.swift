internal import Diagnostics
internal import Notation
internal import Scene

extension ValueFormat where Value == Double {
  /// A length with its unit, such as `14 mm` or `10.2 pt`; in points.
  static func length(in bounds: ClosedRange<Double>) -> ValueFormat {
    ValueFormat<Double>.literal(
      "a length", code: "bad-length", pattern: "^-?[0-9]+(\\.[0-9]+)? (mm|cm|in|pt)$",
      hint: "write a number, a space and a unit: mm, cm, in or pt", LengthText.points
    ).checked { points, span, collector in
      if bounds.contains(points) { return points }
      let limits = "\(LengthText.text(bounds.lowerBound)) and \(LengthText.text(bounds.upperBound))"
      collector.report(
        "out-of-range", "'\(LengthText.text(points))' is not between \(limits)", at: span)
      return nil
    }
  }
}

/// Lengths as text.
enum LengthText {
  /// The number of points of a text such as `14 mm`.
  @Sendable static func points(_ text: String) -> Result<Double, LiteralProblem> {
    let bytes = text.utf8
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")),
      let unit = units.first(where: { bytes[space...].dropFirst().elementsEqual($0.name.utf8) }),
      bytes[..<space].allSatisfy({ $0.isPartOfNumber }), let number = Double(text[..<space])
    else { return .failure(LiteralProblem()) }
    return .success(number * unit.points)
  }

  private static let units: [(name: String, points: Double)] = [
    ("mm", Length.millimetre), ("cm", 10 * Length.millimetre), ("in", 72), ("pt", 1),
  ]

  /// A number of points as text, to a tenth.
  static func text(_ points: Double) -> String {
    let tenths = Int((points * 10).rounded())
    let digit = abs(tenths) % 10
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)\(digit == 0 ? "" : ".\(digit)") pt"
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII, a decimal sign or a sign.
  fileprivate var isPartOfNumber: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "-")
  }
}

extension ValueFormat where Value == Color {
  /// A colour as `#rrggbb`.
  static var color: ValueFormat {
    .literal(
      "a colour", code: "bad-color", pattern: "^#[0-9a-fA-F]{6}$",
      hint: "write '#' and six hexadecimal digits, in quotes"
    ) { Color(hex: $0).map { .success($0) } ?? .failure(LiteralProblem()) }
  }
}

extension ValueFormat where Value == ColorReference {
  /// A colour of the palette by name, or one of its own as `#rrggbb`.
  static var colorReference: ValueFormat {
    let names = PaletteColor.allCases.map(\.rawValue)
    return ValueFormat(
      "a colour",
      schema: {
        ValueSchema(["anyOf": [["enum": .array(names.map { .string($0) })], Self.exactSchema]])
      },
      read: { node, collector in
        if let text = node.text, let name = PaletteColor(rawValue: text) { return .palette(name) }
        guard let text = node.text, !text.hasPrefix("#") else {
          return ValueFormat<Color>.color.read(node, &collector).map { .exact($0) }
        }
        collector.reportUnknownWord(text, "a colour", known: names, at: node.span)
        return nil
      })
  }

  private static var exactSchema: JSONValue { ValueFormat<Color>.color.schema.body }
}

extension ValueFormat where Value == String {
  /// The name of an OpenType feature, such as `tnum`.
  static var feature: ValueFormat {
    .literal(
      "a font feature", code: "bad-feature", pattern: "^[a-z0-9]{4}$",
      hint: "write the four letters of an OpenType feature, such as 'tnum'"
    ) { text in
      let isTag =
        text.utf8.count == 4 && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
      return isTag ? .success(text) : .failure(LiteralProblem())
    }
  }
}
