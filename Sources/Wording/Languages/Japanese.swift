extension Language {
  /// Japanese, with numbers in steps of ten thousand.
  static let japanese = Language(
    tag: "ja", name: "日本語",
    numbers: NumberStyle(
      decimalSign: ".", groupSign: ",", rangeSign: "〜", signSpace: "", scaleSpace: "",
      nameSpace: "", percent: "{n}%",
      scales: [.init(4, "万"), .init(8, "億"), .init(12, "兆")],
      smallNumbers: []),
    plural: .invariable, hedging: .around,
    dates: DateStyle(long: form, short: form, tightDash: "〜", looseDash: "〜"),
    durations: DurationStyle(
      years: "{n}年間の", months: "{n}か月間の", weeks: "{n}週間の", days: "{n}日間の",
      numerals: [], order: "{period}{what}", compound: "{x}の"),
    lists: ListStyle(
      separator: "、", and: "、", or: "または", openingQuote: "「", closingQuote: "」",
      marks: Punctuation(
        comma: "、", semicolon: "／", colon: "：", stop: "。", sentenceSpace: "",
        openingBracket: "（", closingBracket: "）")),
    scripts: [.kana, .latin, .cyrillic],
    messages: texts, plurals: nouns, rules: sentences, currencies: currencyNames,
    places: placeNames,
    languages: """
      de=ドイツ語;en=英語;ja=日本語;kk=カザフ語;ky=キルギス語;\
      ru=ロシア語;tg=タジク語;tk=トルクメン語;uz=ウズベク語
      """,
    abbreviations: """
      ADB=アジア開発銀行;AI=人工知能;DAC=開発援助委員会;EBRD=欧州復興開発銀行;EU=欧州連合;\
      GDP=国内総生産;IMF=国際通貨基金;JICA=国際協力機構;NGO=非政府組織;ODA=政府開発援助;\
      OECD=経済協力開発機構;UN=国際連合;WTO=世界貿易機関
      """)
}

private let months = (1...12).map { "\($0)月" }

private let form = DateStyle.Form(
  dayMonth: "{m}{d}日", daySpan: "{m}{a}日〜{b}日", withYear: "{y}年{x}",
  plain: .init(year: "{y}年", months: months),
  from: .init("{x}以降", year: "{y}年", months: months),
  until: .init("{x}まで", year: "{y}年", months: months),
  around: .init("{x}頃", year: "{y}年", months: months))

// MARK: - Texts

private let texts: KeyValuePairs<MessageKey, String> = [
  // Commitments
  .classExpectedAnnouncement: "発表見込み",
  .classIntention: "意向",
  .classTarget: "目標",
  .classPledge: "拠出表明",
  .classMou: "覚書",
  .classSignedAgreement: "署名済み合意",
  .classAllocation: "配分",
  .classDisbursement: "支出",
  .classSuspended: "停止",
  .classCancelled: "取り消し",
  .classSuperseded: "置き換え済み",
  .classLapsed: "失効",
  .fundingPublic: "公的資金",
  .fundingPrivate: "民間資金",
  .fundingMixed: "官民資金",
  .fundingUnspecified: "資金源の記載なし",
  .newMoneyYes: "新規資金",
  .newMoneyNo: "新規資金ではない",
  .newMoneyUnknown: "新規資金かどうか記載なし",
  .roleStated: "出典の記載額",
  .roleConvertedBySource: "出典による換算",
  .roleConvertedByUs: "編集部による換算",
  .conditional: "条件付き",

  // Proposals and interests
  .scopeNational: "国内",
  .scopeBilateral: "二国間",
  .scopeRegion: "地域",
  .scopeGlobal: "世界",
  .outcomeOpen: "未定",
  .outcomeEndorsed: "支持",
  .outcomeAdopted: "採択",
  .outcomePartiallyRealised: "一部実現",
  .outcomeRejected: "否決",
  .outcomeSuperseded: "置き換え済み",
  .countStrict: "狭い数え方：出典自身が提案と呼ぶもののみ",
  .countBroad: "広い数え方：出典が提案と呼ばない計画や要望も含む",
  .modePriority: "優先",
  .modeInterest: "関心",
  .modePotential: "潜在力",
  .modeOffer: "協力の申し出",
  .modePastSupport: "過去の支援",

  // Events
  .statusPlanned: "予定",
  .statusHeld: "実施済み",
  .statusCancelled: "中止",
  .statusPostponed: "延期",
  .statusProposed: "提案",
  .statusUnknown: "実施の有無は不明",
  .plannedAsOf: "予定（{date}時点）",
  .eventSummit: "首脳会合",
  .eventMeeting: "会談",
  .eventVisit: "訪問",
  .eventConference: "会議",
  .eventForum: "フォーラム",
  .eventSigning: "署名",
  .eventAgreement: "合意",
  .eventDeclaration: "宣言",
  .eventLaunch: "開始",
  .eventService: "新規路線",
  .eventObservance: "記念年・記念日",
  .eventAnnouncement: "発表",
  .eventFounding: "設立",
  .eventDeadline: "期限",

  // Sources and evidence
  .voiceDirectQuote: "直接引用",
  .voiceReportedSpeech: "間接引用",
  .voiceArticle: "記事の地の文",
  .voiceCaption: "写真説明",
  .voiceHeadline: "見出し",
  .paragraphMark: "¶{n}",
  .viaName: "{name}を通じて",
  .accordingTo: "{name}によると",
  .tierGovernment: "政府",
  .tierOfficial: "その他の公的機関",
  .tierAgency: "実施機関",
  .tierJournal: "学術誌",
  .tierAcademic: "その他の学術文献",
  .tierCivilSociety: "市民社会",
  .tierMedia: "報道機関",
  .tierSocialMedia: "ソーシャルメディア",
  .basisStated: "記載あり",
  .basisInferred: "推定",
  .publishedStated: "日付は紙面の記載",
  .publishedInferred: "日付は本文から推定",
  .publishedOutside: "日付は本文以外による",
  .custodyInDossier: "本文は資料集に収録",
  .custodyOutside: "本文は別の場所に保管",
  .actorCountry: "国",
  .actorPerson: "人物",
  .actorOrganisation: "機関",
  .actorCompany: "企業",

  // Relations
  .relationSameAs: "同一：",
  .relationConverts: "換算元：",
  .relationRestates: "再掲元：",
  .relationPartOf: "次の一部：",
  .relationPossibleSubsetOf: "次の一部の可能性：",
  .relationMayOverlap: "重複の可能性：",
  .relationSameSeries: "同じ系列：",
  .relationRevises: "改定元：",
  .relationSupersedes: "置き換え元：",
  .relationContradicts: "矛盾：",
  .relationOutcomeOf: "次の結果：",

  // Hedges
  .qualifierApproximately: "約{x}",
  .qualifierOver: "{x}超",
  .qualifierAtLeast: "{x}以上",
  .qualifierUpTo: "最大{x}",
  .qualifierUnder: "{x}未満",
  .qualifierRange: "{a}〜{b}",

  // What is missing
  .notStated: "記載なし",
  .notAdded: "合計しない",
  .nothingRecorded: "記録なし",
  .publisherNotStated: "発行元の記載なし",
  .undated: "日付の記載なし：{list}",
  .none: "なし",
  .unknown: "不明",
  .leftOut: "含めなかったものとその理由",
  .byRule: "規則{rule}",
  .yearNotStated: "{date}（年の記載なし）",
  .endNotStated: "{date}（終了の記載なし）",
  .startNotStated: "{date}（開始の記載なし）",
  .dateUncertain: "{date}（不確実）",
  .yearInferred: "年は推定：{year}年",
  .decade: "{year}年代",
  .between: "{a}から{b}の間",
  .dateInYears: "{date}（{years}）",
  .yearSpan: "{years}年",

  // The furniture of pages
  .contents: "目次",
  .summary: "要点",
  .keyFigures: "主な数字",
  .sources: "出典",
  .evidence: "根拠",
  .whatSourcesSupport: "各出典が裏づける内容",
  .method: "方法",
  .notes: "注",
  .background: "背景",
  .outlook: "今後の予定",
  .continued: "続き",
  .continuedShort: "続き",
  .pageOf: "{page} / {pages}",
  .asOfDate: "{date}現在",
  .asOf: "現在",
  .today: "今日",
  .leftOutBy: "{rule}により除外：{name}",
  .edition: "第{id}版",
  .figureNumber: "図{n}",
  .tableNumber: "表{n}",
  .sourceList: "出典：{list}",
  .noteLink: "注{number}へ",
  .figureData: "データを表で見る",
  .skipToText: "本文へ移動",
  .noteReturn: "本文の注番号{number}へ戻る",
  .notChecked: "未確認",
  .proposed: "提案",
  .planned: "予定",
  .held: "実施済み",
  .announced: "発表済み",
  .contradictedLater: "後に否定",

  // How to read a figure
  .legendOver: "薄れる端：最小値。出典は「超」または「以上」。",
  .legendApproximately: "斜線：出典は「約」。",
  .legendUpTo: "括弧付きの端：最大値。出典は「最大」または「未満」。",
  .legendRange: "帯：出典は範囲を示す。",
  .legendAxisBreak: "軸の切れ目：この間の記録なし。",
  .legendApart: "種類の異なる数字は分けて示し、合計しない。",
  .legendCountsApart: "文書は件数であり、金額ではない。",
  .legendSorted: "値の大きい順。",
  .legendRounded: "割合は丸めた値。",
  .legendSquare: "四角一つ：{x}",
  .legendHeld: "塗りつぶし：実施済み、根拠あり。",
  .legendPlanned: "白抜き：予定または提案。",
  .legendContradicted: "破線：発表後に否定。",
  .legendDateUncertain: "長い印：期間または不確実な日付。",
  .legendNothing: "薄い点：記録なし。",
  .legendGap: "途切れ：出典に記載なし。",
  .legendAxisStart: "軸は0ではなく{x}から始まる。",
  .legendNotStacked: "一部でも記載がない箇所は合計しない。",
  .legendOpenDot: "白抜きの点：出典は「約」。",
  .laneMeetings: "会合",
  .laneAgreed: "合意",
  .laneAhead: "今後",
  .inUnit: "単位：{unit}",
  .numberOfDocuments: "文書の件数",
  .numberOfProposals: "提案の件数",
  .numberOfRecords: "記録の件数",
  .numberOfEvents: "出来事の件数",

  // Heads of tables and axes
  .headCountry: "国",
  .headProposal: "提案",
  .headProposer: "提案者",
  .headSector: "分野",
  .headScope: "範囲",
  .headStatus: "状況",
  .headOutcome: "結果",
  .headEvidence: "根拠",
  .headClass: "種類",
  .headAmount: "金額",
  .headProvider: "供与側",
  .headReceiver: "受益側",
  .headDate: "日付",
  .headEvent: "出来事",
  .headPlace: "場所",
  .headSource: "出典",
  .headPublisher: "発行元",
  .headPublished: "発行日",
  .headRecords: "記録",
  .headCompanies: "企業",
  .headCompany: "企業",
  .headParticipants: "参加者",
  .headPeriod: "期間",
  .headFunding: "資金",
  .headMode: "姿勢",
  .headNumber: "件数",
  .headMeasure: "指標",
  .headLanguage: "言語",
  .headKind: "種類",
  .headTotal: "合計",
  .headRule: "規則",
  .headNote: "注",
  .headTier: "出典の種類",
  .headTopic: "主題",
  .headGroup: "グループ",
  .headMembers: "構成国・団体",
  .headSpeaker: "発言者",
  .headPassage: "箇所",
  .headOther: "その他",
  .headLicence: "ライセンス",
  .headTable: "表",
  .headUnit: "単位",
  .dataTables: "データ表",

  // Words for pictures
  .altBarChart: "棒グラフ。",
  .altMatrix: "マトリックス。",
  .altTimeline: "年表。",
  .altTable: "表。",
  .altKeyFigures: "主な数字。",
  .altNetwork: "関係図。",
  .altMap: "地図。",
  .altDotPlot: "ドットプロット。",
  .altPicture: "図。",
  .altLineChart: "折れ線グラフ。",
  .altStepChart: "階段グラフ。",
  .altAreaChart: "面グラフ。",
  .altSlopeChart: "スロープグラフ。",
  .altSmallMultiples: "同じ目盛りで並べた図。",
  .altColumnChart: "縦棒グラフ。",
  .altShares: "構成比の帯グラフ。各帯は100パーセント。",
  .altDivergingBars: "ゼロの両側に伸びる棒グラフ。",
  .altLollipop: "ロリポップチャート。",
  .altRangeChart: "範囲を示すグラフ。",
  .altWaffle: "四角の数で示すグラフ。",
  .altHighest: "最大：{label}、{x}。",
  .altLowest: "最小：{label}、{x}。",
  .altValue: "{label}：{x}。",
  .altDifference: "{a}は{b}より{x}多い。",
  .altFromTo: "{a}から{b}まで。",
  .altMost: "最多は{a}、次いで{b}。",
  .altUnit: "単位：{unit}。",
  .altCell: "{row}、{column}：{x}。",
  .altList: "表示：{list}。",
  .altAttached: "表の全体は添付ファイル{name}にある。",
  .altStart: "始め：{label}、{x}。",
  .altEnd: "終わり：{label}、{x}。",
  .altNotStated: "記載なし：{list}。",
  .altHedged: "正確ではない値：{list}。",
  .undatedLeftOut: "年の記載がなく図にないもの：{list}。",

  // Attachments
  .attachedData: "図「{name}」のデータ",
  .attachedRecords: "この報告のもとになった記録とその根拠",
  .attachedManifest: "この報告の作成に使ったもの：ファイルとそのハッシュ値、書体、プログラム、ライブラリ",

  // Messages
  .mailSubject: "{title}（{changes}）",
  .mailAttached: "報告のPDFを添付：{name}",
  .mailLeave: "配信を停止する",

  // What changed
  .changesSince: "第{id}版からの変更点",
  .changesNothing: "変更はない。",
  .changesAdded: "{x}を追加",
  .changesRevised: "{x}を改訂",
  .changesRemoved: "{x}を削除",
  .changesMoved: "{x}の状況が変化",
  .changesHeadStatus: "計画のその後",
  .changesHeadNew: "新たな記録",
  .changesHeadRevised: "改訂",
  .changesHeadRemoved: "記録から外れたもの",
  .changesHeadFigures: "変わった数値",
  .changeStatus: "{name}：以前は{from}、現在は{to}",
  .changePassed: "{name}：当時は{from}、期日は過ぎたが実施を伝える出典はない",
  .changeContradicted: "{name}：当時は{from}、その後の{by}と食い違う",
  .changeStockBeside: "{name}：{amount}、以前の{old}（{other}）とは測る対象が異なり、差は伸びを意味しない",
  .changeNoAmount: "{kind}、金額の記載なし：{list}",
  .changeStrict: "うち提案として述べられたもの{n}",
  .changeField: "{name}：{field}は以前{from}、現在{to}",
  .changeGround: "{name}：根拠となる箇所が変わった",
  .changeFurther: "ほかに関係者と相互の関係について{x}",
  .changeMovedBy: "要因：{list}",
  .changeMore: "ほか{n}",
  .changeRefused: "数値なし（{rule}）",
  .figureCommitments: "約束",
  .figureProposals: "提案",
  .figureInterests: "分野別の関心",
  .figureDocuments: "文書",
  .figureStocks: "累計額",
  .figureEvents: "出来事",
  .strictCount: "狭い数え方",
  .broadCount: "広い数え方",
]

private let nouns: KeyValuePairs<PluralKey, [String]> = [
  .countries: ["{n}か国"],
  .records: ["記録{n}件"],
  .proposals: ["提案{n}件"],
  .proposers: ["提案者{n}者"],
  .documents: ["文書{n}件"],
  .paragraphs: ["{n}段落"],
  .pages: ["{n}ページ"],
  .sources: ["出典{n}件"],
  .companies: ["企業{n}社"],
  .events: ["出来事{n}件"],
  .meetings: ["会合{n}件"],
  .commitments: ["約束{n}件"],
  .sectors: ["{n}分野区分"],
  .interests: ["関心{n}件"],
  .priorities: ["優先事項{n}件"],
  .parties: ["{n}者"],
  .members: ["{n}メンバー"],
  .regions: ["{n}地域"],
  .organisations: ["{n}機関"],
  .persons: ["{n}人"],
  .agreements: ["合意{n}件"],
  .projects: ["事業{n}件"],
  .passages: ["{n}か所"],
  .notes: ["注{n}件"],
  .findings: ["指摘{n}件"],
  .figures: ["図{n}点"],
  .tables: ["表{n}点"],
  .others: ["ほか{n}件"],
  .years: ["{n}年"],
  .months: ["{n}か月"],
  .weeks: ["{n}週間"],
  .days: ["{n}日"],
]

// MARK: - Rules A1 to A30, one a line

private let sentences = """
  何度も言及される金額は一度だけ数える。
  出典自身による別通貨への換算は、二つ目の金額ではない。
  約束の種類と期間は直接引用に従い、記事の記述が異なる場合はその違いを示す。
  目標と署名済み合意のように種類の異なる金額は合計しない。
  累計額はフローではなく、二つの累計額は合計しない。
  同じものを測る値だけを系列とし、それ以外は線も伸び率も付けず個別の点で示す。
  一方が他方の一部でありうる場合は合計しない。
  枠組みの金額とその内訳を二重に数えない。
  文書の件数は金額ではない。同じ軸に置かず、互いに割らない。
  合計の確かさは各項に従う。最小値同士は最小値、概数を含めば概数となり、向きの異なる限界値からは数字を出さない。
  限界値しか分からない二つの数字から比率は求めない。
  金額は元の通貨のまま示し、編集部が換算する場合はレートとその日付、出典を記す。
  出典の金額から導かれるレートは当日のレートと照合する。
  出典にないものは「記載なし」とし、ゼロで置き換えない。
  金額は期間とともに示す。5年間の数字を5で割ったり、断りなく1年間の数字と並べたりしない。
  予定は、実施を伝える出典があるまで予定として扱う。
  発表見込みは拠出表明ではなく、どの合計にも含めない。
  繰り返された優先事項は一度だけ数える。
  過去の支援は新たな関心を示すものではない。
  提案は提案者ごとに数え、狭い数え方か広い数え方かを明記する。
  複数の分野にわたる記録は、主体と構想ごとに一度だけ数えるか、記載された割合で分ける。
  地域全体への金額は、各国に分けず、国ごとに繰り返さない。
  グループの構成数は名簿と照合する。
  同じ記事の転載と翻訳は一つの出典とする。
  出典が食い違う場合は、出来事により近いものを採り、他方も示す。
  改定された数字は以前の数字に代わる。
  公表した版は変更しない。
  すべての数字は、元の記述までたどることができる。
  通貨、桁、限定の語、時点をすべての数字に添える。
  記載された内訳は、記載された合計と照合する。
  """

// MARK: - Names

private let currencyNames = """
  JPY=円;USD=米ドル;EUR=ユーロ;GBP=英ポンド;CHF=スイスフラン;CNY=人民元;RUB=ロシアルーブル;\
  KZT=テンゲ;KGS=キルギスソム;TJS=ソモニ;TMT=トルクメニスタンマナト;UZS=ウズベキスタンスム;\
  KRW=ウォン;INR=インドルピー;TRY=トルコリラ;AED=UAEディルハム;SAR=サウジリヤル;\
  QAR=カタールリヤル;KWD=クウェートディナール;CAD=カナダドル;AUD=豪ドル;\
  NZD=ニュージーランドドル;SEK=スウェーデンクローナ;NOK=ノルウェークローネ;\
  DKK=デンマーククローネ;PLN=ズウォティ;CZK=チェココルナ;HUF=フォリント;UAH=フリヴニャ;\
  AZN=アゼルバイジャンマナト;GEL=ラリ;AMD=ドラム;BYN=ベラルーシルーブル;MNT=トゥグルグ;\
  AFN=アフガニー;PKR=パキスタンルピー;SGD=シンガポールドル;HKD=香港ドル;IRR=イランリアル
  """

/// Countries and regions, after the territories of CLDR.
private let placeNames = """
  AD=アンドラ;AE=アラブ首長国連邦;AF=アフガニスタン;AG=アンティグア・バーブーダ;AI=アンギラ;AL=アルバニア;AM=アルメニア;AO=アンゴラ;AQ=南極;\
  AR=アルゼンチン;AS=米領サモア;AT=オーストリア;AU=オーストラリア;AW=アルバ;AX=オーランド諸島;AZ=アゼルバイジャン;BA=ボスニア・ヘルツェゴビナ;BB=バルバドス;\
  BD=バングラデシュ;BE=ベルギー;BF=ブルキナファソ;BG=ブルガリア;BH=バーレーン;BI=ブルンジ;BJ=ベナン;BL=サン・バルテルミー;BM=バミューダ;BN=ブルネイ;\
  BO=ボリビア;BQ=オランダ領カリブ;BR=ブラジル;BS=バハマ;BT=ブータン;BV=ブーベ島;BW=ボツワナ;BY=ベラルーシ;BZ=ベリーズ;CA=カナダ;\
  CC=ココス(キーリング)諸島;CD=コンゴ民主共和国;CF=中央アフリカ共和国;CG=コンゴ共和国;CH=スイス;CI=コートジボワール;CK=クック諸島;CL=チリ;CM=カメルーン;\
  CN=中国;CO=コロンビア;CR=コスタリカ;CU=キューバ;CV=カーボベルデ;CW=キュラソー;CX=クリスマス島;CY=キプロス;CZ=チェコ;DE=ドイツ;DJ=ジブチ;\
  DK=デンマーク;DM=ドミニカ国;DO=ドミニカ共和国;DZ=アルジェリア;EC=エクアドル;EE=エストニア;EG=エジプト;EH=西サハラ;ER=エリトリア;ES=スペイン;\
  ET=エチオピア;FI=フィンランド;FJ=フィジー;FK=フォークランド諸島;FM=ミクロネシア連邦;FO=フェロー諸島;FR=フランス;GA=ガボン;GB=英国;GD=グレナダ;\
  GE=ジョージア;GF=仏領ギアナ;GG=ガーンジー;GH=ガーナ;GI=ジブラルタル;GL=グリーンランド;GM=ガンビア;GN=ギニア;GP=グアドループ;GQ=赤道ギニア;\
  GR=ギリシャ;GS=サウスジョージア・サウスサンドウィッチ諸島;GT=グアテマラ;GU=グアム;GW=ギニアビサウ;GY=ガイアナ;HK=香港;HM=ハード島・マクドナルド諸島;\
  HN=ホンジュラス;HR=クロアチア;HT=ハイチ;HU=ハンガリー;ID=インドネシア;IE=アイルランド;IL=イスラエル;IM=マン島;IN=インド;IO=英領インド洋地域;\
  IQ=イラク;IR=イラン;IS=アイスランド;IT=イタリア;JE=ジャージー;JM=ジャマイカ;JO=ヨルダン;JP=日本;KE=ケニア;KG=キルギス;KH=カンボジア;KI=キリバス;\
  KM=コモロ;KN=セントクリストファー・ネーヴィス;KP=北朝鮮;KR=韓国;KW=クウェート;KY=ケイマン諸島;KZ=カザフスタン;LA=ラオス;LB=レバノン;LC=セントルシア;\
  LI=リヒテンシュタイン;LK=スリランカ;LR=リベリア;LS=レソト;LT=リトアニア;LU=ルクセンブルク;LV=ラトビア;LY=リビア;MA=モロッコ;MC=モナコ;MD=モルドバ;\
  ME=モンテネグロ;MF=サン・マルタン;MG=マダガスカル;MH=マーシャル諸島;MK=北マケドニア;ML=マリ;MM=ミャンマー;MN=モンゴル;MO=マカオ;MP=北マリアナ諸島;\
  MQ=マルティニーク;MR=モーリタニア;MS=モントセラト;MT=マルタ;MU=モーリシャス;MV=モルディブ;MW=マラウイ;MX=メキシコ;MY=マレーシア;MZ=モザンビーク;\
  NA=ナミビア;NC=ニューカレドニア;NE=ニジェール;NF=ノーフォーク島;NG=ナイジェリア;NI=ニカラグア;NL=オランダ;NO=ノルウェー;NP=ネパール;NR=ナウル;\
  NU=ニウエ;NZ=ニュージーランド;OM=オマーン;PA=パナマ;PE=ペルー;PF=仏領ポリネシア;PG=パプアニューギニア;PH=フィリピン;PK=パキスタン;PL=ポーランド;\
  PM=サンピエール島・ミクロン島;PN=ピトケアン諸島;PR=プエルトリコ;PS=パレスチナ自治区;PT=ポルトガル;PW=パラオ;PY=パラグアイ;QA=カタール;RE=レユニオン;\
  RO=ルーマニア;RS=セルビア;RU=ロシア;RW=ルワンダ;SA=サウジアラビア;SB=ソロモン諸島;SC=セーシェル;SD=スーダン;SE=スウェーデン;SG=シンガポール;\
  SH=セントヘレナ;SI=スロベニア;SJ=スバールバル諸島・ヤンマイエン島;SK=スロバキア;SL=シエラレオネ;SM=サンマリノ;SN=セネガル;SO=ソマリア;SR=スリナム;\
  SS=南スーダン;ST=サントメ・プリンシペ;SV=エルサルバドル;SX=シント・マールテン;SY=シリア;SZ=エスワティニ;TC=タークス・カイコス諸島;TD=チャド;TF=仏領極南諸島;\
  TG=トーゴ;TH=タイ;TJ=タジキスタン;TK=トケラウ;TL=東ティモール;TM=トルクメニスタン;TN=チュニジア;TO=トンガ;TR=トルコ;TT=トリニダード・トバゴ;\
  TV=ツバル;TW=台湾;TZ=タンザニア;UA=ウクライナ;UG=ウガンダ;UM=合衆国領有小離島;US=米国;UY=ウルグアイ;UZ=ウズベキスタン;VA=バチカン市国;\
  VC=セントビンセント及びグレナディーン諸島;VE=ベネズエラ;VG=英領ヴァージン諸島;VI=米領ヴァージン諸島;VN=ベトナム;VU=バヌアツ;WF=ウォリス・フツナ;WS=サモア;\
  YE=イエメン;YT=マヨット;ZA=南アフリカ;ZM=ザンビア;ZW=ジンバブエ;001=世界;002=アフリカ;019=アメリカ大陸;142=アジア;143=中央アジア;145=西アジア;\
  030=東アジア;034=南アジア;035=東南アジア;150=ヨーロッパ;151=東ヨーロッパ;009=オセアニア
  """
