/// Text inside a block.
public indirect enum Inline: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A value that a figure gave, in print form.
  case value(String, figure: String)
  /// Slanted text.
  case emphasis([Inline])
  /// Bold text.
  case strong([Inline])
  /// Words in another language, by BCP 47 tag.
  case foreign([Inline], language: String)
  /// The mark of an evidence note.
  case noteMark(Int)
  /// A link to an address outside.
  case link([Inline], uri: String)
  /// A link to an anchor in this document.
  case reference([Inline], anchor: String)
}
