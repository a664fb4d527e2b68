import Layout
import Report
import Scene
import Styling

/// One report in one language and style, laid out: what every output format starts from.
struct Rendition {
  /// The name of files, without an ending: `summit-briefing.en`.
  var stem: String
  /// The report tree.
  var report: ReportDocument
  /// The look.
  var theme: Theme
  /// The pages.
  var document: PagedDocument
  /// The layouter, for figures that stand alone.
  var layouter: Layouter
  /// The one figure that is wanted, or `all`; nil for the whole report.
  var figure: String?
  /// Pixels for a point, for formats of pixels.
  var scale: Double
}
