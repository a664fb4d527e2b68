/// A mailbox: an address, and the name that stands before it (RFC 5322, section 3.4).
public struct MailAddress: Hashable, Sendable {
  /// The name of the person or office; empty for none.
  public let name: String
  /// The address: ASCII, without a comment or quotes.
  public let address: String

  /// A mailbox; nil where the address is none, or the name holds what no header may.
  public init?(name: String = "", address: String) {
    guard Self.problem(with: address) == nil, HeaderText.forbiddenCharacter(in: name) == nil else {
      return nil
    }
    self.name = HeaderText.cleaned(name)
    self.address = address
  }

  private init(known address: String) {
    name = ""
    self.address = address
  }

  /// A sender that cannot exist (RFC 2606), for messages of projects that name none.
  public static let nobody = MailAddress(known: "briefing@example.invalid")

  /// The part behind the `@`.
  public var domain: String {
    address.split(separator: "@").last.map(String.init) ?? address
  }

  /// The address by which mailboxes are told apart: domains have no case (RFC 1035, section 2.3.3).
  public var key: String {
    address.prefix { $0 != "@" } + "@" + domain.lowercased()
  }

  /// Why a text is no address; nil where it is one.
  ///
  /// An address is a dot-atom, `@` and a host name (RFC 5321, section 4.1.2), at most 254 bytes
  /// long. Quoted local parts, address literals and letters beyond ASCII (RFC 6531) are refused:
  /// few servers take them, and they are what injections are made of.
  public static func problem(with address: String) -> String? {
    if let character = HeaderText.forbiddenCharacter(in: address) { return "it holds \(character)" }
    guard address.utf8.allSatisfy({ $0 < 0x80 }) else {
      return "it holds a letter beyond ASCII; write a domain as its 'xn--' form"
    }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return "an address has one '@'" }
    guard address.utf8.count <= 254, parts[0].utf8.count <= 64 else { return "it is too long" }
    guard isDotted(parts[0], isAtomByte) else {
      return "'\(parts[0])' cannot stand before the '@'"
    }
    guard isDotted(parts[1], isHostByte) else { return "'\(parts[1])' is no host name" }
    return nil
  }

  /// Whether a text is pieces of allowed bytes with single full stops between them.
  private static func isDotted(_ text: Substring, _ isAllowed: (UInt8) -> Bool) -> Bool {
    let pieces = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return pieces.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAllowed) }
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    isHostByte(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      || byte == UInt8(ascii: "-")
  }

  /// The mailbox as words of a header.
  func words(room: Int) -> [String] {
    if name.isEmpty { return [address] }
    guard EncodedWord.isNeedless(for: name) else {
      return EncodedWord.words(name, first: room) + ["<\(address)>"]
    }
    let isPhrase = name.utf8.allSatisfy { Self.isAtomByte($0) || $0 == 0x20 }
    let phrase = isPhrase ? name : Parameter.quoted(name)
    return phrase.split(separator: " ").map(String.init) + ["<\(address)>"]
  }
}
