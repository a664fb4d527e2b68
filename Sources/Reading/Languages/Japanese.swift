internal import Quantities

extension Language {
  /// Japanese: numerals in tens of thousands, counters, hedges behind the number, no spaces.
  static let japanese = Language(
    code: "ja",
    style: Style(
      digits: DigitStyle(
        groups: [DigitStyle.comma] + DigitStyle.hardSpaces, decimals: [DigitStyle.point],
        dates: .yearFirst),
      nouns: .script, hasBareYears: false, numeralsArePositional: true),
    tables: [
      signs, japaneseNumbers, japaneseHedges, japaneseMeasures, japaneseDates, japaneseNames,
    ])

  private static let japaneseNumbers: [Row] = [
    .number(0, "〇 | 零"), .number(1, "一"), .number(2, "二"), .number(3, "三"),
    .number(4, "四"), .number(5, "五"), .number(6, "六"), .number(7, "七"), .number(8, "八"),
    .number(9, "九"),
    Row(.scale(1, .alone), "十"), Row(.scale(2, .alone), "百"), Row(.scale(3, .alone), "千"),
    Row(.scale(4, .usual), "万"), Row(.scale(8, .usual), "億"), Row(.scale(12, .usual), "兆"),
    Row(.minus, "マイナス"), Row(.half, "半"), Row(.vague, "数 | 何"),
  ]

  private static let japaneseHedges: [Row] = [
    Row(
      .qualifier(.approximately),
      "約 | およそ | おおよそ | おおむね | 概ね | ほぼ | 推定 | 推計 | 大体"),
    Row(.qualifier(.atLeast), "少なくとも | 最低 | 最低でも | 最小"),
    Row(.qualifier(.upTo), "最大 | 最大で | 最高 | 最高で | 多くとも | 最多で"),
    Row(
      .qualifierAfter(.over),
      """
      超 | を超える | を超え | を超えた | を超す | を超した | を上回る | を上回り | を上回った | を上回って |
      を突破 | 余り | 余 | あまり | 強
      """),
    Row(.qualifierAfter(.atLeast), "以上"),
    Row(.qualifierAfter(.upTo), "以下 | 以内 | を上限に | を上限とする"),
    Row(
      .qualifierAfter(.under),
      "未満 | 弱 | を下回る | を下回り | を下回った | 近く | 近い | に迫る | 足らず"),
    Row(.qualifierAfter(.approximately), "程度 | 前後 | 規模 | ほど | 内外 | ぐらい | くらい | 相当"),
  ]

  private static let japaneseMeasures: [Row] = [
    .sign("JPY", "¥"), .money("JPY", "円 | 日本円"),
    .money("USD", "ドル", isAssumed: true), .money("USD", "米ドル | アメリカドル"),
    .money("AUD", "豪ドル | オーストラリアドル"), .money("CAD", "カナダドル"),
    .money("HKD", "香港ドル"), .money("SGD", "シンガポールドル"), .money("EUR", "ユーロ"),
    .money("GBP", "ポンド", isAssumed: true), .money("GBP", "英ポンド"),
    .money("CNY", "人民元 | 中国元"), .money("CNY", "元", isAssumed: true),
    .money("CHF", "スイスフラン"), .money("KRW", "ウォン", isAssumed: true),
    .money("KRW", "韓国ウォン"), .money("RUB", "ルーブル", isAssumed: true),
    .money("RUB", "ロシアルーブル"), .money("KZT", "テンゲ"), .money("UZS", "スム"),
    .money("KGS", "ソム"), .money("TJS", "ソモニ"), .money("INR", "インドルピー"),
    .money("TRY", "トルコリラ"), .money(nil, "マナト | フラン | ルピー | ペソ | クローネ | ディナール"),
    Row(.percent(0), "パーセント"), Row(.percent(1), "割"),
    Row(.unit(.year), "年間 | 年 | か年 | カ年 | ヶ年 | ヵ年 | 箇年 | 周年"),
    Row(
      .unit(.month), "か月 | カ月 | ヶ月 | ヵ月 | 箇月 | ケ月 | か月間 | カ月間 | ヶ月間 | ヵ月間"),
    Row(.unit(.week), "週間"), Row(.unit(.day), "日間"),
    Row(
      .counter,
      """
      件 | 社 | 人 | 名 | か国 | カ国 | ヶ国 | ヵ国 | ケ国 | か所 | カ所 | ヶ所 | ヵ所 | 箇所 | 本 | 台 |
      機 | 回 | 便 | 校 | 団体 | 項目 | 分野 | 組 | 枚 | 冊 | 個 | 隻 | 戸 | 世帯 | 都市 | 地域 | 点 |
      種類 | 基 | 軒 | 店 | 店舗 | 事業 | 案件 | 企業 | 大学 | 時間 | トン | 編 | 通 | 者 | つ |
      キロ | メートル | キロメートル | ヘクタール | メガワット | ギガワット | キロワット | バレル |
      リットル | グラム | キログラム | 平方キロ
      """),
    Row(
      .noun,
      """
      社 | 人 | 名 | か国 | カ国 | ヶ国 | ヵ国 | ケ国 | か所 | カ所 | ヶ所 | ヵ所 | 箇所 | 校 | 団体 | 分野 |
      世帯 | 都市 | 地域 | 店舗 | 企業 | 大学 | 時間 | トン | キロ | メートル | キロメートル | ヘクタール |
      メガワット | ギガワット | キロワット | バレル | リットル | グラム | キログラム | 平方キロ
      """),
    Row(.of, "の | を超える | を上回る | を超す | を下回る"),
  ]

  private static let japaneseDates: [Row] = [
    Row(.datePart(.year), "年 | 年度"), Row(.datePart(.month), "月"), Row(.datePart(.day), "日"),
    Row(.decade, "年代"),
    Row(.era(2018), "令和"), Row(.era(1988), "平成"), Row(.era(1925), "昭和"),
    Row(.since(.behind), "以来 | 以降 | から | 半ばから | 末から | 初めから"),
    Row(.until(.behind), "まで | までに | 半ばまで | 半ばまでに | 末まで | 末までに | 初めまで | 初めまでに"),
    Row(.around(.behind), "頃 | ごろ"), Row(.to, "から | より"), Row(.dash, "－"),
    Row(.changeBehind, "に | へ"), Row(.conversion, "日本円で | ドル換算で | 円換算で | すなわち"),
  ]

  private static let japaneseNames: [Row] = [
    Row(.label, "第 | バージョン | ボーイング | エアバス | 電話 | 番号 | アポロ | フェーズ"),
    Row(.clock, "時 | 分 | 秒 | 号 | 条 | 位 | 番 | 世 | 世紀 | 級 | 次 | 期 | 度 | 章 | 節 | 項 | 階 | 巻"),
    Row(
      .plain,
      """
      月期 | 月号 | 月分 | 一部 | 一つ | 一方 | 一層 | 一般 | 一致 | 一環 | 一連 | 一定 | 一体 | 一番 | 一時 | 一人当たり |
      一人あたり | 一人ひとり | 一人一人 | 統一 | 唯一 | 万一 | 第一人者 | 世界一 | 日本一 | 二国間 |
      二酸化炭素 | 三菱 | 三井 | 三重 | 三浦 | 三国志 | 四国 | 四半期 | 五輪 | 五十嵐 | 六本木 | 七夕 |
      八王子 | 八幡 | 八戸 | 九州 | 十分 | 十勝 | 百貨店 | 千葉 | 千代田 | 千人力 | 万博 | 万全 | 件数 |
      人数 | 社数 | 総数 | 回数 | 多数 | 複数 | 少数 | 点数 | 指数 | 億万長者 | 三者 | 一本化 | 一行 |
      一歩 | 一日も早 | 十年一日 | 第三者 | 二人三脚 | 百年の計 | 千年 | 人数は
      """),
    Row(.stop, "以上 | 以下 | 未満"),
  ]
}
