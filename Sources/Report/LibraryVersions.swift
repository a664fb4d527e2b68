internal import CMarkGFM

/// What the library behind report definitions is.
public enum ReportLibraries {
  /// The library that reads Markdown, with the version that runs.
  public static var versions: [(name: String, version: String)] {
    [("cmark-gfm", String(cString: cmark_version_string()))]
  }
}
