extension Record {
  /// Every place of the record that names another one, its evidence included.
  var references: [Reference] {
    let own = (self as? any Referring)?.ownReferences ?? []
    return own + Reference.grounds("evidence", header.evidence)
  }
}

/// A record with fields that name other records.
protocol Referring {
  /// The places, without the record's evidence.
  var ownReferences: [Reference] { get }
}

extension Source: Referring {
  var ownReferences: [Reference] { Reference.optional("translation-of", translationOf, .sources) }
}

extension ActorGroup: Referring {
  var ownReferences: [Reference] { Reference.list("members", members, .actors) }
}

extension Commitment: Referring {
  var ownReferences: [Reference] {
    Reference.optional("provider", provider, .parties)
      + Reference.optional("receiver", receiver, .parties)
      + Reference.optional("umbrella", umbrella, .commitments)
      + Reference.optional("parent", parent, .commitments)
      + Reference.optional("revises", revises, .commitments)
  }
}

extension StockObservation: Referring {
  var ownReferences: [Reference] {
    Reference.optional("holder", holder, .parties)
      + Reference.optional("counterpart", counterpart, .parties)
  }
}

extension DocumentSet: Referring {
  var ownReferences: [Reference] {
    Reference.list("parties", parties, .parties)
      + Reference.optional("value", value, .commitments)
      + Reference.list("includes", includes, [.documents])
  }
}

extension Proposal: Referring {
  var ownReferences: [Reference] {
    Reference.optional("proposer", proposer, .parties)
      + Reference.optional("host", host, .actors)
      + Reference.grounds("outcome-evidence", outcomeEvidence)
  }
}

extension SectorInterest: Referring {
  var ownReferences: [Reference] {
    Reference.optional("holder", holder, .parties)
      + Reference.optional("counterpart", counterpart, .parties)
  }
}

extension Event: Referring {
  var ownReferences: [Reference] {
    Reference.list("participants", participants, .parties)
      + Reference.optional("part-of", partOf, [.event])
  }
}

extension Engagement: Referring {
  var ownReferences: [Reference] {
    Reference.optional("actor", actor, .parties)
      + Reference.optional("counterpart", counterpart, .parties)
  }
}

extension Relation: Referring {
  var ownReferences: [Reference] {
    Reference.optional("from", from, .any) + Reference.optional("to", to, .any)
  }
}
