public import Scene

/// A look, fully described: page and grid, type, colours, habits of charts.
public struct Theme: Hashable, Sendable {
  /// The name of the style, as in `--style`.
  public var name: String
  /// One line about it.
  public var summary: String
  /// The page and its columns.
  public var page: PageGeometry
  /// The fonts.
  public var fonts: FontBook
  /// The style of each kind of text.
  public var text: [TextRole: TextStyle]
  /// The colours.
  public var palette: Palette
  /// Habits of charts and tables.
  public var charts: ChartHabits

  /// Creates a look.
  public init(
    name: String, summary: String, page: PageGeometry, fonts: FontBook,
    text: [TextRole: TextStyle], palette: Palette, charts: ChartHabits
  ) {
    self.name = name
    self.summary = summary
    self.page = page
    self.fonts = fonts
    self.text = text
    self.palette = palette
    self.charts = charts
  }

  /// The style of a kind of text; reading guarantees that every role has one.
  public func style(_ role: TextRole) -> TextStyle {
    text[role] ?? TextStyle(family: "text", size: 10, leading: 14, color: palette.ink)
  }
}

/// A page and its columns; all lengths in points.
public struct PageGeometry: Hashable, Sendable {
  /// Where evidence notes stand.
  public enum NotePlacement: String, Hashable, Sendable, CaseIterable {
    /// In the margin column, beside the line that cites them.
    case margin
    /// At the foot of the page, above a short rule.
    case foot
  }

  /// Where a section begins.
  public enum SectionStart: String, Hashable, Sendable, CaseIterable {
    /// Below the section before it.
    case runOn = "run-on"
    /// At the top of a page, as on slides.
    case newPage = "new-page"
  }

  /// The page.
  public var size: Size
  /// The white at the top.
  public var marginTop: Double
  /// The white at the right.
  public var marginRight: Double
  /// The white at the bottom.
  public var marginBottom: Double
  /// The white at the left.
  public var marginLeft: Double
  /// The number of text columns side by side: 1 or 2.
  public var columns: Int
  /// The width of a text column.
  public var textWidth: Double
  /// The white between two columns.
  public var gutter: Double
  /// The width of the margin column; 0 where notes stand at the foot.
  public var marginColumn: Double
  /// Where evidence notes stand.
  public var notes: NotePlacement
  /// Where a section begins.
  public var sections: SectionStart

  /// Describes a page.
  public init(
    size: Size, marginTop: Double, marginRight: Double, marginBottom: Double, marginLeft: Double,
    textWidth: Double, gutter: Double, marginColumn: Double, notes: NotePlacement,
    sections: SectionStart = .runOn, columns: Int = 1
  ) {
    self.size = size
    self.marginTop = marginTop
    self.marginRight = marginRight
    self.marginBottom = marginBottom
    self.marginLeft = marginLeft
    self.textWidth = textWidth
    self.gutter = gutter
    self.marginColumn = marginColumn
    self.notes = notes
    self.sections = sections
    self.columns = columns
  }

  /// The width between the side margins: all columns and what is between them.
  public var fullWidth: Double { size.width - marginLeft - marginRight }
}

/// The colours of a style.
public struct Palette: Hashable, Sendable {
  /// Text.
  public var ink: Color
  /// Secondary text; at least 4.5 : 1 on the paper.
  public var soft: Color
  /// Fine lines behind data.
  public var hairline: Color
  /// Lines that separate.
  public var rule: Color
  /// The one accent.
  public var accent: Color
  /// A light tone of the accent for areas.
  public var accentSoft: Color
  /// Contradiction and warning only.
  public var signal: Color
  /// The ground.
  public var paper: Color
  /// Hues for kinds that stand beside each other, in the order of use; safe for colour-blind
  /// readers.
  public var series: [Color]
  /// How far the lines of a series' pattern go from its colour to the paper, 0 to 1.
  public var patternStrength: Double
  /// Up to how many series side by side are told apart by colour alone; 1 or more.
  public var plainSeries: Int

  /// Creates a palette.
  public init(
    ink: Color, soft: Color, hairline: Color, rule: Color, accent: Color, accentSoft: Color,
    signal: Color, paper: Color, series: [Color], patternStrength: Double = 0.3,
    plainSeries: Int = 2
  ) {
    self.ink = ink
    self.soft = soft
    self.hairline = hairline
    self.rule = rule
    self.accent = accent
    self.accentSoft = accentSoft
    self.signal = signal
    self.paper = paper
    self.series = series
    self.patternStrength = patternStrength
    self.plainSeries = plainSeries
  }
}

/// Habits of charts; lengths in points.
public struct ChartHabits: Hashable, Sendable {
  /// The thickness of a bar.
  public var barThickness: Double
  /// The distance from one bar's top to the next one's in a panel.
  public var barPitch: Double
  /// The width of the column of category labels, as a share of the figure's width (0 to 0.6).
  public var labelShare: Double
  /// The radius of a dot.
  public var dotRadius: Double
  /// The height of a row of a matrix.
  public var matrixRow: Double
  /// The thickness of hairlines.
  public var hairlineWidth: Double
  /// The thickness of the line under a table's head and of an axis.
  public var ruleWidth: Double

  /// Creates habits.
  public init(
    barThickness: Double = 12, barPitch: Double = 17, labelShare: Double = 0.27,
    dotRadius: Double = 4, matrixRow: Double = 19, hairlineWidth: Double = 0.5,
    ruleWidth: Double = 0.8
  ) {
    self.barThickness = barThickness
    self.barPitch = barPitch
    self.labelShare = labelShare
    self.dotRadius = dotRadius
    self.matrixRow = matrixRow
    self.hairlineWidth = hairlineWidth
    self.ruleWidth = ruleWidth
  }
}
