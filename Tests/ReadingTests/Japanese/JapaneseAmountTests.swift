import Reading
import Testing

/// Sums of money in Japanese.
@Suite struct JapaneseAmountTests {
  static let scales: [Written] = [
    Written("予算は«1,500,000円»です。", "1.5e6 JPY"), Written("予算は«１５００円»です。", "1500 JPY"),
    Written("«3兆円»を投資する", "3e12 JPY"), Written("«３兆円»を投資する", "3e12 JPY"),
    Written("«三兆円»を投資する", "3e12 JPY"), Written("«3兆5000億円»", "3.5e12 JPY"),
    Written("«3兆5,000億円»", "3.5e12 JPY"), Written("«1億2345万円»", "123.45e6 JPY"),
    Written("«二百五十億円»", "25e9 JPY"), Written("«百万円»", "1e6 JPY"),
    Written("«二千五百万円»", "25e6 JPY"), Written("«1200億円»", "120e9 JPY"),
    Written("«1.5兆円»", "1.5e12 JPY"), Written("«１．５兆円»", "1.5e12 JPY"),
    Written("«一兆円»", "1e12 JPY"), Written("«2万3000円»", "23000 JPY"),
    Written("«190億ドル»の投資", "19e9 USD (USD?)"), Written("«190億米ドル»の投資", "19e9 USD"),
    Written("«19億ユーロ»", "1.9e9 EUR"), Written("«500万ポンド»", "5e6 GBP (GBP?)"),
    Written("«150億元»", "15e9 CNY (CNY?)"), Written("«150億人民元»", "15e9 CNY"),
    Written("«700億テンゲ»", "70e9 KZT"), Written("«20億マナト»", "amount? (which マナト?)"),
    Written("«¥3,000»", "3000 JPY"), Written("«￥3,000»", "3000 JPY"),
    Written("«$5億»", "500e6 USD (USD?)"), Written("«US$190億»", "19e9 USD"),
    Written("«JPY 3兆»", "3e12 JPY"), Written("«千ドル»", "1000 USD (USD?)"),
    Written("«〇円»", "0 JPY"), Written("«5千万円»", "50e6 JPY"), Written("«3百万円»", "3e6 JPY"),
  ]

  static let hedges: [Written] = [
    Written("«約3兆円»の投資", "≈ 3e12 JPY"), Written("«およそ3兆円»", "≈ 3e12 JPY"),
    Written("«3兆円規模»の事業", "≈ 3e12 JPY"), Written("«約3兆円規模»の事業", "≈ 3e12 JPY"),
    Written("«3兆円程度»", "≈ 3e12 JPY"), Written("«3兆円前後»", "≈ 3e12 JPY"),
    Written("«3兆円超»", "> 3e12 JPY"), Written("«3兆円を超える»投資", "> 3e12 JPY"),
    Written("«85億米ドルを超えた»。", "> 8.5e9 USD"), Written("«3兆円を上回る»", "> 3e12 JPY"),
    Written("«3兆円余り»", "> 3e12 JPY"), Written("«3兆円強»", "> 3e12 JPY"),
    Written("«3兆円以上»", "≥ 3e12 JPY"), Written("«少なくとも3兆円»", "≥ 3e12 JPY"),
    Written("«最大3兆円»", "≤ 3e12 JPY"), Written("«最大で3兆円»", "≤ 3e12 JPY"),
    Written("«3兆円以下»", "≤ 3e12 JPY"), Written("«3兆円未満»", "< 3e12 JPY"),
    Written("«3兆円弱»", "< 3e12 JPY"), Written("«3兆円近く»", "< 3e12 JPY"),
  ]

  static let ranges: [Written] = [
    Written("«5兆〜7兆円»", "5e12..7e12 JPY"), Written("«5〜7兆円»", "5e12..7e12 JPY"),
    Written("«５～７兆円»", "5e12..7e12 JPY"), Written("«5兆円から7兆円»", "5e12..7e12 JPY"),
    Written("«5億-7億ドル»", "500e6..700e6 USD (USD?)"),
    Written("«5兆円»から«7兆円»に増えた", "5e12 JPY", "7e12 JPY"),
    Written("«約3兆円»（«190億ドル超»）を投資", "≈ 3e12 JPY", "> 19e9 USD ←0 (USD?)"),
    Written("«約3兆円»(«約190億米ドル»)", "≈ 3e12 JPY", "≈ 19e9 USD ←0"),
    Written("«3兆円»と«190億米ドル»", "3e12 JPY", "19e9 USD"),
  ]

  @Test(arguments: scales) func values(_ written: Written) throws {
    try written.check("ja")
  }

  @Test(arguments: hedges + ranges) func hedgesAndLinks(_ written: Written) throws {
    try written.check("ja")
  }
}
