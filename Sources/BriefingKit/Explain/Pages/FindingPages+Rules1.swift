extension FindingPages {
  /// Rules on amounts: mentions, conversions, classes, stocks.
  static let ruleText1 = """
    # A1: one amount counts once, however often it is mentioned
    Articles repeat their own headline figures, and several articles repeat each other's. Two \
    records of one sum would double every total. Mentions belong into one record with several \
    anchors, or into records that 'same-as' joins.
    > from: pledge-in-speech
    > kind: same-as
    > to: pledge-in-communique
    = Put all anchors into one record, or add a relation; 'dossier.repeated-amount' finds \
    candidates.
    # A2: a conversion is not a second amount
    "3 trillion yen (over 19 billion dollars)" is one sum in two currencies. The one that was \
    stated stands first; what the source made of it stands behind with its role.
    > amounts:
    >   - "≈ 3e12 JPY"
    >   - { value: "> 19e9 USD", role: converted-by-source }
    = Give the second amount the role 'converted-by-source' or 'converted-by-us'.
    # A3: class and horizon follow the direct quote
    A reporter's summary often sounds firmer than what was said. Where a direct quote is among \
    the evidence it stands first, and its length of time is the one that counts.
    > evidence:
    >   - { at: "paper#3:80-256@93402cf5b4a6", voice: direct-quote, speaker: minister }
    >   - "paper#2:0-125@d40d160763e2"
    = Put the quote first, take class and horizon from it, and say the difference in 'remark'.
    # A4: amounts of different classes are not added
    A target is not a contract. A total over several rungs of the ladder would count hopes and \
    money alike, so the question is refused. This is a property of totals; the tests of \
    Analysis prove it.
    > {{ commitments.total currency=USD }}
    = Ask for one class: {{ commitments.total currency=USD class=target }}, or show the classes \
    side by side with commitments.by.
    # A5: stocks are not flows, and two stocks are not added
    A stock is everything up to a date; a later stock contains the earlier one. Sums of stocks, \
    and of stocks with flows, are refused. This is a property of totals; the tests of Analysis \
    prove it.
    > {{ stocks.total }}
    = Print both with their dates, or ask for {{ stocks.latest }}.
    # A6: a series needs one definition
    Two figures for "investment" may cover other firms and other years. Only observations of one \
    measure form a line or a rate of growth; others stand as separate points.
    > from: stock-2025
    > kind: same-series
    > to: stock-2024
    = Relate observations with 'same-series' only if measure, holder, counterpart and currency \
    are the same; 'dossier.series-definition' holds it.
    # A7: sets that may be nested are not added
    "More than 60 bilateral documents" may be among the "more than 150" of the summit, or beside \
    them. As long as no source says which, there is no sum.
    > from: bilateral-documents
    > kind: possible-subset-of
    > to: summit-documents
    = Relate the sets; 'dossier.unrelated-sets' finds pairs that no relation joins.
    # A8: an umbrella and its children are not both counted
    A programme of 10 billion and its projects of 4 billion are 10 billion. Children replace the \
    umbrella only when they reach it.
    > parent: programme-2025
    = Name the whole once, in 'parent' or by a relation 'part-of'; both must mean the same record.
    # A9: a count is not a value
    Documents cannot be compared with money: they share no axis, and a value per document would \
    pretend that they are alike. This is a property of questions and charts; the tests of Analysis \
    prove it.
    > {{ documents.value-per-document }}
    = Print count and value as two figures.
    # A10: hedges add up
    Minimums add up to a minimum, any approximate term makes the sum approximate, and minimums \
    with maximums give no number at all. This is a property of sums; the tests of Quantities and \
    Analysis prove it.
    > over 3 + over 4 is over 7; over 3 + at most 4 is two figures
    = Nothing: the sum prints its hedge, or the question is refused.

    """
}
