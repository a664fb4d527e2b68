internal import Scene

extension DocumentAudit {
  /// What is drawn as content stands in the structure tree once, and the reverse.
  ///
  /// Validators miss drawn content that no element refers to, so it is caught here.
  mutating func checkCompleteness(_ structure: StructureAudit) {
    compare(
      drawn: drawn.pages.flatMap { $0.leaves.compactMap { $0.content?.rawValue } },
      named: structure.contents.map(\.rawValue), "content")
    compare(
      drawn: drawn.pages.flatMap { $0.links.map(\.id.rawValue) },
      named: structure.links.map(\.rawValue), "link")
  }

  private mutating func compare(drawn: [Int], named: [Int], _ what: String) {
    // Where each side lists the same numbers, which takes no table to see, all is well.
    if named.sorted() == drawn.sorted().withoutRepeats { return }
    let (onPages, inTree) = (Set(drawn), Set(named))
    reportList(onPages.subtracting(inTree), "\(what) is drawn, but not in the structure tree")
    reportList(inTree.subtracting(onPages), "\(what) is in the structure tree, but not drawn")
    reportList(Set(Duplicates.of(named)), "\(what) is in the structure tree more than once")
  }

  private mutating func reportList(_ numbers: Set<Int>, _ message: String) {
    guard !numbers.isEmpty else { return }
    let list = numbers.sorted().map(String.init).joined(separator: ", ")
    report("PDF/UA-1 7.1", "\(message): \(list)")
  }
}

extension [Int] {
  /// The numbers of an ordered list, each once.
  fileprivate var withoutRepeats: [Int] {
    var result: [Int] = []
    result.reserveCapacity(count)
    for number in self where number != result.last { result.append(number) }
    return result
  }
}

/// Finds what stands in a list more than once.
enum Duplicates {
  /// The values in order, each named once.
  static func of<Value: Hashable & Comparable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    var twice: Set<Value> = []
    for value in values where !seen.insert(value).inserted { twice.insert(value) }
    return twice.sorted()
  }
}
