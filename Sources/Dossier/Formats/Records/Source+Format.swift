public import Notation

extension Source {
  /// How a source is written.
  public static let format = ValueFormat.mapping("a source") { fields -> Source? in
    let header = fields.header()
    let file = fields.required("file", .text, "the file name of the text")
    let sha256 = fields.required("sha256", .sha256, "the SHA-256 of the file")
    let publisher = fields.optional("publisher", .text, "who published it")
    let title = fields.text("title", "the headline in its own language, where it may be quoted")
    let language = fields.required("language", .language, "the language of the text")
    let published = fields.required("published", .date, "when it was published")
    let basis = fields.required(
      "published-basis", .choice(of: PublishedBasis.self, "a basis"), "how the date is known")
    let tier = fields.required(
      "tier", .integer(in: 1...8), "how close it is to the events: 1 government to 8 social media")
    let original = fields.optional("translation-of", .recordID, "the source that it translates")
    let group = fields.optional(
      "syndication-group", .text, "a name that copies of one article share")
    let custody = fields.required(
      "custody", .choice(of: Custody.self, "a custody"), "where the text is kept")
    guard let header, let file, let sha256, let language, let published, let basis, let tier,
      let custody
    else { return nil }
    return Source(
      header: header, file: file, sha256: sha256, publisher: publisher, title: title,
      language: language, published: published, publishedBasis: basis, tier: tier,
      translationOf: original, syndicationGroup: group, custody: custody)
  }
}
