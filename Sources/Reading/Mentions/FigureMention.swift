/// A figure as it stands in a text: what it says, and where.
public struct FigureMention: Hashable, Sendable {
  /// What kind of figure it is; known even where the value is not.
  public var kind: FigureKind
  /// The exact value; nil where it could not be decided (see `undecided`).
  public var value: FigureValue?
  /// The number with its scale, without hedge and currency, or the date itself, in Unicode code
  /// points from the start of the text.
  public var core: Range<Int>
  /// The whole phrase with hedge, currency, unit and counted noun, in Unicode code points.
  public var phrase: Range<Int>
  /// The word that a count counts, as it stands in the text; nil for everything else.
  public var noun: String?
  /// The mention (by its place in the list) of which this one is the source's own conversion.
  public var conversionOf: Int?
  /// What the text leaves open and the reader did not decide, or only assumed.
  public var undecided: [Undecided]

  /// Creates a mention.
  public init(
    _ kind: FigureKind, _ value: FigureValue?, core: Range<Int>, phrase: Range<Int>,
    noun: String? = nil, conversionOf: Int? = nil, undecided: [Undecided] = []
  ) {
    self.kind = kind
    self.value = value
    self.core = core
    self.phrase = phrase
    self.noun = noun
    self.conversionOf = conversionOf
    self.undecided = undecided
  }
}
