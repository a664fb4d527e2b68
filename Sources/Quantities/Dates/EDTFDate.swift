/// A date as EDTF writes it: a point, an interval with perhaps an open or unknown end, or a set of
/// which one member is meant.
public enum EDTFDate: Hashable, Sendable {
  /// `2026-05`, `2025-12-20~`, `XXXX-08-02`.
  case point(EDTFPoint)
  /// `2024-08-09/2024-08-12`; an end that is nil is open (`..`), an end without any part is unknown
  /// (nothing is written).
  case interval(EDTFPoint?, EDTFPoint?)
  /// `[2022,2023,2024]`: one of these.
  case oneOf([EDTFPoint])
}
