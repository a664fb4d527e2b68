/// The shape of the data that a kind draws: the case of `ChartData`.
public enum ChartShape: String, Hashable, Sendable, CaseIterable {
  case categories, matrix, timeline, keyFigures, series, multiples
}

extension ChartData {
  /// The shape.
  public var shape: ChartShape {
    switch self {
    case .categories: .categories
    case .matrix: .matrix
    case .timeline: .timeline
    case .keyFigures: .keyFigures
    case .series: .series
    case .multiples: .multiples
    }
  }
}

extension ChartKind {
  /// Kinds draw categories unless they say otherwise.
  public static var shape: ChartShape { .categories }

  /// The shape alone, unless a kind says more.
  public static var needs: String { shape.words }

  /// Kinds draw all data of their shape unless they say otherwise.
  public static func fits(_ data: ChartData) -> Bool { data.shape == shape }
}

extension ChartShape {
  /// The shape in words.
  fileprivate var words: String {
    switch self {
    case .categories: "values by category"
    case .matrix: "marks by row and column"
    case .timeline: "dated entries"
    case .keyFigures: "single numbers"
    case .series: "a data table, or counts by year"
    case .multiples: "several panels"
    }
  }
}
