/// Why a document could not be drawn.
public enum RenderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A font file that could not be used: its path and the reason.
  case font(path: String, reason: String)
  /// A run whose glyphs do not fit its font or its text.
  case glyphs(font: String, text: String, reason: String)
  /// A value in the display list that no output can show.
  case item(String)
  /// A library that refused: the operation's name and the library's own words.
  case library(operation: String, reason: String)

  /// One clause that says what failed and why.
  public var description: String {
    switch self {
    case .font(let path, let reason): "cannot use the font file '\(path)': \(reason)"
    case .glyphs(let font, let text, let reason):
      "cannot draw '\(text)' with the font '\(font)': \(reason)"
    case .item(let reason): "cannot draw an item: \(reason)"
    case .library(let operation, let reason): "cannot \(operation): \(reason)"
    }
  }
}
