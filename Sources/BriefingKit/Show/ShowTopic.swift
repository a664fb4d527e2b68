/// A short name for a question that people ask often; any measure can be shown by its own name.
public struct ShowTopic: Sendable {
  /// The name on the command line.
  public let name: String
  /// The measure that answers it.
  public let measure: String

  /// All short names, in the order of help.
  public static let all = [
    ShowTopic(name: "commitments", measure: "commitments"),
    ShowTopic(name: "stocks", measure: "stocks"),
    ShowTopic(name: "documents", measure: "documents"),
    ShowTopic(name: "sectors", measure: "interests"),
    ShowTopic(name: "proposals", measure: "proposals"),
    ShowTopic(name: "timeline", measure: "events"),
    ShowTopic(name: "companies", measure: "companies"),
    ShowTopic(name: "sources", measure: "sources"),
  ]

  /// The measure that a word asks for: that of a topic, or the word itself.
  static func measure(for word: String) -> String {
    all.first { $0.name == word }?.measure ?? word
  }
}
