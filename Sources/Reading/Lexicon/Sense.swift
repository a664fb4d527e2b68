internal import Quantities

/// What a word can mean in a figure.
///
/// The tables of the languages give every word its senses; the grammar knows senses only, and no
/// words.
enum Sense: Hashable, Sendable {
  // Numbers.

  /// A numeral. What follows it in a compound must be smaller than ten to the power `grain`: 0 for
  /// "five", 1 for "twenty".
  case number(ExactDecimal, grain: Int)
  /// An article that means one before a scale word ("eine Billion") and nothing else elsewhere.
  case one
  /// "and a half" behind a numeral.
  case half
  /// A power of ten that multiplies what stands before it.
  case scale(Int, ScaleUse)
  /// "and" inside a numeral.
  case joiner
  /// "minus".
  case minus
  /// "several", "dozens of": the numeral that follows is no exact number.
  case vague

  // Hedges.

  /// A hedge before the number.
  case qualifier(Qualifier)
  /// A hedge behind the number.
  case qualifierAfter(Qualifier)
  /// A hedge that is also a preposition ("über").
  case preposition
  /// A noun that takes such a preposition ("Vertrag über").
  case host

  // What is measured.

  /// A currency.
  case currency(CurrencyName)
  /// Hundredths, times a power of ten.
  case percent(Int)
  /// A unit of time.
  case unit(CalendarUnit)
  /// A counter behind the number, as in Japanese.
  case counter
  /// A noun whose plural cannot be told from its form.
  case noun
  /// A word that ends the search for the counted noun.
  case stop
  /// "of" between a counter and its noun.
  case of
  /// "ago" behind a length of time.
  case ago
  /// A preposition of time that lets an article count ("in einem Jahr").
  case within

  // Dates.

  /// A month by its name.
  case month(Int)
  /// A unit behind the number of a date (年, "года").
  case datePart(CalendarUnit)
  /// "year" before its number.
  case yearBefore
  /// An ordinal numeral, as the day of a date.
  case ordinal(Int)
  /// What makes digits an ordinal ("20th").
  case ordinalMark
  /// What makes a year a decade ("1990s").
  case decade
  /// An era whose first year follows this one (令和 is 2018).
  case era(Int)
  /// A word before a month without a year ("im August").
  case dateIntro
  /// A word between a preposition and a date that does not change it ("bis zum").
  case filler
  /// The start of a half-open date, before or behind it.
  case since(Side)
  /// The end of a half-open date, before or behind it.
  case until(Side)
  /// An approximate date ("um 2030").
  case around(Side)

  // Ranges and links.

  /// "between".
  case between
  /// "and" between the ends of a range.
  case and
  /// "from".
  case from
  /// "to".
  case to
  /// A dash or a wave between the ends of a range.
  case dash
  /// A verb that makes "from … to …" a change and no range.
  case change
  /// "to" in a change ("von 5 auf 7 Prozent").
  case changeTo
  /// A word behind the second number that makes it the end of a change.
  case changeBehind
  /// "the equivalent of" between an amount and its conversion.
  case conversion

  // What looks like a figure and is not.

  /// A word whose number is a name ("Artikel 5").
  case label
  /// A word that makes the number something else: a time of day, a degree, a fraction, a rank.
  case clock
  /// A word that holds numerals and means none.
  case plain
}

/// When a scale word may stand.
enum ScaleUse: Hashable, Sendable {
  /// Behind a numeral.
  case usual
  /// Also alone, for one ("hundert").
  case alone
  /// Alone if a currency follows ("миллиард долларов").
  case aloneWithCurrency
  /// Only with a currency before the number ("$5m").
  case withCurrencyOnly
  /// Somewhere a power of ten, but the language is unknown.
  case unknown
}

/// Where a word stands.
enum Side: Hashable, Sendable {
  case before, behind
}

/// A unit of the calendar.
enum CalendarUnit: Hashable, Sendable {
  case day, week, month, year
}

/// A currency as a word names it.
struct CurrencyName: Hashable, Sendable {
  /// The ISO 4217 code; nil where the word names several currencies.
  var code: String?
  /// Whether the code is the usual meaning and not the only one.
  var isAssumed = false
  /// Whether the word also stands before the number.
  var leads = false
}
