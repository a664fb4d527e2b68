/// A rectangle in the coordinates of PDF pages: points, y grows upwards.
struct PDFBox: Hashable, Sendable {
  var left: Double
  var bottom: Double
  var right: Double
  var top: Double
}
