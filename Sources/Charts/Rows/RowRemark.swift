internal import Styling
internal import Typesetting

/// What stands behind or under the marks of a row: remarks, soft, and what the author says to a
/// record, in ink.
struct RowRemark {
  /// The set text.
  var block = TextBlock()
  /// Where it starts on the row's own line; nil where it stands under the marks.
  var x: Double?

  /// White between text and the remark above or before it, in points.
  static let gap = 8.0
  /// White above a remark under the marks, in points.
  static let gapAbove = 2.5

  /// Nothing.
  init() {}

  /// Finds a place: behind the marks where there is room, else under them.
  ///
  /// - Parameter reach: where the marks and their numbers end; nil where several lines stand there.
  init(
    _ remarks: [String], annotation: String, reach: Double?, left: Double, width: Double,
    lettering: Lettering
  ) {
    let spans = Self.spans(remarks, annotation, lettering)
    if spans.isEmpty { return }
    if let reach {
      let room = width - reach - Self.gap
      let block = lettering.block(spans, width: max(room, 1))
      let natural = lettering.block(spans).width
      if room >= min(natural, 72), block.lines.count <= 3 {
        (self.block, x) = (block, reach + Self.gap)
        return
      }
    }
    block = lettering.block(spans, width: width - left)
  }

  /// The height that the marks of a row have together with a remark under them.
  func height(under marks: Double) -> Double {
    if block.isEmpty { return marks }
    return x == nil ? marks + block.height + Self.gapAbove : max(marks, block.height)
  }

  private static func spans(
    _ remarks: [String], _ annotation: String, _ lettering: Lettering
  ) -> [TextSpan] {
    let remark = remarks.filter { !$0.isEmpty }.joined(separator: " · ")
    let soft = remark.isEmpty ? [] : [lettering.span(remark, .remark)]
    if annotation.isEmpty { return soft }
    let separator = remark.isEmpty ? [] : [lettering.span(" · ", .remark)]
    return soft + separator + [lettering.annotationSpan(annotation)]
  }
}

extension Lettering {
  /// What an author says to a record: like a remark, in ink.
  func annotationSpan(_ text: String) -> TextSpan {
    var span = span(text, .remark)
    span.style.color = ink
    return span
  }

  /// What an author says to a record, in lines; an empty block for nothing.
  func annotation(_ text: String, width: Double) -> TextBlock {
    text.isEmpty ? TextBlock() : block([annotationSpan(text)], width: width)
  }
}
