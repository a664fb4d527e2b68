/// The languages that have a two-letter code in ISO 639-1, as BCP 47 tags use them.
public enum LanguageTags {
  /// All codes in alphabetical order.
  public static let primary: [String] = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu \
    cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi \
    ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks \
    ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl \
    nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl \
    sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve \
    vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init)

  /// Whether a text is a language tag in the form of BCP 47 whose language is in the list: `de`,
  /// `zh-Hant`, `en-GB`.
  public static func contains(_ tag: String) -> Bool {
    if tag.utf8.count == 2 { return isPrimary(tag.utf8) }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, isPrimary(language) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy(isAlphanumeric)
    }
  }

  /// Whether bytes are a code of the list: every text of a dossier asks.
  private static func isPrimary(_ code: some Collection<UInt8>) -> Bool {
    code.count == 2 && lookup.contains(number(of: code))
  }

  private static let lookup = Set(primary.map { number(of: $0.utf8) })

  private static func number(of code: some Sequence<UInt8>) -> UInt64 {
    code.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
