public import Diagnostics
import Notation

extension MailingList {
  /// Everything that can be found in a file of recipients, YAML apart.
  public static var findingKinds: [FindingKind] {
    MappingReader.findingKinds(area: "mail") + [
      FindingKind("mail.empty", "a file of recipients says something"),
      FindingKind("mail.bad-address", "an address is a name, '@' and a host, in ASCII"),
      FindingKind("mail.bad-name", "a name in a header is one line of visible characters"),
      FindingKind("mail.bad-list-id", "the id of a list looks like a host"),
      FindingKind("mail.bad-uri", "a list is left through 'mailto:' or 'https:'"),
      FindingKind("mail.bad-server", "a server is smtp://host:port or smtps://host:port"),
      FindingKind("mail.credentials-in-url", "an address of a server holds no password"),
      FindingKind("mail.duplicate-recipient", "an entry names each address once"),
      FindingKind("mail.no-recipient", "an entry names somebody"),
      FindingKind("mail.bad-ledger", "a ledger holds the lines that sending wrote"),
    ]
  }
}
