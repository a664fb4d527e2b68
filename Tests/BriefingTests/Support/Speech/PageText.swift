@testable import PDFConformance

/// What a page's content says, mark by mark.
struct PageText {
  /// The texts of marks by their numbers.
  private(set) var marks: [Int: String] = [:]
  /// The texts of artifacts, one after the other.
  private(set) var artifacts: [String] = []
  /// What was painted outside of any mark.
  private(set) var strays = 0
  /// The order in which marks are painted.
  private(set) var order: [Int] = []

  /// A mark that is open.
  fileprivate struct Open {
    var number: Int?
    var isArtifact: Bool
    var replacement: String?
  }

  private var open: [Open] = []
  private var font: UnicodeMap?

  /// Reads the content of a page.
  init(page: PDFDictionary, in reader: PDFReader) throws {
    guard case .stream(let stream) = try reader.resolve(page["Contents"]) else { return }
    let fonts = try Self.fonts(of: page, in: reader)
    var lexer = ContentLexer(try reader.data(stream))
    while let instruction = try lexer.next() {
      let name = Self.operators.first { OperatorName($0.utf8) == instruction.name }
      var operands = PDFParser(lexer.bytes, at: instruction.start)
      switch name {
      case "BDC": try begin(&operands)
      case "BMC": open.append(Open(isArtifact: try operands.value().name == "Artifact"))
      case "EMC": end()
      case "Tf": font = try operands.value().name.flatMap { fonts[$0] }
      case "Tj", "TJ": try show(try operands.value())
      case "f", "S", "Do", "sh", "B": if !open.contains(where: \.isMarked) { strays += 1 }
      default: break
      }
    }
  }

  private static let operators = ["BDC", "BMC", "EMC", "Tf", "Tj", "TJ", "f", "S", "Do", "sh", "B"]

  private static func fonts(
    of page: PDFDictionary, in reader: PDFReader
  ) throws -> [String: UnicodeMap] {
    let resources = try reader.resolve(page["Resources"]).dictionary
    let entries = try reader.resolve(resources?["Font"]).dictionary?.entries ?? []
    return try Dictionary(
      uniqueKeysWithValues: entries.map { entry in
        let font = try reader.resolve(entry.value).dictionary ?? PDFDictionary()
        return (entry.name, try UnicodeMap(font: font, in: reader))
      })
  }

  private mutating func begin(_ operands: inout PDFParser) throws {
    let tag = try operands.value().name
    let properties = try operands.value().dictionary
    var mark = Open(isArtifact: tag == "Artifact")
    mark.number = properties?["MCID"]?.integer
    if case .string(let bytes) = properties?["ActualText"] { mark.replacement = bytes.pdfText }
    if let number = mark.number {
      order.append(number)
      marks[number] = ""
    }
    if mark.isArtifact { artifacts.append("") }
    open.append(mark)
  }

  private mutating func end() {
    if let text = open.popLast()?.replacement { add(text) }
  }

  private mutating func show(_ operand: PDFObject) throws {
    if open.contains(where: { $0.replacement != nil }) { return }
    let parts = operand.array ?? [operand]
    add(
      parts.map { part in
        if case .string(let bytes) = part { font?.text(bytes) ?? "" } else { "" }
      }.joined())
  }

  private mutating func add(_ text: String) {
    if let number = open.last(where: { $0.number != nil })?.number {
      marks[number, default: ""] += text
    } else if open.contains(where: \.isArtifact) {
      artifacts[artifacts.count - 1] += text
    } else {
      strays += 1
    }
  }
}

extension PageText.Open {
  /// Whether what stands in it is either content or an artifact.
  fileprivate var isMarked: Bool { number != nil || isArtifact }
}

extension [UInt8] {
  /// A string for people (ISO 32000-1, 7.9.2.2): UTF-16 with a byte order mark, or ASCII.
  var pdfText: String {
    guard starts(with: [0xfe, 0xff]) else { return String(decoding: self, as: UTF8.self) }
    let units = stride(from: 2, to: count - 1, by: 2).map {
      UInt16(self[$0]) << 8 | UInt16(self[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
}
