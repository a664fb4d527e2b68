public import Notation

extension DocumentSet {
  /// How a set of documents is written.
  public static let format = ValueFormat.mapping("a set of documents") {
    fields -> DocumentSet? in
    let header = fields.header()
    let count = fields.required("count", .hedgedNumber, "how many, such as '> 150'")
    let parties = fields.required(
      "parties", .list(of: .recordID), "who signed: actors and groups")
    let value = fields.optional("value", .recordID, "the commitment that states the value")
    let includes = fields.ids("includes", "sets that are known to be inside")
    let date = fields.optional("date", .date, "the day or span of signing")
    guard let header, let count, let parties else { return nil }
    return DocumentSet(
      header: header, count: count, parties: parties, value: value, includes: includes, date: date)
  }
}
