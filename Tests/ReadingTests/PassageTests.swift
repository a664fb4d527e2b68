import Reading
import Testing

/// The wordings that the sample's figures stand on, and longer passages with several figures.
@Suite struct PassageTests {
  static let german: [Written] = [
    Written(
      "Zugesagt sind «rund 3 Billionen Yen» («über 19 Milliarden US-Dollar») «bis 2030», davon "
        + "«zwischen 5 und 7 Prozent» für «drei Länder»; «seit 2004» ist das so, in «18 Jahren».",
      "≈ 3e12 JPY", "> 19e9 USD ←0", "../2030", "5..7 %", "3 Länder", "2004/..", "P18Y"),
    Written(
      "▪️ Am «20. Dezember» wurden «mehr als 60 bilaterale Dokumente» im Wert von «über 3,7 "
        + "Milliarden US-Dollar» unterzeichnet, das Volumen habe «8,5 Milliarden US-Dollar "
        + "überschritten».",
      "XXXX-12-20 (year?)", "> 60 Dokumente", "> 3.7e9 USD", "> 8.5e9 USD"),
    Written(
      "In «18 Jahren» flossen «über 7,8 Milliarden Dollar»; im «Jahr 2026» "
        + "folgen Flüge, und «vom 9. bis 12. August» reist er.",
      "P18Y", "> 7.8e9 USD (USD?)", "2026", "XXXX-08-09/XXXX-08-12 (year?)"),
  ]

  @Test(arguments: german) func readsGermanPassages(_ written: Written) throws {
    try written.check("de")
  }

  @Test(arguments: [
    Written(
      "🇯🇵 The fund of «¥3 trillion» («over $19 billion») runs «from 2026 to 2030»; «60 firms» "
        + "joined, «5%» more than in «2024».",
      "3e12 JPY (JPY?)", "> 19e9 USD ←0 (USD?)", "2026/2030", "60 firms", "5 %", "2024")
  ]) func readsEnglishPassages(_ written: Written) throws {
    try written.check("en")
  }

  @Test(arguments: [
    Written(
      "Япония вложит «около 3 трлн иен» («свыше 19 млрд долларов США») в «пять стран» «до 2030 "
        + "года»; «20 декабря» подписано «более 150 документов».",
      "≈ 3e12 JPY", "> 19e9 USD ←0", "5 стран", "../2030", "XXXX-12-20 (year?)",
      "> 150 документов")
  ]) func readsRussianPassages(_ written: Written) throws {
    try written.check("ru")
  }

  @Test(arguments: [
    Written(
      "日本は今後«5年間»で«約3兆円規模»（«190億米ドル超»）を投資し、«12月20日»に«150件以上の文書»に署名した。",
      "P5Y", "≈ 3e12 JPY", "> 19e9 USD ←1", "XXXX-12-20 (year?)", "≥ 150 文書")
  ]) func readsJapanesePassages(_ written: Written) throws {
    try written.check("ja")
  }
}
