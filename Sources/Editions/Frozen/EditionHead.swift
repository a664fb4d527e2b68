public import Diagnostics
import Dossier
import Notation
public import Quantities

/// What stands at the head of an edition's file, before its figures and records.
public struct EditionHead: Hashable, Sendable {
  /// The name.
  public var id: String
  /// The day on which the edition holds.
  public var asOf: CalendarDay
  /// The program that made it, with its version.
  public var program: String

  /// Orders editions by their days, then by their names.
  static func precedes(_ a: EditionHead, _ b: EditionHead) -> Bool {
    (a.asOf, a.id) < (b.asOf, b.id)
  }
}

extension EditionHead {
  /// The head of a file that a program has sealed, read without all that is behind it; nil where
  /// another program made the file, or where anything about head or seal is wrong.
  ///
  /// What the seal covers is then what this very program wrote, and needs no second look until it is
  /// used: the files of editions are the longest of a project, and nearly all of them only wait.
  public init?(sealed file: TextFile, by program: String) {
    guard let end = file.bytes.range(of: "\nfigures:")?.lowerBound else { return nil }
    let head = TextFile(path: file.path, bytes: Array(file.bytes[...end]))
    let (root, findings) = YAML.read(head)
    guard let root, findings.isEmpty else { return nil }
    let (claim, wrong) = Claim.format.read(root, area: "edition")
    guard let claim, wrong.isEmpty, claim.head.program == program,
      Edition.seal(ofFile: file.bytes) == claim.seal
    else { return nil }
    self = claim.head
  }

  /// A head with the seal that it claims.
  private struct Claim {
    var head: EditionHead
    var seal: String

    static let format = ValueFormat.mapping("an edition") { fields -> Claim? in
      let id = fields.required("edition", .text, "the name")
      let program = fields.required("program", .text, "the program that made it")
      let seal = fields.required("seal", .text, "the SHA-256 of the content")
      let inputs = fields.required("inputs", .list(of: .input), "the files that it was made from")
      let asOf = fields.required("as-of", .day, "the day on which it holds")
      guard let id, let program, let seal, inputs != nil, let asOf else { return nil }
      return Claim(head: EditionHead(id: id, asOf: asOf, program: program), seal: seal)
    }
  }
}

extension Edition {
  /// What stands at the head of the edition's file.
  var head: EditionHead { EditionHead(id: id, asOf: asOf, program: program) }
}
