import Diagnostics
public import Notation

extension ValueFormat where Value == RecordID {
  /// The name of a record: lower-case ASCII words joined by hyphens.
  public static var recordID: ValueFormat {
    literal(
      "an id", code: "bad-id", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      hint: "write lower-case ASCII words joined by hyphens, such as 'tokyo-2025'"
    ) { text in
      RecordID.isWellFormed(text) ? .success(RecordID(text)) : .failure(LiteralProblem())
    }
  }
}

extension RecordID {
  /// Whether a text has the form of an id: lower-case ASCII words joined by hyphens.
  public static func isWellFormed(_ text: String) -> Bool {
    let hyphen = UInt8(ascii: "-")
    var previous = hyphen
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case hyphen where previous != hyphen: break
      default: return false
      }
      previous = byte
    }
    return previous != hyphen
  }
}

extension ValueFormat where Value == String {
  /// The two capital letters of a country in ISO 3166-1.
  public static var country: ValueFormat {
    ValueFormat(
      "a country code", schema: { ValueSchema(["type": "string", "pattern": "^[A-Z]{2}$"]) },
      read: { node, collector in
        guard let code = ValueFormat.text.read(node, &collector) else { return nil }
        if CountryCodes.contains(code) { return code }
        collector.report(
          "unknown-country", "'\(code)' is not a country code", at: node.span,
          hints: [Hint("write two capital letters of ISO 3166-1, such as 'KZ'")])
        return nil
      })
  }

  /// A language tag of BCP 47.
  public static var language: ValueFormat {
    ValueFormat(
      "a language tag", schema: { ValueSchema(["type": "string", "pattern": "^[a-z]{2}(-|$)"]) },
      read: { node, collector in
        guard let tag = ValueFormat.text.read(node, &collector) else { return nil }
        return collector.checkLanguage(tag, at: node.span) ? tag : nil
      })
  }

  /// The 64 lower-case hexadecimal digits of a SHA-256.
  public static var sha256: ValueFormat {
    literal(
      "a SHA-256", code: "bad-digest", pattern: "^[0-9a-f]{64}$",
      hint: "write 64 lower-case hexadecimal digits, as sha256sum prints them"
    ) { text in
      SHA256.isHex(text, digits: 64) ? .success(text) : .failure(LiteralProblem())
    }
  }
}

extension FindingCollector {
  /// Notes a language tag that is none; true where it is one.
  mutating func checkLanguage(_ tag: String, at span: Span) -> Bool {
    if LanguageTags.contains(tag) { return true }
    report(
      "unknown-language", "'\(tag)' is not a language tag", at: span,
      hints: [Hint("write a tag of BCP 47, such as 'de' or 'zh-Hant'")])
    return false
  }
}
