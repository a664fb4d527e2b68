import CairoRenderer
import Diagnostics
import Dossier
import Scene
import Styling
import Typesetting

/// What an engine works with, and keeps from one output to the next; where the same is rendered again
/// and again, from one run to the next too.
///
/// Tools belong to one thread. No byte of an output depends on what was made with them before.
final class EngineTools {
  /// What has the fonts of a style open, with the states of their files when it was made.
  private struct Kit {
    var stamps: [String: Disk.Stamp]
    var typesetter: Typesetter
    var renderer = OnceMadeRenderer()
    var run: Int
  }

  private var kits: [FontBook: Kit] = [:]
  private let remembersText: Bool
  private var run = 0
  /// The digests of files.
  let digests = FileDigests()

  /// Tools that were not used yet.
  ///
  /// - Parameter remembersText: whether set text is kept from one run to the next.
  init(remembersText: Bool = false) { self.remembersText = remembersText }

  /// Begins another run: what the last one with some fonts did not use is forgotten.
  func startRun() {
    run += 1
    digests.forgetUnused()
  }

  /// A setter for the fonts of a style, at the start of a report, and what draws with them.
  func kit(
    for fonts: FontBook, hyphenator: @escaping (String) -> Hyphenator?
  ) -> (setter: Typesetter, renderer: OnceMadeRenderer) {
    let stamps = Self.stamps(of: fonts)
    if var known = kits[fonts], known.stamps == stamps {
      if known.run != run { known.typesetter.forgetUnusedText() }
      known.run = run
      kits[fonts] = known
      known.typesetter.startReport(hyphenator: hyphenator)
      return (known.typesetter, known.renderer)
    }
    let typesetter = Typesetter(
      fonts: fonts, remembersText: remembersText, hyphenator: hyphenator)
    let kit = Kit(stamps: stamps, typesetter: typesetter, run: run)
    kits[fonts] = kit
    return (typesetter, kit.renderer)
  }

  /// The states of font files by their paths: one that was exchanged has to be opened anew.
  private static func stamps(of fonts: FontBook) -> [String: Disk.Stamp] {
    var stamps: [String: Disk.Stamp] = [:]
    for family in fonts.families.values {
      for face in family.faces.values where stamps[face.path] == nil {
        stamps[face.path] = Disk.stamp(of: face.path)
      }
    }
    return stamps
  }
}

/// A renderer that is made when something is drawn for the first time.
final class OnceMadeRenderer {
  private var made: CairoRenderer?

  /// The renderer.
  ///
  /// - Throws: `RenderError` where it cannot be made.
  func renderer() throws(RenderError) -> CairoRenderer {
    if let made { return made }
    let new = try CairoRenderer()
    made = new
    return new
  }
}

/// The SHA-256 of files, computed once for each state of a file.
final class FileDigests {
  private var readings = Readings<String>()

  /// Forgets files that were not asked for since this was called the last time.
  func forgetUnused() { readings.forgetUnused() }

  /// The digest of a file in hexadecimal digits.
  func sha256(of file: TextFile) -> String {
    readings.value(of: file) { SHA256.hex(of: $0.bytes) }
  }
}
