extension Language {
  /// German; amounts have abbreviated scale words, since a bare “Billion” is read two ways.
  static let german = Language(
    tag: "de", name: "Deutsch",
    numbers: NumberStyle(
      decimalSign: ",", groupSign: ".", rangeSign: "–", signSpace: Space.narrow,
      scaleSpace: Space.noBreak, nameSpace: Space.noBreak, percent: "{n}~%",
      scales: [.init(6, "Mio."), .init(9, "Mrd."), .init(12, "Bio.")],
      smallNumbers: [
        "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
      ]),
    plural: .oneAndOther, hedging: .before,
    dates: DateStyle(
      long: form(months, around: "etwa {x}"), short: form(shortMonths, around: "ca.~{x}"),
      tightDash: "–", looseDash: "~– "),
    durations: DurationStyle(
      years: "für {x}", months: "für {x}", weeks: "für {x}", days: "für {x}", numerals: [],
      order: "{what} {period}", compound: "für {x}"),
    lists: ListStyle(
      separator: ", ", and: " und ", or: " oder ", openingQuote: "„", closingQuote: "“"),
    scripts: [.latin, .cyrillic, .kana],
    messages: texts, plurals: nouns, rules: sentences, currencies: currencyNames,
    places: placeNames,
    languages: """
      de=Deutsch;en=Englisch;ja=Japanisch;kk=Kasachisch;ky=Kirgisisch;\
      ru=Russisch;tg=Tadschikisch;tk=Turkmenisch;uz=Usbekisch
      """,
    abbreviations: """
      ADB=Asiatische Entwicklungsbank;BIP=Bruttoinlandsprodukt;\
      DAC=Ausschuss für Entwicklungshilfe;\
      EBRD=Europäische Bank für Wiederaufbau und Entwicklung;EU=Europäische Union;\
      IWF=Internationaler Währungsfonds;JICA=Japanische Agentur für internationale Zusammenarbeit;\
      KI=künstliche Intelligenz;NGO=Nichtregierungsorganisation;\
      ODA=öffentliche Entwicklungszusammenarbeit;\
      OECD=Organisation für wirtschaftliche Zusammenarbeit und Entwicklung;\
      UN=Vereinte Nationen;WTO=Welthandelsorganisation
      """)
}

private let months = [
  "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
  "November", "Dezember",
]

private let shortMonths = [
  "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
]

private func form(_ months: [String], around: String) -> DateStyle.Form {
  DateStyle.Form(
    dayMonth: "{d}.~{m}", daySpan: "{a}.–{b}.~{m}", withYear: "{x} {y}",
    plain: .init(months: months), from: .init("seit {x}", months: months),
    until: .init("bis {x}", months: months), around: .init(around, months: months))
}

// MARK: - Texts

private let texts: KeyValuePairs<MessageKey, String> = [
  // Commitments
  .classExpectedAnnouncement: "erwartete Ankündigung",
  .classIntention: "Absicht",
  .classTarget: "Ziel",
  .classPledge: "Zusage",
  .classMou: "Absichtserklärung",
  .classSignedAgreement: "unterzeichnete Vereinbarung",
  .classAllocation: "Zuweisung",
  .classDisbursement: "Auszahlung",
  .classSuspended: "ausgesetzt",
  .classCancelled: "zurückgezogen",
  .classSuperseded: "abgelöst",
  .classLapsed: "verfallen",
  .fundingPublic: "öffentlich",
  .fundingPrivate: "privat",
  .fundingMixed: "öffentlich und privat",
  .fundingUnspecified: "Finanzierung nicht genannt",
  .newMoneyYes: "neue Mittel",
  .newMoneyNo: "keine neuen Mittel",
  .newMoneyUnknown: "nicht genannt, ob neue Mittel",
  .roleStated: "Angabe der Quelle",
  .roleConvertedBySource: "Umrechnung der Quelle",
  .roleConvertedByUs: "eigene Umrechnung",
  .conditional: "unter Bedingungen",

  // Proposals and interests
  .scopeNational: "national",
  .scopeBilateral: "bilateral",
  .scopeRegion: "regional",
  .scopeGlobal: "global",
  .outcomeOpen: "offen",
  .outcomeEndorsed: "unterstützt",
  .outcomeAdopted: "angenommen",
  .outcomePartiallyRealised: "teilweise umgesetzt",
  .outcomeRejected: "abgelehnt",
  .outcomeSuperseded: "überholt",
  .countStrict: "enge Zählung: nur was die Quelle selbst Vorschlag nennt",
  .countBroad: "weite Zählung: auch Vorhaben und Wünsche, die die Quelle nicht Vorschlag nennt",
  .modePriority: "Priorität",
  .modeInterest: "Interesse",
  .modePotential: "Potenzial",
  .modeOffer: "Angebot",
  .modePastSupport: "frühere Unterstützung",

  // Events
  .statusPlanned: "geplant",
  .statusHeld: "stattgefunden",
  .statusCancelled: "abgesagt",
  .statusPostponed: "verschoben",
  .statusProposed: "vorgeschlagen",
  .statusUnknown: "Durchführung nicht belegt",
  .plannedAsOf: "geplant (Stand {date})",
  .eventSummit: "Gipfel",
  .eventMeeting: "Treffen",
  .eventVisit: "Besuch",
  .eventConference: "Konferenz",
  .eventForum: "Forum",
  .eventSigning: "Unterzeichnung",
  .eventAgreement: "Vereinbarung",
  .eventDeclaration: "Erklärung",
  .eventLaunch: "Start",
  .eventService: "neue Verbindung",
  .eventObservance: "Gedenk- oder Themenjahr",
  .eventAnnouncement: "Ankündigung",
  .eventFounding: "Gründung",
  .eventDeadline: "Frist",

  // Sources and evidence
  .voiceDirectQuote: "wörtliches Zitat",
  .voiceReportedSpeech: "indirekte Rede",
  .voiceArticle: "Aussage des Artikels",
  .voiceCaption: "Bildunterschrift",
  .voiceHeadline: "Überschrift",
  .paragraphMark: "¶~{n}",
  .viaName: "über {name}",
  .accordingTo: "laut {name}",
  .tierGovernment: "Regierung",
  .tierOfficial: "andere amtliche Stelle",
  .tierAgency: "durchführende Stelle",
  .tierJournal: "Fachzeitschrift",
  .tierAcademic: "andere wissenschaftliche Arbeit",
  .tierCivilSociety: "Zivilgesellschaft",
  .tierMedia: "Nachrichtenmedien",
  .tierSocialMedia: "soziale Medien",
  .basisStated: "genannt",
  .basisInferred: "erschlossen",
  .publishedStated: "Datum wie gedruckt",
  .publishedInferred: "Datum aus dem Text erschlossen",
  .publishedOutside: "Datum nicht aus dem Text",
  .custodyInDossier: "Text im Dossier",
  .custodyOutside: "Text anderswo verwahrt",
  .actorCountry: "Land",
  .actorPerson: "Person",
  .actorOrganisation: "Organisation",
  .actorCompany: "Unternehmen",

  // Relations
  .relationSameAs: "ist dasselbe wie",
  .relationConverts: "ist Umrechnung von",
  .relationRestates: "wiederholt",
  .relationPartOf: "ist Teil von",
  .relationPossibleSubsetOf: "ist womöglich Teil von",
  .relationMayOverlap: "überschneidet sich womöglich mit",
  .relationSameSeries: "bildet eine Reihe mit",
  .relationRevises: "ändert",
  .relationSupersedes: "ersetzt",
  .relationContradicts: "widerspricht",
  .relationOutcomeOf: "ist Ergebnis von",

  // Hedges
  .qualifierApproximately: "rund {x}",
  .qualifierOver: "mehr als {x}",
  .qualifierAtLeast: "mindestens {x}",
  .qualifierUpTo: "bis zu {x}",
  .qualifierUnder: "weniger als {x}",
  .qualifierRange: "zwischen {a} und {b}",

  // What is missing
  .notStated: "nicht genannt",
  .notAdded: "nicht addiert",
  .nothingRecorded: "nichts verzeichnet",
  .publisherNotStated: "Herausgeber nicht genannt",
  .undated: "Ohne Datum: {list}",
  .none: "keine",
  .unknown: "unbekannt",
  .leftOut: "Was fehlt und warum",
  .byRule: "Regel {rule}",
  .yearNotStated: "{date} (Jahr nicht genannt)",
  .endNotStated: "{date} (Ende nicht genannt)",
  .startNotStated: "{date} (Beginn nicht genannt)",
  .dateUncertain: "{date} (unsicher)",
  .yearInferred: "Jahr erschlossen: {year}",
  .decade: "{year}er~Jahre",
  .between: "zwischen {a} und {b}",
  .dateInYears: "{date}, {years}",
  .yearSpan: "{years}",

  // The furniture of pages
  .contents: "Inhalt",
  .summary: "Kurz gefasst",
  .keyFigures: "Die wichtigsten Zahlen",
  .sources: "Quellen",
  .evidence: "Belege",
  .whatSourcesSupport: "Was welche Quelle belegt",
  .method: "Methode",
  .notes: "Anmerkungen",
  .background: "Hintergrund",
  .outlook: "Ausblick",
  .continued: "Fortsetzung",
  .continuedShort: "Forts.",
  .pageOf: "{page} / {pages}",
  .asOfDate: "Stand {date}",
  .asOf: "Stand",
  .today: "heute",
  .leftOutBy: "nach {rule} nicht gezählt: {name}",
  .edition: "Ausgabe {id}",
  .figureNumber: "Abbildung~{n}",
  .tableNumber: "Tabelle~{n}",
  .sourceList: "Quellen: {list}",
  .noteLink: "Zur Anmerkung~{number}",
  .figureData: "Die Daten als Tabelle",
  .skipToText: "Zum Text springen",
  .noteReturn: "Zurück zum Zeichen~{number} im Text",
  .notChecked: "Ungeprüft",
  .proposed: "vorgeschlagen",
  .planned: "geplant",
  .held: "stattgefunden",
  .announced: "angekündigt",
  .contradictedLater: "später widersprochen",

  // How to read a figure
  .legendOver: "Auslaufendes Ende: Mindestwert; die Quelle schreibt „über“ oder „mindestens“.",
  .legendApproximately: "Schraffiert: die Quelle schreibt „rund“.",
  .legendUpTo: "Begrenztes Ende: Höchstwert; die Quelle schreibt „bis zu“ oder „unter“.",
  .legendRange: "Band: die Quelle nennt eine Spanne.",
  .legendAxisBreak: "Bruch in der Achse: dazwischen ist nichts verzeichnet.",
  .legendApart: "Angaben verschiedener Art stehen getrennt und werden nicht addiert.",
  .legendCountsApart: "Dokumente sind gezählt, nicht bewertet.",
  .legendSorted: "Nach Wert sortiert.",
  .legendRounded: "Anteile sind gerundet.",
  .legendSquare: "Ein Quadrat: {x}",
  .legendHeld: "Gefüllt: hat stattgefunden, mit Beleg.",
  .legendPlanned: "Offen: geplant oder vorgeschlagen.",
  .legendContradicted: "Gestrichelt: angekündigt, später widersprochen.",
  .legendDateUncertain: "Langes Zeichen: Zeitraum oder unsicheres Datum.",
  .legendNothing: "Blasser Punkt: nichts verzeichnet.",
  .legendGap: "Lücke: dafür ist nichts genannt.",
  .legendAxisStart: "Die Achse beginnt bei {x}, nicht bei null.",
  .legendNotStacked: "Wo ein Teil nicht genannt ist, wird nichts addiert.",
  .legendOpenDot: "Offener Punkt: die Quelle schreibt „rund“.",
  .laneMeetings: "Treffen",
  .laneAgreed: "Vereinbart",
  .laneAhead: "Geplant",
  .inUnit: "in {unit}",
  .numberOfDocuments: "Zahl der Dokumente",
  .numberOfProposals: "Zahl der Vorschläge",
  .numberOfRecords: "Zahl der Einträge",
  .numberOfEvents: "Zahl der Ereignisse",

  // Heads of tables and axes
  .headCountry: "Land",
  .headProposal: "Vorschlag",
  .headProposer: "Vorgeschlagen von",
  .headSector: "Sektor",
  .headScope: "Reichweite",
  .headStatus: "Status",
  .headOutcome: "Ergebnis",
  .headEvidence: "Beleg",
  .headClass: "Art",
  .headAmount: "Betrag",
  .headProvider: "Geber",
  .headReceiver: "Empfänger",
  .headDate: "Datum",
  .headEvent: "Ereignis",
  .headPlace: "Ort",
  .headSource: "Quelle",
  .headPublisher: "Herausgeber",
  .headPublished: "Erschienen",
  .headRecords: "Einträge",
  .headCompanies: "Unternehmen",
  .headCompany: "Unternehmen",
  .headParticipants: "Beteiligte",
  .headPeriod: "Zeitraum",
  .headFunding: "Finanzierung",
  .headMode: "Haltung",
  .headNumber: "Anzahl",
  .headMeasure: "Messgröße",
  .headLanguage: "Sprache",
  .headKind: "Art",
  .headTotal: "Summe",
  .headRule: "Regel",
  .headNote: "Anmerkung",
  .headTier: "Art der Quelle",
  .headTopic: "Thema",
  .headGroup: "Gruppe",
  .headMembers: "Mitglieder",
  .headSpeaker: "Wer spricht",
  .headPassage: "Stelle",
  .headOther: "Sonstige",
  .headLicence: "Lizenz",
  .headTable: "Tabelle",
  .headUnit: "Einheit",
  .dataTables: "Datentabellen",

  // Words for pictures
  .altBarChart: "Balkendiagramm.",
  .altMatrix: "Matrix.",
  .altTimeline: "Zeitleiste.",
  .altTable: "Tabelle.",
  .altKeyFigures: "Wichtige Zahlen.",
  .altNetwork: "Netzwerk.",
  .altMap: "Karte.",
  .altDotPlot: "Punktdiagramm.",
  .altPicture: "Bild.",
  .altLineChart: "Liniendiagramm.",
  .altStepChart: "Treppendiagramm.",
  .altAreaChart: "Flächendiagramm.",
  .altSlopeChart: "Steigungsdiagramm.",
  .altSmallMultiples: "Diagramme nebeneinander, mit gleichem Maßstab.",
  .altColumnChart: "Säulendiagramm.",
  .altShares: "Balken aus Anteilen, jeder 100~Prozent lang.",
  .altDivergingBars: "Balken zu beiden Seiten der Null.",
  .altLollipop: "Punkte auf Stielen.",
  .altRangeChart: "Diagramm von Spannen.",
  .altWaffle: "Diagramm aus gezählten Quadraten.",
  .altHighest: "Höchster Wert: {label}, {x}.",
  .altLowest: "Niedrigster Wert: {label}, {x}.",
  .altValue: "{label}: {x}.",
  .altDifference: "{a}: {x} mehr als {b}.",
  .altFromTo: "Von {a} bis {b}.",
  .altMost: "Am meisten bei {a}, dann {b}.",
  .altUnit: "Einheit: {unit}.",
  .altCell: "{row}, {column}: {x}.",
  .altList: "Gezeigt: {list}.",
  .altAttached: "Die vollständige Tabelle liegt dieser Datei als {name} bei.",
  .altStart: "Anfang: {label}, {x}.",
  .altEnd: "Ende: {label}, {x}.",
  .altNotStated: "Nicht genannt: {list}.",
  .altHedged: "Nicht genau: {list}.",
  .undatedLeftOut: "Ohne Jahr und daher nicht gezeichnet: {list}.",

  // Attachments
  .attachedData: "Daten der Abbildung „{name}“",
  .attachedRecords: "Die Datensätze hinter diesem Bericht mit ihren Belegen",
  .attachedManifest:
    "Woraus dieser Bericht entstand: Dateien mit Prüfsummen, Schriften, Programm und Bibliotheken",

  // Messages
  .mailSubject: "{title} ({changes})",
  .mailAttached: "Der Bericht liegt als PDF bei: {name}",
  .mailLeave: "Von dieser Liste abmelden",

  // What changed
  .changesSince: "Was sich seit der Ausgabe {id} geändert hat",
  .changesNothing: "Nichts hat sich geändert.",
  .changesAdded: "{x} neu",
  .changesRevised: "{x} geändert",
  .changesRemoved: "{x} entfallen",
  .changesMoved: "{x} mit neuem Stand",
  .changesHeadStatus: "Pläne, und was aus ihnen wurde",
  .changesHeadNew: "Neu belegt",
  .changesHeadRevised: "Geändert",
  .changesHeadRemoved: "Nicht mehr belegt",
  .changesHeadFigures: "Veränderte Zahlen",
  .changeStatus: "{name}: bisher {from}, jetzt {to}",
  .changePassed:
    "{name}: damals {from}; der Termin ist verstrichen, und keine Quelle meldet, dass "
    + "etwas daraus wurde",
  .changeContradicted: "{name}: damals {from}; dem widerspricht inzwischen {by}",
  .changeStockBeside:
    "{name}: {amount}, früherer Stand: {old} ({other}); beide messen nicht dasselbe, der "
    + "Abstand ist kein Wachstum",
  .changeNoAmount: "{kind}, ohne Betrag: {list}",
  .changeStrict: "davon {n} auch als Vorschlag formuliert",
  .changeField: "{name} – {field}: bisher {from}, jetzt {to}",
  .changeGround: "{name}: stützt sich auf andere Stellen als zuvor",
  .changeFurther: "Dazu {x} zu Beteiligten und Zusammenhängen",
  .changeMovedBy: "durch {list}",
  .changeMore: "{n} weitere",
  .changeRefused: "keine Zahl ({rule})",
  .figureCommitments: "Verpflichtungen",
  .figureProposals: "Vorschläge",
  .figureInterests: "Interessen nach Sektoren",
  .figureDocuments: "Dokumente",
  .figureStocks: "Bestände",
  .figureEvents: "Ereignisse",
  .strictCount: "eng gezählt",
  .broadCount: "weit gezählt",
]

private let nouns: KeyValuePairs<PluralKey, [String]> = [
  .countries: ["{n}~Land", "{n}~Länder"],
  .records: ["{n}~Eintrag", "{n}~Einträge"],
  .proposals: ["{n}~Vorschlag", "{n}~Vorschläge"],
  .proposers: ["{n}~Urheber", "{n}~Urheber"],
  .documents: ["{n}~Dokument", "{n}~Dokumente"],
  .paragraphs: ["{n}~Absatz", "{n}~Absätze"],
  .pages: ["{n}~Seite", "{n}~Seiten"],
  .sources: ["{n}~Quelle", "{n}~Quellen"],
  .companies: ["{n}~Unternehmen", "{n}~Unternehmen"],
  .events: ["{n}~Ereignis", "{n}~Ereignisse"],
  .meetings: ["{n}~Treffen", "{n}~Treffen"],
  .commitments: ["{n}~Verpflichtung", "{n}~Verpflichtungen"],
  .sectors: ["{n}~Sektorgruppe", "{n}~Sektorgruppen"],
  .interests: ["{n}~Interesse", "{n}~Interessen"],
  .priorities: ["{n}~Priorität", "{n}~Prioritäten"],
  .parties: ["{n}~Seite", "{n}~Seiten"],
  .members: ["{n}~Mitglied", "{n}~Mitglieder"],
  .regions: ["{n}~Region", "{n}~Regionen"],
  .organisations: ["{n}~Organisation", "{n}~Organisationen"],
  .persons: ["{n}~Person", "{n}~Personen"],
  .agreements: ["{n}~Vereinbarung", "{n}~Vereinbarungen"],
  .projects: ["{n}~Projekt", "{n}~Projekte"],
  .passages: ["{n}~Textstelle", "{n}~Textstellen"],
  .notes: ["{n}~Anmerkung", "{n}~Anmerkungen"],
  .findings: ["{n}~Befund", "{n}~Befunde"],
  .figures: ["{n}~Abbildung", "{n}~Abbildungen"],
  .tables: ["{n}~Tabelle", "{n}~Tabellen"],
  .others: ["{n}~weiterer", "{n}~weitere"],
  .years: ["{n}~Jahr", "{n}~Jahre"],
  .months: ["{n}~Monat", "{n}~Monate"],
  .weeks: ["{n}~Woche", "{n}~Wochen"],
  .days: ["{n}~Tag", "{n}~Tage"],
]

// MARK: - Rules A1 to A30, one a line

private let sentences = """
  Ein Betrag, der mehrmals erwähnt wird, zählt einmal.
  Rechnet eine Quelle selbst in eine andere Währung um, ist das kein zweiter Betrag.
  Art und Laufzeit einer Verpflichtung folgen dem wörtlichen Zitat; sagt der Artikel etwas \
  anderes, wird der Unterschied gezeigt.
  Beträge verschiedener Art, etwa Ziele und unterzeichnete Vereinbarungen, werden nicht addiert.
  Bestände sind keine Zuflüsse, und zwei Bestände werden nicht addiert.
  Werte bilden nur dann eine Reihe, wenn sie dasselbe messen; sonst stehen sie als einzelne \
  Punkte, ohne Linie und ohne Wachstumsrate.
  Kann eine Menge Teil einer anderen sein, werden beide nicht addiert.
  Ein Rahmen und seine Teile werden nicht beide gezählt.
  Eine Zahl von Dokumenten ist kein Geldwert: Beide stehen nie an einer Achse, und nie wird die \
  eine durch den anderen geteilt.
  Eine Summe ist nur so fest wie ihre Glieder: Mindestwerte ergeben einen Mindestwert, ein \
  ungefähres Glied macht sie ungefähr, gegenläufige Grenzen ergeben keine Zahl.
  Aus zwei Angaben, die beide nur als Grenze bekannt sind, wird kein Verhältnis gebildet.
  Beträge bleiben in ihrer Währung; eine eigene Umrechnung nennt Kurs, Tag und Quelle.
  Der Wechselkurs, der in einer Quelle steckt, wird am Tageskurs geprüft.
  Was eine Quelle nicht nennt, bleibt „nicht genannt“ und wird nie durch null ersetzt.
  Ein Betrag behält seine Laufzeit: Eine Angabe für fünf Jahre wird weder durch fünf geteilt noch \
  stillschweigend neben eine Jahresangabe gestellt.
  Geplantes gilt als geplant, bis eine Quelle berichtet, dass es stattgefunden hat.
  Eine erwartete Ankündigung ist keine Zusage und zählt in keiner Summe.
  Eine wiederholte Priorität zählt einmal.
  Frühere Unterstützung ist kein Zeichen neuen Interesses.
  Vorschläge werden nach der Seite gezählt, die sie gemacht hat; dabei steht, ob eng oder weit \
  gezählt ist.
  Was mehrere Sektoren betrifft, zählt je Seite und Gedanke einmal oder wird nach genannten \
  Anteilen aufgeteilt.
  Ein Betrag für eine Region wird weder auf ihre Länder verteilt noch für jedes wiederholt.
  Die Mitgliederzahl einer Gruppe wird an der Liste der Mitglieder geprüft.
  Abdrucke und Übersetzungen eines Artikels zählen als eine Quelle.
  Widersprechen sich Quellen, gilt die, die dem Geschehen näher ist; die andere wird gezeigt.
  Eine geänderte Angabe ersetzt die frühere.
  Eine veröffentlichte Ausgabe ändert sich nicht mehr.
  Jede Zahl lässt sich bis zur Textstelle zurückverfolgen, aus der sie stammt.
  Währung, Größenordnung, Einschränkung und Stand stehen bei jeder Angabe.
  Genannte Teile werden an der genannten Summe geprüft.
  """

// MARK: - Names

private let currencyNames = """
  JPY=Yen;USD=US-Dollar;EUR=Euro;GBP=Pfund Sterling;CHF=Schweizer Franken;CNY=Yuan;RUB=Rubel;\
  KZT=Tenge;KGS=kirgisischer Som|kirgisische Som;TJS=Somoni;TMT=Turkmenistan-Manat;\
  UZS=Usbekistan-Sum;KRW=Won;INR=indische Rupie|indische Rupien;TRY=türkische Lira;\
  AED=VAE-Dirham;SAR=Saudi-Rial;QAR=Katar-Riyal;KWD=Kuwait-Dinar;\
  CAD=kanadischer Dollar|kanadische Dollar;AUD=australischer Dollar|australische Dollar;\
  NZD=Neuseeland-Dollar;SEK=schwedische Krone|schwedische Kronen;\
  NOK=norwegische Krone|norwegische Kronen;DKK=dänische Krone|dänische Kronen;PLN=Złoty;\
  CZK=tschechische Krone|tschechische Kronen;HUF=Forint;UAH=Hrywnja;AZN=Aserbaidschan-Manat;\
  GEL=Lari;AMD=Dram;BYN=belarussischer Rubel|belarussische Rubel;MNT=Tugrik;AFN=Afghani;\
  PKR=pakistanische Rupie|pakistanische Rupien;SGD=Singapur-Dollar;HKD=Hongkong-Dollar;\
  IRR=iranischer Rial|iranische Rial
  """

/// Countries and regions, after the territories of CLDR.
private let placeNames = """
  AD=Andorra;AE=Vereinigte Arabische Emirate;AF=Afghanistan;AG=Antigua und Barbuda;AI=Anguilla;\
  AL=Albanien;AM=Armenien;AO=Angola;AQ=Antarktis;AR=Argentinien;AS=Amerikanisch-Samoa;\
  AT=Österreich;AU=Australien;AW=Aruba;AX=Ålandinseln;AZ=Aserbaidschan;BA=Bosnien und Herzegowina;\
  BB=Barbados;BD=Bangladesch;BE=Belgien;BF=Burkina Faso;BG=Bulgarien;BH=Bahrain;BI=Burundi;\
  BJ=Benin;BL=St. Barthélemy;BM=Bermuda;BN=Brunei Darussalam;BO=Bolivien;\
  BQ=Karibische Niederlande;BR=Brasilien;BS=Bahamas;BT=Bhutan;BV=Bouvetinsel;BW=Botsuana;\
  BY=Belarus;BZ=Belize;CA=Kanada;CC=Kokosinseln;CD=Demokratische Republik Kongo;\
  CF=Zentralafrikanische Republik;CG=Republik Kongo;CH=Schweiz;CI=Côte d’Ivoire;CK=Cookinseln;\
  CL=Chile;CM=Kamerun;CN=China;CO=Kolumbien;CR=Costa Rica;CU=Kuba;CV=Cabo Verde;CW=Curaçao;\
  CX=Weihnachtsinsel;CY=Zypern;CZ=Tschechien;DE=Deutschland;DJ=Dschibuti;DK=Dänemark;DM=Dominica;\
  DO=Dominikanische Republik;DZ=Algerien;EC=Ecuador;EE=Estland;EG=Ägypten;EH=Westsahara;\
  ER=Eritrea;ES=Spanien;ET=Äthiopien;FI=Finnland;FJ=Fidschi;FK=Falklandinseln;FM=Mikronesien;\
  FO=Färöer;FR=Frankreich;GA=Gabun;GB=Großbritannien;GD=Grenada;GE=Georgien;\
  GF=Französisch-Guayana;GG=Guernsey;GH=Ghana;GI=Gibraltar;GL=Grönland;GM=Gambia;GN=Guinea;\
  GP=Guadeloupe;GQ=Äquatorialguinea;GR=Griechenland;\
  GS=Südgeorgien und die Südlichen Sandwichinseln;GT=Guatemala;GU=Guam;GW=Guinea-Bissau;GY=Guyana;\
  HK=Hongkong;HM=Heard und McDonaldinseln;HN=Honduras;HR=Kroatien;HT=Haiti;HU=Ungarn;\
  ID=Indonesien;IE=Irland;IL=Israel;IM=Isle of Man;IN=Indien;\
  IO=Britisches Territorium im Indischen Ozean;IQ=Irak;IR=Iran;IS=Island;IT=Italien;JE=Jersey;\
  JM=Jamaika;JO=Jordanien;JP=Japan;KE=Kenia;KG=Kirgisistan;KH=Kambodscha;KI=Kiribati;KM=Komoren;\
  KN=St. Kitts und Nevis;KP=Nordkorea;KR=Südkorea;KW=Kuwait;KY=Kaimaninseln;KZ=Kasachstan;LA=Laos;\
  LB=Libanon;LC=St. Lucia;LI=Liechtenstein;LK=Sri Lanka;LR=Liberia;LS=Lesotho;LT=Litauen;\
  LU=Luxemburg;LV=Lettland;LY=Libyen;MA=Marokko;MC=Monaco;MD=Moldau;ME=Montenegro;MF=St. Martin;\
  MG=Madagaskar;MH=Marshallinseln;MK=Nordmazedonien;ML=Mali;MM=Myanmar;MN=Mongolei;MO=Macau;\
  MP=Nördliche Marianen;MQ=Martinique;MR=Mauretanien;MS=Montserrat;MT=Malta;MU=Mauritius;\
  MV=Malediven;MW=Malawi;MX=Mexiko;MY=Malaysia;MZ=Mosambik;NA=Namibia;NC=Neukaledonien;NE=Niger;\
  NF=Norfolkinsel;NG=Nigeria;NI=Nicaragua;NL=Niederlande;NO=Norwegen;NP=Nepal;NR=Nauru;NU=Niue;\
  NZ=Neuseeland;OM=Oman;PA=Panama;PE=Peru;PF=Französisch-Polynesien;PG=Papua-Neuguinea;\
  PH=Philippinen;PK=Pakistan;PL=Polen;PM=St. Pierre und Miquelon;PN=Pitcairninseln;PR=Puerto Rico;\
  PS=Palästinensische Gebiete;PT=Portugal;PW=Palau;PY=Paraguay;QA=Katar;RE=Réunion;RO=Rumänien;\
  RS=Serbien;RU=Russland;RW=Ruanda;SA=Saudi-Arabien;SB=Salomonen;SC=Seychellen;SD=Sudan;\
  SE=Schweden;SG=Singapur;SH=St. Helena;SI=Slowenien;SJ=Spitzbergen und Jan Mayen;SK=Slowakei;\
  SL=Sierra Leone;SM=San Marino;SN=Senegal;SO=Somalia;SR=Suriname;SS=Südsudan;\
  ST=São Tomé und Príncipe;SV=El Salvador;SX=Sint Maarten;SY=Syrien;SZ=Eswatini;\
  TC=Turks- und Caicosinseln;TD=Tschad;TF=Französische Süd- und Antarktisgebiete;TG=Togo;\
  TH=Thailand;TJ=Tadschikistan;TK=Tokelau;TL=Timor-Leste;TM=Turkmenistan;TN=Tunesien;TO=Tonga;\
  TR=Türkei;TT=Trinidad und Tobago;TV=Tuvalu;TW=Taiwan;TZ=Tansania;UA=Ukraine;UG=Uganda;\
  UM=Amerikanische Überseeinseln;US=USA;UY=Uruguay;UZ=Usbekistan;VA=Vatikanstadt;\
  VC=St. Vincent und die Grenadinen;VE=Venezuela;VG=Britische Jungferninseln;\
  VI=Amerikanische Jungferninseln;VN=Vietnam;VU=Vanuatu;WF=Wallis und Futuna;WS=Samoa;YE=Jemen;\
  YT=Mayotte;ZA=Südafrika;ZM=Sambia;ZW=Simbabwe;001=Welt;002=Afrika;019=Amerika;142=Asien;\
  143=Zentralasien;145=Westasien;030=Ostasien;034=Südasien;035=Südostasien;150=Europa;\
  151=Osteuropa;009=Ozeanien
  """
