internal import Scene

extension SVGWriter {
  /// Writes a picture of pixels into the text itself.
  mutating func write(_ picture: Picture) {
    let area = picture.frame
    guard area.width > 0, area.height > 0, let file = PlainPNG.file(of: picture) else { return }
    xml.empty(
      "image",
      [
        ("x", FixedNumber.text(area.minX)), ("y", FixedNumber.text(area.minY)),
        ("width", FixedNumber.text(area.width)), ("height", FixedNumber.text(area.height)),
        ("preserveAspectRatio", "none"),
        ("href", "data:image/png;base64," + Base64.text(file)),
      ])
  }
}
