/// The notation of each kind of value (ISO 32000-1, 7.3).
extension PDFBuffer {
  /// Appends text that is notation already.
  mutating func notation(_ text: String) {
    var text = text
    text.withUTF8 { raw($0) }
  }

  /// Appends a whole number.
  mutating func integer(_ value: Int) {
    if value < 0 { raw(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Appends a number with up to three decimals, a thousandth of a point.
  mutating func real(_ value: Double) {
    let thousandths = Int((Self.bounded(value) * 1000).rounded())
    if thousandths < 0 { raw(UInt8(ascii: "-")) }
    digits(thousandths.magnitude / 1000)
    var rest = thousandths.magnitude % 1000
    guard rest > 0 else { return }
    raw(UInt8(ascii: "."))
    while rest > 0 {
      raw(UInt8(ascii: "0") + UInt8(rest / 100))
      rest = rest % 100 * 10
    }
  }

  /// The value, or the nearest that a page can have; 0 for what is no number.
  private static func bounded(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, -1e6), 1e6)
  }

  /// Appends the corners of a rectangle.
  mutating func corners(_ box: PDFBox) {
    raw("[")
    for (index, value) in [box.left, box.bottom, box.right, box.top].enumerated() {
      if index > 0 { raw(" ") }
      real(value)
    }
    raw("]")
  }

  /// Appends a reference to an object.
  mutating func reference(_ number: Int) {
    integer(number)
    raw(" 0 R")
  }

  /// Appends references to objects, with blanks between them.
  mutating func references(_ numbers: [Int]) {
    for (position, number) in numbers.enumerated() {
      if position > 0 { raw(" ") }
      reference(number)
    }
  }

  /// Appends a name as it is written in the file, without its slash.
  mutating func name(_ name: String) {
    raw("/")
    notation(name)
  }

  /// Appends a name whose characters are free (ISO 32000-1, 7.3.5).
  mutating func escapedName(_ name: String) {
    raw("/")
    for byte in name.utf8 {
      if byte > 0x20, byte < 0x7f, CharacterClass.isRegular(byte), byte != UInt8(ascii: "#") {
        raw(byte)
      } else {
        raw(UInt8(ascii: "#"))
        hex(byte)
      }
    }
  }

  /// Appends a string of bytes in parentheses (ISO 32000-1, 7.3.4.2).
  mutating func string(_ content: [UInt8]) { content.withUnsafeBufferPointer { string($0) } }

  /// Appends the bytes of a text as a string in parentheses.
  mutating func string(_ content: String) {
    var content = content
    content.withUTF8 { string($0) }
  }

  private mutating func string(_ content: UnsafeBufferPointer<UInt8>) {
    raw("(")
    var start = 0
    for (place, byte) in content.enumerated() where Self.isSpecial(byte) {
      raw(UnsafeBufferPointer(rebasing: content[start..<place]))
      raw(UInt8(ascii: "\\"))
      raw(byte == 0x0d ? UInt8(ascii: "r") : byte)
      start = place + 1
    }
    raw(UnsafeBufferPointer(rebasing: content[start...]))
    raw(")")
  }

  /// Whether a byte needs a backslash in a string.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"), 0x0d: true
    default: false
    }
  }

  /// Appends a string for people.
  mutating func text(_ text: String) {
    if TextString.isPlain(text) { string(text) } else { string(TextString.encoded(text)) }
  }

  /// Appends a key with a string for people, where there is one.
  mutating func entry(_ key: StaticString, text value: String?) {
    guard let value else { return }
    raw(key)
    text(value)
  }

  /// Appends a string of bytes in hexadecimal digits.
  mutating func hexString(_ content: some Sequence<UInt8>) {
    raw("<")
    for byte in content { hex(byte) }
    raw(">")
  }

  private mutating func hex(_ byte: UInt8) {
    let digits: StaticString = "0123456789abcdef"
    raw(digits.utf8Start[Int(byte >> 4)])
    raw(digits.utf8Start[Int(byte & 15)])
  }
}
