import BriefingKit
import CairoRenderer
import Proofing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Draws all generated data as all kinds of charts, and prints how many pictures were checked.
///
/// Arguments: the project, the number of data sets, and a folder for pictures with faults.
@main
struct Prove {
  private static let arguments = Array(CommandLine.arguments.dropFirst())

  static func main() {
    let root = arguments.first ?? "."
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 100
    let plan = ProofPlan(dataSets: 0..<count, of: Project.open(ProjectPlaces(root: root)))
    let proof = plan.whole()
    print(proof.account)
    for fault in proof.faults.prefix(40) { print(fault) }
    print(
      "\(proof.total) frames: \(count) data sets, \(plan.languages.count) languages, "
        + "\(plan.styles.count) styles, \(plan.widths.count) widths; "
        + "\(proof.faults.count) with overlaps or clips")
    if let folder = arguments.dropFirst(2).first { leave(proof.faults, in: folder) }
    if !proof.faults.isEmpty || plan.styles.isEmpty { exit(1) }
  }

  /// Writes pictures with faults, so that one can see what went wrong.
  private static func leave(_ faults: [ChartProof.Fault], in folder: String) {
    do {
      let renderer = try CairoRenderer()
      if faults.isEmpty { return }
      try Disk.createFolder(folder)
      let list = faults.map { "\($0)\n" }.joined()
      try Disk.write(Array(list.utf8), to: "\(folder)/faults.txt")
      for fault in faults {
        let name = fault.picture.split(separator: " ").joined(separator: "-")
        let metadata = PNGMetadata(
          title: fault.picture, description: "\(fault)", source: "", language: "en")
        try Disk.write(
          try renderer.drawPNG(frame: fault.frame, scale: 1.5, metadata: metadata),
          to: "\(folder)/\(name).png")
      }
    } catch {
      print("no pictures: \(error)")
    }
  }
}
