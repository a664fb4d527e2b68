internal import Scene
internal import Styling
internal import Typesetting

/// Names steps; where they are many, every second, third … one.
struct StepTicks {
  /// Places steps, counted from 0; a step's middle is half a step further.
  let scale: LinearScale
  /// The names.
  let ticks: [PlaceAxis.Tick]

  /// No name of a step is set narrower than this, in points.
  private static let least = 34.0
  /// A name is set wider where its longest word needs it, but at most this wide, in points.
  private static let most = 84.0

  /// Names steps over a range; without `fills` the first and the last step stand as near to the
  /// edges as their names let them.
  init(_ names: [String], range: ClosedRange<Double>, fills: Bool, in context: ChartContext) {
    let count = max(names.count, 1)
    let lettering = Lettering(context)
    let room = range.upperBound - range.lowerBound
    let width = room / max(Double(count) - (fills ? 0 : 1), 1)
    let word =
      names.flatMap { $0.split(separator: " ") }
      .map { lettering.block(String($0), .axis).width }.max() ?? 0
    let least = min(max(word + 6, Self.least), Self.most)
    let every = max(Int((least / max(width, 0.1)).rounded(.up)), 1)
    let most = max(width * Double(every) - 6, 1)
    /// What a name hangs over an edge beyond the room outside of it, as a share of a step.
    func overhang(_ name: String?, beyond outside: Double) -> Double {
      if fills || count == 1 { return 0.5 }
      let half = min(lettering.block(name ?? "", .axis).width, most) / 2
      return min(max(half - outside, 0) / width, 0.5)
    }
    let start = 0.5 - overhang(names.first, beyond: range.lowerBound)
    let end = Double(count) - 0.5 + overhang(names.last, beyond: context.width - range.upperBound)
    let scale = LinearScale(domain: start...end, range: range)
    let pitch = scale.position(of: 1) - scale.position(of: 0)
    ticks = stride(from: 0, to: names.count, by: every).map { index in
      let middle = scale.position(of: Double(index) + 0.5)
      // Names at the edges of the frame are narrower, because moved inside they would touch others.
      let room = min(pitch * Double(every) - 6, 2 * middle, 2 * (context.width - middle))
      let label = lettering.block(
        names[index], .axis, width: max(room, 1))
      return PlaceAxis.Tick(
        x: PlaceAxis.clamped(middle, label.width, in: context), mark: middle, label: label)
    }
    self.scale = scale
  }
}
