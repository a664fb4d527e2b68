/// The chart kinds that reports can name.
public enum ChartKinds {
  /// All kinds, in the order in which they are listed.
  public static let all: [any ChartKind.Type] = [
    BarsChart.self,
    GroupedBarsChart.self,
    StackedBarsChart.self,
    SharesChart.self,
    DivergingBarsChart.self,
    ColumnsChart.self,
    LollipopChart.self,
    DotsChart.self,
    RangesChart.self,
    WaffleChart.self,
    TableBarsChart.self,
    ValueMatrixChart.self,
    DotMatrixChart.self,
    MatrixChart.self,
    LineChart.self,
    StepChart.self,
    AreaChart.self,
    SlopeChart.self,
    SmallMultiplesChart.self,
    TimelineChart.self,
    KeyFiguresChart.self,
  ]

  /// The kind with a name; nil if there is none.
  public static func kind(named name: String) -> (any ChartKind.Type)? {
    all.first { $0.name == name }
  }

  /// The names of the kinds that can draw data, in the order of the list.
  public static func names(fitting data: ChartData) -> [String] {
    all.filter { $0.misfit(of: data) == nil }.map { $0.name }
  }
}
