internal import Quantities

extension Language {
  /// German: Billion is 10^12, groups have points, nouns have capital letters.
  static let german = Language(
    code: "de",
    style: Style(
      digits: DigitStyle(
        groups: [DigitStyle.point] + DigitStyle.hardSpaces + DigitStyle.apostrophes,
        decimals: [DigitStyle.comma], spacesGroup: true, dates: .dayFirst),
      nouns: .capital(adjectives: ["e", "en", "er", "es", "em"]), daysHavePoint: true),
    tables: [
      signs, [assumedYen], germanNumbers, germanHedges, germanMeasures, germanDates, germanNames,
    ],
    pieces: germanPieces,
    endings: [
      Row(.unit(.year), "jährig//e/er/en/es/em"), Row(.unit(.month), "monatig//e/er/en/es/em"),
      Row(.unit(.week), "wöchig//e/er/en/es/em"), Row(.unit(.day), "tägig//e/er/en/es/em"),
      Row(.percent(0), "prozentig//e/er/en/es/em"),
    ])

  private static let germanNumbers: [Row] = [
    Row(.one, "ein//e/er/em/en/es"),
    .number(2, "zwei//er/en"), .number(3, "drei//er/en"), .number(4, "vier//en"),
    .number(5, "fünf//en"), .number(6, "sechs"), .number(7, "sieben"), .number(8, "acht"),
    .number(9, "neun"), .number(10, "zehn"), .number(11, "elf"), .number(12, "zwölf"),
    .number(13, "dreizehn"), .number(14, "vierzehn"), .number(15, "fünfzehn"),
    .number(16, "sechzehn"), .number(17, "siebzehn"), .number(18, "achtzehn"),
    .number(19, "neunzehn"), .number(20, "zwanzig", grain: 1),
    .number(30, "dreißig | dreissig", grain: 1), .number(40, "vierzig", grain: 1),
    .number(50, "fünfzig", grain: 1), .number(60, "sechzig", grain: 1),
    .number(70, "siebzig", grain: 1), .number(80, "achtzig", grain: 1),
    .number(90, "neunzig", grain: 1),
    Row(.number(.init(15, exponent: -1), grain: -1), "anderthalb"),
    Row(.number(.init(5, exponent: -1), grain: -1), "eine halbe | einer halben | ein halbes"),
    Row(.scale(2, .alone), "hundert"), Row(.scale(3, .alone), "tausend"),
    Row(.scale(3, .usual), "Tsd."), Row(.scale(6, .usual), "Million//en | Mio. | Mill."),
    Row(.scale(9, .usual), "Milliarde//n | Mrd. | Md."),
    Row(.scale(12, .usual), "Billion//en | Bio. | Bill."),
    Row(.scale(15, .usual), "Billiarde//n | Brd."), Row(.scale(18, .usual), "Trillion//en"),
    Row(.minus, "minus"),
    Row(
      .vague,
      "einige//n/r | mehrere//n/r | viele//n/r | wenige//n/r | etliche//n/r | ein paar | Hunderte | Tausende"
    ),
  ]

  private static let germanPieces: [Row] = [
    .number(1, "ein | eins"), .number(2, "zwei"), .number(3, "drei"), .number(4, "vier"),
    .number(5, "fünf"), .number(6, "sechs"), .number(7, "sieben"), .number(8, "acht"),
    .number(9, "neun"), .number(10, "zehn"), .number(11, "elf"), .number(12, "zwölf"),
    .number(13, "dreizehn"), .number(14, "vierzehn"), .number(15, "fünfzehn"),
    .number(16, "sechzehn"), .number(17, "siebzehn"), .number(18, "achtzehn"),
    .number(19, "neunzehn"), .number(20, "zwanzig", grain: 1),
    .number(30, "dreißig | dreissig", grain: 1), .number(40, "vierzig", grain: 1),
    .number(50, "fünfzig", grain: 1), .number(60, "sechzig", grain: 1),
    .number(70, "siebzig", grain: 1), .number(80, "achtzig", grain: 1),
    .number(90, "neunzig", grain: 1),
    Row(.half, "einhalb"), Row(.joiner, "und"),
    Row(.scale(2, .alone), "hundert"), Row(.scale(3, .alone), "tausend"),
  ]

  private static let germanHedges: [Row] = [
    Row(
      .qualifier(.approximately),
      """
      rund | etwa | circa | ca. | zirka | ungefähr | um die | an die | schätzungsweise | in etwa |
      in der Größenordnung von
      """),
    Row(
      .qualifier(.over),
      """
      über | mehr als | gut | weit über | weit mehr als | deutlich über | deutlich mehr als |
      etwas über | etwas mehr als | knapp über | leicht über | oberhalb von | jenseits von |
      überschreitet | überschritt | übersteigt | überstieg | übertrifft | übertraf
      """),
    Row(
      .qualifier(.atLeast),
      "mindestens | wenigstens | zumindest | nicht weniger als | nicht unter | min."),
    Row(
      .qualifier(.upTo),
      "bis zu | bis | höchstens | maximal | max. | nicht mehr als | nicht über | bis maximal"),
    Row(
      .qualifier(.under),
      """
      knapp | fast | beinahe | nahezu | annähernd | unter | weniger als | nicht ganz |
      etwas weniger als | deutlich weniger als | knapp unter | deutlich unter | weit unter |
      weit weniger als | etwas unter
      """),
    Row(
      .qualifierAfter(.over),
      "überschritten | überschreite//n/t | übersteige//n | übersteigt | überstieg//en | übertroffen"
    ),
    Row(.qualifierAfter(.atLeast), "oder mehr | und mehr | oder darüber"),
    Row(
      .qualifierAfter(.upTo),
      "oder weniger | nicht überschritten | nicht überschreite//n/t | nicht übersteige//n/t"),
    Row(.qualifierAfter(.under), "unterschritten | unterschreite//n/t"),
    Row(.preposition, "über"),
    Row(
      .host,
      """
      Vertrag//s/es | Verträge//n | Abkommen//s | Kredit//e/en/s | Darlehen//s | Auftrag//s |
      Aufträge//n | Vereinbarung//en | Scheck//s | Rechnung//en | Gespräch//e/en/s |
      Verhandlung//en | Angebot//e/en/s | Anleihe//n | Bürgschaft//en | Garantie//n |
      Finanzierung//en | Absichtserklärung//en | Memorandum | Memoranden | Police//n |
      Bericht//e/en/s | verhandel/n/t/te/ten | bericht/en/et/ete/eten
      """),
  ]

  private static let germanMeasures: [Row] = [
    .money("USD", "Dollar//s | Dollars", isAssumed: true),
    .money("USD", "US-Dollar//s | US Dollar | amerikanische//r/n Dollar"),
    .money("AUD", "australische//r/n Dollar"), .money("CAD", "kanadische//r/n Dollar"),
    .money("HKD", "Hongkong-Dollar"), .money("SGD", "Singapur-Dollar"),
    .money("JPY", "Yen | japanische//r/n Yen"), .money("EUR", "Euro//s"),
    .money("GBP", "Pfund", isAssumed: true), .money("GBP", "britische//r/n Pfund | Pfund Sterling"),
    .money("CHF", "Schweizer Franken"), .money("CHF", "Franken", isAssumed: true),
    .money("CNY", "Yuan | Renminbi | chinesische//r/n Yuan"),
    .money("RUB", "Rubel", isAssumed: true), .money("RUB", "russische//r/n Rubel"),
    .money("KZT", "Tenge | kasachische//r/n Tenge"), .money("UZS", "Sum | usbekische//r/n Sum"),
    .money("KGS", "Som | kirgisische//r/n Som"), .money("TJS", "Somoni"),
    .money("TMT", "turkmenische//r/n Manat"), .money("AZN", "aserbaidschanische//r/n Manat"),
    .money(nil, "Manat | Kronen | Rupien | Peso//s | Dinar//e"),
    .money("KRW", "Won", isAssumed: true), .money("KRW", "südkoreanische//r/n Won"),
    .money("SEK", "schwedische//r/n Kronen"), .money("NOK", "norwegische//r/n Kronen"),
    .money("DKK", "dänische//r/n Kronen"), .money("CZK", "tschechische//r/n Kronen"),
    .money("INR", "indische//r/n Rupien"), .money("TRY", "türkische//r/n Lira"),
    Row(.percent(0), "Prozent//e/en | prozentig//e/er/en/es/em | vom Hundert"),
    Row(.unit(.year), "Jahr//e/en/es/s | jährig//e/er/en/es/em"),
    Row(.unit(.month), "Monat//e/en/es/s | monatig//e/er/en/es/em"),
    Row(.unit(.week), "Woche//n | wöchig//e/er/en/es/em"),
    Row(.unit(.day), "Tag//e/en/es/s | tägig//e/er/en/es/em"),
    Row(.within, "in | innerhalb | binnen | vor | nach | seit"),
  ]

  private static let germanDates: [Row] = [
    Row(.month(1), "Januar//s | Jänner | Jan."),
    Row(.month(2), "Februar//s | Feber | Feb. | Febr."),
    Row(.month(3), "März | Mär. | Mrz."), Row(.month(4), "April//s | Apr."), Row(.month(5), "Mai"),
    Row(.month(6), "Juni//s | Jun."), Row(.month(7), "Juli//s | Jul."),
    Row(.month(8), "August//s | Aug."), Row(.month(9), "September//s | Sept. | Sep."),
    Row(.month(10), "Oktober//s | Okt."), Row(.month(11), "November//s | Nov."),
    Row(.month(12), "Dezember//s | Dez."),
    Row(.yearBefore, "Jahr//e/en/es/s"),
    Row(.decade, "er Jahre//n | er-Jahre//n | er"),
    Row(.ordinal(1), "erste//n/r"), Row(.ordinal(2), "zweite//n/r"),
    Row(.ordinal(3), "dritte//n/r"), Row(.ordinal(4), "vierte//n/r"),
    Row(.ordinal(5), "fünfte//n/r"), Row(.ordinal(6), "sechste//n/r"),
    Row(.ordinal(7), "siebte//n/r"), Row(.ordinal(8), "achte//n/r"),
    Row(.ordinal(9), "neunte//n/r"), Row(.ordinal(10), "zehnte//n/r"),
    Row(.ordinal(11), "elfte//n/r"), Row(.ordinal(12), "zwölfte//n/r"),
    Row(.ordinal(13), "dreizehnte//n/r"), Row(.ordinal(14), "vierzehnte//n/r"),
    Row(.ordinal(15), "fünfzehnte//n/r"), Row(.ordinal(16), "sechzehnte//n/r"),
    Row(.ordinal(17), "siebzehnte//n/r"), Row(.ordinal(18), "achtzehnte//n/r"),
    Row(.ordinal(19), "neunzehnte//n/r"), Row(.ordinal(20), "zwanzigste//n/r"),
    Row(.ordinal(21), "einundzwanzigste//n/r"), Row(.ordinal(22), "zweiundzwanzigste//n/r"),
    Row(.ordinal(23), "dreiundzwanzigste//n/r"), Row(.ordinal(24), "vierundzwanzigste//n/r"),
    Row(.ordinal(25), "fünfundzwanzigste//n/r"), Row(.ordinal(26), "sechsundzwanzigste//n/r"),
    Row(.ordinal(27), "siebenundzwanzigste//n/r"), Row(.ordinal(28), "achtundzwanzigste//n/r"),
    Row(.ordinal(29), "neunundzwanzigste//n/r"), Row(.ordinal(30), "dreißigste//n/r"),
    Row(.ordinal(31), "einunddreißigste//n/r"),
    Row(.dateIntro, "im | am | in | vom | zum | für | Anfang | Mitte | Ende | diesen | kommenden"),
    Row(
      .filler,
      "zum | zur | dem | den | der | des | das | ins | in | im | Ende | Anfang | Mitte | spätestens | einschließlich | voraussichtlich"
    ),
    Row(.since(.before), "seit | ab | beginnend mit"), Row(.until(.before), "bis | spätestens"),
    Row(.around(.before), "um | gegen | circa | ca."),
    Row(.between, "zwischen"), Row(.and, "und"), Row(.from, "von | vom"), Row(.to, "bis | bis zu"),
    Row(.changeTo, "auf"),
    Row(
      .conversion,
      "umgerechnet | entspricht | das | sind | oder | also | was | entsprechend | beziehungsweise | bzw."
    ),
  ]

  private static let germanNames: [Row] = [
    Row(
      .label,
      """
      Artikel//n/s | Art. | Absatz//es | Abs. | Absätze//n | Paragraf//en | Paragraph//en |
      Kapitel//n/s | Kap. | Seite//n | S. | Nummer//n | Nr. | Nrn. | Ziffer//n | Punkt//es |
      Anhang//s | Anlage//n | Version//en | Band//es | Heft//es | Ausgabe//n | Abschnitt//s/es |
      Abbildung//en | Abb. | Tabelle//n | Tab. | Gleis//es | Linie//n | Teil | Klasse//n |
      Stufe//n | Phase//n | Resolution//en | Boeing | Airbus | Windows | Reaktor//s | Block |
      Telefon//nummer | Tel. | Fax | ISBN | ISSN | Postfach | Zimmer//s | Raum | Halle | Tor |
      Gruppe//n | Rang | Platz | Position | Raumschiff | Apollo | Formel | Flug | Bus | Zug |
      Autobahn | Bundesstraße | Hausnummer | PLZ | Kategorie//n | Ebene//n | Ziel//s/e/en | Buchstabe
      """),
    Row(.clock, "Uhr | Drittel | Viertel | Fünftel | Sechstel | Achtel | Zehntel | Hundertstel"),
    Row(.noun, "km | kg | ha | MW | GW | kW | kWh | MWh | GWh | TWh"),
    Row(
      .stop,
      """
      oder | aber | unter | über | hinter | gegen | neben | zwischen | der | den | dem | des | die |
      einer | einen | einem | eines | seiner | seinen | ihrer | ihren | ihre | seine | diese |
      dieser | diesen | dieses | werden | wurden | waren | haben | hatten | sollen | sollten |
      können | konnten | müssen | wollen | würden | sowie | wegen | innen | außer | für | sie |
      wie | je | jede | jeder | jeden | alle | allen | aller | welche | welcher | deren | denen
      """),
  ]
}
