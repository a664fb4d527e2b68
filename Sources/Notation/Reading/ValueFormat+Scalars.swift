import Diagnostics

extension ValueFormat where Value == String {
  /// A text that is not empty.
  public static var text: ValueFormat {
    ValueFormat("a text", schema: { ValueSchema(["type": "string", "minLength": 1]) }) {
      node, collector in
      guard let text = node.text, !text.isEmpty else {
        collector.reportWrongType(node, expected: "a text")
        return nil
      }
      return text
    }
  }
}

extension ValueFormat where Value == Bool {
  /// `true` or `false`, without quotes.
  public static var boolean: ValueFormat {
    ValueFormat("true or false", schema: { ValueSchema(["type": "boolean"]) }) {
      node, collector in
      switch node.content {
      case .scalar("true", .plain): return true
      case .scalar("false", .plain): return false
      default:
        collector.reportWrongType(node, expected: "true or false")
        return nil
      }
    }
  }
}

extension ValueFormat where Value == Int {
  /// A whole number in decimal digits within bounds.
  public static func integer(in bounds: ClosedRange<Int>) -> ValueFormat {
    ValueFormat("a whole number", schema: { .integer(in: bounds) }) { node, collector in
      guard let text = node.text, let value = Int(text) else {
        collector.reportWrongType(node, expected: "a whole number")
        return nil
      }
      return collector.checkBounds(value, bounds, node)
    }
  }
}

extension ValueFormat where Value == Double {
  /// A number in decimal digits within bounds, for measures; never for figures of a dossier.
  public static func number(in bounds: ClosedRange<Double>) -> ValueFormat {
    ValueFormat("a number", schema: { .number(in: bounds) }) { node, collector in
      guard let text = node.text, text.utf8.allSatisfy(isDecimal), let value = Double(text),
        value.isFinite
      else {
        collector.reportWrongType(node, expected: "a number")
        return nil
      }
      return collector.checkBounds(value, bounds, node)
    }
  }

  /// Whether a byte belongs to a decimal number; `nan`, `inf` and `0x1p3` are none.
  private static func isDecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x2b, 0x2d, 0x2e, 0x45, 0x65].contains(byte)
  }
}

extension ValueFormat {
  /// A value that is written as one text, such as a date or a color.
  ///
  /// - Parameters:
  ///   - name: the thing in words, with its article: `a date`.
  ///   - code: the last part of the finding's code, such as `bad-date`.
  ///   - pattern: a regular expression for the schema, where one says enough.
  ///   - hint: how the thing is written.
  ///   - parse: the value of a text, or why it is none.
  public static func literal(
    _ name: String, code: String, pattern: String? = nil, hint: String? = nil,
    _ parse: @escaping @Sendable (String) -> Result<Value, LiteralProblem>
  ) -> ValueFormat {
    ValueFormat(name, schema: { .literal(pattern: pattern) }) { node, collector in
      guard let text = node.text else {
        collector.reportWrongType(node, expected: name, hint: hint)
        return nil
      }
      switch parse(text) {
      case .success(let value): return value
      case .failure(let problem):
        let reason = problem.reason.map { ": \($0)" } ?? ""
        collector.report(
          code, "\(node.described) is not \(name)\(reason)", at: node.span,
          hints: ((problem.hint ?? hint).map { [Hint($0)] }) ?? [])
        return nil
      }
    }
  }
}

/// Why a text is not the value that it should be.
public struct LiteralProblem: Error, Hashable, Sendable {
  /// The reason in one clause; nil where the message says enough without.
  public var reason: String?
  /// How it is written instead.
  public var hint: String?

  /// Creates a problem.
  public init(_ reason: String? = nil, hint: String? = nil) {
    self.reason = reason
    self.hint = hint
  }
}

extension ValueSchema {
  fileprivate static func integer(in bounds: ClosedRange<Int>) -> ValueSchema {
    ValueSchema([
      "type": "integer", "minimum": .integer(bounds.lowerBound),
      "maximum": .integer(bounds.upperBound),
    ])
  }

  fileprivate static func number(in bounds: ClosedRange<Double>) -> ValueSchema {
    ValueSchema([
      "type": "number", "minimum": .number("\(bounds.lowerBound)"),
      "maximum": .number("\(bounds.upperBound)"),
    ])
  }

  /// A text; without a pattern it may look like a number to YAML, as the year 2010 does.
  fileprivate static func literal(pattern: String?) -> ValueSchema {
    guard let pattern else { return ValueSchema(["type": ["string", "number"]]) }
    return ValueSchema(["type": "string", "pattern": .string(pattern)])
  }
}
