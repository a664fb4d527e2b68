import Diagnostics
import Dossier
import Editions
import Mail
import Quantities
import Wording

/// Gathers what the messages of a project have in common.
struct MailDesk: Sendable {
  /// What is wrong with the file of recipients or an edition.
  private(set) var findings: [Finding] = []
  /// The files that findings point into.
  private(set) var texts: [TextFile] = []
  private let dossier: Dossier
  private let editions: EditionLibrary
  private var list: MailingList?
  private var known: [Span: EditionChanges] = [:]

  private struct Span: Hashable {
    var edition: String
    var day: CalendarDay
  }

  /// Reads the editions, and the file of recipients where there is one.
  ///
  /// - Parameter list: the recipients, where they were read already.
  init(_ project: Project, list: MailingList? = nil) {
    dossier = project.dossier
    var shelf = EditionShelf(places: project.places)
    editions = shelf.library()
    findings = shelf.findings
    texts = shelf.texts
    self.list = list
    guard list == nil, Disk.isFile(project.places.recipients) else { return }
    var reader = FileReader(places: project.places)
    guard let file = reader.text(at: project.places.recipients) else {
      findings += reader.findings
      return
    }
    let (found, wrong) = MailingList.read(file)
    self.list = found
    findings += wrong
    texts.append(MailingList.quotable(file, after: wrong))
  }

  /// What a message of a report on a day needs.
  ///
  /// - Parameter date: when messages say that they were made; nil for the start of the day.
  mutating func setting(
    on day: CalendarDay, in wording: Wording, date: Int?
  ) -> MailSetting {
    var setting = MailSetting()
    if let list {
      setting.sender = list.sender
      setting.list = list.list
    }
    setting.date = date ?? day.dayNumber * 86_400
    if let changes = changes(on: day), !changes.isEmpty {
      setting.changes = changes.sheet(in: wording)
    }
    return setting
  }

  /// What changed since the last edition before a day; nil where there is none.
  private mutating func changes(on day: CalendarDay) -> EditionChanges? {
    guard let before = editions.last(before: day) else { return nil }
    let span = Span(edition: before.id, day: day)
    if let changes = known[span] { return changes }
    let now = Edition.freezing(
      "now", of: dossier, asOf: day, questions: before.figures.map(\.question), program: "")
    let changes = EditionChanges(from: before, to: now)
    known[span] = changes
    return changes
  }
}
