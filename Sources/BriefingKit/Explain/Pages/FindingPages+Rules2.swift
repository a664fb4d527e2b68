extension FindingPages {
  /// Rules on conversion, absence, time and counting.
  static let ruleText2 = """
    # A11: no ratio of two one-sided bounds
    "Over 8" divided by "over 4" may be anything. Such a quotient is refused. This is a property \
    of ratios; the tests of Analysis prove it.
    > {{ stocks.growth measure=investment }}
    = Print both figures with their hedges.
    # A12: our own conversions state rate, date and source
    Currencies stay apart unless the dossier has a rate of the day. A sum that we converted \
    ourselves needs such a rate, and must be what the rate makes of the stated sum.
    > amounts:
    >   - 40e6 EUR
    >   - { value: "≈ 43e6 USD", role: converted-by-us }
    = Add the rate of the day to the table of rates, or leave the conversion out.
    # A13: the rate that a source implies is checked
    Where a source gives a sum in two currencies, it implies a rate. If the table has a rate of \
    that day, the two must not be far apart; a hedge of one side only limits the rate.
    > 3e12 JPY and over 19e9 USD imply at most 157.9 JPY for a dollar
    = Look for a slip in one of the amounts, or for an old rate in the article.
    # A14: missing is missing
    What a source does not state is left out. Zero, a default year or an empty amount would be \
    read as a statement.
    > amounts: ["0 USD"]
    = Delete the field; reports then print "not stated".
    # A15: a horizon stays attached
    A sum over five years is neither divided by five nor set beside a yearly one without a word. \
    The period that a record gives must be as long as its horizon.
    > horizon: P5Y
    > period: 2026/2030
    = Correct the period, or leave it out where no end is stated.
    # A16: planned is not done
    A plan does not become an event by the passing of its day. Until a source reports it, it is \
    printed as planned, with the date of the plan.
    > status: planned
    > status-as-of: 2024-08
    = Look for a source that tells what happened, and set the status; otherwise leave it.
    # A17: an expected announcement counts for nothing
    That somebody is expected to announce something is not yet a promise. It enters no total, and \
    no part of it can be firmer than it is.
    > class: expected-announcement
    = Record the announcement itself when it is made, and relate it with 'revises'.
    # A18: a restated priority counts once
    States repeat their own and each other's priorities. Restatements share a concept or are \
    related, so that a count of interests is a count of ideas.
    > concept: transport-links
    = Give both records the same 'concept', or relate them with 'restates'.
    # A19: past support is not interest
    Thanks for a finished project say nothing about a new one. Such records have the mode \
    'past-support' and stay out of counts of interests. This is a property of counts; the tests of \
    Analysis prove it.
    > mode: past-support
    = Use 'priority' or 'interest' only where the passage looks ahead.
    # A20: proposals are counted by proposer, strictly or broadly
    Strict proposals are those that the source itself calls proposed. A count says which it is. \
    This is a property of counts; the tests of Analysis prove it.
    > {{ proposals.count country=KG strict=yes }}
    = State 'strict' by the words of the passage, and ask for the count that is meant.

    """
}
