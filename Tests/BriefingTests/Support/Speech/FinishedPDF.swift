@testable import PDFConformance

/// An element of a finished file's structure tree with everything that a reader is told of it.
struct SpokenElement {
  /// A part, in reading order.
  enum Part {
    case element(SpokenElement)
    /// The text of a mark.
    case text(String)
    /// What an annotation says of itself.
    case annotation(String)
  }

  var role: String
  var alternative: String?
  var language: String?
  var expansion: String?
  var scope: String?
  var columnSpan = 1
  var rowSpan = 1
  var numbering: String?
  var parts: [Part] = []

  /// The elements right below.
  var elements: [SpokenElement] {
    parts.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text of all marks in it, in order.
  var text: String {
    parts.map { part in
      switch part {
      case .element(let element): element.text
      case .text(let text): text
      case .annotation: ""
      }
    }.joined()
  }
}

/// A finished file, read back from its bytes by the reader that reads cairo's.
struct FinishedPDF {
  /// The structure tree.
  let document: SpokenElement
  /// The pages, in order.
  let pages: [PageText]
  /// The marks that the tree refers to, by page, in reading order.
  let logicalOrder: [[Int]]
  /// The main language.
  let language: String
  /// The names of the embedded files, in the order of the catalog.
  let files: [String]
  /// The words of the title in the metadata.
  let metadata: String

  init(_ bytes: [UInt8]) throws {
    let reader = try PDFReader(bytes)
    let catalog = try reader.resolve(reader.trailer["Root"]).dictionary ?? PDFDictionary()
    let tree = try reader.resolve(catalog["Pages"]).dictionary
    let numbers = (tree?["Kids"]?.array ?? []).compactMap(\.target)
    pages = try numbers.map { number in
      try PageText(page: try reader.object(number).dictionary ?? PDFDictionary(), in: reader)
    }
    var walk = ElementWalk(reader: reader, pages: numbers, texts: pages)
    let root = try reader.resolve(catalog["StructTreeRoot"]).dictionary
    document = try walk.element(try reader.resolve(root?["K"]).dictionary ?? PDFDictionary())
    logicalOrder = walk.order
    language = catalog["Lang"].string ?? ""
    files = try (catalog["AF"]?.array ?? []).map { file in
      try reader.resolve(file).dictionary?["UF"].string ?? ""
    }
    guard case .stream(let stream) = try reader.resolve(catalog["Metadata"]) else {
      metadata = ""
      return
    }
    metadata = String(decoding: try reader.data(stream), as: UTF8.self)
  }
}

/// Follows the structure tree and fetches the texts of its marks.
private struct ElementWalk {
  let reader: PDFReader
  let pages: [Int]
  let texts: [PageText]
  var order: [[Int]]

  init(reader: PDFReader, pages: [Int], texts: [PageText]) {
    (self.reader, self.pages, self.texts) = (reader, pages, texts)
    order = pages.map { _ in [] }
  }

  mutating func element(_ node: PDFDictionary) throws -> SpokenElement {
    var element = SpokenElement(role: node["S"]?.name ?? "")
    element.alternative = node["Alt"].string
    element.language = node["Lang"].string
    element.expansion = node["E"].string
    let attributes = node["A"]?.dictionary
    element.scope = attributes?["Scope"]?.name
    element.columnSpan = attributes?["ColSpan"]?.integer ?? 1
    element.rowSpan = attributes?["RowSpan"]?.integer ?? 1
    element.numbering = attributes?["ListNumbering"]?.name
    for kid in node["K"]?.array ?? [] {
      if let part = try part(kid, of: node) { element.parts.append(part) }
    }
    return element
  }

  private mutating func part(
    _ kid: PDFObject, of node: PDFDictionary
  ) throws -> SpokenElement.Part? {
    switch kid {
    case .integer(let number): return text(number, on: node["Pg"]?.target)
    case .reference(let number):
      return .element(try element(try reader.object(number).dictionary ?? PDFDictionary()))
    case .dictionary(let kid):
      if let number = kid["MCID"]?.integer { return text(number, on: kid["Pg"]?.target) }
      let annotation = try reader.resolve(kid["Obj"]).dictionary
      return .annotation(annotation?["Contents"].string ?? "")
    default: return nil
    }
  }

  private mutating func text(_ number: Int, on page: Int?) -> SpokenElement.Part? {
    guard let index = pages.firstIndex(where: { $0 == page }) else { return nil }
    order[index].append(number)
    return texts[index].marks[number].map { .text($0) }
  }
}

extension PDFObject {
  /// The number of the object that a reference leads to.
  var target: Int? { if case .reference(let number) = self { number } else { nil } }
}

extension PDFObject? {
  /// The text of a string for people.
  var string: String? { if case .string(let bytes)? = self { bytes.pdfText } else { nil } }
}
