import Diagnostics
import Dossier
import Notation
import Report
import Typesetting

/// What a report was made from and with, so that somebody can make it again.
struct InputManifest {
  private let rendition: Rendition

  init(_ rendition: Rendition) { self.rendition = rendition }

  /// The manifest; members and lists in a fixed order.
  var json: JSONValue {
    .members([
      ("report", report),
      ("program", .string(Program.nameAndVersion)),
      (
        "libraries",
        .members(Program.libraries.map { ($0.name, .string($0.version)) })
      ),
      ("fonts", .array(rendition.inputs.fonts.map(font))),
      ("files", .array(rendition.inputs.files.map(file))),
    ])
  }

  private var report: JSONValue {
    var members: [(String, JSONValue)] = [
      ("name", .string(rendition.report.name)),
      ("language", .string(rendition.report.language)),
      ("as-of", .string(rendition.report.date)),
      ("style", .string(rendition.inputs.style)),
      ("conformance", .string(rendition.profile.name)),
    ]
    if let country = rendition.inputs.country { members.append(("country", .string(country))) }
    return .members(members)
  }

  private func font(_ font: FontIdentity) -> JSONValue {
    let thousandths = (Int(font.revision) * 1000 + 32768) / 65536
    let decimals = Self.padded(String(thousandths % 1000), to: 3)
    return .members([
      ("name", .string(font.name)),
      ("revision", .string("\(thousandths / 1000).\(decimals)")),
      ("checksum", .string(Self.padded(String(font.checksum, radix: 16), to: 8))),
    ])
  }

  private static func padded(_ digits: String, to count: Int) -> String {
    String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  private func file(_ file: TextFile) -> JSONValue {
    .members([
      ("path", .string(file.path)),
      ("bytes", .integer(file.bytes.count)),
      ("sha256", .string(rendition.inputs.digests.sha256(of: file))),
    ])
  }
}
