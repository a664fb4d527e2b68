internal import Scene
internal import Styling

/// The font files of a style, each opened when it is first needed.
final class FontShelf {
  private let book: FontBook
  private var slots: [FontFace: FontSlot] = [:]
  /// The files that could not be opened, in the order in which they were asked for.
  private(set) var unreadable: [FontFace] = []

  init(_ book: FontBook) { self.book = book }

  /// The places of the fonts that are asked for the letters of a style, in order, each once.
  func slots(for style: TextStyle) -> [FontSlot] {
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
    return faces.map(slot)
  }

  private func slot(of face: FontFace) -> FontSlot {
    if let slot = slots[face] { return slot }
    let slot = FontSlot(face)
    slots[face] = slot
    return slot
  }

  /// The fonts that were asked for and are open, by name.
  var identities: [FontIdentity] {
    slots.values.compactMap { slot in
      slot.isAsked ? slot.font?.identity(named: slot.face.name) : nil
    }.sorted { ($0.name, $0.checksum) < ($1.name, $1.checksum) }
  }

  /// The font of a place; nil where its file cannot be opened.
  func font(in slot: FontSlot) -> HarfBuzzFont? {
    if !slot.isAsked {
      slot.isAsked = true
      slot.open()
      if slot.font == nil { unreadable.append(slot.face) }
    }
    return slot.font
  }

  /// Forgets which fonts were asked for; those that are open stay open.
  func forgetAsking() {
    for slot in slots.values { slot.isAsked = false }
    unreadable = []
  }
}
