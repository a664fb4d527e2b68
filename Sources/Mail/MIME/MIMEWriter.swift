/// Writes parts, and counts the boundaries between them.
struct MIMEWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private let seed: String
  private var boundaries = 0

  /// - Parameter seed: letters and digits that no other message has.
  init(seed: String) { self.seed = seed }

  /// Writes fields of the message's own header.
  mutating func write(_ fields: [HeaderField]) {
    for field in fields { bytes += field.text.utf8 }
  }

  /// Writes a part: its header, an empty line and its content.
  mutating func write(_ part: MIMEPart) {
    switch part {
    case .leaf(let header, let body):
      write(header)
      bytes += "\r\n".utf8
      bytes += body
    case .multipart(let kind, let parameters, let parts):
      let boundary = nextBoundary()
      let field = HeaderField(
        "Content-Type", value: "multipart/\(kind)",
        parameters: parameters + [("boundary", boundary)])
      write([field])
      bytes += "\r\n".utf8
      for part in parts {
        bytes += "--\(boundary)\r\n".utf8
        write(part)
        bytes += "\r\n".utf8
      }
      bytes += "--\(boundary)--\r\n".utf8
    }
  }

  /// A line that no part holds: `=_` stands neither in base 64 nor in quoted-printable.
  private mutating func nextBoundary() -> String {
    boundaries += 1
    return "=_\(seed.prefix(32))_\(boundaries)"
  }
}
