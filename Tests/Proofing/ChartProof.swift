public import Charts
public import Scene
import Styling
import Wording

/// Draws generated data as every kind of chart, and looks for whatever touches or leaves its frame.
public struct ChartProof {
  /// A fault with all that is needed to draw it again.
  public struct Fault: Sendable, CustomStringConvertible {
    /// The kind, data set, language, style and width.
    public var picture: String
    /// What touches what.
    public var collisions: [Collision]
    /// The picture.
    public var frame: Frame

    /// One line.
    public var description: String { "\(picture): \(collisions.prefix(3))" }
  }

  /// The number of pictures of each kind.
  public private(set) var frames: [String: Int] = [:]
  /// The pictures with faults.
  public private(set) var faults: [Fault] = []

  /// Starts a proof.
  public init() {}

  /// The number of all pictures.
  public var total: Int { frames.values.reduce(0, +) }

  /// The kinds and how many pictures of each were checked, one line each.
  public var account: String {
    ChartKinds.all.map { "\($0.name) \(frames[$0.name, default: 0])" }.joined(separator: "\n")
  }

  /// Draws one data set as every kind that takes one of its tables.
  public mutating func check(_ dataSet: Int, in context: ChartContext, style: String) {
    var generated = GeneratedData(seed: UInt64(dataSet), wording: context.wording)
    let data = generated.all()
    for kind in ChartKinds.all {
      let fitting = data.filter { kind.misfit(of: $0) == nil }
      guard !fitting.isEmpty else { continue }
      let chosen = fitting[dataSet % fitting.count]
      guard let picture = kind.draw(chosen, in: context) else { continue }
      frames[kind.name, default: 0] += 1
      let found = collisions(in: picture, paper: context.theme.palette.paper)
      if found.isEmpty { continue }
      let place = "\(kind.name) set \(dataSet) \(context.wording.language) \(style)"
      faults.append(
        Fault(
          picture: "\(place) \(Int(context.width)) pt", collisions: found, frame: picture.frame))
    }
  }
}
