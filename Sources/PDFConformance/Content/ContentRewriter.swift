internal import Scene

/// Rewrites a page's content so that everything on it is either marked for the structure tree or an
/// artifact (ISO 14289-1, 7.1), and gives marks the language of their text.
struct ContentRewriter: ~Copyable {
  private let leaves: [MarkedPDF.Leaf]
  private let page: Int
  private var lexer: ContentLexer
  private var output: PDFBuffer
  /// The first byte that is neither copied nor passed over.
  private var pending = 0
  private var pendingPaints = false
  private var depth = 0
  /// The depth inside of the open leaf; nil between leaves.
  private var leafDepth: Int?
  /// The depth inside of an artifact that the drawn file names itself, as cairo does from 1.18 on;
  /// it is left as it is.
  private var artifactDepth: Int?
  /// The marks of the drawn file so far.
  private var found = 0
  /// The marks of content so far, which is what the new file counts.
  private var marks = 0
  private var isInText = false

  /// The content of a page, given as its number from 0, that should hold these leaves.
  init(_ content: [UInt8], page: Int, leaves: [MarkedPDF.Leaf]) {
    lexer = ContentLexer(content)
    self.leaves = leaves
    self.page = page
    output = PDFBuffer(capacity: content.count + leaves.count * 24 + 256)
  }

  /// The new content.
  consuming func rewrite() throws(FinishError) -> PDFBuffer {
    while let instruction = try lexer.next() {
      switch instruction.name {
      case .beginMarkedWithProperties: try beginMark(instruction)
      case .beginMarked: try beginArtifact(instruction)
      case .endMarked: try endMark(instruction)
      case .beginText: isInText = true
      case .endText: isInText = false
      case .inlineImage: throw failure("inline pictures are not supported", instruction)
      default:
        if !pendingPaints, leafDepth == nil, artifactDepth == nil {
          pendingPaints = instruction.name.isPainting
        }
      }
    }
    try finish()
    return output
  }

  private func failure(
    _ reason: String, _ instruction: ContentLexer.Instruction? = nil
  ) -> FinishError {
    .unreadable(
      offset: instruction?.start ?? lexer.position, reason: "on page \(page + 1), \(reason)")
  }

  /// Starts a leaf where the mark has a number; other marks (replacement text) are left as they are.
  private mutating func beginMark(_ instruction: ContentLexer.Instruction) throws(FinishError) {
    depth += 1
    guard lexer.lastOperand(of: instruction, startsWith: "<<") else {
      throw failure("marks with named properties are not supported", instruction)
    }
    guard let number = try lexer.number(of: "/MCID", in: instruction) else { return }
    guard leafDepth == nil else { throw failure("a mark stands inside of another", instruction) }
    guard !isInText else { throw failure("a mark starts inside of a text object", instruction) }
    guard number == found, found < leaves.count else {
      throw failure("mark \(number) is not the next of \(leaves.count) marks", instruction)
    }
    flush(upTo: lexer.bytes.span.endOfSpace(from: instruction.start))
    write(leaf: leaves[found])
    pending = instruction.end
    leafDepth = depth
    found += 1
  }

  /// Starts a mark without properties.
  private mutating func beginArtifact(
    _ instruction: ContentLexer.Instruction
  ) throws(FinishError) {
    depth += 1
    var parser = PDFParser(lexer.bytes, at: instruction.lastOperand)
    if artifactDepth == nil, leafDepth == nil, try parser.value() == .name("Artifact") {
      artifactDepth = depth
    }
  }

  private mutating func endMark(_ instruction: ContentLexer.Instruction) throws(FinishError) {
    depth -= 1
    guard depth >= 0 else { throw failure("a mark ends that has not begun", instruction) }
    if artifactDepth == depth + 1 { artifactDepth = nil }
    guard let open = leafDepth, depth == open - 1 else { return }
    guard !isInText else { throw failure("a mark ends inside of a text object", instruction) }
    output.raw(lexer.bytes[pending..<instruction.end])
    output.raw("\n")
    pending = instruction.end
    pendingPaints = false
    leafDepth = nil
  }

  private mutating func write(leaf: MarkedPDF.Leaf) {
    switch leaf.owner {
    case .content:
      output.raw("/Span<</MCID ")
      output.integer(marks)
      output.entry("/Lang", text: leaf.language)
      output.raw(">>BDC")
      marks += 1
    case .furniture(let part):
      output.raw("/Artifact<</Type/Pagination")
      output.raw(part.properties)
      output.raw(">>BDC")
    }
  }

  /// Copies what stands between leaves, as an artifact if it paints.
  private mutating func flush(upTo end: Int) {
    let between = lexer.bytes[pending..<end]
    if pendingPaints {
      output.raw("/Artifact BMC\n")
      output.raw(between)
      output.raw("\nEMC\n")
    } else {
      output.raw(between)
    }
    pendingPaints = false
  }

  private mutating func finish() throws(FinishError) {
    guard depth == 0 else { throw failure("a mark has no end") }
    guard found == leaves.count else {
      throw failure("\(leaves.count) marks were drawn, but the file holds \(found)")
    }
    flush(upTo: lexer.bytes.count)
  }
}

extension PageFurniture {
  /// What an artifact says about itself (ISO 32000-1, table 330).
  fileprivate var properties: StaticString {
    switch self {
    case .head: "/Subtype/Header/Attached[/Top]"
    case .foot: "/Subtype/Footer/Attached[/Bottom]"
    }
  }
}
