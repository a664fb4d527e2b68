internal import CCairo
internal import CZlib

extension CairoRenderer {
  /// The libraries that decide about the bytes of an output, with the versions that run.
  public var libraries: [(name: String, version: String)] {
    [
      ("cairo", String(cString: cairo_version_string())),
      ("pixman", String(cString: pixman_version_string())),
      ("FreeType", fonts.library.version),
      ("zlib", String(cString: zlibVersion())),
    ]
  }
}
