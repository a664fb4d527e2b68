/// Words that names in generated data are made of: short and long ones of a language, and a few that
/// belong to another script.
struct NameParts {
  /// Whole names, as reports have them.
  var names: [String]
  /// Words for remarks.
  var words: [String]

  /// The parts for a language; those of English for one that is not known.
  static func parts(for language: String) -> NameParts { all[language] ?? english }

  private static let all = ["de": german, "ru": russian, "kk": kazakh, "ja": japanese]

  private static let english = NameParts(
    names: [
      "Water", "Railways", "Critical minerals", "Renewable energy and electricity grids",
      "Trans-Caspian corridor: ports, customs and freight", "Health", "Higher education",
      "Interministerial coordination of telecommunications infrastructure", "AI", "Uzbekistan",
      "Asian Infrastructure Investment Bank", "Disaster risk reduction, including glaciers",
    ],
    words: [
      "of which", "reported", "new", "since 1992", "counterinstitutionalisation", "a", "loans",
      "as the ministry says", "first phase only", "not the same series",
    ])

  private static let german = NameParts(
    names: [
      "Wasser", "Bahn", "Kritische Rohstoffe", "Erneuerbare Energien und Stromnetze",
      "Infrastrukturinvestitionsfondsverwaltungsgesellschaft", "Hochschulzusammenarbeit",
      "Transkaspischer Verkehrskorridor: Häfen, Zoll und Fracht", "KI", "Usbekistan",
      "Katastrophenvorsorge einschließlich Gletscherbeobachtung", "Gesundheit",
      "Landwirtschaftsmodernisierungsprogramm", "Wasserkraftwerksbetreiber",
    ],
    words: [
      "davon", "gemeldet", "neu", "seit 1992", "nur erster Bauabschnitt", "laut Ministerium",
      "Grundsatzvereinbarung", "Rückzahlungsverpflichtungen", "nicht dieselbe Reihe",
    ])

  private static let russian = NameParts(
    names: [
      "Вода", "Железные дороги", "Критически важные полезные ископаемые", "ИИ",
      "Возобновляемая энергетика и электрические сети", "Узбекистан", "Здравоохранение",
      "Высокотехнологичное водохозяйственное машиностроение", "Высшее образование",
      "Транскаспийский коридор: порты, таможня и грузы",
      "Сельскохозяйственное природопользование", "Снижение риска стихийных бедствий",
    ],
    words: [
      "из них", "сообщено", "новые", "с 1992 года", "только первая очередь", "по данным ведомства",
      "межправительственная", "договорённость", "другой ряд",
    ])

  private static let kazakh = NameParts(
    names: [
      "Су", "Темір жолдар", "Сыни маңызды минералдар", "ЖИ", "Өзбекстан", "Денсаулық сақтау",
      "Жаңартылатын энергия көздері және электр желілері", "Жоғары білім",
      "Ауылшаруашылықтандырылған аймақтардағы суландыру", "Транскаспий дәлізі",
      "Инфрақұрылымдық жобаларды қаржыландырушыларымыз", "Төтенше жағдайлардың алдын алу",
    ],
    words: [
      "оның ішінде", "хабарланды", "жаңа", "1992 жылдан", "тек бірінші кезең",
      "министрліктің айтуынша",
      "ынтымақтастығымыздың", "басқа қатар",
    ])

  private static let japanese = NameParts(
    names: [
      "水", "鉄道", "重要鉱物", "再生可能エネルギーと送電網", "中央アジアにおける質の高いインフラ整備",
      "カスピ海横断ルートの港湾・税関・貨物輸送", "保健", "高等教育", "AI", "ウズベキスタン",
      "アジアインフラ投資銀行", "氷河観測を含む防災協力プログラム",
    ],
    words: [
      "うち", "報告", "新規", "一九九二年以降", "第一期のみ", "外務省によれば", "ワークショップ", "別の系列",
    ])
}
