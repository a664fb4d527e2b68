import BriefingKit

/// Where the tests find what they need.
enum Places {
  /// The project's folder.
  static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/")

  static let fixtures = root + "/Tests/Fixtures"
}
