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
  /// A setter, with the states of its font files when it was made.
  private struct Setter {
    var stamps: [String: Disk.Stamp]
    var typesetter: Typesetter
  }

  private var setters: [FontBook: Setter] = [:]
  /// The digests of files.
  let digests = FileDigests()

  /// A setter for the fonts of a style, at the start of a report.
  func setter(
    for fonts: FontBook, hyphenator: @escaping (String) -> Hyphenator?
  ) -> Typesetter {
    let stamps = Self.stamps(of: fonts)
    if let known = setters[fonts], known.stamps == stamps {
      known.typesetter.startReport(hyphenator: hyphenator)
      return known.typesetter
    }
    let typesetter = Typesetter(fonts: fonts, hyphenator: hyphenator)
    setters[fonts] = Setter(stamps: stamps, typesetter: typesetter)
    return typesetter
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

/// The SHA-256 of files, computed once for each state of a file.
final class FileDigests {
  private var readings = Readings<String>()

  /// The digest of a file in hexadecimal digits.
  func sha256(of file: TextFile) -> String {
    readings.value(of: file) { SHA256.hex(of: $0.bytes) }
  }
}
