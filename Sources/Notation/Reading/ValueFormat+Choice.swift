public import Diagnostics

extension ValueFormat {
  /// One word of a list; the code of a wrong word is `unknown-word`.
  ///
  /// - Parameter name: the thing in words, with its article: `a voice`.
  public static func choice(
    of type: Value.Type, _ name: String
  ) -> ValueFormat where Value: CaseIterable & RawRepresentable<String> {
    choice(name, Value.init(rawValue:)) { Value.allCases.map(\.rawValue) }
  }

  /// One word of a list that is known only at run time, with what each stands for.
  public static func choice(_ name: String, words: [(String, Value)]) -> ValueFormat {
    choice(name, { text in words.first { $0.0 == text }?.1 }, known: { words.map(\.0) })
  }

  private static func choice(
    _ name: String, _ value: @escaping @Sendable (String) -> Value?,
    known: @escaping @Sendable () -> [String]
  ) -> ValueFormat {
    ValueFormat(
      name,
      schema: { ValueSchema(["enum": .array(known().map { .string($0) })]) },
      read: { node, collector in
        guard let text = node.text else {
          collector.reportWrongType(node, expected: name)
          return nil
        }
        if let value = value(text) { return value }
        collector.reportUnknownWord(text, name, known: known(), at: node.span)
        return nil
      })
  }
}

extension FindingCollector {
  /// Notes a word that is not in a list, with the nearest one that is, and the list.
  public mutating func reportUnknownWord(
    _ word: String, code: String = "unknown-word", _ name: String, known: [String], at span: Span
  ) {
    let nearest = Suggestion.nearest(to: word, among: known).map { Hint("write '\($0)'") }
    let list = Hint("known: \(known.joined(separator: ", "))")
    report(code, "'\(word)' is not \(name)", at: span, hints: (nearest.map { [$0] } ?? []) + [list])
  }

  /// Notes a node of the wrong kind: `'kz' is not a list`.
  public mutating func reportWrongType(
    _ node: YAMLNode, expected name: String, hint: String? = nil
  ) {
    let hints = hint.map { [Hint($0)] } ?? []
    report("wrong-type", "\(node.described) is not \(name)", at: node.span, hints: hints)
  }

  mutating func checkBounds<Value: Comparable>(
    _ value: Value, _ bounds: ClosedRange<Value>, _ node: YAMLNode
  ) -> Value? {
    if bounds.contains(value) { return value }
    report(
      "out-of-range",
      "\(node.described) is not between \(bounds.lowerBound) and \(bounds.upperBound)",
      at: node.span)
    return nil
  }
}
