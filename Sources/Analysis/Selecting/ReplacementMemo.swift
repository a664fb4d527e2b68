import Dossier
import Quantities
internal import Synchronization

/// Which records others stand for, remembered by list and day: each row of a series asks again.
final class ReplacementMemo: Sendable {
  private struct Key: Hashable {
    var list: ObjectIdentifier
    var day: CalendarDay
  }

  private let known = Mutex<[Key: [RecordID: Rule]]>([:])

  /// What is remembered of a list on a day, or what is found, which is remembered then.
  func rules<R: AnalysedRecord>(
    among list: R.Type, on day: CalendarDay, find: () -> [RecordID: Rule]
  ) -> [RecordID: Rule] {
    let key = Key(list: ObjectIdentifier(list), day: day)
    if let rules = known.withLock({ $0[key] }) { return rules }
    let rules = find()
    known.withLock { $0[key] = rules }
    return rules
  }
}
