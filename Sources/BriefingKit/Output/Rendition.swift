import Diagnostics
import Dossier
import Layout
import Report
import Scene
import Styling
import Typesetting
import Wording

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
  /// The words of the report's language.
  var wording: Wording
  /// What it was made from.
  var inputs: Inputs
  /// What draws it.
  var renderer: OnceMadeRenderer
  /// What PDF files promise.
  var profile: PDFProfile
  /// What messages need besides; nil where none is wanted.
  var mail: MailSetting?
  /// The one figure that is wanted, or `all`; nil for the whole report.
  var figure: String?
  /// Pixels for a point, for formats of pixels.
  var scale: Double

  /// What a rendition was made from, and with.
  struct Inputs {
    /// The dossier.
    var dossier: Dossier
    /// The files that were read for this report, by paths that are the same on every machine.
    var files: [TextFile]
    /// The digests of the files.
    var digests: FileDigests
    /// The fonts that were opened.
    var fonts: [FontIdentity]
    /// The name of the style.
    var style: String
    /// The country that the report is on; nil for none.
    var country: String?
  }
}
