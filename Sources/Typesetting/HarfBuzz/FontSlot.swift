internal import Scene

/// The place of a font file, which is opened when it is first needed.
final class FontSlot {
  /// What the file is called, and where it lies.
  let face: FontFace
  /// The font; nil as long as it is closed, and where it cannot be opened.
  private(set) var font: HarfBuzzFont?
  /// Whether the font was asked for since asking was last forgotten.
  var isAsked = false
  private var isTried = false

  init(_ face: FontFace) { self.face = face }

  /// Opens the file, once.
  func open() {
    guard !isTried else { return }
    isTried = true
    font = HarfBuzzFont(path: face.path)
  }
}
