internal import Diagnostics
internal import Scene

/// A text style whose colour may still be a name.
struct RoleSheet: Hashable, Sendable {
  var family: String
  var weight: FontWeight
  var isItalic = false
  var size: Double
  var leading: Double
  var color: ColorReference
  var tracking = 0.0
  var features: [String] = []
  var isUppercase = false
  var isJustified = false
  /// Where the style was last changed; nil for the plain look.
  var span: Span?

  init(
    _ family: String, _ size: Double, _ leading: Double, _ color: PaletteColor = .ink,
    weight: FontWeight = .regular, tracking: Double = 0, features: [String] = [],
    isUppercase: Bool = false
  ) {
    self.family = family
    self.weight = weight
    self.size = size
    self.leading = leading
    self.color = .palette(color)
    self.tracking = tracking
    self.features = features
    self.isUppercase = isUppercase
  }

  /// The style with its colour.
  func style(in palette: Palette) -> TextStyle {
    TextStyle(
      family: family, weight: weight, isItalic: isItalic, size: size, leading: leading,
      color: color.color(in: palette), tracking: tracking, features: features,
      isUppercase: isUppercase, isJustified: isJustified)
  }
}
