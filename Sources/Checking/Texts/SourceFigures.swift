import Dossier
import Reading

/// The figures of all source texts, each paragraph read once, by the grammar of its language.
struct SourceFigures {
  private let paragraphs: [RecordID: [Paragraph]]
  private let texts: [RecordID: SourceText]

  /// One paragraph with its figures.
  private struct Paragraph {
    var text: SourceText.Paragraph
    var mentions: [FigureMention]
  }

  init(of dossier: Dossier, texts: [SourceText]) {
    var readers: [String: FigureReader] = [:]
    var paragraphs: [RecordID: [Paragraph]] = [:]
    let languages = Dictionary(dossier.sources.map { ($0.id, $0.language) }) { first, _ in first }
    for text in texts {
      guard let language = languages[text.source], paragraphs[text.source] == nil else { continue }
      let reader = readers[language] ?? FigureReader(language: language)
      readers[language] = reader
      paragraphs[text.source] = text.paragraphs.map {
        Paragraph(text: $0, mentions: reader.mentions(in: $0.text))
      }
    }
    self.paragraphs = paragraphs
    self.texts = Dictionary(texts.map { ($0.source, $0) }) { first, _ in first }
  }

  /// The text of a source; nil where it is not there.
  func text(of source: RecordID) -> SourceText? { texts[source] }

  /// The figures whose number or date lies inside a passage.
  ///
  /// They are read in their whole paragraph: a passage that leaves out the hedge before its number
  /// does not make the number exact.
  func mentions(in anchor: Anchor) -> [FigureMention] {
    guard let paragraph = paragraph(anchor.paragraph, of: anchor.source) else { return [] }
    return paragraph.mentions.filter {
      anchor.start <= $0.core.lowerBound && $0.core.upperBound <= anchor.end
    }
  }

  /// All figures of a source.
  func mentions(of source: RecordID) -> [FigureMention] {
    (paragraphs[source] ?? []).flatMap(\.mentions)
  }

  /// The wording of a passage; empty where it is not there.
  func wording(of anchor: Anchor) -> String {
    paragraph(anchor.paragraph, of: anchor.source)?.text.passage(anchor.start, anchor.end) ?? ""
  }

  private func paragraph(_ number: Int, of source: RecordID) -> Paragraph? {
    guard let list = paragraphs[source], list.indices.contains(number - 1) else { return nil }
    return list[number - 1]
  }
}
