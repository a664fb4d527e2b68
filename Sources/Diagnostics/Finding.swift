/// How much a finding matters, by what the reader has to do about it.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing to do.
  case note
  /// To look at; the run goes on.
  case warning
  /// To mend; no output is made.
  case error

  /// Orders severities from note to error.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What helps to mend a finding.
public struct Hint: Hashable, Sendable {
  /// One clause in the imperative.
  public var message: String
  /// The place that the hint is about, where it is not the finding's own.
  public var span: Span?

  /// Creates a hint.
  public init(_ message: String, at span: Span? = nil) {
    self.message = message
    self.span = span
  }
}

/// One thing that is wrong, or worth knowing, in the input.
public struct Finding: Hashable, Sendable {
  /// The stable name, `area.kebab-case`, such as `dossier.dangling-id`.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// One clause, in lower case, without a full stop, with the offending value in quotes.
  public var message: String
  /// Where it is; nil where no file is concerned.
  public var span: Span?
  /// What helps to mend it.
  public var hints: [Hint]
  /// The ids of the records that it is about.
  public var records: [String]

  /// Creates a finding.
  public init(
    _ code: String, _ severity: Severity, _ message: String, at span: Span? = nil,
    hints: [Hint] = [], records: [String] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.hints = hints
    self.records = records
  }

  /// Creates an error.
  public init(
    _ code: String, _ message: String, at span: Span? = nil, hints: [Hint] = [],
    records: [String] = []
  ) {
    self.init(code, .error, message, at: span, hints: hints, records: records)
  }
}

extension [Finding] {
  /// Whether any finding is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The findings by file, position, code and message: the order in which they are printed.
  public func sortedForReport() -> [Finding] {
    sorted { a, b in
      let (x, y) = (a.span, b.span)
      if x?.file != y?.file { return (x?.file ?? "") < (y?.file ?? "") }
      if let x, let y, x.start != y.start { return x.start < y.start }
      return (a.code, a.message) < (b.code, b.message)
    }
  }
}
