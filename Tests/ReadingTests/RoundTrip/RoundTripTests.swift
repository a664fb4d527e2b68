import Quantities
import Reading
import Testing

/// Figures that are worded at random are read back as they were.
@Suite struct RoundTripTests {
  /// Words a value, reads it in a sentence, and expects it alone and in its place.
  static func expect(
    _ value: String, kind: FigureKind, worded phrase: String, _ speaker: Speaker,
    _ reader: FigureReader, _ numbers: inout Numbers
  ) {
    let (before, after) = numbers.pick(speaker.frames)
    let text = before + phrase + after
    let mentions = reader.mentions(in: text)
    let start = before.unicodeScalars.count
    #expect(mentions.map { $0.value?.literal } == [value], "\(text)")
    #expect(mentions.map(\.kind) == [kind], "\(text)")
    #expect(
      mentions.map(\.phrase) == [start..<start + phrase.unicodeScalars.count], "\(text)")
  }

  @Test(arguments: Speaker.all.indices) func amounts(of index: Int) throws {
    let speaker = Speaker.all[index]
    let reader = FigureReader(language: speaker.language)
    var numbers = Numbers(seed: 11)
    for _ in 0..<250 {
      let (power, words) = numbers.pick(speaker.scales)
      let (name, code) = numbers.pick(speaker.currencies)
      let (before, after, qualifier) = numbers.pick(speaker.hedges)
      let isWorded = numbers.number(0...2) == 0
      let whole = numbers.number(2...999)
      let mantissa =
        isWorded
        ? ExactDecimal(whole) : ExactDecimal(Int128(whole), exponent: -numbers.number(0...2))
      let number = isWorded ? speaker.words(whole) : speaker.digits(mantissa)
      let amount = Amount(
        QualifiedNumber(try #require(mantissa.shifted(by: power)), qualifier),
        try #require(Currency(code)))
      let phrase = [number, numbers.pick(words), name].joined(separator: speaker.space)
      Self.expect(
        amount.literal, kind: .amount, worded: before + phrase + after, speaker, reader, &numbers)
    }
  }

  @Test(arguments: Speaker.all.indices) func plainAmountsAndRanges(of index: Int) throws {
    let speaker = Speaker.all[index]
    let reader = FigureReader(language: speaker.language)
    var numbers = Numbers(seed: 12)
    for _ in 0..<200 {
      let (name, code) = numbers.pick(speaker.currencies)
      let (power, words) = numbers.pick(speaker.scales)
      let plain = ExactDecimal(numbers.number(1000...9_999_999))
      let currency = try #require(Currency(code))
      Self.expect(
        Amount(QualifiedNumber(plain), currency).literal, kind: .amount,
        worded: [speaker.digits(plain), name].joined(separator: speaker.space), speaker, reader,
        &numbers)
      let low = numbers.number(2...500)
      let high = low + numbers.number(1...400)
      let from = try #require(ExactDecimal(low).shifted(by: power))
      let to = try #require(ExactDecimal(high).shifted(by: power))
      let range = try #require(QualifiedNumber(from: from, to: to))
      let (before, between) = numbers.pick(speaker.ranges)
      let tail = [String(high), numbers.pick(words), name].joined(separator: speaker.space)
      Self.expect(
        Amount(range, currency).literal, kind: .amount, worded: "\(before)\(low)\(between)\(tail)",
        speaker, reader, &numbers)
    }
  }

  @Test(arguments: Speaker.all.indices) func countsPercentagesAndDurations(of index: Int) {
    let speaker = Speaker.all[index]
    let reader = FigureReader(language: speaker.language)
    var numbers = Numbers(seed: 13)
    for _ in 0..<200 {
      let whole = numbers.number(2...999)
      let number = numbers.number(0...1) == 0 ? speaker.words(whole) : String(whole)
      let (before, after, qualifier) = numbers.pick(speaker.hedges)
      let value = QualifiedNumber(ExactDecimal(whole), qualifier)
      let noun = numbers.pick(speaker.nouns)
      Self.expect(
        value.literal, kind: .count,
        worded: before + [number, noun].joined(separator: speaker.space) + after, speaker, reader,
        &numbers)
      Self.expect(
        value.literal + " %", kind: .percent,
        worded: before + number + numbers.pick(speaker.percent) + after, speaker, reader, &numbers)
      // "over five years" may say "in the course of", which is tested elsewhere.
      if ["über ", "over "].contains(before) { continue }
      let duration = QualifiedDuration(ISODuration(years: whole), qualifier)
      Self.expect(
        duration.literal, kind: .duration,
        worded: before + [number, speaker.years].joined(separator: speaker.space) + after, speaker,
        reader, &numbers)
    }
  }

  @Test(arguments: Speaker.all.indices) func dates(of index: Int) {
    let speaker = Speaker.all[index]
    let reader = FigureReader(language: speaker.language)
    var numbers = Numbers(seed: 14)
    for _ in 0..<200 {
      let (year, month) = (numbers.number(1950...2060), numbers.number(1...12))
      let stated = numbers.number(0...2) == 0 ? nil : year
      let first = numbers.number(1...20)
      let last = first + numbers.number(1...8)
      let (start, end) = (
        EDTFPoint(year: stated, month: month, day: first),
        EDTFPoint(year: stated, month: month, day: last)
      )
      let cases: [(EDTFDate, String)] = [
        (.point(start), speaker.day(first, month, stated)),
        (.point(EDTFPoint(year: year, month: month)), speaker.month(month, year)),
        (.interval(start, end), speaker.days(first, last, month, stated)),
        (.interval(EDTFPoint(year: year), nil), speaker.since(year)),
        (.interval(nil, EDTFPoint(year: year)), speaker.until(year)),
      ]
      for (date, phrase) in cases {
        Self.expect(date.literal, kind: .date, worded: phrase, speaker, reader, &numbers)
      }
    }
  }
}
