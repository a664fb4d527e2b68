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
    let schema: JSONValue = [
      "type": "integer", "minimum": .integer(bounds.lowerBound),
      "maximum": .integer(bounds.upperBound),
    ]
    return ValueFormat("a whole number", schema: { ValueSchema(schema) }) { node, collector in
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
    let schema: JSONValue = [
      "type": "number", "minimum": .number("\(bounds.lowerBound)"),
      "maximum": .number("\(bounds.upperBound)"),
    ]
    return ValueFormat("a number", schema: { ValueSchema(schema) }) { node, collector in
      let allowed = Set("0123456789+-.eE")
      guard let text = node.text, text.allSatisfy(allowed.contains), let value = Double(text),
        value.isFinite
      else {
        collector.reportWrongType(node, expected: "a number")
        return nil
      }
      return collector.checkBounds(value, bounds, node)
    }
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
    var schema: [(String, JSONValue)] = [("type", ["string", "number"])]
    if let pattern { schema = [("type", "string"), ("pattern", .string(pattern))] }
    let body = JSONValue.members(schema)
    return ValueFormat(name, schema: { ValueSchema(body) }) { node, collector in
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
