import Report
import Scene

extension PageSize {
  /// The sheet, upright, in points (ISO 216; letter is 8.5 by 11 inches).
  var size: Size {
    switch self {
    case .a4: Size(width: Length.millimetres(210), height: Length.millimetres(297))
    case .a5: Size(width: Length.millimetres(148), height: Length.millimetres(210))
    case .letter: Size(width: 612, height: 792)
    }
  }
}
