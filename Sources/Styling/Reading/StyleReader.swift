public import Diagnostics
public import Notation
public import Scene

/// Reads the looks of reports from style files, each file once.
///
/// A style file holds changes: of the style that it extends, or of the plain look. Besides the
/// codes of `YAML` and of value formats there are `style.unknown-style`, `style.circular-parent`,
/// `style.missing-font`, `style.unknown-family`, `style.missing-face`, `style.columns-too-wide`,
/// `style.columns-beside-notes`,
/// `style.low-contrast` and `style.similar-colors`.
public struct StyleReader: Sendable {
  private let fonts: FontLocator
  private var loader: SheetLoader

  /// Creates a reader; nothing is read yet.
  ///
  /// - Parameters:
  ///   - files: the style files by name, without folder and ending.
  ///   - fonts: where font files are found.
  public init(_ files: [String: TextFile], fonts: FontLocator) {
    self.fonts = fonts
    loader = SheetLoader(files: files)
  }

  /// The look with a name, and everything that is wrong with it; no look where an error is found.
  ///
  /// - Parameters:
  ///   - name: the name of the style, as in `--style`.
  ///   - sheet: the page for a style that does not say how large its page is; nil for A4.
  public mutating func read(
    _ name: String, sheet size: Size? = nil
  ) -> (theme: Theme?, findings: [Finding]) {
    var collector = FindingCollector(area: "style")
    guard var sheet = loader.sheet(name, at: nil, &collector) else {
      return (nil, collector.findings)
    }
    if let size, !sheet.hasOwnSize { sheet.page.size = size }
    let file = Span.file(loader.files[name]?.path ?? name)
    let book = FontCheck(sheet: sheet, fonts: fonts, file: file).book(&collector)
    PageCheck.check(sheet, at: file, &collector)
    PaletteCheck(sheet: sheet, file: file).check(&collector)
    let theme = collector.findings.hasErrors ? nil : sheet.theme(named: name, fonts: book)
    return (theme, collector.findings)
  }

  /// The look with a name, where no other is read from the files.
  public static func read(
    _ name: String, from files: [String: TextFile], fonts: FontLocator, sheet: Size? = nil
  ) -> (theme: Theme?, findings: [Finding]) {
    var reader = StyleReader(files, fonts: fonts)
    return reader.read(name, sheet: sheet)
  }

  /// The names of a style and of those that it extends, one after the other; each once.
  public static func lineage(of name: String, in files: [String: TextFile]) -> [String] {
    var names: [String] = []
    var next: String? = name
    while let name = next, let file = files[name], !names.contains(name) {
      names.append(name)
      next = YAML.read(file).root?["extends"]?.text
    }
    return names
  }

  /// What a style file looks like.
  public static var schema: ValueSchema {
    ValueFormat<StyleSheet>.sheet(changing: .plain).schema
  }
}

/// Reads style files and those that they extend.
private struct SheetLoader {
  let files: [String: TextFile]
  private var open: [String] = []
  private var known: [String: (sheet: StyleSheet, findings: [Finding])] = [:]

  init(files: [String: TextFile]) { self.files = files }

  /// The sheet of a style; nil with a finding where it cannot be read.
  mutating func sheet(
    _ name: String, at span: Span?, _ collector: inout FindingCollector
  ) -> StyleSheet? {
    if let known = known[name] {
      collector.append(known.findings)
      return known.sheet
    }
    var found = FindingCollector(area: collector.area)
    let sheet = read(name, at: span, &found)
    collector.append(found.findings)
    if let sheet { known[name] = (sheet, found.findings) }
    return sheet
  }

  private mutating func read(
    _ name: String, at span: Span?, _ collector: inout FindingCollector
  ) -> StyleSheet? {
    guard let file = files[name] else {
      reportUnknown(name, at: span, &collector)
      return nil
    }
    guard !open.contains(name) else {
      collector.report("circular-parent", "the style '\(name)' extends itself", at: span)
      return nil
    }
    open.append(name)
    defer { open.removeLast() }
    let (root, findings) = YAML.read(file)
    collector.append(findings)
    guard let root else {
      if findings.isEmpty {
        collector.report("empty", "the style '\(name)' is empty", at: .file(file.path))
      }
      return nil
    }
    var base = StyleSheet.plain
    if let parent = root["extends"], let parentName = parent.text {
      guard let sheet = sheet(parentName, at: parent.span, &collector) else { return nil }
      base = sheet
    }
    return ValueFormat<StyleSheet>.sheet(changing: base).read(root, &collector)
  }

  private func reportUnknown(
    _ name: String, at span: Span?, _ collector: inout FindingCollector
  ) {
    let known = files.keys.sorted()
    let nearest = Suggestion.nearest(to: name, among: known).map { Hint("write '\($0)'") }
    let names = known.joined(separator: ", ")
    let list = known.isEmpty ? "there are no style files" : "known: \(names)"
    collector.report(
      "unknown-style", "there is no style '\(name)'", at: span, hints: [nearest ?? Hint(list)])
  }
}
