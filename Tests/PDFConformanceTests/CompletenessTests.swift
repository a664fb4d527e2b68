import CairoRenderer
import Scene
import Testing

@testable import PDFConformance

/// Every mark and every annotation hangs in the structure tree once, and the way back is the same.
///
/// No validator that was tried checks this.
@Suite struct CompletenessTests {
  private struct Mark: Hashable {
    var page: Int
    var number: Int
  }

  private let file: FinishedFile
  private var owners: [Mark: Int] = [:]
  private var annotationOwners: [Int: Int] = [:]

  init() throws {
    let document = SampleDocument.make()
    let drawn = try CairoRenderer().drawPDF(document: document)
    file = try FinishedFile(PDFFinisher.finish(drawn, document: document))
    if case .reference(let top) = file.dictionary(file.catalog?["StructTreeRoot"])?["K"] {
      walk(top)
    }
  }

  private mutating func walk(_ element: Int) {
    let node = file.dictionary(element)
    for kid in node?["K"]?.array ?? [] {
      switch kid {
      case .integer(let number):
        guard case .reference(let page) = node?["Pg"] else { continue }
        #expect(node?["K"]?.array?.contains { file.dictionary($0)?["S"] != nil } == false)
        own(Mark(page: page, number: number), element)
      case .reference(let below):
        #expect(file.dictionary(below)?["P"] == .reference(element))
        walk(below)
      case .dictionary(let kid):
        guard case .reference(let object) = kid["Obj"] else { continue }
        #expect(annotationOwners.updateValue(element, forKey: object) == nil)
      default: Issue.record("a kid of an unknown form")
      }
    }
  }

  private mutating func own(_ mark: Mark, _ element: Int) {
    #expect(owners.updateValue(element, forKey: mark) == nil)
  }

  private var parents: [Int: PDFObject] {
    let tree = file.dictionary(file.catalog?["StructTreeRoot"])?["ParentTree"]
    let entries = file.dictionary(tree)?["Nums"]?.array ?? []
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: entries.count, by: 2).map {
        (entries[$0].integer ?? -1, entries[$0 + 1])
      })
  }

  @Test func marksAndOwnersAgree() throws {
    #expect(owners.count == 19)
    for page in file.pages {
      let dictionary = try #require(file.dictionary(page))
      let key = try #require(dictionary["StructParents"]?.integer)
      let list = try #require(parents[key]?.array)
      let drawn = String(decoding: try file.data(dictionary["Contents"]), as: UTF8.self)
      for (number, owner) in list.enumerated() {
        #expect(drawn.contains("/MCID \(number)"))
        #expect(owner == owners[Mark(page: page, number: number)].map { .reference($0) })
      }
      #expect(owners.keys.count { $0.page == page } == list.count)
    }
  }

  @Test func annotationsAndOwnersAgree() throws {
    #expect(annotationOwners.count == 2)
    for (annotation, owner) in annotationOwners {
      let key = try #require(file.dictionary(annotation)?["StructParent"]?.integer)
      #expect(parents[key] == .reference(owner))
    }
  }

  @Test func namesLeadToTheirElements() throws {
    let tree = file.dictionary(file.catalog?["StructTreeRoot"])?["IDTree"]?.dictionary
    let entries = try #require(tree?["Names"]?.array)
    #expect(entries.first == .string(Array("note-1".utf8)))
    #expect(file.dictionary(entries.last)?["S"]?.name == "Note")
  }

  @Test func attributesAreWritten() throws {
    let elements = file.dictionaries
    func first(_ role: String) -> PDFDictionary? { elements.first { $0["S"]?.name == role } }
    #expect(first("Figure")?["Alt"] == .string(Array("Bars (two) and a dot".utf8)))
    let box = try #require(first("Figure")?["A"]?.dictionary?["BBox"]?.array)
    #expect(box.count == 4 && box[0] == .real("29.5"))
    #expect(first("TH")?["A"]?.dictionary?["Scope"]?.name == "Column")
    let spans = elements.compactMap { $0["A"]?.dictionary?["ColSpan"]?.integer }
    #expect(spans == [2, 2])
    #expect(elements.compactMap { $0["A"]?.dictionary?["RowSpan"]?.integer } == [2])
    #expect(first("L")?["A"]?.dictionary?["ListNumbering"]?.name == "None")
    let files = (first("Figure")?["AF"]?.array ?? []).map { file.dictionary($0) }
    #expect(files.map { $0?["Desc"] } == [.string(Array("The figures".utf8))])
  }
}
