internal import Scene
internal import Styling

extension Canvas {
  /// The picture of data without a single row: a line that says so.
  static func nothing(in context: ChartContext) -> ChartPicture {
    var canvas = Canvas(context)
    let text = ChartWords(context.wording).nothingOnRecord
    let block = canvas.lettering.block(
      text, .category, width: context.width, color: canvas.palette.soft)
    canvas.write(block, at: Point(x: 0, y: 4))
    return canvas.picture(height: block.height + 8)
  }
}
