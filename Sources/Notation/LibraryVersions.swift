internal import CYAML

/// What the library behind notation is.
public enum NotationLibraries {
  /// The library that reads YAML, with the version that runs.
  public static var versions: [(name: String, version: String)] {
    [("libyaml", String(cString: yaml_get_version_string()))]
  }
}
