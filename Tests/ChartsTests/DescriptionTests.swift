import Charts
import Quantities
import Testing
import Wording

@Suite struct DescriptionTests {
  /// Highest and lowest are said only where the hedges leave no doubt.
  @Test(arguments: [
    (["1", "2", "3"], "Highest: 3, 3. Lowest: 1, 1."),
    (["1", "2", "> 3"], "Highest: > 3, more than 3. Lowest: 1, 1."),
    (["1", "> 2", "3"], "Lowest: 1, 1."), (["2", "2", "2"], ""), (["≤ 3", "> 1", "2"], ""),
  ])
  func saysExtremesThatAreSure(_ numbers: [String], _ expected: String) throws {
    let rows = try numbers.map {
      CategoryTable.Row(label: $0, values: [try Samples.value($0, $0)])
    }
    let table = CategoryTable(unit: .count(noun: "things"), panels: [.init(rows: rows)])
    let kind = try #require(ChartKinds.kind(named: "bars"))
    let text = kind.describe(
      .categories(table), title: "T", wording: try Samples.context().wording)
    let extremes = text.split(separator: ". ").drop {
      !$0.hasPrefix("Highest") && !$0.hasPrefix("Lowest")
    }
    #expect(extremes.joined(separator: ". ") == expected)
  }

  /// Where the axis has the scale word, the printed label says no more than the words do.
  @Test(arguments: [
    ("en", "> 3.7", "Row: more than 3.7 billion US dollars."), ("ja", ">37", "Row：37億米ドル超。"),
  ])
  func saysAnAmountOnce(_ language: String, _ label: String, _ expected: String) throws {
    let dollars = try #require(Currency("USD"))
    let number = QualifiedNumber(ExactDecimal(37, exponent: 8), .over)
    let row = CategoryTable.Row(label: "row", values: [.init(number: number, label: label)])
    let table = CategoryTable(unit: .money(dollars), panels: [.init(rows: [row])])
    let kind = try #require(ChartKinds.kind(named: "bars"))
    let wording = try #require(Wording.named(language))
    let text = kind.describe(.categories(table), title: "T", wording: wording)
    let plain = String(text.map { $0 == "\u{a0}" ? " " : $0 })
    #expect(plain.hasSuffix(" " + expected), "\(text)")
  }

  @Test(arguments: ChartKindTests.names, Wording.available)
  func isInTheLanguage(_ name: String, language: String) throws {
    let kind = try #require(ChartKinds.kind(named: name))
    let wording = try #require(Wording.named(language))
    let text = kind.describe(try Samples.data(for: name), title: "T", wording: wording)
    let others: [String: MessageKey] = [
      "matrix": .altMatrix, "timeline": .altTimeline, "key-figures": .altKeyFigures,
      "line": .altLineChart, "step": .altStepChart, "area": .altAreaChart,
      "slope": .altSlopeChart, "small-multiples": .altSmallMultiples,
    ]
    let own = (kind as? any CategoryChart.Type)?.alternative
    let first = try #require(own ?? others[name])
    #expect(text.hasPrefix(wording.text(first)))
    #expect(text.count > 50)
  }
}
