internal import Quantities

extension Wording {
  /// A text with its hedge in words: "about {x}".
  func hedged(_ qualifier: Qualifier, _ text: String) -> String {
    qualifier.message.map { self.text($0, ["x": text]) } ?? text
  }

  /// Whether the hedge follows what it hedges.
  func standsBehind(_ qualifier: Qualifier) -> Bool {
    qualifier.message.map { data.messages[$0]?.hasPrefix("{x}") ?? false } ?? false
  }
}

extension Qualifier {
  /// The text for a hedge with one number.
  fileprivate var message: MessageKey? {
    switch self {
    case .exact, .range: nil
    case .approximately: .qualifierApproximately
    case .over: .qualifierOver
    case .atLeast: .qualifierAtLeast
    case .upTo: .qualifierUpTo
    case .under: .qualifierUnder
    }
  }
}
