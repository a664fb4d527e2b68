import Dossier
import Quantities
public import Wording

extension EditionChanges {
  /// The changes in the words of a language.
  ///
  /// - Parameter detailed: whether figures are told too; all of their lines are details.
  public func sheet(in wording: Wording, detailed: Bool = true) -> ChangeSheet {
    ChangeWriter(changes: self, names: RecordNames(self, wording)).sheet(detailed: detailed)
  }
}

/// Puts changes into words, as a desk officer would note them.
struct ChangeWriter {
  typealias Line = ChangeSheet.Line

  let changes: EditionChanges
  let names: RecordNames

  var wording: Wording { names.wording }

  func sheet(detailed: Bool) -> ChangeSheet {
    let sections: [(MessageKey, [Line])] = [
      (.changesHeadStatus, movedLines()), (.changesHeadNew, NewRecordWriter(self).lines()),
      (.changesHeadRevised, changes.revised.flatMap(revisionLines)),
      (.changesHeadRemoved, removedLines()),
      (.changesHeadFigures, detailed ? FigureWriter(self).lines() : []),
    ]
    return ChangeSheet(
      title: wording.text(.changesSince, ["id": changes.before.id]), summary: summary(),
      counts: wording.list(counts()),
      sections: sections.filter { !$0.1.isEmpty }.map {
        ChangeSheet.Section(heading: wording.text($0.0), lines: $0.1)
      })
  }

  private func summary() -> String {
    let days = [changes.before.asOf, changes.after.asOf].map { wording.date($0) }
    let span = days[0] == days[1] ? days[0] : wording.span(days[0], days[1])
    if changes.isEmpty { return wording.labelled(span, wording.text(.changesNothing)) }
    let parts = counts()
    return parts.isEmpty ? span : wording.labelled(span, wording.list(parts))
  }

  /// How many records came, differ, went and moved, each in words.
  private func counts() -> [String] {
    let counts: [(MessageKey, PluralKey, Int)] = [
      (.changesAdded, .records, changes.added.count),
      (.changesRevised, .records, changes.revised.count { !$0.fields.isEmpty }),
      (.changesRemoved, .records, changes.removed.count),
      (.changesMoved, .events, changes.revised.count(where: \.hasMoved)),
    ]
    return counts.filter { $0.2 > 0 }.map {
      wording.text($0.0, ["x": wording.plural($0.1, $0.2)])
    }
  }

  // MARK: What became of plans

  private func movedLines() -> [Line] {
    changes.revised.filter(\.hasMoved).map { revision in
      var arguments = ["name": names.name(revision.after.id)]
      arguments["from"] = names.standing(revision.before.standing ?? "")
      arguments["to"] = names.standing(revision.after.standing ?? "")
      arguments["by"] = wording.list(
        revision.after.standingBy.map { wording.quoted(names.name($0)) })
      let key: MessageKey =
        switch revision.after.standing {
        case "contradicted": .changeContradicted
        case "unknown": .changePassed
        default: .changeStatus
        }
      return Line(
        text: wording.text(key, arguments),
        records: [revision.after.id] + revision.after.standingBy)
    }
  }

  // MARK: Revised and removed records

  private func revisionLines(_ revision: EditionChanges.Revision) -> [Line] {
    let grounds = ["evidence", "outcome-evidence"]
    let said = revision.fields.filter { !grounds.contains($0.name) }
    let id = revision.after.id
    if said.isEmpty, !revision.fields.isEmpty {
      return [
        Line(
          text: wording.text(.changeGround, ["name": names.name(id)]), records: [id],
          isDetail: true)
      ]
    }
    let kind = revision.after.kind
    return said.map { field in
      let arguments = [
        "name": names.name(id), "field": names.field(field.name),
        "from": names.values(field.before, of: field.name, in: kind),
        "to": names.values(field.after, of: field.name, in: kind),
      ]
      return Line(text: wording.text(.changeField, arguments), records: [id])
    }
  }

  private func removedLines() -> [Line] {
    RecordKind.allCases.compactMap { kind in
      let gone = changes.removed.filter { $0.kind == kind }.map(\.id)
      return gone.isEmpty ? nil : Line(text: names.few(gone, atMost: 12), records: [])
    }
  }
}
