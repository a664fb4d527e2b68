public import ArgumentParser
public import BriefingKit

extension Shard: ExpressibleByArgument {
  /// A part on the command line: `2/8`.
  public init?(argument: String) { self.init(argument) }
}
