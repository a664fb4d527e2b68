extension EDTFDate {
  /// The first day that can be meant; nil where it is unknown or open.
  ///
  /// Hedges do not move it.
  public var earliest: CalendarDay? {
    switch self {
    case .point(let point): point.earliest
    case .interval(let start, _): start?.earliest
    case .oneOf(let points):
      points.contains { $0.earliest == nil } ? nil : points.compactMap(\.earliest).min()
    }
  }

  /// The last day that can be meant; nil where it is unknown or open.
  ///
  /// Hedges do not move it.
  public var latest: CalendarDay? {
    switch self {
    case .point(let point): point.latest
    case .interval(_, let end): end?.latest
    case .oneOf(let points):
      points.contains { $0.latest == nil } ? nil : points.compactMap(\.latest).max()
    }
  }

  /// Whether the date goes on without an end (`2025-12-20/..`).
  public var isOpenEnded: Bool {
    if case .interval(_, nil) = self { true } else { false }
  }

  /// Whether any part is uncertain or approximate, or one of several dates is meant.
  public var isHedged: Bool {
    switch self {
    case .point(let point): point.isUncertain || point.isApproximate
    case .interval(let start, let end):
      [start, end].contains { $0.map { $0.isUncertain || $0.isApproximate } ?? false }
    case .oneOf: true
    }
  }
}
