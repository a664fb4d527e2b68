internal import CCairo
internal import Scene

/// The fonts of one renderer: each file is opened once, each size of it is scaled once.
final class FontCache {
  private struct ScaledKey: Hashable {
    var path: String
    var size: Double
    var scale: Double
  }

  let library: FontLibrary
  private var faces: [String: CairoFace] = [:]
  private var scaled: [ScaledKey: ScaledFont] = [:]
  // Neighbouring runs mostly share font and size; this spares them the hashing.
  private var last: (key: ScaledKey, font: ScaledFont)?

  init(library: FontLibrary) { self.library = library }

  /// The font at a size in points, for a canvas with so many pixels a point.
  func font(_ font: FontFace, size: Double, scale: Double) throws(RenderError) -> ScaledFont {
    let key = ScaledKey(path: font.path, size: size, scale: scale)
    if let last, last.key == key { return last.font }
    let found = try scaled(key)
    last = (key, found)
    return found
  }

  private func scaled(_ key: ScaledKey) throws(RenderError) -> ScaledFont {
    if let known = scaled[key] { return known }
    let made = try ScaledFont(try face(key.path), size: key.size, scale: key.scale)
    scaled[key] = made
    return made
  }

  private func face(_ path: String) throws(RenderError) -> CairoFace {
    if let known = faces[path] { return known }
    let opened = try CairoFace(path: path, library: library)
    faces[path] = opened
    return opened
  }
}
