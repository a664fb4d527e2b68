public import Diagnostics
import Mail

/// What sending gave.
public struct SendOutcome: Sendable {
  /// What became of one message to one recipient.
  public struct Row: Hashable, Sendable {
    /// What became of it, in a word or two: `sent`, `failed`, `unknown`, `sent before`, `would send`.
    public var state: String
    /// The name of the report's file: `summit-briefing.en`.
    public var title: String
    /// `to`, `cc` or `bcc`.
    public var role: String
    /// The address.
    public var address: String
    /// The subject.
    public var subject: String
  }

  /// A row for each recipient of each message, in the order of the file of recipients.
  public var rows: [Row] = []
  /// What is wrong.
  public var findings: [Finding] = []
  /// The files that findings point into.
  public var texts: [TextFile] = []

  /// Whether everybody has what they are to get.
  var isComplete: Bool {
    !findings.hasErrors && rows.allSatisfy { ["sent", "sent before"].contains($0.state) }
  }

  /// How much was sent and how much was not, in one line.
  public var summary: String {
    let states = ["sent", "would send", "sent before", "failed", "unknown"]
    let counts = states.compactMap { state -> String? in
      let count = rows.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state)"
    }
    return counts.isEmpty ? "nothing to send" : counts.joined(separator: ", ")
  }

  /// The rows as aligned columns; subjects only where they are wanted.
  public func text(withSubjects: Bool) -> String {
    let columns = rows.map { [$0.state, $0.title, $0.role, $0.address] }
    let widths = (0..<4).map { column in columns.map { $0[column].count }.max() ?? 0 }
    return zip(rows, columns).map { row, cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      let line = padded.joined(separator: "  ") + (withSubjects ? "  " + row.subject : "")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  mutating func add(_ delivery: Delivery, _ state: String, of plan: SendPlan) {
    let message = plan.message(of: delivery)
    rows.append(
      Row(
        state: state, title: message.title, role: delivery.role.rawValue,
        address: delivery.recipient.address, subject: message.subject))
  }
}
