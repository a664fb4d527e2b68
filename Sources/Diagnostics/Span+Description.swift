extension Span: CustomStringConvertible {
  /// The start of the stretch: `file:line:col`.
  public var description: String { "\(file):\(start.line):\(start.column)" }
}
