/// A writing system and the order of its letters.
enum Script: Hashable, Sendable {
  case latin, cyrillic, kana

  /// Where a letter stands: its group, and its place in the group.
  typealias Place = (group: UInt32, rank: UInt32)

  /// The places of the letters by their code points.
  var places: [UInt32: Place] {
    switch self {
    case .latin: Self.latinPlaces
    case .cyrillic: Self.cyrillicPlaces
    case .kana: Self.kanaPlaces
    }
  }

  private static let latinPlaces = latin.found
  private static let cyrillicPlaces = cyrillic.found
  private static let kanaPlaces = kana.found

  private var found: [UInt32: Place] {
    var places: [UInt32: Place] = [:]
    for (index, group) in groups.enumerated() {
      for (rank, letter) in group.unicodeScalars.enumerated() {
        places[letter.value] = (UInt32(index), UInt32(rank))
      }
    }
    return places
  }

  /// The letters in order; those of one group count as equal first, and their place in the group
  /// decides between words that are equal otherwise.
  ///
  /// Latin: umlauts and accents as their base letter (DIN 5007-1). Cyrillic: the Kazakh order,
  /// which holds the Russian one, with ё as е. Kana: the gojuon, voiced and small kana as their
  /// base.
  var groups: [String] {
    let text =
      switch self {
      case .latin:
        "aàáâãäåāăą bḃ cçćčċ dďđð eèéêëēėęěə fƒ gğģġ hħ iìíîïīįıİ jĵ kķ lĺļľł m nñńņňŋ oòóôõöøōő pṗ "
          + "q rŕŗř sśşšșſ tţťțŧ uùúûüūůűų v wŵ x yýÿŷ zźżž þ"
      case .cyrillic:
        "а ә б в г ғ д её ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я"
      case .kana:
        "あぁ いぃ うぅゔ えぇ おぉ かがゕ きぎ くぐ けげゖ こご さざ しじ すず せぜ そぞ ただ ちぢ つづっ てで とど な に ぬ ね の "
          + "はばぱ ひびぴ ふぶぷ へべぺ ほぼぽ ま み む め も やゃ ゆゅ よょ ら り る れ ろ わゎ ゐ ゑ を ん"
      }
    return text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
