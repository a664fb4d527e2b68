/// What was made with some options: from what, and what came out.
struct RunRecord: Hashable, Sendable {
  /// The options.
  var options: RunOptions
  /// What it was made from.
  var ingredients: Ingredients
  /// The files that were written, in order.
  var outputs: [OutputRecord]

  /// Why it must be made again; nothing where it need not.
  func changes(now: Ingredients, in folder: String) -> [RunChange] {
    var summer = FileSummer()
    return RunChange.between(ingredients, now)
      + outputs.compactMap { $0.fault(in: folder, &summer) }
  }
}
