import Proofing
import Testing

/// Generated data as all kinds of charts, in the fonts of the shipped styles; the whole matrix is
/// `scripts/prove`.
@Suite("Proof") struct ProofTests {
  @Test("no label overlaps another or leaves its frame")
  func clear() {
    let proof = ProofPlan(dataSets: 0..<40, of: SampleReport.project).sample()
    print("\(proof.total) frames checked\n\(proof.account)")
    #expect(proof.total >= 40 * 16)
    #expect(proof.faults.isEmpty, "\(proof.faults.map(\.description).joined(separator: "\n"))")
  }
}
