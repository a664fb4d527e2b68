import BriefingKit

/// The page about chart kinds, made from the report that draws them.
enum ChartPage {
  /// A block of the report that draws something.
  struct Drawing: Equatable {
    /// The name of the figure, which its picture has too.
    var name: String
    /// The name of the chart kind.
    var kind: String
  }

  private static let lead = """
    # Chart kinds

    <!-- Made from gallery/project/Reports/charts.md by a test: change that, delete this page, run the tests. -->

    Every kind with a picture and the block that made it, from an [invented dossier](gallery/project). Pictures are in the style
    `newspaper`; how they look in the others is in [gallery/styles](gallery/styles). `make gallery` draws all of it large. Fields that
    all blocks share are described in [REPORTS.md](REPORTS.md).

    """

  /// The whole page.
  ///
  /// - Parameters:
  ///   - report: the text of the report.
  ///   - summaries: what each kind is, by name.
  static func text(from report: String, summaries: [String: String]) -> String {
    var lines: [String] = []
    for part in parts(of: report) {
      switch part {
      case .text(let line): lines.append(line)
      case .block(let opening, let body):
        let drawing = drawing(opening, body)
        if let summary = summaries[drawing.kind] {
          lines += ["`\(drawing.kind)`: \(summary).", ""]
        }
        lines += ["![\(drawing.kind)](gallery/charts/\(drawing.name).png)", ""]
        lines += [opening] + body + ["```"]
      }
    }
    return lead + "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// What the report draws, in order.
  static func drawings(of report: String) -> [Drawing] {
    parts(of: report).compactMap { part in
      if case .block(let opening, let body) = part { drawing(opening, body) } else { nil }
    }
  }

  private enum Part {
    case text(String)
    case block(opening: String, body: [String])
  }

  /// The lines from the first heading on, without language marks.
  private static func parts(of report: String) -> [Part] {
    var parts: [Part] = []
    var block: (opening: String, body: [String])?
    var hasBegun = false
    for line in report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      hasBegun = hasBegun || line.hasPrefix("## ")
      if !hasBegun || (block == nil && line.hasPrefix("<!--")) { continue }
      if line.hasPrefix("```") {
        if let open = block {
          parts.append(.block(opening: open.opening, body: open.body))
          block = nil
        } else {
          block = (line, [])
        }
      } else if block != nil {
        block?.body.append(line)
      } else {
        parts.append(.text(line))
      }
    }
    while case .text("")? = parts.last { parts.removeLast() }
    return parts
  }

  private static func drawing(_ opening: String, _ body: [String]) -> Drawing {
    let fence = String(opening.dropFirst(3))
    func value(_ key: String) -> String? {
      body.first { $0.hasPrefix("\(key): ") }.map { String($0.dropFirst(key.count + 2)) }
    }
    // Small multiples are a kind that other kinds are drawn by.
    let kind = value("multiples") == nil ? value("kind") : "small-multiples"
    return Drawing(name: value("name") ?? fence, kind: kind ?? fence)
  }
}
