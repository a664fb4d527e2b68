/// Why a drawn document could not be made accessible and archival.
public enum FinishError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The drawn file is damaged, or uses something that the reader does not know.
  case unreadable(offset: Int, reason: String)
  /// The document breaks rules of the standards; all of them are listed.
  case unfit([ConformanceProblem])
  /// A library that refused: the operation's name and the library's status.
  case library(operation: String, reason: String)

  /// One clause for each thing that is wrong, a line each.
  public var description: String {
    switch self {
    case .unreadable(let offset, let reason):
      "cannot read the drawn file at byte \(offset): \(reason)"
    case .unfit(let problems):
      problems.map { "\($0.clause): \($0.message)" }.joined(separator: "\n")
    case .library(let operation, let reason): "cannot \(operation): \(reason)"
    }
  }
}

/// One breach of a standard, found in a document before it is written.
public struct ConformanceProblem: Hashable, Sendable {
  /// The standard and its clause, such as `PDF/UA-1 7.3`.
  public var clause: String
  /// What is wrong, in one clause.
  public var message: String

  /// Describes a breach.
  public init(clause: String, message: String) {
    self.clause = clause
    self.message = message
  }
}
