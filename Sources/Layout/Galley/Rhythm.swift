import Styling

/// The vertical white of a page, in points, as shares of the body's leading.
struct Rhythm {
  private let unit: Double

  /// Derives the white from a style's running text.
  init(theme: Theme) { unit = theme.style(.body).leading }

  /// Between paragraphs.
  var paragraph: Double { unit * 0.45 }
  /// Above a heading of level 2.
  var section: Double { unit * 1.45 }
  /// Above a heading of level 3.
  var subsection: Double { unit * 0.9 }
  /// Below a heading.
  var heading: Double { unit * 0.3 }
  /// Above and below a figure or table.
  var figure: Double { unit * 1.45 }
  /// Between a figure's title block and its picture.
  var caption: Double { unit * 0.55 }
  /// Between items of a list.
  var item: Double { unit * 0.22 }
  /// Between entries of one line or two.
  var line: Double { unit * 0.11 }
  /// Between the title and the standfirst.
  var title: Double { unit * 0.5 }
  /// Below the standfirst.
  var standfirst: Double { unit * 1.35 }
  /// Between two notes.
  var note: Double { unit * 0.42 }
}
