/// The same kind of chart several times, on one scale.
public struct MultiplesTable: Hashable, Sendable {
  /// One chart.
  public struct Panel: Hashable, Sendable {
    /// What the chart is about, in few words.
    public var heading: String
    /// The numbers of the evidence notes.
    public var notes: [Int]
    /// The data.
    public var data: ChartData

    /// Creates a panel.
    public init(heading: String, notes: [Int] = [], data: ChartData) {
      self.heading = heading
      self.notes = notes
      self.data = data
    }
  }

  /// The name of the kind of all panels.
  public var kind: String
  /// The panels, in print order.
  public var panels: [Panel]

  /// Creates small multiples; panels that `ChartData.divided` makes share their scale.
  public init(kind: String, panels: [Panel]) {
    self.kind = kind
    self.panels = panels
  }
}
