internal import Quantities

/// What the hedge of a number looks like, in every kind of chart.
///
/// Marks are read by their distance from zero. "Over" on the negative side is therefore a maximum
/// of that distance, and "under" a minimum.
struct HedgeLook: Hashable {
  /// Whether the far end fades out: the distance is a minimum.
  var isOpen: Bool
  /// Whether the far end has a bracket: the distance is a maximum.
  var isCapped: Bool
  /// Whether slanted lines say "about".
  var isHatched: Bool
  /// Whether a band says from where to where.
  var isBand: Bool

  /// The look of a number; `isApproximate` where it is about, whatever its own hedge.
  init(_ number: QualifiedNumber, isApproximate: Bool) {
    let isMinimum = number.maximum == nil
    let isMaximum = number.minimum == nil
    let isNegative = number.value < .zero
    isOpen = isNegative ? isMaximum : isMinimum
    isCapped = isNegative ? isMinimum : isMaximum
    isHatched = (isApproximate || number.qualifier == .approximately) && !isCapped
    isBand = number.upper != nil
  }

  /// The hedges as the legend explains them.
  var qualifiers: [Qualifier] {
    [(isHatched, Qualifier.approximately), (isOpen, .over), (isCapped, .upTo), (isBand, .range)]
      .filter(\.0).map(\.1)
  }
}
