public import Diagnostics

/// Why a question cannot be asked: it is misspelt, or names what the dossier does not have.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong with a question.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case syntax = "query.syntax"
    case unknownMeasure = "query.unknown-measure"
    case unknownArgument = "query.unknown-argument"
    case repeatedArgument = "query.repeated-argument"
    case missingArgument = "query.missing-argument"
    case unknownValue = "query.unknown-value"
    case unknownRecord = "query.unknown-record"
  }

  /// The stable name of the trouble.
  public var code: Code
  /// One clause, in lower case, without a full stop, with the offending value in quotes.
  public var message: String
  /// Where the trouble starts, in Unicode code points from the start of the question.
  public var offset: Int
  /// How many code points it takes, at least 1.
  public var length: Int
  /// One clause in the imperative that helps to mend it; nil where there is nothing to add.
  public var hint: String?

  /// Creates an error.
  public init(
    _ code: Code, _ message: String, offset: Int = 0, length: Int = 1, hint: String? = nil
  ) {
    self.code = code
    self.message = message
    self.offset = offset
    self.length = max(1, length)
    self.hint = hint
  }

  /// The error as a finding, for a question that starts at a place in a file.
  public func finding(from start: Position, in file: String) -> Finding {
    let first = Position(line: start.line, column: start.column + offset)
    let end = Position(line: start.line, column: first.column + length)
    return Finding(
      code.rawValue, .error, message, at: Span(file: file, start: first, end: end),
      hints: hint.map { [Hint($0)] } ?? [])
  }
}
