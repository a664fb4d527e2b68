/// Files with a classic cross-reference table, written by hand for tests.
enum ClassicFile {
  /// Numbers the objects from 1; the first is the catalog.
  static func make(_ objects: [String], trailer: String = "") -> [UInt8] {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += padded(offset) + " 00000 n \n" }
    text += "trailer\n<</Root 1 0 R\(trailer)>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// A file with one page of this content.
  static func page(_ content: String) -> [UInt8] {
    make([
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>",
      "<</Length 5 0 R>>\nstream\n\(content)\nendstream", "\(content.utf8.count)",
    ])
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}
