/// Large single numbers side by side.
public struct KeyFigureTable: Hashable, Sendable {
  /// One number.
  public struct Entry: Hashable, Sendable {
    /// The sign of the hedge; empty for an exact number.
    public var sign: String
    /// The digits.
    public var number: String
    /// Scale word and currency, or nothing.
    public var unit: String
    /// What kind of figure it is, in two lines at the most.
    public var label: String
    /// The numbers of the evidence notes.
    public var notes: [Int]
    /// The number in words, for text alternatives; empty where sign, digits and unit say all.
    public var spoken: String

    /// Creates a key figure.
    public init(
      sign: String, number: String, unit: String, label: String, notes: [Int] = [],
      spoken: String = ""
    ) {
      self.sign = sign
      self.number = number
      self.unit = unit
      self.label = label
      self.notes = notes
      self.spoken = spoken
    }
  }

  /// The numbers from left to right.
  public var entries: [Entry]

  /// Creates a row of key figures.
  public init(entries: [Entry]) { self.entries = entries }
}
