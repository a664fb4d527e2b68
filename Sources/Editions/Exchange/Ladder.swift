import Dossier

/// What other systems call the rungs of the ladder; nil where they have no word.
///
/// IATI 2.03 (TransactionType, ActivityStatus, DocumentCategory), AidData's Tracking Underreported
/// Financial Flows, the Kiel trackers, the World Bank.
struct Ladder {
  let iatiTransaction: String?
  let iatiStatus: String?
  let iatiDocument: String?
  let aidData: String?
  let kiel: String?
  let worldBank: String?

  private init(
    transaction: String? = nil, status: String? = nil, document: String? = nil,
    aidData: String? = nil, kiel: String? = nil, worldBank: String? = nil
  ) {
    iatiTransaction = transaction
    iatiStatus = status
    iatiDocument = document
    self.aidData = aidData
    self.kiel = kiel
    self.worldBank = worldBank
  }

  /// The words for a class; outgoing codes where IATI tells incoming from outgoing.
  init(_ rung: CommitmentClass) {
    self =
      switch rung {
      case .expectedAnnouncement, .superseded, .lapsed: Ladder()
      case .intention, .target: Ladder(aidData: "Pipeline: Pledge")
      case .pledge:
        Ladder(
          transaction: "12", aidData: "Pipeline: Pledge", kiel: "commitment", worldBank: "pledged")
      case .mou: Ladder(document: "A09", aidData: "Pipeline: Pledge")
      case .signedAgreement:
        Ladder(
          transaction: "2", aidData: "Pipeline: Commitment", kiel: "commitment",
          worldBank: "approved")
      case .allocation: Ladder(kiel: "allocation", worldBank: "programmed")
      case .disbursement:
        Ladder(
          transaction: "3", aidData: "Implementation", kiel: "delivered", worldBank: "disbursed")
      case .suspended: Ladder(status: "6", aidData: "Suspended")
      case .cancelled: Ladder(status: "5", aidData: "Cancelled")
      }
  }

  /// The names of the columns, in the order of `cells`.
  static let columns = [
    "iati_transaction_type", "iati_activity_status", "iati_document_category", "aiddata_status",
    "kiel_measure", "world_bank_stage",
  ]

  /// The words by column; empty where a system has none.
  var cells: [String] {
    [iatiTransaction, iatiStatus, iatiDocument, aidData, kiel, worldBank].map { $0 ?? "" }
  }
}
