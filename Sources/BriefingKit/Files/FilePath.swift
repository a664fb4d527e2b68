/// What paths are made of; `/` separates, and nothing here touches the disk.
///
/// Bytes are looked at, not characters: folders of fonts hold thousands of names.
public enum FilePath {
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// A path below a folder; an absolute path stays as it is.
  public static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The folder that a path lies in; `.` for a bare name.
  public static func folder(of path: String) -> String {
    guard let end = path.utf8.lastIndex(of: slash) else { return "." }
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// The last part of a path.
  public static func name(of path: String) -> String {
    path.utf8.split(separator: slash).last.map { String(Substring($0)) } ?? path
  }

  /// The last part of a path without what follows its last dot.
  public static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let end = name.utf8.lastIndex(of: dot), end != name.startIndex else { return name }
    return String(name[..<end])
  }

  /// What follows the last dot of a path's last part; empty without a dot.
  public static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let start = name.utf8.lastIndex(of: dot), start != name.startIndex else { return "" }
    return String(name[name.utf8.index(after: start)...])
  }
}
