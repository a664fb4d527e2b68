internal import CCairo
internal import Synchronization

/// An instance of FreeType.
///
/// Opening and closing faces is guarded by a lock, for cairo may let go of a face on whatever
/// thread its own cache is tidied.
final class FontLibrary {
  private let handle: FT_Library
  private let lock = Mutex(())

  init() throws(RenderError) {
    var library: FT_Library?
    let status = FT_Init_FreeType(&library)
    guard status == 0, let library else {
      throw .library(operation: "start FreeType", reason: "FreeType error \(status)")
    }
    handle = library
  }

  deinit { FT_Done_FreeType(handle) }

  /// The version that runs.
  var version: String {
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(handle, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }

  /// Opens the first face of a font file.
  func open(path: String) throws(RenderError) -> FT_Face {
    var face: FT_Face?
    let status = lock.withLock { _ in FT_New_Face(handle, path, 0, &face) }
    guard status == 0, let face else { throw .font(path: path, reason: Self.reason(status)) }
    return face
  }

  /// Closes a face that this library opened.
  func close(_ face: FT_Face) {
    lock.withLock { _ in _ = FT_Done_Face(face) }
  }

  /// The words for the FreeType codes that a user can do something about (`fterrdef.h`).
  private static func reason(_ status: FT_Error) -> String {
    switch status {
    case 0x01: "the file is missing or cannot be read"
    case 0x02: "the file is no font that FreeType knows"
    case 0x03, 0x08, 0x55: "the file is damaged"
    default: "FreeType error \(status)"
    }
  }
}
