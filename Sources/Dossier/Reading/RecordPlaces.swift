public import Diagnostics
import Notation

/// One step from a record to a piece of it: a field's name or a place in a list.
public enum FieldStep: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  case field(String)
  case item(Int)

  /// A field by its name.
  public init(stringLiteral value: String) { self = .field(value) }
  /// A place in a list, from 0.
  public init(integerLiteral value: Int) { self = .item(value) }
}

/// Where the fields of records are written, for messages of checks.
public struct RecordPlaces: Sendable {
  private var nodes: [Span: YAMLNode] = [:]

  /// The ids that are written anywhere, also in records that could not be read.
  private var declared: Set<String> = []

  /// Creates places of nothing; then a record's own place stands for all its pieces.
  public init() {}

  /// Keeps a record's node.
  mutating func note(_ node: YAMLNode) {
    nodes[node.span] = node
    if let id = node["id"]?.text { declared.insert(id) }
  }

  /// Whether an id is written, though its record may be wrong, which is a finding already.
  func declares(_ id: RecordID) -> Bool { declared.contains(id.rawValue) }

  /// Whether a field is written, though its value may be wrong, which is a finding already.
  func hasField(_ name: String, in record: any Record) -> Bool {
    nodes[record.header.span]?[name] != nil
  }

  /// The place of a piece of a record, as close as the file has it.
  ///
  /// The short form of evidence has no field `speaker`, for example, so there the whole evidence is
  /// meant.
  public func span(of record: any Record, _ path: [FieldStep]) -> Span {
    guard var node = nodes[record.header.span] else { return record.header.span }
    for step in path {
      let next: YAMLNode? =
        switch step {
        case .field(let name): node[name]
        case .item(let index): node[index]
        }
      guard let next else { break }
      node = next
    }
    return node.span
  }
}
