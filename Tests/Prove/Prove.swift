import BriefingKit
import Proofing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Draws all generated data as all kinds of charts, and prints how many pictures were checked.
@main
struct Prove {
  static func main() {
    let root = CommandLine.arguments.dropFirst().first ?? "."
    let count = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100
    let plan = ProofPlan(dataSets: 0..<count, of: Project.open(ProjectPlaces(root: root)))
    let proof = plan.whole()
    print(proof.account)
    for fault in proof.faults.prefix(40) { print(fault) }
    print(
      "\(proof.total) frames: \(count) data sets, \(plan.languages.count) languages, "
        + "\(plan.styles.count) styles, \(plan.widths.count) widths; "
        + "\(proof.faults.count) with overlaps or clips")
    if !proof.faults.isEmpty || plan.styles.isEmpty { exit(1) }
  }
}
