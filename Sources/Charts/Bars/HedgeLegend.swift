internal import Quantities

/// How to read the hedges of a picture: only those that occur, each once.
enum HedgeLegend {
  /// The sentences, in the order of `Qualifier`.
  static func sentences(for board: BarBoard, words: ChartWords) -> [String] {
    let parts = board.bars.flatMap(\.parts)
    var occurring = Set(parts.map(\.number.qualifier))
    if parts.contains(where: \.isApproximate) { occurring.insert(.approximately) }
    return Qualifier.allCases.filter(occurring.contains)
      .compactMap { words.legend($0) }.withoutRepeats
  }
}
