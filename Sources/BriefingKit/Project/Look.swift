import Diagnostics
public import Styling
public import Typesetting

/// A style of a project, ready to set text.
public struct Look {
  /// The colours, sizes and habits.
  public let theme: Theme
  /// What sets text in the style's fonts.
  public let setter: Typesetter
}

extension Project {
  /// A style with its fonts; nil where it or one of its files is missing or wrong.
  public func look(named name: String) -> Look? {
    var reader = FileReader(places: places)
    var files: [String: TextFile] = [:]
    for style in styleNames {
      files[style] = reader.text(at: FilePath.join(places.styles, style + ".yaml"))
    }
    let fonts = FontIndex(folders: places.fonts)
    guard let theme = StyleReader.read(name, from: files, fonts: fonts.locator).theme else {
      return nil
    }
    let hyphenation = HyphenationShelf(places)
    return Look(
      theme: theme, setter: Typesetter(fonts: theme.fonts, hyphenator: hyphenation.hyphenator))
  }
}
