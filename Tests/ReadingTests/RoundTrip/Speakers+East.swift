import Quantities

extension Speaker {
  static let russian = Speaker(
    language: "ru", decimalMark: ",", groupMark: "\u{A0}", space: " ",
    scales: [
      (6, ["миллионов", "млн"]), (9, ["миллиардов", "млрд"]), (12, ["трлн", "триллиона"]),
    ],
    currencies: [
      ("евро", "EUR"), ("долларов США", "USD"), ("иен", "JPY"), ("тенге", "KZT"), ("CHF", "CHF"),
    ],
    hedges: [
      ("", "", .exact), ("около ", "", .approximately), ("примерно ", "", .approximately),
      ("более ", "", .over), ("свыше ", "", .over), ("не менее ", "", .atLeast),
      ("", " и более", .atLeast), ("до ", "", .upTo), ("не более ", "", .upTo),
      ("почти ", "", .under), ("менее ", "", .under),
    ],
    ranges: [("между ", " и "), ("от ", " до "), ("", "–")],
    nouns: ["документов", "проектов", "двусторонних соглашений"],
    percent: [" процентов", " %", "%"], years: "лет",
    frames: [("", "."), ("Это ", ", сказано там."), ("(", ")"), ("Подписано ", " на саммите")],
    words: { n in
      let small = [
        "", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
        "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
        "семнадцать", "восемнадцать", "девятнадцать",
      ]
      let tens = [
        "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят",
        "восемьдесят", "девяносто",
      ]
      let hundreds = [
        "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот",
        "девятьсот",
      ]
      let rest = n % 100
      let tail = rest < 20 ? [small[rest]] : [tens[rest / 10], small[rest % 10]]
      return ([hundreds[n / 100]] + tail).filter { !$0.isEmpty }.joined(separator: " ")
    },
    day: { day, month, year in
      "\(day) \(russianMonths[month - 1])" + (year.map { " \($0) года" } ?? "")
    },
    month: { "\(russianMonths[$0 - 1]) \($1) года" },
    days: { first, last, month, year in
      "с \(first) по \(last) \(russianMonths[month - 1])" + (year.map { " \($0) года" } ?? "")
    },
    since: { "с \($0) года" }, until: { "до \($0) года" })

  static let russianMonths = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]

  static let japanese = Speaker(
    language: "ja", decimalMark: ".", groupMark: ",", space: "",
    scales: [(4, ["万"]), (8, ["億"]), (12, ["兆"])],
    currencies: [
      ("円", "JPY"), ("米ドル", "USD"), ("ユーロ", "EUR"), ("テンゲ", "KZT"), ("人民元", "CNY"),
    ],
    hedges: [
      ("", "", .exact), ("約", "", .approximately), ("", "規模", .approximately),
      ("", "超", .over), ("", "を超える", .over), ("少なくとも", "", .atLeast), ("", "以上", .atLeast),
      ("最大", "", .upTo), ("", "以下", .upTo), ("", "弱", .under), ("", "未満", .under),
    ],
    ranges: [("", "〜"), ("", "から"), ("", "-")], nouns: ["件", "社", "カ国"],
    percent: ["%", "％", "パーセント"], years: "年間",
    frames: [("", "。"), ("総額は", "、という。"), ("（", "）"), ("日本は", "、発表した")],
    words: { n in
      let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
      func place(_ digit: Int, _ unit: String) -> String {
        digit == 0 ? "" : (digit == 1 ? "" : digits[digit]) + unit
      }
      return place(n / 100, "百") + place(n / 10 % 10, "十") + digits[n % 10]
    },
    day: { day, month, year in (year.map { "\($0)年" } ?? "") + "\(month)月\(day)日" },
    month: { "\($1)年\($0)月" },
    days: { first, last, month, year in
      (year.map { "\($0)年" } ?? "") + "\(month)月\(first)日から\(last)日まで"
    },
    since: { "\($0)年以来" }, until: { "\($0)年までに" })
}
