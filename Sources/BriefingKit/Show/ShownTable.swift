import Notation

/// A table of values that can be printed for people or written for programs.
public struct ShownTable: Hashable, Sendable {
  /// One value, in words for people and as a literal for programs.
  struct Cell: Hashable, Sendable {
    /// What people read: `≈ 3 trillion JPY`.
    var words: String
    /// What programs read: `≈ 3e12 JPY`.
    var literal: String

    /// Two versions of a value.
    init(_ words: String, literal: String) {
      self.words = words
      self.literal = literal
    }

    /// A value that is the same for both.
    init(_ text: String) { self.init(text, literal: text) }
  }

  /// The heads: for people, and as keys for programs.
  var columns: [Cell]
  /// The values; each row as long as `columns`.
  var rows: [[Cell]]
  /// What stands under the table: records left out, rules, refusals.
  var remarks: [String]

  /// How a table is printed: one row a way.
  public enum Format: String, CaseIterable, Sendable {
    /// Aligned columns for people.
    case table
    /// Comma-separated values (RFC 4180).
    case csv
    /// A list of objects.
    case json
  }

  /// The table in a format, with a line end at its end.
  public func text(as format: Format) -> String {
    switch format {
    case .table: aligned
    case .csv: CSV.text([columns.map(\.literal)] + rows.map { $0.map(\.literal) })
    case .json: json.text() + "\n"
    }
  }

  private var json: JSONValue {
    .members([
      ("rows", .array(rows.map(object))), ("remarks", .array(remarks.map { .string($0) })),
    ])
  }

  private func object(_ row: [Cell]) -> JSONValue {
    .members(zip(columns, row).map { ($0.literal, .string($1.literal)) })
  }
}
