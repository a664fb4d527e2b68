import Reading
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Time grows with the length of a text, whatever it is made of.
@Suite(.serialized) struct TimeTests {
  static let units: [(String, String)] = [
    ("de", "Japan will rund 3 Billionen Yen (über 19 Milliarden US-Dollar) in Projekte geben. "),
    ("en", "Japan has exceeded 3 trillion yen from 9 to 12 August 2024 in five countries. "),
    ("ru", "Япония вложит около 3 трлн иен с 9 по 12 августа 2024 года в пять стран. "),
    ("ja", "日本は今後5年間で約3兆円規模（190億米ドル超）を2025年12月20日から投資する。"),
    ("de", "1.000."), ("de", "1 000 "), ("de", "eine "), ("de", "zwei"), ("de", "zwanzigund"),
    ("de", "bis zu "), ("de", "zwischen 5 und "), ("de", "5–"), ("de", "5-"), ("de", "9. bis "),
    ("de", "seit "), ("en", "one hundred and "), ("en", "million "), ("en", "from 5 to "),
    ("en", "two of "), ("ja", "一"), ("ja", "十"), ("ja", "1兆"), ("ru", "двадцать "), ("de", "("),
  ]

  /// Seconds of this process, so that a busy machine does not count.
  static func seconds(_ work: () -> Int) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    #expect(work() >= 0)
    return now() - start
  }

  /// The least of three runs: what else the machine does can only make a run slower.
  static func leastSeconds(_ work: () -> Int) -> Double {
    (0..<3).reduce(.infinity) { least, _ in min(least, seconds(work)) }
  }

  @Test(arguments: units) func growsLinearly(language: String, unit: String) throws {
    let reader = try #require(Written.readers[language])
    let count = 2_000 / unit.utf8.count
    let (short, long) = (
      String(repeating: unit, count: count), String(repeating: unit, count: 8 * count)
    )
    let first = Self.leastSeconds { reader.mentions(in: short).count }
    let second = Self.leastSeconds { reader.mentions(in: long).count }
    #expect(second < 20 * first + 0.02)
  }

  /// An optimised build takes a tenth of a second; the limit is for one with all checks.
  @Test func readsAMegabyteOfProse() throws {
    let sentence =
      "Der Gipfel hat gezeigt, dass die Länder der Region ihre Zusammenarbeit vertiefen wollen, "
      + "und er hat auch eine Reihe von Fragen offen gelassen, über die noch zu reden sein wird. "
      + "Japan ist bereit, rund 3 Billionen Yen (über 19 Milliarden US-Dollar) zu investieren. "
    let text = String(repeating: sentence, count: 1_000_000 / sentence.utf8.count)
    let reader = try #require(Written.readers["de"])
    var count = 0
    #expect(
      Self.seconds {
        count = reader.mentions(in: text).count
        return count
      } < 4)
    #expect(count == 2 * (1_000_000 / sentence.utf8.count))
  }
}
