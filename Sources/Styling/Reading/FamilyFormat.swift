internal import Diagnostics
internal import Notation

extension ValueFormat where Value == FamilySheet {
  /// A font family: its files, its fallback, and the package that has them.
  static var family: ValueFormat {
    .mapping("a font family") { fields in
      let faces = fields.required("files", .files, "the font files by weight and slant")
      let fallback = fields.optional(
        "fallback", .list(of: ValueFormat<String>.text.located), default: [],
        "families that are asked for what this one lacks")
      let names = fields.optional(
        "names", .list(of: .text), default: [],
        "what the family is called in SVG and HTML, best name first, a generic name last")
      let package = fields.optional("package", .text, "the Debian package that has the files")
      guard let faces else { return nil }
      return FamilySheet(
        files: faces, fallback: fallback, names: names, package: package, span: fields.span)
    }
  }
}

extension ValueFormat where Value == [FontBook.FaceKey: Located<String>] {
  /// Font files under `regular`, `bold`, `bold-italic` and so on.
  fileprivate static var files: ValueFormat {
    .mapping("a list of font files") { fields in
      var files: Value = [:]
      for weight in FontWeight.allCases {
        for isItalic in [false, true] {
          let key = FontBook.FaceKey(weight: weight, isItalic: isItalic)
          files[key] = fields.optional(
            key.name, ValueFormat<String>.text.located, "the file of the face")
        }
      }
      return files
    }
  }
}

extension FontBook.FaceKey {
  /// The face as style files call it, such as `regular`, `italic` or `bold-italic`.
  var name: String {
    if isItalic { return weight == .regular ? "italic" : "\(weight.name)-italic" }
    return weight.name
  }
}

extension FontWeight {
  /// The weight as style files call it.
  var name: String {
    switch self {
    case .light: "light"
    case .regular: "regular"
    case .medium: "medium"
    case .bold: "bold"
    }
  }
}
