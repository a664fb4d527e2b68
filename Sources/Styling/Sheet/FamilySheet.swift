internal import Diagnostics
internal import Notation

/// A font family as a style file names it.
struct FamilySheet: Hashable, Sendable {
  /// The names of the files by weight and slant, each with its place.
  var files: [FontBook.FaceKey: Located<String>] = [:]
  /// Families that are asked for what this one lacks.
  var fallback: [Located<String>] = []
  /// What the family is called where fonts are only named; empty for names made from the files'.
  var names: [String] = []
  /// The Debian package that has the files.
  var package: String?
  /// Where the family is named.
  var span: Span
}
