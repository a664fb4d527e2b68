public import Styling

/// The widths of a page on screens, derived from the widths of a style on paper.
///
/// A point of the style is as long as it takes for running text to be 18 pixels high; text, figures
/// and columns then keep their proportions.
public struct HTMLMeasure: Hashable, Sendable {
  private let theme: Theme

  /// Derives the widths of a style.
  public init(_ theme: Theme) { self.theme = theme }

  /// The size of running text, in rem.
  static let bodySize = 1.125
  /// The longest line of running text, in its own size; longer ones lose the eye on screens.
  private static let longestLine = 38.0
  /// Where a page is a phone's, in rem: pictures are the narrow ones, tables stand row by row.
  static let phone = 40.0
  /// The content of a phone 375 pixels wide, in rem.
  private static let phoneContent = 21.2
  /// The size of labels on phones, in rem: 11.7 pixels.
  private static let phoneLabel = 0.73
  /// The column of the contents and the white beside it, in rem.
  static let rail = 13.0
  /// The white between the contents and the text, in rem.
  static let railGap = 3.5
  /// The white at both sides of a page, in rem.
  static let side = 2.0

  private var bodyPoints: Double { theme.style(.body).size }

  /// Whether notes stand beside the text where there is room.
  var hasMargin: Bool { theme.page.notes == .margin && theme.page.marginColumn > 0 }

  /// The rem that a point is long.
  var point: Double { Self.bodySize / bodyPoints }

  /// The width of running text, in points.
  public var text: Double { min(theme.page.textWidth, Self.longestLine * bodyPoints) }

  /// The width of what stands over text and margin, in points.
  public var full: Double {
    hasMargin ? text + theme.page.gutter + theme.page.marginColumn : text
  }

  /// The width of pictures on phones, in points.
  public var narrow: Double {
    Self.phoneContent * theme.style(.value).size / Self.phoneLabel
  }

  /// From which width on notes stand beside the text, in rem.
  var beside: Double { full * point + 2 * Self.side }

  /// From which width on the contents stand beside the text, in rem.
  var railed: Double { beside + Self.rail + Self.railGap }

  /// A length of the style in rem.
  func rem(_ points: Double) -> String { "\(FixedNumber.text(points * point))rem" }
}
