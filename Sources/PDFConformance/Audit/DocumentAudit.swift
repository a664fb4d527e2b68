internal import Scene

/// Looks for everything in a document that would break a promise of the finished file.
struct DocumentAudit {
  let document: PagedDocument
  let drawn: MarkedPDF
  let options: FinishOptions
  private(set) var problems: [ConformanceProblem] = []

  init(document: PagedDocument, drawn: MarkedPDF, options: FinishOptions) {
    self.document = document
    self.drawn = drawn
    self.options = options
  }

  /// Throws all problems at once.
  mutating func run() throws(FinishError) {
    checkMetadata()
    checkAttachments()
    checkTargets()
    var structure = StructureAudit()
    structure.visit(document.structure)
    problems += structure.problems
    checkFiles(structure.files)
    checkCompleteness(structure)
    guard problems.isEmpty else { throw .unfit(problems) }
  }

  mutating func report(_ clause: String, _ message: String) {
    problems.append(ConformanceProblem(clause: clause, message: message))
  }

  /// Title, language and date, which every file needs.
  private mutating func checkMetadata() {
    let metadata = document.metadata
    if document.pages.isEmpty { report("ISO 32000-1 7.7.3", "the document has no page") }
    if document.pages.count != drawn.pages.count {
      report(
        "ISO 32000-1 7.7.3",
        "the document has \(document.pages.count) pages, the drawn file \(drawn.pages.count)")
    }
    if metadata.title.allSatisfy(\.isWhitespace) { report("PDF/UA-1 7.1", "the title is empty") }
    if !LanguageTag.isWellFormed(metadata.language) {
      report("PDF/UA-1 7.2", "the document's language '\(metadata.language)' is no language tag")
    }
    if !CalendarDay.isWellFormed(metadata.date) {
      report("PDF/A-3 6.6.2", "the date '\(metadata.date)' is not of the form YYYY-MM-DD")
    }
    if !Moment.isWellFormed(metadata.created) {
      report(
        "PDF/A-3 6.6.2", "the time '\(metadata.created)' is not of the form YYYY-MM-DDThh:mm:ssZ")
    }
    checkLanguages()
  }

  /// The languages of drawn texts; neighbours mostly have the same.
  private mutating func checkLanguages() {
    var last: String?
    for page in drawn.pages {
      for leaf in page.leaves {
        guard let language = leaf.language, language != last else { continue }
        last = language
        if !LanguageTag.isWellFormed(language) {
          report("PDF/UA-1 7.2", "the text's language '\(language)' is no language tag")
        }
      }
    }
  }

  /// Names, descriptions, and whether attachments are allowed at all.
  private mutating func checkAttachments() {
    if options.archive == .a2a, !document.attachments.isEmpty {
      report("PDF/A-2 6.8", "attachments need PDF/A-3, but PDF/A-2 is asked for")
    }
    reportDuplicates(document.attachments.map(\.name), "PDF/A-3 6.8", "the attachment")
    for attachment in document.attachments {
      if attachment.name.isEmpty { report("PDF/A-3 6.8", "an attachment has no name") }
      if attachment.description.isEmpty {
        report("PDF/UA-1 7.11", "the attachment '\(attachment.name)' has no description")
      }
      if attachment.mediaType.split(separator: "/", omittingEmptySubsequences: false).count != 2 {
        report(
          "PDF/A-3 6.8",
          "the attachment '\(attachment.name)' has '\(attachment.mediaType)' as media type")
      }
    }
  }

  /// Elements name attachments that are there, unless nothing is attached at all.
  private mutating func checkFiles(_ named: [String]) {
    let attached = Set(document.attachments.map(\.name))
    guard !attached.isEmpty else { return }
    for name in Set(named).subtracting(attached).sorted() {
      report("PDF/A-3 6.8", "an element names the file '\(name)', which is not attached")
    }
  }

  /// Anchors are unique, and links and bookmarks lead somewhere.
  private mutating func checkTargets() {
    let count = drawn.pages.reduce(0) { $0 + $1.anchors.count }
    var known = Set<String>(minimumCapacity: count)
    for page in drawn.pages { for anchor in page.anchors { known.insert(anchor.name) } }
    if known.count < count {
      let names = drawn.pages.flatMap { $0.anchors.map(\.name) }
      reportDuplicates(names, "ISO 32000-1 12.3.2.3", "the anchor")
    }
    for page in drawn.pages { for link in page.links { check(link, known) } }
    checkOutline(document.outline, known)
  }

  private mutating func check(_ link: Link, _ known: Set<String>) {
    if link.description.isEmpty {
      report("PDF/UA-1 7.18.5", "link \(link.id.rawValue) has no description")
    }
    switch link.target {
    case .anchor(let name) where !known.contains(name):
      report(
        "ISO 32000-1 12.3.2.3",
        "link \(link.id.rawValue) leads to the anchor '\(name)', which is not drawn")
    case .uri(let address) where address.isEmpty:
      report("ISO 32000-1 12.6.4.7", "link \(link.id.rawValue) leads to an empty address")
    default: break
    }
  }

  private mutating func checkOutline(_ entries: [OutlineEntry], _ known: Set<String>) {
    for entry in entries {
      if entry.title.isEmpty { report("PDF/UA-1 7.17", "a bookmark has no title") }
      if !known.contains(entry.anchor) {
        report(
          "ISO 32000-1 12.3.2.3",
          "the bookmark '\(entry.title)' leads to the anchor '\(entry.anchor)', which is not drawn")
      }
      checkOutline(entry.children, known)
    }
  }

  private mutating func reportDuplicates(_ names: [String], _ clause: String, _ what: String) {
    for name in Duplicates.of(names) { report(clause, "\(what) '\(name)' stands there twice") }
  }
}
