internal import Quantities

extension Language {
  /// English: billion is 10^9, groups have commas, days stand before or behind the month.
  static let english = Language(
    code: "en",
    style: Style(
      digits: DigitStyle(
        groups: [DigitStyle.comma] + DigitStyle.hardSpaces, decimals: [DigitStyle.point]),
      nouns: .plural(["s"], not: ["ss", "us", "is"]), daysFollowMonths: true,
      capitalsAreNames: true),
    tables: [
      signs, [assumedYen], englishNumbers, englishHedges, englishMeasures, englishDates,
      englishLinks, englishNames,
    ])

  private static let englishNumbers: [Row] = [
    // Alone "one" is no more than an article; behind other numerals it is a number.
    Row(.one, "a | an | one"), .number(1, "one"),
    .number(2, "two"), .number(3, "three"), .number(4, "four"), .number(5, "five"),
    .number(6, "six"), .number(7, "seven"), .number(8, "eight"), .number(9, "nine"),
    .number(10, "ten"), .number(11, "eleven"), .number(12, "twelve"), .number(13, "thirteen"),
    .number(14, "fourteen"), .number(15, "fifteen"), .number(16, "sixteen"),
    .number(17, "seventeen"), .number(18, "eighteen"), .number(19, "nineteen"),
    .number(20, "twenty", grain: 1), .number(30, "thirty", grain: 1),
    .number(40, "forty", grain: 1), .number(50, "fifty", grain: 1),
    .number(60, "sixty", grain: 1), .number(70, "seventy", grain: 1),
    .number(80, "eighty", grain: 1), .number(90, "ninety", grain: 1),
    Row(.number(.init(5, exponent: -1), grain: -1), "half a"),
    Row(.half, "and a half"), Row(.joiner, "and"),
    Row(.scale(2, .usual), "hundred"), Row(.scale(3, .usual), "thousand"),
    Row(.scale(6, .usual), "million | mn | mln"), Row(.scale(9, .usual), "billion | bn | bln"),
    Row(.scale(12, .usual), "trillion | tn | trn | trln"),
    Row(.scale(15, .usual), "quadrillion"),
    Row(.scale(3, .withCurrencyOnly), "k"), Row(.scale(6, .withCurrencyOnly), "m"),
    Row(.scale(9, .withCurrencyOnly), "b"), Row(.scale(12, .withCurrencyOnly), "t"),
    Row(.minus, "minus"),
    Row(.vague, "several | many | few | a few | hundreds of | thousands of | dozens of"),
  ]

  private static let englishHedges: [Row] = [
    Row(
      .qualifier(.approximately),
      """
      about | around | approximately | approx. | roughly | some | circa | ca. | an estimated |
      in the region of | in the order of | on the order of | of the order of | more or less
      """),
    Row(
      .qualifier(.over),
      """
      over | more than | above | in excess of | upwards of | upward of | greater than | well over |
      well above | just over | just above | slightly over | slightly more than | far more than |
      significantly more than | much more than | a little over | exceed/s/ed/ing |
      surpass//es/ed/ing | top/s/ped/ping
      """),
    Row(
      .qualifier(.atLeast),
      "at least | no less than | not less than | no fewer than | not fewer than | a minimum of"),
    Row(
      .qualifier(.upTo),
      """
      up to | at most | no more than | not more than | as much as | as many as | a maximum of |
      not exceeding | not over
      """),
    Row(
      .qualifier(.under),
      """
      almost | nearly | under | less than | fewer than | below | close to | just under | just below |
      well under | well below | slightly less than | slightly under | slightly below |
      a little less than | just short of | far less than
      """),
    Row(.qualifierAfter(.atLeast), "or more | and more | or above | and above | + | -plus | plus"),
    Row(.qualifierAfter(.upTo), "or less | or fewer | or below"),
    Row(.qualifierAfter(.approximately), "or so | or thereabouts"),
    Row(.preposition, "over | about"),
    Row(
      .host,
      """
      talk//s/ed/ing | dispute//s | row | negotiation//s | debate//s | question//s | concern//s |
      report//s | discussion//s | conflict | wrangling | quarrel | arguing | spoke | speaks
      """),
  ]

  private static let englishMeasures: [Row] = [
    .money("USD", "dollar//s", isAssumed: true),
    .money("USD", "US dollar//s | U.S. dollar//s | US-dollar//s | American dollar//s"),
    .money("AUD", "Australian dollar//s"), .money("CAD", "Canadian dollar//s"),
    .money("HKD", "Hong Kong dollar//s"), .money("SGD", "Singapore dollar//s"),
    .money("JPY", "yen | Japanese yen"), .money("EUR", "euro//s"),
    .money("GBP", "pound//s", isAssumed: true),
    .money("GBP", "British pound//s | pound//s sterling"),
    .money("CHF", "Swiss franc//s"), .money("CNY", "yuan | renminbi | Chinese yuan"),
    .money("RUB", "rouble//s | ruble//s", isAssumed: true),
    .money("RUB", "Russian rouble//s | Russian ruble//s"),
    .money("KZT", "tenge | Kazakh tenge"), .money("UZS", "soum//s | Uzbek sum | Uzbek som"),
    .money("KGS", "Kyrgyz som//s"), .money("TJS", "somoni"), .money("TMT", "Turkmen manat//s"),
    .money("AZN", "Azerbaijani manat//s"), .money("KRW", "Korean won | South Korean won"),
    .money("INR", "Indian rupee//s"), .money("SEK", "Swedish krona | Swedish kronor"),
    .money("NOK", "Norwegian krone | Norwegian kroner"),
    .money("DKK", "Danish krone | Danish kroner"), .money("TRY", "Turkish lira"),
    .money(
      nil, "manat//s | rupee//s | francs | krona | kronor | krone | kroner | peso//s | dinar//s"),
    Row(.percent(0), "percent | per cent | pct | pct."),
    Row(.unit(.year), "year//s | yr. | yrs."), Row(.unit(.month), "month//s"),
    Row(.unit(.week), "week//s"), Row(.unit(.day), "day//s"),
    Row(.within, "in | within | for | after | every"),
  ]

  private static let englishDates: [Row] = [
    Row(.month(1), "January | =Jan."), Row(.month(2), "February | =Feb."),
    Row(.month(3), "=March | =MARCH | =Mar."), Row(.month(4), "April | =Apr."),
    Row(.month(5), "=May | =MAY"), Row(.month(6), "June | =Jun."), Row(.month(7), "July | =Jul."),
    Row(.month(8), "=August | =AUGUST | =Aug."), Row(.month(9), "September | =Sept. | =Sep."),
    Row(.month(10), "October | =Oct."), Row(.month(11), "November | =Nov."),
    Row(.month(12), "December | =Dec."),
    Row(.yearBefore, "year//s"), Row(.decade, "s"), Row(.ordinalMark, "st | nd | rd | th"),
    Row(.ordinal(1), "first"), Row(.ordinal(2), "second"), Row(.ordinal(3), "third"),
    Row(.ordinal(4), "fourth"), Row(.ordinal(5), "fifth"), Row(.ordinal(6), "sixth"),
    Row(.ordinal(7), "seventh"), Row(.ordinal(8), "eighth"), Row(.ordinal(9), "ninth"),
    Row(.ordinal(10), "tenth"), Row(.ordinal(11), "eleventh"), Row(.ordinal(12), "twelfth"),
    Row(.ordinal(13), "thirteenth"), Row(.ordinal(14), "fourteenth"),
    Row(.ordinal(15), "fifteenth"), Row(.ordinal(16), "sixteenth"),
    Row(.ordinal(17), "seventeenth"), Row(.ordinal(18), "eighteenth"),
    Row(.ordinal(19), "nineteenth"), Row(.ordinal(20), "twentieth"),
    Row(.ordinal(21), "twenty-first"), Row(.ordinal(22), "twenty-second"),
    Row(.ordinal(23), "twenty-third"), Row(.ordinal(24), "twenty-fourth"),
    Row(.ordinal(25), "twenty-fifth"), Row(.ordinal(26), "twenty-sixth"),
    Row(.ordinal(27), "twenty-seventh"), Row(.ordinal(28), "twenty-eighth"),
    Row(.ordinal(29), "twenty-ninth"), Row(.ordinal(30), "thirtieth"),
    Row(.ordinal(31), "thirty-first"),
    Row(
      .dateIntro,
      "in | on | at | of | early | late | mid | mid- | during | last | next | this | for | from"),
    Row(.filler, "the | of | end | early | late | mid | mid- | beginning | start | at | latest"),
    Row(.since(.before), "since | starting in | starting from | beginning in | as from"),
    Row(.since(.behind), "onwards | onward | and beyond | and after"),
    Row(.until(.before), "until | till | by | through | no later than"),
    Row(.around(.before), "around | circa | ca."),
  ]

  private static let englishLinks: [Row] = [
    Row(.between, "between"), Row(.and, "and"), Row(.from, "from"),
    Row(.to, "to | through | until | till"),
    Row(
      .change,
      """
      rise//s/n | rose | rising | grow//s/n/ing | grew | growth | increase//s/d | increasing |
      fall//s/en/ing | fell | decrease//s/d | decline//s/d | raise//s/d | raising | up | down |
      cut//s | drop//s/ped | jump//s/ed | climb//s/ed | reduce//s/d | double//d | lift//ed | boost//ed |
      went | go | goes | moved | revised | changed | expanded
      """),
    Row(
      .conversion,
      "or | equivalent to | the equivalent of | equal to | equals | which is | worth | i.e."),
  ]

  private static let englishNames: [Row] = [
    Row(
      .label,
      """
      article//s | art. | section//s | sec. | paragraph//s | para. | chapter//s | page//s | p. |
      pp. | no. | nos. | number | version//s | v. | vol. | volume | issue | resolution//s |
      phase//s | annex | appendix | figure//s | fig. | table//s | item//s | room | gate | flight |
      route | line | unit | block | part | step | level | grade | class | model | boeing | airbus |
      windows | tel. | phone | fax | isbn | issn | doi | goal//s | sdg | highway | formula | apollo |
      zone | title | group | tier | type | category | scenario | platform | channel | building |
      suite | box | act | scene | episode | season | iphone | reactor | protocol | day | rank | ranked |
      extension | ext. | code | sector | stage
      """),
    Row(.ago, "ago | earlier"),
    Row(
      .clock,
      "thirds | quarters | fifths | sixths | eighths | tenths | o'clock | o’clock | am | pm | a.m. | p.m. | GMT | UTC"
    ),
    Row(
      .noun,
      """
      people | men | women | children | aircraft | personnel | staff | criteria | media | species |
      percentage points | youth | km | kg | ha | MW | GW | kW | kWh | MWh | GWh | TWh
      """),
    Row(
      .stop,
      """
      the | of | and | or | in | on | at | for | to | from | by | with | was | were | is | are | has |
      have | had | been | be | that | which | who | as | after | before | while | when | where |
      will | would | could | should | may | might | can | said | says | worth | per | than | then |
      also | between | into | over | under | about | its | their | his | her | this | these | those |
      it | they | we | you | i | he | she | including | plus | versus | this | thus | does | against |
      across | a | an | but | not | if | so | such | signed | during | since | until | under | via |
      out | up | down | off | both | each | all | today | yesterday
      """),
  ]
}
