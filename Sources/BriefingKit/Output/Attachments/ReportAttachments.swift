import Dossier
import Editions
import Layout
import Notation
import Report
import Scene
import Wording

/// The files that travel inside of a report's PDF: the data of each figure, the records with their
/// evidence, and the manifest of what the report was made from.
struct ReportAttachments {
  private let rendition: Rendition
  private var wording: Wording { rendition.wording }

  init(_ rendition: Rendition) { self.rendition = rendition }

  /// The document with its attachments; figures say where their data are.
  var document: PagedDocument {
    var document = rendition.document
    guard rendition.profile.hasAttachments else { return document }
    document.attachments = figures + [records, manifest]
    document.structure = document.structure.namingFiles(in: wording)
    return document
  }

  /// The data of each figure, in the order of the report (relationship *Data*).
  private var figures: [Attachment] {
    rendition.report.blocks.compactMap { block -> Attachment? in
      guard let file = block.data else { return nil }
      let title = rendition.layouter.plainText(file.title)
      let name = title.isEmpty ? wording.text(.keyFigures) : title
      return Attachment(
        name: file.name, description: wording.text(.attachedData, ["name": name]),
        mediaType: "text/csv", relationship: .data, bytes: Array(CSV.text(file.rows).utf8))
    }
  }

  /// The records that the report rests on, with all that they name, each on a line (relationship
  /// *Source*: the report is a rendering of them).
  private var records: Attachment {
    let wanted = Set(rendition.report.records)
    let dossier = rendition.inputs.dossier
    let ids = dossier.ids.filter { wanted.contains($0.rawValue) }
    let json = DossierDocument.json(of: dossier.excerpt(of: ids))
    return Attachment(
      name: "dossier.json", description: wording.text(.attachedRecords),
      mediaType: "application/json", relationship: .source, bytes: json.bytes(brokenTo: 2) + [0x0a])
  }

  /// What the report was made from and with (relationship *Supplement*: nothing of it is shown, and
  /// it is no source of what is).
  private var manifest: Attachment {
    Attachment(
      name: "manifest.json", description: wording.text(.attachedManifest),
      mediaType: "application/json", relationship: .supplement,
      bytes: InputManifest(rendition).json.bytes() + [0x0a])
  }
}

extension Block {
  /// The data of a figure as a file: its name, what it is called, and its rows.
  fileprivate var data: (name: String, title: [Inline], rows: [[String]])? {
    switch self {
    case .figure(let figure): figure.dataFile.map { ($0, figure.title, figure.table) }
    case .keyFigures(let figures): figures.dataFile.map { ($0, [], figures.table) }
    default: nil
    }
  }
}

extension StructureNode {
  /// The tree, with a sentence behind each text alternative that says where the full table is.
  fileprivate func namingFiles(in wording: Wording) -> StructureNode {
    var node = self
    if let words = alternative, let file = files.first {
      node.alternative = words + " " + wording.text(.altAttached, ["name": file])
    }
    node.children = children.map { child in
      if case .node(let part) = child { .node(part.namingFiles(in: wording)) } else { child }
    }
    return node
  }
}
