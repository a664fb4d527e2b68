import Dossier
public import Notation
import Quantities

extension EditionChanges {
  /// The changes for programs: everything, in no language.
  public var json: JSONValue {
    [
      "from": ["edition": .string(before.id), "as-of": .string(before.asOf.literal)],
      "to": ["edition": .string(after.id), "as-of": .string(after.asOf.literal)],
      "added": .array(added.map(\.json)),
      "removed": .array(removed.map(\.json)),
      "revised": .array(revised.map(\.json)),
      "figures": .array(figures.map(\.json)),
    ]
  }
}

extension EditionChanges.Revision {
  fileprivate var json: JSONValue {
    let standing: JSONValue =
      hasMoved
      ? [
        "from": .string(before.standing ?? ""), "to": .string(after.standing ?? ""),
        "by": after.standingBy.json,
      ] : .null
    let changes = fields.map { field -> JSONValue in
      [
        "field": .string(field.name), "from": .array(field.before.map { .string($0) }),
        "to": .array(field.after.map { .string($0) }),
      ]
    }
    return [
      "id": .string(after.id.rawValue), "kind": .string(after.kind.rawValue),
      "standing": standing, "fields": .array(changes),
    ]
  }
}

extension EditionChanges.FigureChange {
  fileprivate var json: JSONValue {
    [
      "question": .string(question), "row": row.isEmpty ? .null : .string(row),
      "from": before?.json ?? .null, "to": after?.json ?? .null, "moved-by": movedBy.json,
    ]
  }
}
