import Quantities

extension Speaker {
  static let all: [Speaker] = [german, english, russian, japanese]

  static let german = Speaker(
    language: "de", decimalMark: ",", groupMark: ".", space: " ",
    scales: [(6, ["Millionen", "Mio."]), (9, ["Milliarden", "Mrd."]), (12, ["Billionen"])],
    currencies: [
      ("Euro", "EUR"), ("US-Dollar", "USD"), ("Yen", "JPY"), ("Tenge", "KZT"), ("CHF", "CHF"),
    ],
    hedges: [
      ("", "", .exact), ("rund ", "", .approximately), ("etwa ", "", .approximately),
      ("über ", "", .over), ("mehr als ", "", .over), ("", " überschritten", .over),
      ("mindestens ", "", .atLeast), ("", " oder mehr", .atLeast), ("bis zu ", "", .upTo),
      ("höchstens ", "", .upTo), ("knapp ", "", .under), ("weniger als ", "", .under),
    ],
    ranges: [("zwischen ", " und "), ("", " bis "), ("von ", " bis "), ("", "–")],
    nouns: ["Dokumente", "Projekte", "bilaterale Abkommen"], percent: [" Prozent", " %", "%"],
    years: "Jahre",
    frames: [("", "."), ("Es waren ", ", hieß es."), ("(", ")"), ("Japan plant ", " dafür")],
    words: { n in
      let small = [
        "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
        "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
        "neunzehn",
      ]
      let tens = [
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
        "neunzig",
      ]
      let (hundreds, rest) = (n / 100, n % 100)
      let head = hundreds > 0 ? small[hundreds] + "hundert" : ""
      if rest < 20 { return head + small[rest] }
      return head + (rest % 10 > 0 ? small[rest % 10] + "und" : "") + tens[rest / 10]
    },
    day: { day, month, year in
      "\(day). \(germanMonths[month - 1])" + (year.map { " \($0)" } ?? "")
    },
    month: { "\(germanMonths[$0 - 1]) \($1)" },
    days: { first, last, month, year in
      "vom \(first). bis \(last). \(germanMonths[month - 1])" + (year.map { " \($0)" } ?? "")
    },
    since: { "seit \($0)" }, until: { "bis \($0)" })

  static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  static let english = Speaker(
    language: "en", decimalMark: ".", groupMark: ",", space: " ",
    scales: [(6, ["million", "mn"]), (9, ["billion", "bn"]), (12, ["trillion"])],
    currencies: [
      ("euros", "EUR"), ("US dollars", "USD"), ("yen", "JPY"), ("tenge", "KZT"), ("CHF", "CHF"),
    ],
    hedges: [
      ("", "", .exact), ("about ", "", .approximately), ("roughly ", "", .approximately),
      ("over ", "", .over), ("more than ", "", .over), ("at least ", "", .atLeast),
      ("", " or more", .atLeast), ("up to ", "", .upTo), ("no more than ", "", .upTo),
      ("almost ", "", .under), ("less than ", "", .under),
    ],
    ranges: [("between ", " and "), ("", " to "), ("from ", " to "), ("", "–")],
    nouns: ["documents", "projects", "bilateral agreements"],
    percent: [" percent", " per cent", "%"], years: "years",
    frames: [("", "."), ("There were ", ", they said."), ("(", ")"), ("Japan plans ", " for it")],
    words: { n in
      let small = [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
      ]
      let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
      ]
      let (hundreds, rest) = (n / 100, n % 100)
      let tail =
        rest < 20
        ? small[rest] : tens[rest / 10] + (rest % 10 > 0 ? "-" + small[rest % 10] : "")
      guard hundreds > 0 else { return tail }
      return small[hundreds] + " hundred" + (rest > 0 ? " and " + tail : "")
    },
    day: { day, month, year in
      "\(day) \(englishMonths[month - 1])" + (year.map { " \($0)" } ?? "")
    },
    month: { "\(englishMonths[$0 - 1]) \($1)" },
    days: { first, last, month, year in
      "\(englishMonths[month - 1]) \(first)–\(last)" + (year.map { ", \($0)" } ?? "")
    },
    since: { "since \($0)" }, until: { "by \($0)" })

  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
