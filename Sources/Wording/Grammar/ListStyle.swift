/// How a language joins and quotes.
struct ListStyle: Hashable, Sendable {
  /// Between all members but the last two.
  let separator: String
  /// Between the last two members of an enumeration.
  let and: String
  /// Between the last two members of a choice.
  let or: String
  let openingQuote: String
  let closingQuote: String
  /// The other marks of running text.
  var marks = Punctuation()
}

/// The marks between the parts of a text, with the white that belongs to them.
struct Punctuation: Hashable, Sendable {
  /// Between members that are set side by side without a conjunction.
  var comma = ", "
  /// Between members that have commas in them.
  var semicolon = "; "
  /// Between a label and what it says.
  var colon = ": "
  /// At the end of a sentence, without white behind it.
  var stop = "."
  /// Between sentences.
  var sentenceSpace = " "
  /// Around a remark behind other words, with the white before it.
  var openingBracket = " ("
  var closingBracket = ")"
}

extension Wording {
  /// The members as an enumeration: "A, B and C".
  public func list(_ members: [String]) -> String { joined(members, data.lists.and) }

  /// The members as a choice: "A, B or C".
  public func choice(_ members: [String]) -> String { joined(members, data.lists.or) }

  /// The members side by side: "A, B, C".
  public func series(_ members: [String]) -> String {
    members.joined(separator: data.lists.marks.comma)
  }

  /// What stands between members side by side.
  public var seriesMark: String { data.lists.marks.comma }

  /// Members that may have commas in them: "A, 1; B, 2".
  public func clauses(_ members: [String]) -> String {
    members.joined(separator: data.lists.marks.semicolon)
  }

  /// What stands between members that may have commas in them.
  public var clauseMark: String { data.lists.marks.semicolon }

  /// A label and what it says: "Language: German".
  public func labelled(_ label: String, _ text: String) -> String {
    label + data.lists.marks.colon + text
  }

  /// What stands between a label and what it says.
  public var labelMark: String { data.lists.marks.colon }

  /// A remark in brackets behind other words: "Documents (continued)".
  public func bracketed(_ remark: String, after text: String = "") -> String {
    text + data.lists.marks.openingBracket + remark + data.lists.marks.closingBracket
  }

  /// The brackets of a remark behind other words, with the white before it.
  public var brackets: (opening: String, closing: String) {
    (data.lists.marks.openingBracket, data.lists.marks.closingBracket)
  }

  /// Texts as sentences, each with one full stop: "First. Second."
  public func sentences(_ texts: [String]) -> String {
    let stop = data.lists.marks.stop
    return texts.filter { !$0.isEmpty }.map { $0.hasSuffix(stop) ? $0 : $0 + stop }
      .joined(separator: data.lists.marks.sentenceSpace)
  }

  /// What stands between two sentences, without the stop of the first one.
  public var sentenceSpace: String { data.lists.marks.sentenceSpace }

  /// The stop of a sentence and the white before the next one.
  public var sentenceEnd: String { data.lists.marks.stop + data.lists.marks.sentenceSpace }

  private func joined(_ members: [String], _ conjunction: String) -> String {
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    let first = members.dropLast().joined(separator: data.lists.separator)
    return first + conjunction.filled() + last
  }
}
