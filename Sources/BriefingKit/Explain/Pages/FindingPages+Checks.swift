extension FindingPages {
  /// Codes of checks that any set of records needs.
  static let checkText = """
    # dossier.duplicate-id
    An id that names two records makes every reference to it a matter of luck.
    > id: tokyo-summit, twice
    = Rename one of the records and what refers to it.
    # dossier.dangling-id
    A record names another one that is not there.
    > part-of: tokio-summit
    = Correct the id; the nearest one is offered.
    # dossier.missing-source
    An anchor or a translation names a source that is not there.
    > evidence: ["tokio-2025#3:0-9@0123456789ab"]
    = Correct the id, or add the source.
    # dossier.wrong-kind
    An id names a record of a kind that makes no sense in its place.
    > speaker: central-asia
    = Name a record of the kind that the message wants.
    # dossier.cycle
    A record is above, before or inside itself, so totals and histories have no beginning.
    > parent: of each other
    = Delete the link that points the wrong way.
    # dossier.actor-name
    Readers cannot be told who an actor is.
    > { id: itochu, kind: company }
    = Add a 'label', or for a country its code.
    # dossier.table-factor
    Numbers of a table are multiplied by its factor; by 0 or less they would mean something else.
    > factor: 0
    = Write a number above 0, or leave it out.
    # dossier.overlapping-rows
    A point of a table stands for a day or a span; spans that share a day would lie on each other.
    > 2019 and 2019-07
    = Keep years and months in tables of their own.
    # dossier.unexplained-relation
    A relation rests on a passage, or it is our reading, which needs a reason.
    > basis: inferred
    = Add 'evidence' to a stated relation, 'remark' to an inferred one.
    # dossier.unknown-sector
    A code is not in the vocabulary that the manifest names.
    > sector: 219
    = Take the code of the next higher group, or add a row to the table.
    # dossier.missing-translation
    A text for readers lacks a language that the manifest asks for.
    > label: { en: Tokyo summit }
    = Add the text; a report in that language cannot be made until then.

    """

  /// Codes of checks that hold a rule.
  static let ruleCheckText = """
    # dossier.repeated-amount
    Two records between the same parties state the same sum, and nothing says how they hang \
    together (A1). Each would count.
    > ≈ 3e12 JPY in both 'pledge' and 'target'
    = Join them with 'same-as', or say with 'part-of', 'revises' or 'may-overlap' what they are.
    # dossier.amount-roles
    A record has one stated amount, first; conversions stand behind it (A2).
    > amounts: ["3e12 JPY", "19e9 USD"]
    = Give the second one the role 'converted-by-source' or 'converted-by-us'.
    # dossier.quote-first
    A direct quote is among the evidence but does not stand first, so class and horizon seem to \
    rest on somebody's summary (A3).
    > the article's sentence before the quotation
    = Put the quote first, and hold class and horizon against it.
    # dossier.uncited-table
    A table's numbers rest on passages, or on a publication that the table names (A28).
    > a table with neither 'evidence' nor 'publisher'
    = Add 'evidence' with an anchor, or 'publisher' and 'published'.
    # dossier.series-definition
    Observations are said to form a series though they measure different things (A6).
    > same-series, with two names under 'measure'
    = Delete the relation; the figures stay two separate points.
    # dossier.unrelated-sets
    The parties of one set of documents are among those of another, and they may have been signed \
    on the same days: one may contain the other (A7).
    > 150 documents of the summit, 60 of one participant
    = Relate them with 'possible-subset-of', 'part-of' or 'may-overlap', or list one under 'includes'.
    # dossier.two-parents
    'parent' and a relation 'part-of' put a commitment into two different wholes (A8).
    > parent: package-2024, and part-of: package-2025
    = Keep the one that the passage states.
    # dossier.unrated-conversion
    A sum that we converted has no rate of its day in the table, or is not what that rate makes of \
    the stated sum (A12).
    > 40e6 EUR as 43e6 USD without a rate
    = Add the rate with its source, or correct the sum.
    # dossier.implied-rate
    The two currencies of a source imply a rate that is more than five per cent from that of the \
    day (A13).
    > 3e12 JPY and 25e9 USD
    = Compare the passage; if the source is wrong, say so in 'remark'.
    # dossier.zero-figure
    A zero stands where nothing is known, or where nothing was meant (A14).
    > amounts: ["0 USD"]
    = Delete the field.
    # dossier.horizon-period
    The period is not as long as the horizon (A15).
    > horizon: P5Y with period: 2025/2027
    = Correct one of them by the passage.
    # dossier.passed-plan
    The day of a plan lies before the latest day that the dossier speaks of, and no record says \
    what became of it (A16). It is printed as planned, with the date of the plan.
    > date: 2024-08-09, status: planned, latest record of 2025-12-20
    = Look for a source that tells; otherwise there is nothing to do.
    # dossier.unexplained-date
    A date that was read needs its reason, and what is planned the date of the plan (A16).
    > resolved-date: 2024-08-02
    = Add 'resolved-basis' or 'status-as-of'.
    # dossier.firmer-part
    A part of an expected announcement cannot be a pledge while the whole is not even announced \
    (A17).
    > class: pledge with a parent of class expected-announcement
    = Set the part's class to 'expected-announcement', or take it out of the whole.
    # dossier.unrelated-restatement
    One holder names one sector to one counterpart in one way twice, and nothing says that it is \
    the same idea (A18).
    > two interests in transport, one without a concept
    = Give them one 'concept' if it is the same idea, two if not, or relate them with 'restates'.
    # dossier.sector-shares
    Shares are all there or none, sum to 100, and no sector stands twice (A21).
    > 60 and 30 per cent
    = Complete the shares, or leave them all out.
    # dossier.repeated-region
    A sum stands once for a group and again for a member, or for several members with one \
    passage (A22).
    > 5e9 USD for central-asia and 5e9 USD for uz
    = Keep the group's record; relate or delete the others.
    # dossier.member-count
    A group has fewer, more or doubled members than it says (A23).
    > member-count: 5 with four members
    = Complete the list, or correct the number.
    # dossier.unjoined-copies
    Two sources have the same text and count as two witnesses (A24).
    > one sha256 in two sources
    = Give them the same 'syndication-group', or 'translation-of'.
    # dossier.unshown-conflict
    Two observations of one measure and one date differ, and nothing says so (A25).
    > 8.5e9 and 8.9e9 USD as of one day
    = Relate them with 'contradicts' or 'revises'.
    # dossier.revision-order
    A revision is earlier than what it replaces, or between other parties (A26).
    > a revision of 2024 for a loan of 2025
    = Turn the link round, or record a commitment of its own.
    # dossier.uncited-record
    A record that a figure can reach has no evidence, so its number would stand on nothing (A28).
    > a commitment without 'evidence'
    = Add an anchor; 'briefing cite SOURCE PHRASE' prints it.
    # dossier.uncited-outcome
    What has become of a proposal is a statement of its own and needs its own passage (A28).
    > outcome: endorsed
    = Add 'outcome-evidence', or leave the outcome open.
    # dossier.parts-exceed-total
    Stated parts come to more than the stated total (A30).
    > parts of 4e9 USD in a total of 3e9 USD
    = Compare the passages; a part may belong elsewhere.

    """
}
