internal import Scene

/// The colours of a palette by name, as style files write them.
enum PaletteColor: String, CaseIterable, Sendable {
  case ink
  case soft
  case hairline
  case rule
  case accent
  case accentSoft = "accent-soft"
  case signal
  case paper

  /// Where the colour stands in a palette.
  var path: WritableKeyPath<Palette, Color> {
    switch self {
    case .ink: \.ink
    case .soft: \.soft
    case .hairline: \.hairline
    case .rule: \.rule
    case .accent: \.accent
    case .accentSoft: \.accentSoft
    case .signal: \.signal
    case .paper: \.paper
    }
  }

  /// Whether charts and layout also set text in the colour.
  var isForText: Bool {
    switch self {
    case .ink, .soft, .accent, .signal: true
    case .hairline, .rule, .accentSoft, .paper: false
    }
  }

  /// What the colour is for.
  var meaning: String {
    switch self {
    case .ink: "the colour of text"
    case .soft: "the colour of secondary text"
    case .hairline: "fine lines behind data"
    case .rule: "lines that separate"
    case .accent: "the one accent"
    case .accentSoft: "a light tone of the accent for areas"
    case .signal: "contradiction and warning only"
    case .paper: "the ground"
    }
  }
}

/// A colour of the palette, or one of its own.
enum ColorReference: Hashable, Sendable {
  case palette(PaletteColor)
  case exact(Color)

  /// The colour itself.
  func color(in palette: Palette) -> Color {
    switch self {
    case .palette(let name): palette[keyPath: name.path]
    case .exact(let color): color
    }
  }
}
