import Dossier
import Quantities

/// The options that decide what a run gives, as words: what a record of it is found by.
///
/// How many threads there were, and where the project lies, is no part of it.
struct RunOptions: Hashable, Sendable {
  /// An option that was given.
  struct Option: Hashable, Sendable {
    /// The name, as on the command line.
    var name: String
    /// The value as text.
    var value: String
  }

  /// The options, in a fixed order.
  var list: [Option]

  /// Those of a request; what was left out is left out.
  init(_ request: RenderRequest) {
    let words: [(String, [String])] = [
      ("reports", request.reports), ("format", request.formats), ("language", request.languages),
      ("style", request.styles), ("country", request.countries),
    ]
    let single: [(String, String?)] = [
      ("as-of", request.asOf?.literal), ("figure", request.figure),
      ("conformance", request.conformance), ("scale", "\(request.scale)"),
      ("source-date-epoch", request.created.map(String.init)),
      ("annex", request.hasAnnex ? "yes" : nil), ("force", request.isForced ? "yes" : nil),
      ("shard", request.shard?.description),
    ]
    let lists = words.map { ($0.0, $0.1.isEmpty ? nil : $0.1.joined(separator: ",")) }
    list = (lists + single).compactMap { name, value in
      value.map { Option(name: name, value: $0) }
    }
  }

  /// Options that were read from a record.
  init(list: [Option]) { self.list = list }

  /// A short name for the options: equal where they are equal.
  var id: String {
    let text = list.map { "\($0.name)=\($0.value)\n" }.joined()
    return String(SHA256.hex(of: Array(text.utf8)).prefix(16))
  }
}
