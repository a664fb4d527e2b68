import Diagnostics
import Styling

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The style files of the project and small ones for tests.
enum StyleFiles {
  /// A locator that finds every file except those that are called lost.
  static let fonts = FontLocator(folders: ["fonts", "/usr/share/fonts"]) { name in
    name.hasPrefix("lost") ? nil : "/fonts/" + name
  }

  /// A style that is right: two families with all faces that the plain look needs.
  static let base = """
    summary: a base
    fonts:
      text:
        files: { regular: T.ttf, bold: T-Bold.ttf }
        fallback: [figures]
      figures:
        files: { light: F-Light.ttf, regular: F.ttf, medium: F-Medium.ttf, bold: F-Bold.ttf }

    """

  /// The names of the shipped styles.
  static let shippedNames = ["ministry", "monochrome", "newspaper", "slides"]

  /// The shipped style of a name.
  static func shipped(_ name: String) -> TextFile? {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/\(folder)/Styles/\(name).yaml", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return TextFile(path: "Styles/\(name).yaml", bytes: Array(bytes.prefix(count)))
  }

  /// The look and the findings of a style that changes the base.
  static func read(_ text: String) -> (theme: Theme?, findings: [Finding]) {
    StyleReader.read(
      "mine",
      from: [
        "base": TextFile(path: "base.yaml", text: base),
        "mine": TextFile(path: "mine.yaml", text: text),
      ], fonts: fonts)
  }
}

extension Finding {
  /// The finding on one line, with its hints behind bars.
  var line: String {
    let place = span.map { "\($0.file):\($0.start.line):\($0.start.column) " } ?? ""
    let hints = hints.map { " | \($0.message)" }.joined()
    return "\(place)\(severity == .error ? "" : severity.rawValue + " ")\(code) \(message)\(hints)"
  }
}
