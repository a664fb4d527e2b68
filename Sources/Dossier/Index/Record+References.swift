extension Record {
  /// Every place of the record that names another one, its evidence included.
  var references: [Reference] {
    ownReferences + Reference.grounds("evidence", header.evidence)
  }

  /// Most records name others; one that does not says nothing of it.
  public var ownReferences: [Reference] { [] }
}

extension Source {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.optional("translation-of", translationOf, .sources)
  }
}

extension ActorGroup {
  /// Where it names others.
  public var ownReferences: [Reference] { Reference.list("members", members, .actors) }
}

extension Commitment {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.optional("provider", provider, .parties)
      + Reference.optional("receiver", receiver, .parties)
      + Reference.optional("umbrella", umbrella, .commitments)
      + Reference.optional("parent", parent, .commitments)
      + Reference.optional("revises", revises, .commitments)
  }
}

extension StockObservation {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.optional("holder", holder, .parties)
      + Reference.optional("counterpart", counterpart, .parties)
  }
}

extension DocumentSet {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.list("parties", parties, .parties)
      + Reference.optional("value", value, .commitments)
      + Reference.list("includes", includes, [.documents])
  }
}

extension Proposal {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.optional("proposer", proposer, .parties)
      + Reference.optional("host", host, .actors)
      + Reference.grounds("outcome-evidence", outcomeEvidence)
  }
}

extension SectorInterest {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.optional("holder", holder, .parties)
      + Reference.optional("counterpart", counterpart, .parties)
  }
}

extension Event {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.list("participants", participants, .parties)
      + Reference.optional("part-of", partOf, [.event])
  }
}

extension Engagement {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.optional("actor", actor, .parties)
      + Reference.optional("counterpart", counterpart, .parties)
  }
}

extension Relation {
  /// Where it names others.
  public var ownReferences: [Reference] {
    Reference.optional("from", from, .any) + Reference.optional("to", to, .any)
  }
}
