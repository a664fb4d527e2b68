import PDFConformance

/// What a PDF file promises besides PDF/UA-1: one row of `PDFProfile.all`.
public struct PDFProfile: Hashable, Sendable {
  /// The name on the command line, such as `pdf/a-3a`.
  public let name: String
  /// One line about it, for help.
  public let summary: String
  /// The archival standard.
  let archive: FinishOptions.Archive
  /// Whether files travel along.
  let hasAttachments: Bool

  /// PDF/A-3a with the data of figures, the records and the manifest.
  static let a3a = PDFProfile(
    name: "pdf/a-3a", summary: "PDF/UA-1 and PDF/A-3a, with the data attached", archive: .a3a,
    hasAttachments: true)
  /// PDF/A-2a, for archives that take no attachments.
  static let a2a = PDFProfile(
    name: "pdf/a-2a", summary: "PDF/UA-1 and PDF/A-2a, without attachments", archive: .a2a,
    hasAttachments: false)

  /// All profiles; the first is the usual one.
  public static let all: [PDFProfile] = [.a3a, .a2a]

  /// The profile of a name; nil if there is none.
  public static func named(_ name: String) -> PDFProfile? { all.first { $0.name == name } }
}
