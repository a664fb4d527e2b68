public import Diagnostics

extension MailingList {
  /// The file without what a finding of it may have for a password, so that it can be quoted.
  ///
  /// - Parameter findings: what reading the file found.
  public static func quotable(_ file: TextFile, after findings: [Finding]) -> TextFile {
    let secrets = findings.filter { finding in
      finding.span?.file == file.path
        && [ServerAddress.Problem.unreadable, .credentials]
          .contains { $0.finding().code == finding.code }
    }
    guard !secrets.isEmpty else { return file }
    var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    for span in secrets.compactMap(\.span) {
      for number in span.start.line...max(span.start.line, span.end.line)
      where lines.indices.contains(number - 1) {
        let first = number == span.start.line ? span.start.column - 1 : 0
        for place in lines[number - 1].indices where place >= first {
          lines[number - 1][place] = "*"
        }
      }
    }
    let text = lines.map { line in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line)
      return String(view)
    }
    return TextFile(path: file.path, text: text.joined(separator: "\n"))
  }
}
