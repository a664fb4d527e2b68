extension FindingPages {
  /// Rules on sectors, regions, groups, sources and editions.
  static let ruleText3 = """
    # A21: a fact of several sectors counts once
    A railway for trade belongs to two sectors and is one fact. It counts once for each actor and \
    concept, or is split by shares that a source states and that sum to 100.
    > sectors:
    >   - { code: 210, percent: 60 }
    >   - { code: 230, percent: 40 }
    = Write all shares or none; correct the sum.
    # A22: a sum for a region is neither divided nor repeated
    Money for five countries together says nothing about one of them. It stands under the group, \
    once.
    > receiver: central-asia
    = Keep the record of the group; delete the copies for its members, or relate them.
    # A23: the number of a group's members is checked
    A group constant with one member missing falsifies every figure about the group.
    > members: [kz, kg, tj, tm, uz]
    > member-count: 5
    = Complete the list, or correct the number.
    # A24: copies of one article are one source
    Ten papers that print one agency's text are one witness. Translations name their original, \
    copies share a group.
    > syndication-group: agency-2025-12-20
    = Give the copies the same 'syndication-group', or 'translation-of' the original.
    # A25: conflicts are shown
    Where two sources give two figures for one thing, the one closer to the events is used and \
    the other is listed. A relation says that they contradict.
    > from: stock-by-ministry
    > kind: contradicts
    > to: stock-by-newspaper
    = Relate the records with 'contradicts', 'revises' or 'same-series'.
    # A26: a revision replaces
    100 revised to 150 is 150, never 250. A revision comes later than what it replaces and is \
    between the same parties.
    > revises: loan-2024
    = Correct the dates or parties, or record a commitment of its own.
    # A27: an edition, once frozen, cannot change
    What was published under a name must stay what it was. The same name with other figures is an \
    error. This is held when editions are read and written.
    > briefing freeze 2025-12
    = Freeze under a new name.
    # A28: every drawn number is reachable
    From each mark on a page a way leads to a figure, its records, their evidence and the digest \
    of a source. A number without that way is not printed.
    > briefing explain "proposals.count country=KG"
    = Add evidence ('briefing cite' prints anchors), or replace a typed number by a reference.
    # A29: currency, scale, hedge and date stand with the number
    A bare "8.5 billion" cannot be read: labels and axes carry the code of the currency, a scale \
    word of the language, the hedge and the day. This is a property of wording and charts; their \
    tests prove it.
    > > USD 8.5 billion (as of 20 December 2025)
    = Nothing: the wording of a figure cannot leave them out.
    # A30: stated parts are checked against the stated total
    Parts that come to more than the whole mean that something was counted twice or read wrongly.
    > the parts come to '4e9 USD', more than the total '3e9 USD'
    = Compare the passages; a part may belong elsewhere, or overlap with another.

    """
}
