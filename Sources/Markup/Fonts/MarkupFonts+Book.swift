internal import Scene
public import Styling

extension MarkupFonts {
  /// The names of a style's fonts; a file that several families have is called as in the first by
  /// alphabet.
  public init(_ book: FontBook) {
    self.init()
    for (_, family) in book.families.sorted(by: { $0.key < $1.key }) {
      let files = family.faces.sorted { a, b in
        (a.key.weight.rawValue, a.key.isItalic ? 1 : 0)
          < (b.key.weight.rawValue, b.key.isItalic ? 1 : 0)
      }
      for (key, face) in files where faces[face.name] == nil {
        faces[face.name] = Face(
          families: family.names, weight: key.weight.rawValue, isItalic: key.isItalic)
      }
    }
  }
}
