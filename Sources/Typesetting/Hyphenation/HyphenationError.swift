/// Why hyphenation patterns cannot be used.
public enum HyphenationError: Error, Hashable, Sendable {
  /// The pattern file is in a character set that is not known: neither UTF-8, ISO8859-1 nor KOI8-R.
  case unknownCharset(String)
  /// The pattern file has no patterns, or more letters or values than a table can hold.
  case unusablePatterns
  /// The bytes are not a compiled table of this version, or are damaged.
  case notCompiled
  /// The file cannot be opened.
  case unreadable(path: String)
}
