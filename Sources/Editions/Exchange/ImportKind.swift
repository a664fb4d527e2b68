import Diagnostics
import Dossier
import Notation

/// How a record of a kind is read, to check what a spreadsheet says.
enum ImportKind {
  /// Reads a record and notes what is wrong with it.
  static func check(_ node: YAMLNode, as kind: RecordKind, _ collector: inout FindingCollector) {
    switch kind {
    case .source: _ = Source.format.read(node, &collector)
    case .actor: _ = Actor.format.read(node, &collector)
    case .group: _ = ActorGroup.format.read(node, &collector)
    case .commitment: _ = Commitment.format.read(node, &collector)
    case .stock: _ = StockObservation.format.read(node, &collector)
    case .documents: _ = DocumentSet.format.read(node, &collector)
    case .proposal: _ = Proposal.format.read(node, &collector)
    case .interest: _ = SectorInterest.format.read(node, &collector)
    case .event: _ = Event.format.read(node, &collector)
    case .engagement: _ = Engagement.format.read(node, &collector)
    case .table: _ = DataTable.format.read(node, &collector)
    case .relation: _ = Relation.format.read(node, &collector)
    }
  }
}
