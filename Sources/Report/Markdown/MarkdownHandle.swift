internal import CMarkGFM

/// A parsed document that cmark-gfm owns; it is freed with the handle.
struct MarkdownHandle: ~Copyable {
  private let document: OpaquePointer

  /// Parses CommonMark with tables and footnotes; nil where cmark-gfm gives no document.
  init?(parsing text: String) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    cmark_consolidate_text_nodes(document)
    self.document = document
  }

  deinit { cmark_node_free(document) }

  /// Gives the root of the document to a reader, which must not keep it.
  borrowing func withRoot<Result>(_ read: (MarkdownCursor) -> Result) -> Result {
    read(MarkdownCursor(node: document))
  }
}

/// A node of a document that is alive: what cmark-gfm says about it, in Swift's types.
struct MarkdownCursor {
  fileprivate let node: OpaquePointer

  /// The name of the kind, such as `paragraph`; cmark-gfm itself has no names for footnotes.
  var kind: String {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    default: cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    }
  }

  /// The text of a leaf; empty for other nodes.
  var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }

  /// The words behind a fence.
  var fenceInfo: String { cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "" }

  /// The address of a link.
  var uri: String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }

  /// The level of a heading, 1 to 6.
  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }

  /// Whether a list has numbers.
  var isOrdered: Bool { cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }

  /// The first and last line, from 1; inside a line the first byte, from 1.
  ///
  /// The parser loses the place of some nodes of broken markup; they have that of what they are in.
  var lines: (first: Int, last: Int, column: Int) {
    let first = Int(cmark_node_get_start_line(node))
    guard first > 0 else {
      return cmark_node_parent(node).map { MarkdownCursor(node: $0).lines } ?? (1, 1, 1)
    }
    return (
      first, max(first, Int(cmark_node_get_end_line(node))),
      Int(cmark_node_get_start_column(node))
    )
  }

  /// The alignment of each column of a table: `l`, `c`, `r`, or 0 for none.
  var columnAlignments: [UInt8] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    return (0..<count).map { letters[$0] }
  }

  /// The nodes below, in order.
  var children: [MarkdownCursor] {
    var children: [MarkdownCursor] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(MarkdownCursor(node: child))
      next = cmark_node_next(child)
    }
    return children
  }
}
