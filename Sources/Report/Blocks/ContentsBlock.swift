import Notation
import Wording

/// The table of contents: the report's headings with their pages.
struct ContentsBlock: FigureMaking {
  static let kind = "contents"
  static let summary = "the headings with their pages, each a link"

  var name: String
  var title: LocalizedTemplate
  /// The deepest level of headings, 2 or 3.
  var depth: Int

  var texts: [LocalizedTemplate] { [title] }

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let name = fields.optional("name", .text, default: kind, "the name, unique in the report")
    let title = fields.optional(
      "title", .template("the title", in: context), "the title (default: the word for contents)")
    let depth = fields.optional(
      "depth", .integer(in: 2...3), "the deepest level of headings (default: 2)")
    return ContentsBlock(name: name, title: title ?? LocalizedTemplate(), depth: depth ?? 2)
  }

  func compose(_ composition: inout Composition) -> [Block] {
    let own = composition.inlines(title)
    let title = own.isEmpty ? [Inline.text(composition.wording.text(.contents))] : own
    return [.contents(title: title, depth: depth)]
  }
}
