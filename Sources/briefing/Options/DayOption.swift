import ArgumentParser
import Quantities

/// A day on the command line: `2025-12-20`.
struct DayOption: ExpressibleByArgument {
  let day: CalendarDay

  init?(argument: String) {
    guard let day = try? CalendarDay(parsing: argument) else { return nil }
    self.day = day
  }
}

/// Several words in one argument, with commas between them: `pdf,png`.
struct WordList: ExpressibleByArgument {
  let words: [String]

  init(_ words: [String]) { self.words = words }

  init?(argument: String) {
    words = argument.split(separator: ",").map(String.init)
    if words.isEmpty { return nil }
  }

  var defaultValueDescription: String { words.joined(separator: ",") }
}
