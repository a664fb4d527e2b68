extension ProjectTemplate {
  /// The text that it rests on.
  static let text = ProjectTemplate(
    "texts/coast-courier.txt",
    #"""
    Ireland to help Estonia put solar roofs on schools

    TALLINN, 12 May 2025. Ireland intends to lend Estonia about 24 million euros for solar roofs on schools, its minister of energy, Aoife Brennan, said on Monday. The loan would run for six years.

    Estonia proposed a training centre for roofers in Tartu, open to both countries. "We will sign in 2026," Ms Brennan said.

    Irish companies have invested more than 60 million euros in Estonia since 2015.

    """#)
}
