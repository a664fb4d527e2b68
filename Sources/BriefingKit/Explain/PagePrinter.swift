import Diagnostics
import Dossier
import Notation

/// Prints a page for people or programs.
enum PagePrinter {
  /// The page with lines of at most 80 columns.
  static func text(_ page: FindingPage) -> String {
    var output = wrapped("\(page.name): \(page.title)", indent: "") + "\n"
    output += wrapped(page.meaning, indent: "") + "\n"
    output += "Example\n" + indented(page.example) + "\n"
    output += "What to do\n" + wrapped(page.remedy, indent: "  ")
    let others = related(page)
    if !others.isEmpty {
      output += "\nSee also\n" + wrapped(others.joined(separator: ", "), indent: "  ")
    }
    return output
  }

  /// The page as JSON.
  static func json(_ page: FindingPage) -> String {
    JSONValue.members([
      ("name", .string(page.name)), ("title", .string(page.title)),
      ("meaning", .string(page.meaning)), ("example", .string(page.example)),
      ("remedy", .string(page.remedy)), ("related", .array(related(page).map { .string($0) })),
    ]).text() + "\n"
  }

  /// The codes of a rule, or the rule of a code.
  private static func related(_ page: FindingPage) -> [String] {
    if FindingPages.rules.contains(page) { return CheckSelection.codes(of: page.name) }
    return DossierCheck.all.filter { $0.code == page.name }.compactMap(\.rule)
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }

  /// A text in lines of at most 80 columns.
  static func wrapped(_ text: String, indent: String) -> String {
    var lines: [String] = []
    var line = indent
    for word in text.split(separator: " ") {
      let isFirst = line.count == indent.count
      if !isFirst, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = indent + word
      } else {
        line += (isFirst ? "" : " ") + word
      }
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }
}
