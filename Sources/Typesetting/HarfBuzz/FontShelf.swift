internal import Scene
internal import Styling

/// The font files of a style, each opened when it is first needed.
final class FontShelf {
  private enum Slot {
    case closed
    case open(HarfBuzzFont)
    case unreadable
  }

  private let book: FontBook
  private var slots: [FontFace: Slot] = [:]
  /// The files that could not be opened, in the order in which they were needed.
  private(set) var unreadable: [FontFace] = []

  init(_ book: FontBook) { self.book = book }

  /// The faces that are asked for the letters of a style, in order, each once.
  func faces(for style: TextStyle) -> [FontFace] {
    let key = FontBook.FaceKey(weight: style.weight, isItalic: style.isItalic)
    var names = [style.family]
    var faces: [FontFace] = []
    var index = 0
    while index < names.count {
      let family = book.families[names[index]]
      index += 1
      for name in family?.fallback ?? [] where !names.contains(name) { names.append(name) }
      if let face = family?.face(nearest: key), !faces.contains(face) { faces.append(face) }
    }
    return faces
  }

  /// The fonts that were opened, by name.
  var identities: [FontIdentity] {
    slots.compactMap { face, slot in
      if case .open(let font) = slot { font.identity(named: face.name) } else { nil }
    }.sorted { ($0.name, $0.checksum) < ($1.name, $1.checksum) }
  }

  /// The font of a face; nil where its file cannot be opened.
  func font(_ face: FontFace) -> HarfBuzzFont? {
    switch slots[face, default: .closed] {
    case .open(let font): return font
    case .unreadable: return nil
    case .closed: break
    }
    guard let font = HarfBuzzFont(path: face.path) else {
      slots[face] = .unreadable
      unreadable.append(face)
      return nil
    }
    slots[face] = .open(font)
    return font
  }
}
