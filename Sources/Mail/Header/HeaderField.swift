/// A field of a header: a name, and words between which a line may end (RFC 5322, section 2.2.3).
struct HeaderField: Hashable, Sendable {
  /// The name, such as `Subject`.
  var name: String
  /// ASCII words; a space stands between them, or a line break and a space.
  var words: [String]

  /// The width that lines keep where their words allow it (RFC 5322, section 2.1.1).
  static let width = 78

  /// A field of words that are ASCII already.
  init(_ name: String, words: [String]) {
    self.name = name
    self.words = words
  }

  /// A field of free text, encoded where it must be.
  init(_ name: String, text: String) {
    self.name = name
    let text = HeaderText.cleaned(text)
    words =
      EncodedWord.isNeedless(for: text)
      ? text.split(separator: " ").map(String.init)
      : EncodedWord.words(text, first: Self.width - name.utf8.count - 2)
  }

  /// A field of mailboxes with commas between them.
  init(_ name: String, mailboxes: [MailAddress]) {
    self.name = name
    words = mailboxes.enumerated().flatMap { index, mailbox in
      var words = mailbox.words(room: Self.width - name.utf8.count - 2)
      if index < mailboxes.count - 1, let last = words.popLast() { words.append(last + ",") }
      return words
    }
  }

  /// A field of a value with parameters, as `Content-Type` is.
  init(_ name: String, value: String, parameters: [(name: String, value: String)]) {
    self.name = name
    let rest = parameters.flatMap { Parameter.words($0.name, $0.value) }
    words = ([value] + rest).enumerated().map { index, word in
      index < rest.count ? word + ";" : word
    }
  }

  /// The field with its line breaks, CR LF at the end.
  var text: String {
    var lines = name + ":"
    var column = lines.utf8.count
    for (index, word) in words.enumerated() {
      if index > 0, column + 1 + word.utf8.count > Self.width {
        lines += "\r\n"
        column = 0
      }
      lines += " " + word
      column += 1 + word.utf8.count
    }
    return lines + "\r\n"
  }
}
