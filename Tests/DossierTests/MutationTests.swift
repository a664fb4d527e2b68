import Diagnostics
import Dossier
import Testing

@Suite("Damaged dossiers")
struct MutationTests {
  @Test("are read to findings with places in the files", arguments: 0..<200)
  func damaged(_ seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    var files = GuideDossier.files
    let index = Int(random.next() % UInt64(files.count))
    for _ in 0...(seed % 4) { files[index].bytes.damage(&random) }
    let findings = DossierReader.read(files: files).findings
    for span in findings.compactMap(\.span) {
      let file = files.first { $0.path == span.file }
      #expect(file?.line(span.start.line) != nil, "\(span)")
      #expect(span.start <= span.end)
    }
    _ = ExcerptPrinter(files: files).text(findings)
    guard seed.isMultiple(of: 10) else { return }
    #expect(findings == DossierReader.read(files: files.reversed()).findings)
  }
}

extension [UInt8] {
  /// Deletes, doubles, replaces or swaps something at a random place.
  fileprivate mutating func damage(_ random: inout SplitMix64) {
    guard count > 1 else { return }
    let signs = Array("[]{}:,-#&*!|>'\"%@`\t\n ".utf8)
    let place = Int(random.next() % UInt64(count - 1))
    let end = Swift.min(count, place + 1 + Int(random.next() % 40))
    switch random.next() % 5 {
    case 0: removeSubrange(place..<end)
    case 1: insert(contentsOf: self[place..<end], at: place)
    case 2: self[place] = UInt8(truncatingIfNeeded: random.next())
    case 3: self[place] = signs[Int(random.next() % UInt64(signs.count))]
    default: swapAt(place, place + 1)
    }
  }
}

/// Steele, Lea and Flood's generator: the same numbers on every machine.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
