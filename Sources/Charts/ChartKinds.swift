/// The chart kinds that reports can name.
public enum ChartKinds {
  /// All kinds, in the order in which they are listed.
  public static let all: [any ChartKind.Type] = [
    BarsChart.self, GroupedBarsChart.self, StackedBarsChart.self, MatrixChart.self,
    LineChart.self, StepChart.self, AreaChart.self, SlopeChart.self, SmallMultiplesChart.self,
    TimelineChart.self, KeyFiguresChart.self,
  ]

  /// The kind with a name; nil if there is none.
  public static func kind(named name: String) -> (any ChartKind.Type)? {
    all.first { $0.name == name }
  }
}
