public import Scene

/// The tones that charts make of a palette's colours; checks hold the very same against the eye.
extension Palette {
  /// The tone of what the title does not speak of.
  public func muted(_ hue: Color) -> Color { hue.mixed(with: paper, amount: 0.45) }

  /// The tone of what a number allows beyond what is sure.
  public func light(_ hue: Color) -> Color { hue.mixed(with: paper, amount: 0.72) }

  /// The ground between the slanted lines of "about".
  public func hatchGround(_ hue: Color) -> Color { hue.mixed(with: paper, amount: 0.6) }

  /// The lines that tell a series from its neighbours.
  public func patternLine(_ hue: Color) -> Color {
    hue.mixed(with: paper, amount: patternStrength)
  }

  /// The colour of text on an area: ink or paper, whichever reads better.
  public func text(on ground: Color) -> Color {
    ink.contrast(with: ground) >= paper.contrast(with: ground) ? ink : paper
  }
}
