import Dossier
import Quantities
import Reading

/// Holds a date of a record against the dates and lengths of time of its passages.
struct DateMatch {
  private let date: EDTFDate
  private let role: Claim.DateRole
  private let passages: Passages

  init(_ date: EDTFDate, _ role: Claim.DateRole, _ passages: Passages) {
    self.date = date
    self.role = role
    self.passages = passages
  }

  /// How the date stands to the passages.
  ///
  /// A passage that speaks of the date itself decides. Otherwise the date may stand anywhere in the
  /// source; a hedged one is only wrong if the source has dates as fine and none of them is it.
  var verdict: Verdict {
    role == .subject ? subjectVerdict : occasionVerdict
  }

  private var subjectVerdict: Verdict {
    let own = passages.figures(.date)
    if matches(own.compactMap(\.mention.date)) || isWritten { return .agrees }
    if let found = passages.durations.first, isInterval {
      if fitsLength { return .agrees }
      let length = found.mention.value.map(\.literal) ?? ""
      return .differs("date", "'\(date)' does not fit a length of '\(length)'", found.ground)
    }
    if let found = own.first, let other = found.mention.date {
      return .differs("date", "the passage says '\(other)', not '\(date)'", found.ground)
    }
    return occasionVerdict
  }

  private var occasionVerdict: Verdict {
    let dates = passages.datesOfSources
    if matches(dates) || isPublication { return .agrees }
    let isContradicted = dates.contains { $0.finest.rawValue >= date.finest.rawValue }
    if date.isHedged && !isContradicted { return .agrees }
    return .differs("date", "the source has no date '\(date)'", nil)
  }

  // MARK: Parts

  private var isInterval: Bool { if case .interval = date { true } else { false } }

  /// Whether any of the dates is the one that is meant; an interval may be stated end by end.
  private func matches(_ dates: [EDTFDate]) -> Bool {
    switch date {
    case .point(let point): dates.contains { states($0, point) }
    case .oneOf(let points): points.contains { point in dates.contains { states($0, point) } }
    case .interval(let start, let end):
      dates.contains { states($0, start, end) }
        || [start, end].allSatisfy { point in
          guard let point, point.precision != .unknown else { return false }
          return dates.contains { states($0, point) }
        }
    }
  }

  private func states(_ stated: EDTFDate, _ point: EDTFPoint) -> Bool {
    switch stated {
    case .point(let other): point.agrees(with: other, near: passages.sources)
    case .oneOf(let others):
      others.contains { point.agrees(with: $0, near: passages.sources) }
    case .interval(let start, let end):
      point.isApproximate
        && [start, end].contains {
          $0.map { point.agrees(with: $0, near: passages.sources) } ?? false
        }
    }
  }

  private func states(_ stated: EDTFDate, _ start: EDTFPoint?, _ end: EDTFPoint?) -> Bool {
    guard case .interval(let first, let last) = stated else { return false }
    return agree(start, first) && agree(end, last)
  }

  private func agree(_ point: EDTFPoint?, _ stated: EDTFPoint?) -> Bool {
    guard let point, let stated else { return point == nil && stated == nil }
    return point.agrees(with: stated, near: passages.sources)
  }

  /// Whether the date is a year whose digits stand in a passage, perhaps as part of a name.
  private var isWritten: Bool {
    guard case .point(let point) = date, point.precision == .year, let year = point.year
    else { return false }
    return passages.wordings.contains { text in
      text.split { !$0.isNumber }.contains { $0 == String(year) }
    }
  }

  /// Whether the date is that of publication, no finer than it is known.
  private var isPublication: Bool {
    passages.sources.contains { source in
      date.finest.rawValue <= source.published.finest.rawValue
        && DayRange(date).overlaps(DayRange(source.published))
    }
  }

  /// Whether a length of time that a passage states leads from one end to the other, or from the
  /// one that is written to the time of publication.
  private var fitsLength: Bool {
    guard case .interval(let start, let end) = date else { return false }
    let lengths = passages.durations.compactMap { found -> ISODuration? in
      if case .duration(let length) = found.mention.value { length.value } else { nil }
    }
    let published = passages.sources.map { DayRange($0.published) }
    return lengths.contains { length in
      if let start, let end {
        return DayRange(start).shifted(by: length).overlaps(DayRange(end))
      }
      guard let known = start ?? end else { return false }
      return published.contains { DayRange(known).shifted(by: length).overlaps($0) }
    }
  }
}
