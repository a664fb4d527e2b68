public import Diagnostics
public import Notation
public import Scene

/// Reads the looks of reports from style files.
///
/// A style file holds changes: of the style that it extends, or of the plain look. Besides the
/// codes of `YAML` and of value formats there are `style.unknown-style`, `style.circular-parent`,
/// `style.missing-font`, `style.unknown-family`, `style.missing-face`, `style.columns-too-wide`,
/// `style.columns-beside-notes`,
/// `style.low-contrast` and `style.similar-colors`.
public enum StyleReader {
  /// The look with a name, and everything that is wrong with it; no look where an error is found.
  ///
  /// - Parameters:
  ///   - name: the name of the style, as in `--style`.
  ///   - files: the style files by name, without folder and ending.
  ///   - fonts: where font files are found.
  ///   - sheet: the page for a style that does not say how large its page is; nil for A4.
  public static func read(
    _ name: String, from files: [String: TextFile], fonts: FontLocator, sheet size: Size? = nil
  ) -> (theme: Theme?, findings: [Finding]) {
    var loader = SheetLoader(files: files)
    guard var sheet = loader.sheet(name, at: nil) else { return (nil, loader.collector.findings) }
    if let size, !sheet.hasOwnSize { sheet.page.size = size }
    var collector = loader.collector
    let file = Span.file(files[name]?.path ?? name)
    let book = FontCheck(sheet: sheet, fonts: fonts, file: file).book(&collector)
    PageCheck.check(sheet, at: file, &collector)
    PaletteCheck(sheet: sheet, file: file).check(&collector)
    let theme = collector.findings.hasErrors ? nil : sheet.theme(named: name, fonts: book)
    return (theme, collector.findings)
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

/// Reads a style file and those that it extends.
private struct SheetLoader {
  let files: [String: TextFile]
  var collector = FindingCollector(area: "style")
  private var open: [String] = []

  init(files: [String: TextFile]) { self.files = files }

  /// The sheet of a style; nil with a finding where it cannot be read.
  mutating func sheet(_ name: String, at span: Span?) -> StyleSheet? {
    guard let file = files[name] else {
      reportUnknown(name, at: span)
      return nil
    }
    guard !open.contains(name) else {
      collector.report("circular-parent", "the style '\(name)' extends itself", at: span)
      return nil
    }
    open.append(name)
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
      guard let sheet = sheet(parentName, at: parent.span) else { return nil }
      base = sheet
    }
    return ValueFormat<StyleSheet>.sheet(changing: base).read(root, &collector)
  }

  private mutating func reportUnknown(_ name: String, at span: Span?) {
    let known = files.keys.sorted()
    let nearest = Suggestion.nearest(to: name, among: known).map { Hint("write '\($0)'") }
    let names = known.joined(separator: ", ")
    let list = known.isEmpty ? "there are no style files" : "known: \(names)"
    collector.report(
      "unknown-style", "there is no style '\(name)'", at: span, hints: [nearest ?? Hint(list)])
  }
}
