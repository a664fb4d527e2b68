/// A place in a record that names another record.
public struct Reference: Sendable {
  /// The way from the record to the place.
  public let path: [FieldStep]
  /// The record that is named.
  public let target: RecordID
  /// The kinds that may be named there.
  public let kinds: Set<RecordKind>

  init(_ path: [FieldStep], _ target: RecordID, _ kinds: Set<RecordKind>) {
    self.path = path
    self.target = target
    self.kinds = kinds
  }

  /// A reference for a field that is filled.
  static func optional(
    _ field: String, _ target: RecordID?, _ kinds: Set<RecordKind>
  ) -> [Reference] {
    target.map { [Reference([.field(field)], $0, kinds)] } ?? []
  }

  /// References for a list of ids.
  static func list(
    _ field: String, _ targets: [RecordID], _ kinds: Set<RecordKind>
  ) -> [Reference] {
    targets.enumerated().map { Reference([.field(field), .item($0)], $1, kinds) }
  }

  /// The references of grounds.
  static func grounds(_ field: String, _ grounds: [Evidence]) -> [Reference] {
    grounds.enumerated().flatMap { index, ground in
      var found = [
        Reference([.field(field), .item(index), "at"], ground.anchor.source, .sources)
      ]
      if let speaker = ground.speaker {
        found.append(Reference([.field(field), .item(index), "speaker"], speaker, .actors))
      }
      return found
    }
  }
}

extension Set<RecordKind> {
  /// Whoever can act: an actor or a group.
  static let parties: Set = [.actor, .group]
  static let sources: Set = [.source]
  static let actors: Set = [.actor]
  static let commitments: Set = [.commitment]
  static let any = Set(RecordKind.allCases)
}
