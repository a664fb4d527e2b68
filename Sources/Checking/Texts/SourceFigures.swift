import Dossier
import Quantities
import Reading

/// The figures of all source texts, each paragraph read once, by the grammar of its language.
struct SourceFigures {
  /// One source with its figures.
  struct Read {
    var source: Source
    var paragraphs: [Paragraph]
    /// All dates of the text, wherever they stand.
    var dates: [EDTFDate]
  }

  /// One paragraph with its figures.
  struct Paragraph {
    var text: SourceText.Paragraph
    var mentions: [FigureMention]
  }

  private let sources: [RecordID: Read]

  init(of cited: CitedTexts) {
    var readers: [String: FigureReader] = [:]
    var sources: [RecordID: Read] = [:]
    for source in cited.dossier.sources where sources[source.id] == nil {
      guard let text = cited.text(of: source.id) else { continue }
      let reader = readers[source.language] ?? FigureReader(language: source.language)
      readers[source.language] = reader
      let paragraphs = text.paragraphs.map {
        Paragraph(text: $0, mentions: reader.mentions(in: $0.text))
      }
      let dates = paragraphs.flatMap { $0.mentions.compactMap { $0.date } }
      sources[source.id] = Read(source: source, paragraphs: paragraphs, dates: dates)
    }
    self.sources = sources
  }

  /// The source of a passage; nil where the dossier does not have it, or its text is not there.
  func source(of anchor: Anchor) -> Read? { sources[anchor.source] }

  /// The figures whose number or date lies inside a passage.
  ///
  /// They are read in their whole paragraph: a passage that leaves out the hedge before its number
  /// does not make the number exact.
  func mentions(in anchor: Anchor) -> [FigureMention] {
    guard let paragraph = paragraph(of: anchor) else { return [] }
    return paragraph.mentions.filter {
      anchor.start <= $0.core.lowerBound && $0.core.upperBound <= anchor.end
    }
  }

  /// The wording of a passage; empty where it is not there.
  func wording(of anchor: Anchor) -> String {
    paragraph(of: anchor)?.text.passage(anchor.start, anchor.end) ?? ""
  }

  private func paragraph(of anchor: Anchor) -> Paragraph? {
    guard let list = sources[anchor.source]?.paragraphs,
      list.indices.contains(anchor.paragraph - 1)
    else { return nil }
    return list[anchor.paragraph - 1]
  }
}
