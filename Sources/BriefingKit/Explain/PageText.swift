import Diagnostics

/// Reads pages from a plain text: `# name: title`, then the meaning; lines behind `>` are the
/// example, lines behind `=` the remedy.
///
/// The title may be left out where the code's own room gives it.
enum PageText {
  /// The pages of a text, in order.
  static func pages(_ text: String, titles: [String: String]) -> [FindingPage] {
    var pages: [FindingPage] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        pages.append(head(line.dropFirst(2), titles))
      } else if let page = pages.indices.last {
        add(line, to: &pages[page])
      }
    }
    return pages
  }

  private static func head(_ line: Substring, _ titles: [String: String]) -> FindingPage {
    let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    let title = parts.count > 1 ? parts[1] : titles[name] ?? ""
    return FindingPage(name, title, "", example: "", remedy: "")
  }

  private static func add(_ line: Substring, to page: inout FindingPage) {
    if line.hasPrefix(">") {
      page.example += (page.example.isEmpty ? "" : "\n") + line.dropFirst(2)
    } else if line.hasPrefix("= ") {
      page.remedy += (page.remedy.isEmpty ? "" : " ") + line.dropFirst(2)
    } else if !line.isEmpty {
      page.meaning += (page.meaning.isEmpty ? "" : " ") + line
    }
  }
}
