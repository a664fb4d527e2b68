extension Language {
  /// British English, as newspapers write it.
  static let english = Language(
    tag: "en", name: "English",
    numbers: NumberStyle(
      decimalSign: ".", groupSign: ",", rangeSign: "–", signSpace: Space.narrow,
      scaleSpace: Space.noBreak, nameSpace: Space.noBreak, percent: "{n}%",
      scales: [
        .init(6, "million", short: "m"), .init(9, "billion", short: "bn"),
        .init(12, "trillion", short: "trn"),
      ],
      smallNumbers: [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      ]),
    plural: .oneAndOther, hedging: .before,
    dates: DateStyle(
      long: form(months, around: "about {x}"), short: form(shortMonths, around: "c.~{x}"),
      tightDash: "–", looseDash: "~– "),
    durations: DurationStyle(
      years: "{n}-year", months: "{n}-month", weeks: "{n}-week", days: "{n}-day",
      numerals: [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      ],
      order: "{period} {what}", compound: "{x}"),
    lists: ListStyle(
      separator: ", ", and: " and ", or: " or ", openingQuote: "“", closingQuote: "”"),
    scripts: [.latin, .cyrillic, .kana],
    messages: texts, plurals: nouns, rules: sentences, currencies: currencyNames,
    places: placeNames,
    languages: """
      de=German;en=English;ja=Japanese;kk=Kazakh;ky=Kyrgyz;\
      ru=Russian;tg=Tajik;tk=Turkmen;uz=Uzbek
      """,
    abbreviations: """
      ADB=Asian Development Bank;AI=artificial intelligence;\
      DAC=Development Assistance Committee;\
      EBRD=European Bank for Reconstruction and Development;EU=European Union;\
      GDP=gross domestic product;IMF=International Monetary Fund;\
      JICA=Japan International Cooperation Agency;NGO=non-governmental organisation;\
      ODA=official development assistance;\
      OECD=Organisation for Economic Co-operation and Development;UN=United Nations;\
      UNDP=United Nations Development Programme;WTO=World Trade Organization
      """)
}

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

private let shortMonths = [
  "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
]

private func form(_ months: [String], around: String) -> DateStyle.Form {
  DateStyle.Form(
    dayMonth: "{d}~{m}", daySpan: "{a}–{b}~{m}", withYear: "{x} {y}",
    plain: .init(months: months), from: .init("since {x}", months: months),
    until: .init("until {x}", months: months), around: .init(around, months: months))
}

// MARK: - Texts

private let texts: KeyValuePairs<MessageKey, String> = [
  // Commitments
  .classExpectedAnnouncement: "expected announcement",
  .classIntention: "intention",
  .classTarget: "target",
  .classPledge: "pledge",
  .classMou: "memorandum of understanding",
  .classSignedAgreement: "signed agreement",
  .classAllocation: "allocation",
  .classDisbursement: "disbursement",
  .classSuspended: "suspended",
  .classCancelled: "cancelled",
  .classSuperseded: "superseded",
  .classLapsed: "lapsed",
  .fundingPublic: "public",
  .fundingPrivate: "private",
  .fundingMixed: "public and private",
  .fundingUnspecified: "funding not stated",
  .newMoneyYes: "new money",
  .newMoneyNo: "no new money",
  .newMoneyUnknown: "not stated whether new money",
  .roleStated: "stated by the source",
  .roleConvertedBySource: "converted by the source",
  .roleConvertedByUs: "our conversion",
  .conditional: "conditional",

  // Proposals and interests
  .scopeNational: "national",
  .scopeBilateral: "bilateral",
  .scopeRegion: "regional",
  .scopeGlobal: "global",
  .outcomeOpen: "open",
  .outcomeEndorsed: "endorsed",
  .outcomeAdopted: "adopted",
  .outcomePartiallyRealised: "partly realised",
  .outcomeRejected: "rejected",
  .outcomeSuperseded: "superseded",
  .countStrict: "strict count: only what the source itself calls a proposal",
  .countBroad: "broad count: also plans and wishes that the source does not call a proposal",
  .modePriority: "priority",
  .modeInterest: "interest",
  .modePotential: "potential",
  .modeOffer: "offer",
  .modePastSupport: "past support",

  // Events
  .statusPlanned: "planned",
  .statusHeld: "held",
  .statusCancelled: "cancelled",
  .statusPostponed: "postponed",
  .statusProposed: "proposed",
  .statusUnknown: "not known whether held",
  .plannedAsOf: "planned (as of {date})",
  .eventSummit: "summit",
  .eventMeeting: "meeting",
  .eventVisit: "visit",
  .eventConference: "conference",
  .eventForum: "forum",
  .eventSigning: "signing",
  .eventAgreement: "agreement",
  .eventDeclaration: "declaration",
  .eventLaunch: "launch",
  .eventService: "new service",
  .eventObservance: "observance",
  .eventAnnouncement: "announcement",
  .eventFounding: "founding",
  .eventDeadline: "deadline",

  // Sources and evidence
  .voiceDirectQuote: "direct quotation",
  .voiceReportedSpeech: "reported speech",
  .voiceArticle: "the article’s own words",
  .voiceCaption: "caption",
  .voiceHeadline: "headline",
  .paragraphMark: "¶~{n}",
  .viaName: "via {name}",
  .accordingTo: "according to {name}",
  .tierGovernment: "government",
  .tierOfficial: "other official body",
  .tierAgency: "implementing agency",
  .tierJournal: "academic journal",
  .tierAcademic: "other academic work",
  .tierCivilSociety: "civil society",
  .tierMedia: "news media",
  .tierSocialMedia: "social media",
  .basisStated: "stated",
  .basisInferred: "inferred",
  .publishedStated: "date as printed",
  .publishedInferred: "date inferred from the text",
  .publishedOutside: "date from outside the text",
  .custodyInDossier: "text kept in the dossier",
  .custodyOutside: "text kept elsewhere",
  .actorCountry: "country",
  .actorPerson: "person",
  .actorOrganisation: "organisation",
  .actorCompany: "company",

  // Relations
  .relationSameAs: "is the same as",
  .relationConverts: "converts",
  .relationRestates: "restates",
  .relationPartOf: "is part of",
  .relationPossibleSubsetOf: "may be part of",
  .relationMayOverlap: "may overlap with",
  .relationSameSeries: "is in one series with",
  .relationRevises: "revises",
  .relationSupersedes: "supersedes",
  .relationContradicts: "contradicts",
  .relationOutcomeOf: "is the outcome of",

  // Hedges
  .qualifierApproximately: "about {x}",
  .qualifierOver: "more than {x}",
  .qualifierAtLeast: "at least {x}",
  .qualifierUpTo: "up to {x}",
  .qualifierUnder: "less than {x}",
  .qualifierRange: "between {a} and {b}",

  // What is missing
  .notStated: "not stated",
  .notAdded: "not added up",
  .nothingRecorded: "nothing recorded",
  .publisherNotStated: "publisher not stated",
  .undated: "Date not stated: {list}",
  .none: "none",
  .unknown: "unknown",
  .leftOut: "Left out, and why",
  .byRule: "rule {rule}",
  .yearNotStated: "{date} (year not stated)",
  .endNotStated: "{date} (end not stated)",
  .startNotStated: "{date} (start not stated)",
  .dateUncertain: "{date} (uncertain)",
  .yearInferred: "year inferred: {year}",
  .decade: "{year}s",
  .between: "between {a} and {b}",
  .dateInYears: "{date} in the {years}",
  .yearSpan: "{years}",

  // The furniture of pages
  .contents: "Contents",
  .summary: "In brief",
  .keyFigures: "Key figures",
  .sources: "Sources",
  .evidence: "Evidence",
  .whatSourcesSupport: "What each source supports",
  .method: "Method",
  .notes: "Notes",
  .background: "Background",
  .outlook: "What comes next",
  .continued: "continued",
  .continuedShort: "cont.",
  .pageOf: "{page} / {pages}",
  .asOfDate: "As of {date}",
  .asOf: "as of",
  .today: "today",
  .leftOutBy: "left out by {rule}: {name}",
  .edition: "Edition {id}",
  .figureNumber: "Figure~{n}",
  .tableNumber: "Table~{n}",
  .sourceList: "Sources: {list}",
  .noteLink: "Go to note~{number}",
  .figureData: "The data as a table",
  .skipToText: "Skip to the text",
  .noteReturn: "Back to mark~{number} in the text",
  .notChecked: "Not checked",
  .proposed: "proposed",
  .planned: "planned",
  .held: "held",
  .announced: "announced",
  .contradictedLater: "contradicted later",

  // How to read a figure
  .legendOver: "Fading end: a minimum; the source says “over” or “at least”.",
  .legendApproximately: "Hatched: the source says “about”.",
  .legendUpTo: "Capped end: a maximum; the source says “up to” or “under”.",
  .legendRange: "Band: the source gives a range.",
  .legendAxisBreak: "Break in the axis: nothing is recorded in between.",
  .legendApart: "Figures of different kinds stand apart and are not added up.",
  .legendCountsApart: "Documents are counted, not valued.",
  .legendSorted: "Sorted by value.",
  .legendRounded: "Shares are rounded.",
  .legendSquare: "One square: {x}",
  .legendHeld: "Filled: took place, with evidence.",
  .legendPlanned: "Open: planned or proposed.",
  .legendContradicted: "Dashed: announced and later contradicted.",
  .legendDateUncertain: "Long mark: a period or an uncertain date.",
  .legendNothing: "Faint point: nothing recorded.",
  .legendGap: "Gap: nothing is stated for it.",
  .legendAxisStart: "The axis starts at {x}, not at zero.",
  .legendNotStacked: "Where one part is not stated, nothing is added up.",
  .legendOpenDot: "Open dot: the source says “about”.",
  .laneMeetings: "Meetings",
  .laneAgreed: "Agreed",
  .laneAhead: "Ahead",
  .inUnit: "in {unit}",
  .numberOfDocuments: "number of documents",
  .numberOfProposals: "number of proposals",
  .numberOfRecords: "number of records",
  .numberOfEvents: "number of events",

  // Heads of tables and axes
  .headCountry: "Country",
  .headProposal: "Proposal",
  .headProposer: "Proposed by",
  .headSector: "Sector",
  .headScope: "Scope",
  .headStatus: "Status",
  .headOutcome: "Outcome",
  .headEvidence: "Evidence",
  .headClass: "Kind",
  .headAmount: "Amount",
  .headProvider: "Provider",
  .headReceiver: "Receiver",
  .headDate: "Date",
  .headEvent: "Event",
  .headPlace: "Place",
  .headSource: "Source",
  .headPublisher: "Publisher",
  .headPublished: "Published",
  .headRecords: "Records",
  .headCompanies: "Companies",
  .headCompany: "Company",
  .headParticipants: "Participants",
  .headPeriod: "Period",
  .headFunding: "Funding",
  .headMode: "Mode",
  .headNumber: "Number",
  .headMeasure: "Measure",
  .headLanguage: "Language",
  .headKind: "Kind",
  .headTotal: "Total",
  .headRule: "Rule",
  .headNote: "Note",
  .headTier: "Type of source",
  .headTopic: "Topic",
  .headGroup: "Group",
  .headMembers: "Members",
  .headSpeaker: "Speaker",
  .headPassage: "Passage",
  .headOther: "Other",
  .headLicence: "Licence",
  .headTable: "Table",
  .headUnit: "Unit",
  .dataTables: "Data tables",

  // Words for pictures
  .altBarChart: "Bar chart.",
  .altMatrix: "Matrix.",
  .altTimeline: "Timeline.",
  .altTable: "Table.",
  .altKeyFigures: "Key figures.",
  .altNetwork: "Network.",
  .altMap: "Map.",
  .altDotPlot: "Dot plot.",
  .altPicture: "Picture.",
  .altLineChart: "Line chart.",
  .altStepChart: "Step chart.",
  .altAreaChart: "Area chart.",
  .altSlopeChart: "Slope chart.",
  .altSmallMultiples: "Charts side by side, on one scale.",
  .altColumnChart: "Column chart.",
  .altShares: "Bars of shares, each 100 per cent long.",
  .altDivergingBars: "Bars to both sides of zero.",
  .altLollipop: "Dots on stems.",
  .altRangeChart: "Chart of ranges.",
  .altWaffle: "Chart of counted squares.",
  .altHighest: "Highest: {label}, {x}.",
  .altLowest: "Lowest: {label}, {x}.",
  .altValue: "{label}: {x}.",
  .altDifference: "{a}: {x} more than {b}.",
  .altFromTo: "From {a} to {b}.",
  .altMost: "Most for {a}, then {b}.",
  .altUnit: "Unit: {unit}.",
  .altCell: "{row}, {column}: {x}.",
  .altList: "Shown: {list}.",
  .altAttached: "The full table is attached to this file as {name}.",
  .altStart: "Start: {label}, {x}.",
  .altEnd: "End: {label}, {x}.",
  .altNotStated: "Not stated: {list}.",
  .altHedged: "Not exact: {list}.",
  .undatedLeftOut: "Without a year, and so not drawn: {list}.",

  // Attachments
  .attachedData: "Data of the figure “{name}”",
  .attachedRecords: "The records behind this report, with their evidence",
  .attachedManifest:
    "What this report was made from: files with their digests, fonts, program and libraries",

  // Messages
  .mailSubject: "{title} ({changes})",
  .mailAttached: "The report as PDF is attached: {name}",
  .mailLeave: "To leave this list",

  // What changed
  .changesSince: "What has changed since edition {id}",
  .changesNothing: "Nothing has changed.",
  .changesAdded: "{x} added",
  .changesRevised: "{x} revised",
  .changesRemoved: "{x} taken out",
  .changesMoved: "{x} with another status",
  .changesHeadStatus: "Plans, and what became of them",
  .changesHeadNew: "New on record",
  .changesHeadRevised: "Revised",
  .changesHeadRemoved: "No longer on record",
  .changesHeadFigures: "Figures that moved",
  .changeStatus: "{name}: {from} before, {to} now",
  .changePassed: "{name}: {from} then; the date has passed, and no source says that it took place",
  .changeContradicted: "{name}: {from} then; contradicted since by {by}",
  .changeStockBeside:
    "{name}: {amount}, beside {old} ({other}); the two do not measure the same thing, and the "
    + "difference is no growth",
  .changeNoAmount: "{kind}, no amount stated: {list}",
  .changeStrict: "{n} of them worded as proposals",
  .changeField: "{name} – {field}: {from} before, {to} now",
  .changeGround: "{name}: rests on other passages than before",
  .changeFurther: "Also {x} on parties and how things hang together",
  .changeMovedBy: "through {list}",
  .changeMore: "{n} more",
  .changeRefused: "no figure ({rule})",
  .figureCommitments: "Commitments",
  .figureProposals: "Proposals",
  .figureInterests: "Sector interests",
  .figureDocuments: "Documents",
  .figureStocks: "Stocks",
  .figureEvents: "Events",
  .strictCount: "strict count",
  .broadCount: "broad count",
]

private let nouns: KeyValuePairs<PluralKey, [String]> = [
  .countries: ["{n}~country", "{n}~countries"],
  .records: ["{n}~record", "{n}~records"],
  .proposals: ["{n}~proposal", "{n}~proposals"],
  .proposers: ["{n}~proposer", "{n}~proposers"],
  .documents: ["{n}~document", "{n}~documents"],
  .paragraphs: ["{n}~paragraph", "{n}~paragraphs"],
  .pages: ["{n}~page", "{n}~pages"],
  .sources: ["{n}~source", "{n}~sources"],
  .companies: ["{n}~company", "{n}~companies"],
  .events: ["{n}~event", "{n}~events"],
  .meetings: ["{n}~meeting", "{n}~meetings"],
  .commitments: ["{n}~commitment", "{n}~commitments"],
  .sectors: ["{n}~sector group", "{n}~sector groups"],
  .interests: ["{n}~interest", "{n}~interests"],
  .priorities: ["{n}~priority", "{n}~priorities"],
  .parties: ["{n}~party", "{n}~parties"],
  .members: ["{n}~member", "{n}~members"],
  .regions: ["{n}~region", "{n}~regions"],
  .organisations: ["{n}~organisation", "{n}~organisations"],
  .persons: ["{n}~person", "{n}~persons"],
  .agreements: ["{n}~agreement", "{n}~agreements"],
  .projects: ["{n}~project", "{n}~projects"],
  .passages: ["{n}~passage", "{n}~passages"],
  .notes: ["{n}~note", "{n}~notes"],
  .findings: ["{n}~finding", "{n}~findings"],
  .figures: ["{n}~figure", "{n}~figures"],
  .tables: ["{n}~table", "{n}~tables"],
  .others: ["{n}~other", "{n}~others"],
  .years: ["{n}~year", "{n}~years"],
  .months: ["{n}~month", "{n}~months"],
  .weeks: ["{n}~week", "{n}~weeks"],
  .days: ["{n}~day", "{n}~days"],
]

// MARK: - Rules A1 to A30, one a line

private let sentences = """
  An amount that is mentioned several times counts once.
  A source’s own conversion into another currency is not a second amount.
  The kind and period of a commitment follow the direct quotation; where the article says \
  otherwise, the difference is shown.
  Amounts of different kinds, such as targets and signed agreements, are not added up.
  Stocks are not flows, and two stocks are not added up.
  Values form a series only if they measure the same thing; otherwise they stand as separate \
  points, without a line or a growth rate.
  Where one set may be part of another, the two are not added up.
  A framework and its parts are not both counted.
  A number of documents is not a value: the two share no axis, and neither is divided by the other.
  A sum is only as firm as its terms: minimums add up to a minimum, an approximate term makes it \
  approximate, and opposite limits give no number.
  No ratio is formed of two figures that are both known only as limits.
  Amounts stay in their own currency; a conversion of ours states the rate, its day and its source.
  The exchange rate that a source implies is checked against the rate of the day.
  What a source does not state stays “not stated”; it is never replaced by zero.
  An amount keeps its period: a five-year figure is neither divided by five nor set beside a \
  one-year figure without saying so.
  What was planned counts as planned until a source reports that it took place.
  An expected announcement is not a pledge and counts in no total.
  A priority that is restated counts once.
  Past support is not a sign of new interest.
  Proposals are counted by the party that made them, and the count says whether it is strict or \
  broad.
  A record that concerns several sectors counts once for each party and idea, or is split by \
  stated shares.
  An amount for a region is neither divided among its countries nor repeated for each of them.
  The number of members of a group is checked against the list of its members.
  Copies and translations of one article count as one source.
  Where sources disagree, the one closer to the events is used and the other is shown.
  A revised figure replaces the earlier one.
  A published edition does not change.
  Every number can be traced to the passage it comes from.
  Currency, scale, hedge and date stand with every figure.
  Stated parts are checked against the stated total.
  """

// MARK: - Names

private let currencyNames = """
  JPY=yen;USD=US dollar|US dollars;EUR=euro|euros;GBP=pound sterling|pounds sterling;\
  CHF=Swiss franc|Swiss francs;CNY=yuan;RUB=rouble|roubles;KZT=tenge;KGS=Kyrgyz som;TJS=somoni;\
  TMT=Turkmen manat;UZS=Uzbek soum;KRW=won;INR=Indian rupee|Indian rupees;\
  TRY=Turkish lira;AED=UAE dirham|UAE dirhams;SAR=Saudi riyal|Saudi riyals;\
  QAR=Qatari riyal|Qatari riyals;KWD=Kuwaiti dinar|Kuwaiti dinars;\
  CAD=Canadian dollar|Canadian dollars;AUD=Australian dollar|Australian dollars;\
  NZD=New Zealand dollar|New Zealand dollars;SEK=Swedish krona|Swedish kronor;\
  NOK=Norwegian krone|Norwegian kroner;DKK=Danish krone|Danish kroner;PLN=zloty|zlotys;\
  CZK=Czech koruna|Czech korunas;HUF=forint|forints;UAH=hryvnia|hryvnias;AZN=Azerbaijani manat;\
  GEL=lari;AMD=dram;BYN=Belarusian rouble|Belarusian roubles;MNT=tugrik|tugriks;\
  AFN=afghani|afghanis;PKR=Pakistani rupee|Pakistani rupees;SGD=Singapore dollar|Singapore dollars;\
  HKD=Hong Kong dollar|Hong Kong dollars;IRR=Iranian rial|Iranian rials
  """

/// Countries and regions, after the territories of CLDR.
private let placeNames = """
  AD=Andorra;AE=United Arab Emirates;AF=Afghanistan;AG=Antigua and Barbuda;AI=Anguilla;AL=Albania;\
  AM=Armenia;AO=Angola;AQ=Antarctica;AR=Argentina;AS=American Samoa;AT=Austria;AU=Australia;\
  AW=Aruba;AX=Åland Islands;AZ=Azerbaijan;BA=Bosnia and Herzegovina;BB=Barbados;BD=Bangladesh;\
  BE=Belgium;BF=Burkina Faso;BG=Bulgaria;BH=Bahrain;BI=Burundi;BJ=Benin;BL=St. Barthélemy;\
  BM=Bermuda;BN=Brunei;BO=Bolivia;BQ=Caribbean Netherlands;BR=Brazil;BS=Bahamas;BT=Bhutan;\
  BV=Bouvet Island;BW=Botswana;BY=Belarus;BZ=Belize;CA=Canada;CC=Cocos (Keeling) Islands;\
  CD=Democratic Republic of the Congo;CF=Central African Republic;CG=Republic of the Congo;\
  CH=Switzerland;CI=Côte d’Ivoire;CK=Cook Islands;CL=Chile;CM=Cameroon;CN=China;CO=Colombia;\
  CR=Costa Rica;CU=Cuba;CV=Cape Verde;CW=Curaçao;CX=Christmas Island;CY=Cyprus;CZ=Czechia;\
  DE=Germany;DJ=Djibouti;DK=Denmark;DM=Dominica;DO=Dominican Republic;DZ=Algeria;EC=Ecuador;\
  EE=Estonia;EG=Egypt;EH=Western Sahara;ER=Eritrea;ES=Spain;ET=Ethiopia;FI=Finland;FJ=Fiji;\
  FK=Falkland Islands;FM=Micronesia;FO=Faroe Islands;FR=France;GA=Gabon;GB=United Kingdom;\
  GD=Grenada;GE=Georgia;GF=French Guiana;GG=Guernsey;GH=Ghana;GI=Gibraltar;GL=Greenland;GM=Gambia;\
  GN=Guinea;GP=Guadeloupe;GQ=Equatorial Guinea;GR=Greece;\
  GS=South Georgia and the South Sandwich Islands;GT=Guatemala;GU=Guam;GW=Guinea-Bissau;GY=Guyana;\
  HK=Hong Kong;HM=Heard and McDonald Islands;HN=Honduras;HR=Croatia;HT=Haiti;HU=Hungary;\
  ID=Indonesia;IE=Ireland;IL=Israel;IM=Isle of Man;IN=India;IO=British Indian Ocean Territory;\
  IQ=Iraq;IR=Iran;IS=Iceland;IT=Italy;JE=Jersey;JM=Jamaica;JO=Jordan;JP=Japan;KE=Kenya;\
  KG=Kyrgyzstan;KH=Cambodia;KI=Kiribati;KM=Comoros;KN=St. Kitts and Nevis;KP=North Korea;\
  KR=South Korea;KW=Kuwait;KY=Cayman Islands;KZ=Kazakhstan;LA=Laos;LB=Lebanon;LC=St. Lucia;\
  LI=Liechtenstein;LK=Sri Lanka;LR=Liberia;LS=Lesotho;LT=Lithuania;LU=Luxembourg;LV=Latvia;\
  LY=Libya;MA=Morocco;MC=Monaco;MD=Moldova;ME=Montenegro;MF=St. Martin;MG=Madagascar;\
  MH=Marshall Islands;MK=North Macedonia;ML=Mali;MM=Myanmar;MN=Mongolia;MO=Macao;\
  MP=Northern Mariana Islands;MQ=Martinique;MR=Mauritania;MS=Montserrat;MT=Malta;MU=Mauritius;\
  MV=Maldives;MW=Malawi;MX=Mexico;MY=Malaysia;MZ=Mozambique;NA=Namibia;NC=New Caledonia;NE=Niger;\
  NF=Norfolk Island;NG=Nigeria;NI=Nicaragua;NL=Netherlands;NO=Norway;NP=Nepal;NR=Nauru;NU=Niue;\
  NZ=New Zealand;OM=Oman;PA=Panama;PE=Peru;PF=French Polynesia;PG=Papua New Guinea;PH=Philippines;\
  PK=Pakistan;PL=Poland;PM=St. Pierre and Miquelon;PN=Pitcairn Islands;PR=Puerto Rico;\
  PS=Palestinian Territories;PT=Portugal;PW=Palau;PY=Paraguay;QA=Qatar;RE=Réunion;RO=Romania;\
  RS=Serbia;RU=Russia;RW=Rwanda;SA=Saudi Arabia;SB=Solomon Islands;SC=Seychelles;SD=Sudan;\
  SE=Sweden;SG=Singapore;SH=St. Helena;SI=Slovenia;SJ=Svalbard and Jan Mayen;SK=Slovakia;\
  SL=Sierra Leone;SM=San Marino;SN=Senegal;SO=Somalia;SR=Suriname;SS=South Sudan;\
  ST=São Tomé and Príncipe;SV=El Salvador;SX=Sint Maarten;SY=Syria;SZ=Eswatini;\
  TC=Turks and Caicos Islands;TD=Chad;TF=French Southern Territories;TG=Togo;TH=Thailand;\
  TJ=Tajikistan;TK=Tokelau;TL=Timor-Leste;TM=Turkmenistan;TN=Tunisia;TO=Tonga;TR=Türkiye;\
  TT=Trinidad and Tobago;TV=Tuvalu;TW=Taiwan;TZ=Tanzania;UA=Ukraine;UG=Uganda;\
  UM=U.S. Outlying Islands;US=United States;UY=Uruguay;UZ=Uzbekistan;VA=Vatican City;\
  VC=St. Vincent and Grenadines;VE=Venezuela;VG=British Virgin Islands;VI=U.S. Virgin Islands;\
  VN=Vietnam;VU=Vanuatu;WF=Wallis and Futuna;WS=Samoa;YE=Yemen;YT=Mayotte;ZA=South Africa;\
  ZM=Zambia;ZW=Zimbabwe;001=world;002=Africa;019=Americas;142=Asia;143=Central Asia;\
  145=Western Asia;030=Eastern Asia;034=Southern Asia;035=Southeast Asia;150=Europe;\
  151=Eastern Europe;009=Oceania
  """
