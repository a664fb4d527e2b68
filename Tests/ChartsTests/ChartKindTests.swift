import Charts
import Testing
import Wording

/// What every row of `ChartKinds.all` must keep.
@Suite struct ChartKindTests {
  static let names = ChartKinds.all.map { $0.name }

  private func kind(_ name: String) throws -> any ChartKind.Type {
    try #require(ChartKinds.kind(named: name))
  }

  @Test func namesAreDistinctAndSummariesFit() {
    #expect(Set(Self.names).count == Self.names.count)
    #expect(ChartKinds.all.allSatisfy { !$0.summary.isEmpty && $0.summary.count <= 72 })
    #expect(ChartKinds.kind(named: "pie") == nil)
  }

  @Test(arguments: names) func drawsItsShapeAlways(_ name: String) throws {
    let data = try Samples.data(for: name)
    let picture = try Samples.picture(name, data, in: try Samples.context())
    let again = try Samples.picture(name, data, in: try Samples.context())
    #expect(picture == again)
    #expect(collisions(in: picture) == [])
    #expect(!picture.citations.isEmpty)
  }

  /// A misfit is told exactly where nothing is drawn, in words that end in no stop.
  @Test(arguments: names) func tellsWhatItCannotDraw(_ name: String) throws {
    let (kind, context) = (try kind(name), try Samples.context())
    for data in try Samples.all() {
      let misfit = kind.misfit(of: data)
      let picture = kind.draw(data, in: context)
      #expect((misfit == nil) == (picture != nil))
      #expect(misfit.map { !$0.reason.isEmpty && $0.reason.last != "." } ?? true)
    }
    #expect(ChartKinds.names(fitting: try Samples.data(for: name)).contains(name))
  }

  /// The order of the notes is that of the lines, however high their marks are raised.
  @Test func notesGoFromLeftToRight() throws {
    let data = Samples.keyFigures()
    let picture = try Samples.picture("key-figures", data, in: try Samples.context(width: 493))
    #expect(picture.citations.map(\.note) == [1, 2, 3])
  }

  @Test(arguments: names) func refusesOtherShapes(_ name: String) throws {
    let (kind, own) = (try kind(name), try Samples.data(for: name))
    let context = try Samples.context()
    for data in try Samples.all() where !data.hasShape(of: own) {
      let picture = kind.draw(data, in: context)
      #expect(picture == nil)
    }
  }

  @Test(arguments: names, Wording.available)
  func saysThatNothingIsThere(_ name: String, language: String) throws {
    let (kind, own) = (try kind(name), try Samples.data(for: name))
    let context = try Samples.context(language: language)
    let empty = try #require(Samples.empty.first { $0.hasShape(of: own) })
    let picture = try Samples.picture(name, empty, in: context)
    let sentence = context.wording.capitalized(context.wording.text(.nothingRecorded))
    #expect(picture.labels.map(\.text) == [sentence])
    let alternative = kind.describe(empty, title: "T", wording: context.wording)
    #expect(alternative.contains(sentence))
  }

  @Test(arguments: names) func isTheSameInText(_ name: String) throws {
    let (kind, data) = (try kind(name), try Samples.data(for: name))
    let context = try Samples.context(width: name == "timeline" ? 493 : 346)
    let picture = try Samples.picture(name, data, in: context)
    let legend = picture.legend.map { "legend \($0)\n" }.joined()
    let notes = picture.citations.map { "\($0.note)" }.joined(separator: " ")
    let alternative = kind.describe(data, title: "Title", wording: context.wording)
    Snapshot.expect(
      DisplayListText.text(of: picture.frame) + legend
        + "notes \(notes)\nin words \(alternative)\n",
      named: name)
  }
}

extension ChartData {
  /// Whether both are of one case.
  func hasShape(of other: ChartData) -> Bool {
    switch (self, other) {
    case (.categories, .categories), (.matrix, .matrix), (.timeline, .timeline),
      (.keyFigures, .keyFigures), (.series, .series), (.multiples, .multiples):
      true
    default: false
    }
  }
}
