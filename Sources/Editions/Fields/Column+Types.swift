import Dossier
import Quantities
import Wording

extension Column {
  static func text(_ name: String, _ read: @escaping @Sendable (R) -> String?) -> Column {
    Column(name, .text) { read($0).map { [$0] } ?? [] }
  }

  static func word<Word: RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ area: TermArea? = nil, _ read: @escaping @Sendable (R) -> Word
  ) -> Column {
    Column(name, .word(area)) { [read($0).rawValue] }
  }

  static func integer(_ name: String, _ read: @escaping @Sendable (R) -> Int) -> Column {
    Column(name, .integer) { [String(read($0))] }
  }

  static func flag(_ name: String, _ read: @escaping @Sendable (R) -> Bool) -> Column {
    Column(name, .flag) { [read($0) ? "true" : "false"] }
  }

  static func date(_ name: String, _ read: @escaping @Sendable (R) -> EDTFDate?) -> Column {
    Column(name, .date) { read($0).map { [$0.literal] } ?? [] }
  }

  static func duration(
    _ name: String, _ read: @escaping @Sendable (R) -> ISODuration?
  ) -> Column {
    Column(name, .duration) { read($0).map { [$0.literal] } ?? [] }
  }

  static func number(
    _ name: String, _ read: @escaping @Sendable (R) -> QualifiedNumber
  ) -> Column {
    Column(name, .number) { [read($0).literal] }
  }

  static func amounts(
    _ name: String, _ read: @escaping @Sendable (R) -> [StatedAmount]
  ) -> Column {
    Column(name, .amount, isList: true) { read($0).map(\.fieldLiteral) }
  }

  static func id(_ name: String, _ read: @escaping @Sendable (R) -> RecordID?) -> Column {
    Column(name, .reference) { read($0).map { [$0.rawValue] } ?? [] }
  }

  static func ids(_ name: String, _ read: @escaping @Sendable (R) -> [RecordID]) -> Column {
    Column(name, .reference, isList: true) { read($0).map(\.rawValue) }
  }

  static func sectors(
    _ name: String, _ read: @escaping @Sendable (R) -> [SectorShare]
  ) -> Column {
    Column(name, .sector, isList: true) { read($0).map(\.fieldLiteral) }
  }

  static func country(_ name: String, _ read: @escaping @Sendable (R) -> String?) -> Column {
    Column(name, .country) { read($0).map { [$0] } ?? [] }
  }

  static func passages(
    _ name: String, _ read: @escaping @Sendable (R) -> [Evidence]
  ) -> Column {
    Column(name, .passage, isList: true) { read($0).map(\.fieldLiteral) }
  }
}

extension StatedAmount {
  /// The sum, with what is not usual about it behind semicolons.
  var fieldLiteral: String {
    let role = role == .stated ? [] : [role.rawValue]
    let assumed = currencyIsAssumed ? ["currency-assumed"] : []
    return ([amount.literal] + role + assumed).joined(separator: "; ")
  }
}

extension SectorShare {
  /// The code, with the stated share behind a colon.
  var fieldLiteral: String { code + (percent.map { ":" + $0.literal } ?? "") }
}

extension Evidence {
  /// The anchor, the voice and the speaker, parted by spaces.
  var fieldLiteral: String {
    ([anchor.literal, voice.rawValue] + (speaker.map { [$0.rawValue] } ?? []))
      .joined(separator: " ")
  }
}
