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
    let (claim, wrong) = SealedHead.format.read(root, area: "edition")
    guard let claim, wrong.isEmpty, claim.head.program == program,
      Edition.seal(ofFile: file.bytes) == claim.seal.value
    else { return nil }
    self = claim.head
  }
}

/// A head with what else stands there: the seal that it claims, and the inputs.
struct SealedHead {
  var head: EditionHead
  var seal: Located<String>
  var inputs: [Edition.Input]

  static let format = ValueFormat.mapping("an edition") { $0.sealedHead() }
}

extension MappingReader {
  /// The fields at the head of an edition's file; nil where one is missing or wrong.
  mutating func sealedHead() -> SealedHead? {
    let id = required("edition", .text, "the name")
    let program = required("program", .text, "the program that made it")
    let seal = required(
      "seal", ValueFormat<String>.text.located, "the SHA-256 of the content")
    let inputs = required("inputs", .list(of: .input), "the files that it was made from")
    let asOf = required("as-of", .day, "the day on which it holds")
    guard let id, let program, let seal, let inputs, let asOf else { return nil }
    return SealedHead(
      head: EditionHead(id: id, asOf: asOf, program: program), seal: seal, inputs: inputs)
  }
}

extension Edition {
  /// What stands at the head of the edition's file.
  var head: EditionHead { EditionHead(id: id, asOf: asOf, program: program) }
}
