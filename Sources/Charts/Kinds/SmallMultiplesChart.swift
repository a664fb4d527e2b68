internal import Scene
public import Wording

/// Charts of one kind side by side, on one scale.
public enum SmallMultiplesChart: ChartKind {
  /// The name in report definitions.
  public static let name = "small-multiples"

  /// One line about it.
  public static let summary = "charts of one kind side by side, on one scale"

  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    guard case .multiples(let table) = data else {
      return ChartMisfit("it is written as 'multiples' beside another kind")
    }
    guard let kind = ChartKinds.kind(named: table.kind), kind.name != name else {
      return ChartMisfit("'\(table.kind)' is no kind for its panels")
    }
    return table.panels.lazy.compactMap { kind.misfit(of: $0.data) }.first
  }

  /// Draws panels whose kind draws their data.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .multiples(let table) = data, misfit(of: data) == nil,
      let kind = ChartKinds.kind(named: table.kind)
    else { return nil }
    if table.panels.isEmpty { return Canvas.nothing(in: context) }
    return MultiplesDrawing.picture(of: table, as: kind, in: context)
  }

  /// Describes the panels one after the other.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .multiples(let table) = data else { return title }
    return MultiplesDescription(table, wording: wording).text(title: title)
  }
}
