import Testing

@testable import BriefingKit

/// Temporary files, and what killed programs leave of them.
@Suite("Leftovers") struct LeftoverTests {
  @Test(
    "names of temporary files",
    arguments: [
      ("a.pdf.tmp-12-0", "a.pdf"), ("a.tmp-1-2.pdf.tmp-3-45", "a.tmp-1-2.pdf"),
    ])
  func names(name: String, target: String) {
    #expect(Disk.temporaryTarget(of: name) == target)
  }

  @Test(
    "other names",
    arguments: [
      "a.pdf", "a.pdf.tmp", "a.pdf.tmp-", "a.pdf.tmp-12", "a.pdf.tmp-12-", "a.pdf.tmp-1-2-3",
      "a.pdf.tmp-a-1", ".tmp-1-2", "a.pdf.tmp-+1-2",
    ])
  func others(name: String) {
    #expect(Disk.temporaryTarget(of: name) == nil)
  }

  @Test("leftovers go, files of others and files that are written stay") func removed() throws {
    let folder = try TemporaryFolder()
    let names = ["a.pdf.tmp-1-0", "a.pdf", "notes.txt.tmp-1-0", "a.png.tmp-99999999-3"]
    for name in names { try Disk.write([1], to: folder.file(name)) }
    let open = try TemporaryFile(beside: folder.file("b.pdf"))
    FolderWriter.removeLeftovers(in: folder.path)
    let left = try Disk.names(in: folder.path)
    #expect(left.filter { !$0.hasPrefix("b.pdf.tmp-") } == ["a.pdf", "notes.txt.tmp-1-0"])
    #expect(left.count == 3)
    try open.takeName()
    #expect(try Disk.names(in: folder.path) == ["a.pdf", "b.pdf", "notes.txt.tmp-1-0"])
  }

  @Test("two files for one name do not meet") func twice() throws {
    let folder = try TemporaryFolder()
    let one = try TemporaryFile(beside: folder.file("a.pdf"))
    try Disk.write([2], to: folder.file("a.pdf"))
    #expect(try Disk.names(in: folder.path).count == 2)
    try one.takeName()
    #expect(try Disk.names(in: folder.path) == ["a.pdf"])
    #expect(try Disk.read(folder.file("a.pdf")) == [])
  }
}
