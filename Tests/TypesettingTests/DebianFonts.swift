import Scene
import Styling
import Testing
import Typesetting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The fonts of the shipped styles where Debian installs them.
enum DebianFonts {
  private static let roboto = "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-"
  static let charis = "/usr/share/fonts/truetype/charis/CharisSIL-Regular.ttf"
  static let mincho = "/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf"

  static let book = FontBook(families: [
    "text": family(["CharisSIL": charis], fallback: ["japanese"]),
    "figures": FontBook.Family(
      faces: [
        .init(weight: .regular): FontFace(name: "Roboto", path: roboto + "Regular.ttf"),
        .init(weight: .bold): FontFace(name: "Roboto-Bold", path: roboto + "Bold.ttf"),
      ], fallback: ["text"]),
    "japanese": family(["IPAexMincho": mincho]),
    "lost": family(["Lost": "/nowhere/lost.ttf"], fallback: ["text"]),
  ])

  private static func family(_ files: [String: String], fallback: [String] = [])
    -> FontBook.Family
  {
    var family = FontBook.Family(faces: [:], fallback: fallback)
    for (name, path) in files {
      family.faces[.init(weight: .regular)] = FontFace(name: name, path: path)
    }
    return family
  }

  static var areInstalled: Bool {
    let files: [String] = [charis, mincho, roboto + "Bold.ttf"]
    return files.allSatisfy { access($0, R_OK) == 0 }
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs a test only where the fonts of the shipped styles are installed.
  static var needsFonts: Self {
    .enabled("fonts-sil-charis, fonts-roboto-unhinted, fonts-ipaexfont are not installed") {
      DebianFonts.areInstalled
    }
  }
}
