import Dossier
import Quantities

/// A question together with what it is put to.
struct Question {
  let phrase: Phrase
  let index: RecordIndex
  /// The day on which the answer holds.
  let asOf: CalendarDay
  private let today: CalendarDay

  init(_ phrase: Phrase, to index: RecordIndex, on today: CalendarDay) {
    self.phrase = phrase
    self.index = index
    self.today = today
    asOf = phrase.query["as-of"].flatMap { try? EDTFDate(parsing: $0) }?.latest ?? today
  }

  /// The answer to the question.
  var outcome: FigureOutcome {
    do throws(Refusal) {
      return .figure(try phrase.measure.evaluate(self))
    } catch {
      return .refusal(error)
    }
  }

  /// The answer to another question on the same ground.
  func answer(_ other: Phrase) -> FigureOutcome {
    Question(other, to: index, on: today).outcome
  }

  /// The question by another measure: filters that it knows are kept, others are added.
  func rephrased(_ measure: Measure, with additions: [String: String] = [:]) -> Phrase {
    let arguments = measure.arguments.compactMap { argument -> FigureQuery.Argument? in
      guard let value = additions[argument.name] ?? phrase.query[argument.name],
        value != argument.fallback
      else { return nil }
      return FigureQuery.Argument(name: argument.name, value: value)
    }
    return Phrase(measure: measure, query: FigureQuery(measure.name, arguments))
  }
}

/// A question with its row in the list of measures.
struct Phrase {
  let measure: Measure
  let query: FigureQuery
}

extension Question {
  /// The value of an argument, or what holds where it is left out.
  func word(_ name: String) -> String? {
    phrase.query[name] ?? phrase.measure.arguments.first { $0.name == name }?.fallback
  }

  /// The values of an argument; nil where nothing is asked.
  func words(_ name: String) -> [String]? {
    word(name)?.split(separator: ",").map(String.init)
  }

  /// The records that an argument names; nil where nothing is asked.
  func records(_ name: String) -> Set<RecordID>? {
    words(name).map { Set($0.map { RecordID($0) }) }
  }

  /// The record that an argument names.
  func record(_ name: String) -> RecordID? { word(name).map { RecordID($0) } }
}
