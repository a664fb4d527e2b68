internal import CHarfBuzz
internal import CUnibreak

/// What the libraries behind typesetting are.
public enum TypesettingLibraries {
  /// The libraries that decide where glyphs and line ends stand, with the versions that run.
  public static var versions: [(name: String, version: String)] {
    let unibreak = Int(linebreak_version)
    return [
      ("HarfBuzz", String(cString: hb_version_string())),
      ("libunibreak", "\(unibreak >> 8).\(unibreak & 0xff)"),
    ]
  }
}
