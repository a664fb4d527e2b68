internal import Notation
internal import Scene

extension ValueFormat where Value == PageGeometry {
  /// A page as changes of another one.
  static func page(changing base: PageGeometry) -> ValueFormat {
    let side = ValueFormat<Double>.length(in: 200...2000)
    let white = ValueFormat<Double>.length(in: 0...300)
    let column = ValueFormat<Double>.length(in: 0...1500)
    return .mapping("a page") { fields in
      var page = base
      func read(
        _ key: String, _ format: ValueFormat<Double>,
        _ path: WritableKeyPath<PageGeometry, Double>, _ meaning: String
      ) {
        page[keyPath: path] = fields.optional(
          key, format, default: base[keyPath: path], meaning)
      }
      read("width", side, \.size.width, "the width of the page")
      read("height", side, \.size.height, "the height of the page")
      read("margin-top", white, \.marginTop, "the white at the top")
      read("margin-right", white, \.marginRight, "the white at the right")
      read("margin-bottom", white, \.marginBottom, "the white at the bottom")
      read("margin-left", white, \.marginLeft, "the white at the left")
      read("text-column", column, \.textWidth, "the width of a text column")
      read("gutter", white, \.gutter, "the white between two columns")
      read("margin-column", column, \.marginColumn, "the width of the margin column")
      page.notes = fields.optional(
        "notes", .choice(of: PageGeometry.NotePlacement.self, "a place for notes"),
        default: base.notes, "where evidence notes stand")
      page.columns = fields.optional(
        "columns", .integer(in: 1...2), default: base.columns, "how many text columns there are")
      page.sections = fields.optional(
        "sections", .choice(of: PageGeometry.SectionStart.self, "a start of sections"),
        default: base.sections, "where a section begins")
      return page
    }
  }
}

extension ValueFormat where Value == ChartHabits {
  /// Habits of charts as changes of others.
  static func charts(changing base: ChartHabits) -> ValueFormat {
    let length = ValueFormat<Double>.length(in: 0.1...100)
    return .mapping("chart habits") { fields in
      var habits = base
      func read(
        _ key: String, _ format: ValueFormat<Double>,
        _ path: WritableKeyPath<ChartHabits, Double>, _ meaning: String
      ) {
        habits[keyPath: path] = fields.optional(
          key, format, default: base[keyPath: path], meaning)
      }
      read("bar", length, \.barThickness, "the thickness of a bar")
      read("pitch", length, \.barPitch, "the distance from bar to bar")
      read("label-share", .number(in: 0...0.6), \.labelShare, "the share of the label column")
      read("dot", length, \.dotRadius, "the radius of a dot")
      read("matrix-row", length, \.matrixRow, "the height of a row of a matrix")
      read("hairline", length, \.hairlineWidth, "the thickness of hairlines")
      read("rule", length, \.ruleWidth, "the thickness of rules and axes")
      return habits
    }
  }
}
