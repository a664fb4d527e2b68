/// Names of files that any system can keep.
public enum FileName {
  /// The longest name in bytes; many systems end at 255.
  private static let longest = 160

  /// The name without what systems forbid or a header must not hold; never empty, never hidden.
  public static func safe(_ name: String) -> String {
    var result = ""
    for character in HeaderText.cleaned(name) {
      result.append("/\\:*?\"<>|".contains(character) ? "-" : character)
    }
    let dots = result.drop { $0 == "." || $0 == " " }
    return dots.isEmpty ? "attachment" : shortened(String(dots))
  }

  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let tail = ending.utf8.count <= 10 ? ending : ""
    var stem = name.dropLast(tail.count)
    while stem.utf8.count + tail.utf8.count > longest { stem.removeLast() }
    return String(stem) + tail
  }
}
