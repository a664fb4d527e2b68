import Charts
import Testing
import Wording

@Suite("Data as tables of words") struct ListingTests {
  private func lines(_ data: ChartData) throws -> [String] {
    let wording = try #require(Wording.named("en"))
    var lines: [String] = []
    for listing in data.listings(in: wording) {
      let heads = listing.columns.map { $0.isNumber ? $0.heading + "#" : $0.heading }
      lines.append(heads.joined(separator: "|"))
      for group in listing.groups {
        if !group.heading.isEmpty { lines.append(group.heading) }
        for row in group.rows {
          let notes = row.notes.map { " [\($0)]" }.joined()
          lines.append(row.cells.joined(separator: "|") + notes)
        }
      }
    }
    return lines
  }

  @Test("have a cell for every column", arguments: ChartKindTests.names, Wording.available)
  func shape(_ kind: String, language: String) throws {
    let wording = try #require(Wording.named(language))
    let listings = try Samples.data(for: kind).listings(in: wording)
    #expect(!listings.isEmpty)
    for listing in listings {
      #expect(listing.columns.allSatisfy { !$0.heading.isEmpty })
      for row in listing.groups.flatMap(\.rows) {
        #expect(row.cells.count == listing.columns.count)
      }
    }
  }

  @Test("say what is not stated, and what each category is") func categories() throws {
    let rows = [
      CategoryTable.Row(
        label: "A", sublabel: "private", values: [try Samples.value("> 2", "> 2")], notes: [4]),
      CategoryTable.Row(label: "B", values: [], remark: "later"),
    ]
    let table = CategoryTable(
      unit: .count(noun: "ships"), panels: [.init(heading: "pledge", rows: rows)])
    #expect(
      try lines(.categories(table)) == [
        "Measure|Ships#|Note", "pledge", "A, private|> 2| [4]", "B|not stated|later",
      ])
  }

  @Test("name the meaning of marks") func matrix() throws {
    let table = MatrixTable(
      columns: [.init(label: "JP", name: "Japan"), .init(label: "KZ", name: "Kazakhstan")],
      rows: [.init(label: "Energy", marks: [.filled, nil], total: "1", notes: [2])],
      legend: [.init(mark: .filled, label: "priority")])
    #expect(
      try lines(.matrix(table)) == [
        "Topic|Japan|Kazakhstan|Total#", "Energy|priority|–|1 [2]",
      ])
  }

  @Test("go lane by lane") func timeline() throws {
    let entry = TimelineTable.Entry(
      label: "Summit", dateLabel: "2 May", start: 1, end: 1, certainty: .contradicted, notes: [1])
    let table = TimelineTable(lanes: [
      .init(heading: "Meetings", entries: [entry]), .init(heading: "Empty", entries: []),
    ])
    #expect(
      try lines(.timeline(table)) == [
        "Event|Date|Status", "Meetings", "Summit|2 May|contradicted later [1]",
      ])
  }

  @Test("put the panels of small multiples under each other") func multiples() throws {
    let data = try Samples.data(for: "line")
    let table = MultiplesTable(
      kind: "line",
      panels: [.init(heading: "North", data: data), .init(heading: "South", data: data)])
    let single = try lines(data)
    let both = try lines(.multiples(table))
    #expect(both.filter { $0 == "North" || $0 == "South" }.count == 2)
    #expect(both.count == 2 * single.count + 1)
  }
}
