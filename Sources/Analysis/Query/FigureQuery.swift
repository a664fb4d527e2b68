/// A question to the dossier: a measure and filters, written `proposals.count country=UZ strict=yes`.
///
/// The canonical form has the filters in alphabetical order; two spellings of one question are
/// equal.
public struct FigureQuery: Hashable, Sendable {
  /// A filter or switch.
  public struct Argument: Hashable, Sendable {
    /// The name, such as `country`.
    public var name: String
    /// The value, such as `UZ`; several are joined by commas.
    public var value: String

    /// Creates an argument.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What is asked, such as `commitments.total`.
  public let measure: String
  /// The filters in alphabetical order, each name once.
  public let arguments: [Argument]

  /// Creates a question; of several arguments with one name the last counts.
  public init(_ measure: String, _ arguments: [Argument] = []) {
    self.measure = measure
    if arguments.count < 2 {
      self.arguments = arguments
      return
    }
    var byName: [String: Argument] = [:]
    for argument in arguments { byName[argument.name] = argument }
    self.arguments = byName.values.sorted { $0.name < $1.name }
  }

  /// The value of an argument; nil if it is not given.
  public subscript(name: String) -> String? { arguments.first { $0.name == name }?.value }
}
