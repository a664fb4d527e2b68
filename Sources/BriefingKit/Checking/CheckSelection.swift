import Checking
import Diagnostics
import Dossier

/// Which findings are wanted: those of some rules and codes, or all.
struct CheckSelection {
  private let rules: Set<String>
  private let codes: Set<String>
  /// What was asked for and does not exist.
  let findings: [Finding]

  /// Reads names of rules (`A7`), codes (`dossier.cycle`) and areas (`entailment`); none means all.
  init(_ names: [String]) {
    guard !names.isEmpty else {
      (rules, codes, findings) = ([], [], [])
      return
    }
    let pages = FindingPages.all.map(\.name)
    let known = Set(pages + pages.compactMap { $0.split(separator: ".").first.map(String.init) })
    var (rules, codes): (Set<String>, Set<String>) = ([], [])
    var findings: [Finding] = []
    for name in names {
      let rule = name.uppercased()
      if FindingPages.rules.contains(where: { $0.name == rule }) {
        rules.insert(rule)
        codes.formUnion(Self.codes(of: rule))
      } else if known.contains(name) {
        codes.insert(name)
      } else {
        let nearest = Suggestion.nearest(to: name, among: known)
        let hint = nearest.map { "write \"\($0)\"" } ?? "'briefing list checks' names them"
        findings.append(
          Finding(
            "check.unknown-check", "there is no rule or code \"\(name)\"", hints: [Hint(hint)]))
      }
    }
    (self.rules, self.codes, self.findings) = (rules, codes, findings)
  }

  /// Whether everything is wanted.
  private var isOpen: Bool { rules.isEmpty && codes.isEmpty && findings.isEmpty }

  /// Whether reports must be composed for what is wanted.
  var needsReports: Bool {
    isOpen || !rules.isEmpty
      || codes.contains { code in
        ["report", "query", "style", "render", "project"].contains {
          code == $0 || code.hasPrefix($0 + ".")
        }
      }
  }

  /// Whether pages must be laid out for what is wanted.
  var needsPages: Bool {
    codes.contains { $0 == "render" || $0.hasPrefix("render.") || $0 == "style.unreadable-font" }
  }

  /// Whether frozen editions must be read for what is wanted.
  var needsEditions: Bool { isOpen || comparesEditions }

  /// Whether frozen editions are held against the dossier: that they differ is no fault, and takes
  /// as long as freezing them again, so it is told only where it is asked for.
  var comparesEditions: Bool {
    codes.contains { $0 == "edition" || $0.hasPrefix("edition.") }
  }

  /// Whether texts must be read for what is wanted.
  var needsTexts: Bool {
    isOpen
      || codes.contains { code in
        code.hasPrefix("entailment") || ["dossier", "dossier.no-text"].contains(code)
          || Self.ofAnchors.contains(code)
      }
  }

  /// Whether a finding is wanted.
  ///
  /// What keeps the dossier from being read is always told: without it, "nothing found" would be
  /// an empty promise.
  func wants(_ finding: Finding) -> Bool {
    let area = String(finding.code.prefix { $0 != "." })
    return isOpen || codes.contains(finding.code) || codes.contains(area)
      || ["yaml", "csv", "check", "project"].contains(area) && finding.severity == .error
      || finding.code == "report.refused-figure"
        && rules.contains { rule in
          finding.message.hasSuffix("rule \(rule)") || finding.message.contains("rule \(rule) ")
        }
  }

  private static let ofAnchors = [
    "dossier.changed-source", "dossier.moved-anchor", "dossier.orphan-anchor",
  ]

  /// The codes that a rule has where it is a property of data.
  static func codes(of rule: String) -> [String] {
    let own = DossierCheck.all.filter { $0.rule == rule }.map(\.code)
    switch rule {
    case "A3": return own + ["entailment.duration"]
    case "A28": return own + ["report.ungrounded-figure", "report.typed-number"] + ofAnchors
    case "A9": return own + ["report.mixed-units"]
    case "A27": return own + ["edition.frozen", "edition.altered", "edition.corrected"]
    default: return own
    }
  }
}
