import Analysis
import Dossier
import Testing

/// What holds for every row of the list of measures.
@Suite struct MeasuresTests {
  private static let dossier = stage(
    commitments: [
      Make.commitment("target", .target, "≈ 3e12 JPY", "> 19e9 USD", to: "region"),
      Make.commitment("signed", .signedAgreement, "> 3.7e9 USD"),
      Make.commitment("pledge", .pledge, "5 EUR"), Make.commitment("other", .pledge, "<= 5 USD"),
    ],
    stocks: [
      Make.stock("early", "> 7.8e9 USD", on: "2024"), Make.stock("late", "> 8e9 USD", on: "2025"),
    ],
    documents: [
      Make.documents("all", "> 150", ["jp", "region"]),
      Make.documents("some", "> 60", ["jp", "kz"]),
    ],
    proposals: [Make.proposal("hub", by: "uz", topics: ["232"])],
    interests: [Make.interest("wish", of: "kz", in: "230")],
    events: [Make.event("summit", .held, on: "2025", participants: ["jp", "region"])],
    tables: [Make.table("summit-table", ["2024: 1, 2"])])

  /// A question for every measure, with a value for every argument that must stand.
  static var questions: [String] {
    Measures.all.flatMap { measure -> [String] in
      let required = measure.arguments.filter(\.isRequired)
      return required.reduce([measure.name]) { questions, argument in
        questions.flatMap { question in
          Self.values(of: argument).map { "\(question) \(argument.name)=\($0)" }
        }
      }
    }
  }

  private static func values(of argument: MeasureArgument) -> [String] {
    switch argument.values {
    case .words(let words): words
    case .record(let kinds):
      kinds.isEmpty || kinds.contains(.commitment)
        ? ["target"]
        : kinds.contains(.documents)
          ? ["all"] : kinds.contains(.table) ? ["summit-table"] : ["summit"]
    default: [argument.values.example]
    }
  }

  @Test func namesAreUniqueAndSayWhatTheyAre() {
    #expect(Set(Measures.all.map(\.name)).count == Measures.all.count)
    for measure in Measures.all {
      #expect(!measure.summary.isEmpty && !measure.summary.hasSuffix("."))
      let names = measure.arguments.map(\.name)
      #expect(Set(names).count == names.count, "\(measure.name)")
      #expect(Measures.named(measure.name)?.name == measure.name)
    }
  }

  @Test(arguments: questions) func valuesHaveTheShapeThatTheListSays(question: String) throws {
    let outcome = try engine(Self.dossier).answer(parsing: question).get()
    guard let figure = outcome.figure, let measure = Measures.named(figure.query.measure) else {
      return
    }
    #expect(figure.value.shape == measure.shape)
    #expect(figure.records == figure.records.sorted())
    #expect(figure.rules == Set(figure.rules).sorted())
    #expect(Set(figure.leftOut.map(\.record)).isDisjoint(with: figure.records))
  }

  @Test(arguments: questions) func aRefusalOffersWhatCanBeAsked(question: String) throws {
    let outcome = try engine(Self.dossier).answer(parsing: question).get()
    guard let refusal = outcome.refusal else { return }
    #expect(!refusal.detail.isEmpty)
    guard let alternative = refusal.alternative else { return }
    #expect(try FigureQuery.parse(alternative).literal == alternative)
    #expect(try engine(Self.dossier).answer(parsing: alternative).get().figure != nil)
  }

  @Test(arguments: questions) func nothingOnRecordIsNoFigure(question: String) {
    guard case .success(let outcome) = engine(Dossier()).answer(parsing: question),
      let figure = outcome.figure
    else { return }
    #expect(figure.records.isEmpty)
    #expect(![.count, .amount, .date, .duration].contains(figure.value.shape))
  }
}

extension FigureValue {
  fileprivate var shape: Measure.Shape {
    switch self {
    case .count: .count
    case .amount: .amount
    case .date: .date
    case .duration: .duration
    case .set: .set
    case .series: .series
    case .matrix: .matrix
    }
  }
}
