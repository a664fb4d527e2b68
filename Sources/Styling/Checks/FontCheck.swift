internal import Diagnostics
internal import Notation
internal import Scene

/// Finds the font files of a style and tells what is missing.
struct FontCheck {
  let sheet: StyleSheet
  let fonts: FontLocator
  let file: Span

  /// The font book; faces whose files are missing are left out.
  func book(_ collector: inout FindingCollector) -> FontBook {
    checkRoles(&collector)
    var families: [String: FontBook.Family] = [:]
    for (name, family) in sheet.families.sorted(by: { $0.key < $1.key }) {
      checkFallback(of: family, &collector)
      families[name] = FontBook.Family(
        faces: faces(of: family, named: name, &collector),
        fallback: family.fallback.map(\.value),
        names: family.names.isEmpty ? ["sans-serif"] : family.names)
    }
    return FontBook(families: families)
  }

  private func faces(
    of family: FamilySheet, named name: String, _ collector: inout FindingCollector
  ) -> [FontBook.FaceKey: FontFace] {
    var faces: [FontBook.FaceKey: FontFace] = [:]
    let isUsed = sheet.roles.values.contains { $0.family == name }
    for (key, file) in family.files.sorted(by: { $0.key.name < $1.key.name }) {
      if let path = fonts.path(of: file.value) {
        faces[key] = FontFace(name: faceName(file.value), path: path)
      } else {
        reportMissing(file, package: family.package, isUsed: isUsed, &collector)
      }
    }
    return faces
  }

  /// A font that only steps in for others is missed when a character needs it.
  private func reportMissing(
    _ file: Located<String>, package: String?, isUsed: Bool, _ collector: inout FindingCollector
  ) {
    let folders = fonts.folders.joined(separator: ", ")
    let install = package.map { Hint("install the package '\($0)'") }
    collector.report(
      "missing-font", "the font file '\(file.value)' was not found", at: file.span,
      severity: isUsed ? .error : .warning,
      hints: [install, Hint("searched: \(folders)")].compactMap { $0 })
  }

  private func faceName(_ file: String) -> String {
    let last = file.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) }
    let name = last ?? file[...]
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return String(name)
    }
    return String(name[..<dot])
  }

  private func checkFallback(of family: FamilySheet, _ collector: inout FindingCollector) {
    for name in family.fallback where sheet.families[name.value] == nil {
      reportUnknownFamily(name.value, at: name.span, &collector)
    }
  }

  private func checkRoles(_ collector: inout FindingCollector) {
    for role in TextRole.allCases {
      guard let style = sheet.roles[role] else { continue }
      guard let family = sheet.families[style.family] else {
        reportUnknownFamily(style.family, at: style.span, &collector)
        continue
      }
      let key = FontBook.FaceKey(weight: style.weight, isItalic: style.isItalic)
      if family.files[key] == nil {
        collector.report(
          "missing-face", "the family '\(style.family)' has no face '\(key.name)'",
          at: family.span, hints: [Hint("the text style '\(role.rawValue)' needs it")])
      }
    }
  }

  private func reportUnknownFamily(
    _ name: String, at span: Span?, _ collector: inout FindingCollector
  ) {
    let known = sheet.families.keys.sorted()
    collector.reportUnknownWord(
      name, code: "unknown-family", "a font family", known: known,
      at: span ?? file)
  }
}
