import Dossier
import Testing

@testable import BriefingKit

@Suite("Files") struct FileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Bytes without a pattern that fits a buffer.
  private func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
  }

  @Test("files are read whole", arguments: [0, 1, 4095, 4096, 65_535, 65_536, 65_537, 300_000])
  func whole(count: Int) throws {
    let path = folder.file("a")
    try Disk.write(bytes(count), to: path)
    #expect(try Disk.read(path) == bytes(count))
    var summer = FileSummer()
    #expect(summer.sha256(of: path) == SHA256.hex(of: bytes(count)))
    #expect(summer.crc32(of: try OpenFile(path)) == CRC32.hex(of: bytes(count)))
  }

  @Test(
    "the checksum is that of gzip and PNG",
    arguments: [("", "00000000"), ("123456789", "cbf43926")])
  func checksum(text: String, sum: String) {
    #expect(CRC32.hex(of: Array(text.utf8)) == sum)
  }

  @Test("what is no file is not read") func others() {
    #expect(throws: FileError.self) { try Disk.read(folder.path) }
    #expect(throws: FileError.self) { try Disk.read(folder.file("none")) }
    var summer = FileSummer()
    #expect(summer.sha256(of: folder.path) == nil)
  }

  @Test(
    "files that tell no size are read to their end", .enabled(if: Disk.isFile("/proc/self/status")))
  func sizeless() throws {
    let text = String(decoding: try Disk.read("/proc/self/status"), as: UTF8.self)
    #expect(text.hasPrefix("Name:"))
    #expect(text.hasSuffix("\n"))
  }
}
