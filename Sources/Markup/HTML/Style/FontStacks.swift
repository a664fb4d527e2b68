internal import Styling

/// The names of fonts for each kind of text: the family's own, then those of its fallbacks, a
/// generic one last; nothing is embedded.
struct FontStacks {
  private let book: FontBook
  private let names: MarkupFonts

  init(_ book: FontBook) {
    self.book = book
    names = MarkupFonts(book)
  }

  /// The value of `font-family` for a kind of text.
  ///
  /// Each family gives the names of the file that it has for the weight: where a style changes from
  /// one family to another for bold text, the page does too.
  func stack(of style: TextStyle) -> String {
    let key = FontBook.FaceKey(weight: style.weight, isItalic: style.isItalic)
    var found: [String] = []
    // A family's own fallbacks come before theirs.
    var queue = [style.family]
    var next = 0
    while next < queue.count {
      let entry = book.families[queue[next]]
      next += 1
      guard let entry else { continue }
      found += entry.face(nearest: key).map { names.face($0).families } ?? entry.names
      queue += entry.fallback.filter { !queue.contains($0) }
    }
    let generic = found.first { MarkupFonts.Face.generics.contains($0) } ?? "sans-serif"
    var families: [String] = []
    for name in found where !MarkupFonts.Face.generics.contains(name) && !families.contains(name) {
      families.append(name)
    }
    return MarkupFonts.Face(families: families + [generic]).familyList
  }
}
