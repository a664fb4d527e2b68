internal import Charts
internal import Report
internal import Scene
internal import Wording

extension HTMLWriter {
  /// Writes what browsers and search engines read, and the style sheet.
  mutating func writeMetadata() {
    var sheet = PageSheet(theme)
    let pictures = document.pictures.sorted { $0.key < $1.key }.map(\.value)
    let frames = pictures.flatMap { [$0.wide.frame] + ($0.narrow.map { [$0.frame] } ?? []) }
    let style = sheet.text(pictures: frames.colors)
    xml.start("head")
    xml.empty("meta", [("charset", "utf-8")])
    xml.element("title", text: pageTitle)
    write(metadata: "viewport", "width=device-width, initial-scale=1")
    // Nothing from elsewhere, and nothing that runs, whatever a report says.
    xml.empty(
      "meta",
      [
        ("http-equiv", "Content-Security-Policy"),
        ("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
      ])
    write(metadata: "description", report.standfirst.words)
    write(metadata: "generator", document.generator)
    write(metadata: "color-scheme", "light dark")
    let papers = sheet.colors.papers
    for (scheme, paper) in [("light", papers.light), ("dark", papers.dark)] {
      xml.empty(
        "meta",
        [
          ("name", "theme-color"), ("media", "(prefers-color-scheme:\(scheme))"),
          ("content", paper),
        ])
    }
    xml.empty("link", [("rel", "icon"), ("href", "data:,")])
    xml.style(style)
    xml.end()
  }

  /// The report's title; that of a figure which stands alone before it.
  private var pageTitle: String {
    let figure = document.figure == nil ? "" : report.blocks.first?.figureTitle ?? ""
    return [figure, report.title.words].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private mutating func write(metadata name: String, _ content: String) {
    if content.isEmpty { return }
    xml.empty("meta", [("name", name), ("content", content)])
  }

  /// Writes what stands above the text.
  mutating func writeHead() {
    let head = report.head
    xml.start("header", [("class", "head")])
    xml.start("div", [("class", "masthead")])
    for (name, words) in [("kicker", head.kicker), ("running", head.subject)] where !words.isEmpty {
      xml.element("p", [("class", name)], text: words)
    }
    let day = [head.asOf, head.edition].filter { !$0.isEmpty }.joined(separator: " · ")
    if !day.isEmpty {
      mixed("p", [("class", "running day")]) { writer in
        writer.xml.element("time", [("datetime", writer.report.date)], text: day)
      }
    }
    xml.end()
    if !head.warning.isEmpty { xml.element("p", [("class", "warning")], text: head.warning) }
    write(report.title, as: "h1")
    if !report.standfirst.isEmpty {
      write(report.standfirst, as: "p", [("class", "standfirst")])
    }
    xml.end()
  }

  /// Writes the foot of the page.
  mutating func writeFoot() {
    let head = report.head
    xml.start("footer", [("class", "foot")])
    for words in [head.foot, head.subject, head.asOf, head.edition] where !words.isEmpty {
      xml.element("p", [("class", "running")], text: words)
    }
    xml.end()
  }

  // MARK: Contents

  /// A heading that the contents lead to.
  private struct Stop {
    var level: Int
    var words: String
    var place: String
  }

  /// Writes the way to the headings, which stays in view; one heading needs none.
  mutating func writeContents() {
    let stops = report.blocks.compactMap { block -> Stop? in
      guard case .heading(let level, let inlines, let anchor) = block,
        level <= depth, let place = places.place(of: anchor)
      else { return nil }
      return Stop(level: max(2, level), words: inlines.words, place: place)
    }
    guard stops.count > 1 else { return }
    let title = contents?.title.words ?? ""
    xml.start("nav", [("aria-labelledby", "contents")])
    xml.element(
      "h2", [("id", "contents")], text: title.isEmpty ? wording.text(.contents) : title)
    xml.start("ul")
    for stop in stops {
      xml.start("li", stop.level > 2 ? [("class", "below")] : [])
      xml.element("a", [("href", "#" + stop.place)], text: stop.words)
      xml.end()
    }
    xml.end()
    xml.end()
  }

  /// The contents that the report asks for.
  private var contents: (title: [Inline], depth: Int)? {
    for case .contents(let title, let depth) in report.blocks { return (title, depth) }
    return nil
  }

  private var depth: Int { contents?.depth ?? 2 }
}
