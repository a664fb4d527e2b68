/// A parameter of a header field, such as the name of a file (RFC 2045, RFC 2231).
enum Parameter {
  /// The longest piece of a value that is written in pieces.
  private static let longest = 56

  /// `name="value"`, or several words where the value is long or beyond ASCII.
  static func words(_ name: String, _ value: String) -> [String] {
    let value = HeaderText.cleaned(value)
    let isPlain = value.utf8.allSatisfy { (0x20...0x7e).contains($0) }
    if isPlain, value.utf8.count <= longest { return ["\(name)=\(quoted(value))"] }
    let pieces = pieces(of: value)
    if pieces.count == 1 { return ["\(name)*=UTF-8''\(pieces[0])"] }
    return pieces.enumerated().map { index, piece in
      "\(name)*\(index)*=" + (index == 0 ? "UTF-8''" : "") + piece
    }
  }

  /// The text as a quoted string (RFC 5322, section 3.2.4).
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func pieces(of value: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for scalar in value.unicodeScalars {
      let encoded = String(scalar).utf8.map(Self.encoded).joined()
      if !piece.isEmpty, piece.utf8.count + encoded.utf8.count > longest {
        pieces.append(piece)
        piece = ""
      }
      piece += encoded
    }
    return pieces + [piece]
  }

  /// A byte as it is, or as `%` and two digits (RFC 2231, section 7, `attribute-char`).
  private static func encoded(_ byte: UInt8) -> String {
    let scalar = Unicode.Scalar(byte)
    if scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar)
      || "-._~".unicodeScalars.contains(scalar)
    {
      return String(scalar)
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}
