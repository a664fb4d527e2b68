public import Dossier

/// What differs between two editions.
public struct EditionChanges: Hashable, Sendable {
  /// A field that says something else.
  public struct FieldChange: Hashable, Sendable {
    /// The field's name.
    public var name: String
    /// What it said; empty where it was left out.
    public var before: [String]
    /// What it says; empty where it is left out.
    public var after: [String]
  }

  /// A record that both editions have, and that differs.
  public struct Revision: Hashable, Sendable {
    /// The record as it was.
    public var before: FrozenRecord
    /// The record as it is.
    public var after: FrozenRecord
    /// The fields that differ, in the order of the kind.
    public var fields: [FieldChange]

    /// Whether what became of an event differs.
    public var hasMoved: Bool { before.standing != after.standing }
  }

  /// A figure that differs.
  public struct FigureChange: Hashable, Sendable {
    /// The figure as it was; nil where there was none.
    public var before: FrozenFigure?
    /// The figure as it is; nil where there is none.
    public var after: FrozenFigure?
    /// The records that moved it: those that came, went or were revised.
    public var movedBy: [RecordID]

    /// The question.
    public var question: String { after?.question ?? before?.question ?? "" }
    /// The row; empty for an answer of one value.
    public var row: String { after?.row ?? before?.row ?? "" }
  }

  /// The earlier edition.
  public var before: Edition
  /// The later edition.
  public var after: Edition
  /// Records that only the later one has.
  public var added: [FrozenRecord]
  /// Records that only the earlier one has.
  public var removed: [FrozenRecord]
  /// Records that differ.
  public var revised: [Revision]
  /// Figures that differ.
  public var figures: [FigureChange]

  /// Whether nothing differs.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && revised.isEmpty && figures.isEmpty
  }
}

extension EditionChanges {
  /// Compares two editions.
  ///
  /// Figures are compared for the questions that both answer: a question that a report has come to
  /// ask is no change in what is known.
  public init(from before: Edition, to after: Edition) {
    self.before = before
    self.after = after
    let (old, new) = (Self.byID(before.records), Self.byID(after.records))
    added = after.records.filter { old[$0.id] == nil }
    removed = before.records.filter { new[$0.id] == nil }
    revised = before.records.compactMap { record in
      new[record.id].flatMap { Revision(from: record, to: $0) }
    }
    figures = []
    figures = figureChanges()
  }

  private static func byID(_ records: [FrozenRecord]) -> [RecordID: FrozenRecord] {
    Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
  }

  private func figureChanges() -> [FigureChange] {
    let questions = Set(before.figures.map(\.question))
      .intersection(after.figures.map(\.question))
    if questions.isEmpty { return [] }
    let old = Self.byPlace(before.figures), new = Self.byPlace(after.figures)
    let changed = Set(revised.map(\.after.id))
    return Set(old.keys).union(new.keys).sorted()
      .filter { questions.contains($0.question) }
      .compactMap { place in
        FigureChange(from: old[place], to: new[place], revised: changed)
      }
  }

  private struct Place: Hashable, Comparable {
    var question: String
    var row: String

    static func < (a: Place, b: Place) -> Bool { (a.question, a.row) < (b.question, b.row) }
  }

  private static func byPlace(_ figures: [FrozenFigure]) -> [Place: FrozenFigure] {
    Dictionary(figures.map { (Place(question: $0.question, row: $0.row), $0) }) { first, _ in
      first
    }
  }
}

extension EditionChanges.Revision {
  /// The difference between two states of a record; nil where there is none.
  init?(from before: FrozenRecord, to after: FrozenRecord) {
    guard !before.saysTheSame(as: after) else { return nil }
    let known = after.fields.map(\.name)
    let names = known + before.fields.map(\.name).filter { !known.contains($0) }
    let fields = names.compactMap { name -> EditionChanges.FieldChange? in
      let (old, new) = (before.values(name), after.values(name))
      return old == new
        ? nil : EditionChanges.FieldChange(name: name, before: old, after: new)
    }
    self.init(before: before, after: after, fields: fields)
  }
}

extension EditionChanges.FigureChange {
  /// The difference between two states of a figure; nil where the value is the same.
  init?(from before: FrozenFigure?, to after: FrozenFigure?, revised: Set<RecordID>) {
    let isList = (after ?? before)?.value == .list
    if before?.value == after?.value, !isList || before?.records == after?.records { return nil }
    let old = Set(before?.records ?? []), new = Set(after?.records ?? [])
    let moved = old.symmetricDifference(new).union(old.intersection(new).intersection(revised))
    self.init(before: before, after: after, movedBy: moved.sorted())
  }
}
