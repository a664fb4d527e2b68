extension FindingPages {
  /// Codes of anchors in source texts.
  static let sourceText = """
    # dossier.no-text: the text of a source is there to check against
    Anchors and figures of this source are counted as unverified: nobody looked.
    > custody: outside, and no folder given
    = Name the folder with --sources, or 'sources-folder' in dossier.yaml.
    # dossier.changed-source
    The text is not the one that was cited. Passages that still stand are fine; others are told \
    one by one.
    > a corrected article
    = Look at each passage that moved, then write the new SHA-256.
    # dossier.moved-anchor
    The passage stands elsewhere in the text, word for word, or with the same figures between the \
    same words.
    > a paragraph was put in above it
    = Take the anchor that is offered, or let 'briefing check --fix' write it.
    # dossier.orphan-anchor
    The passage stands nowhere in the text. A passage whose figure, currency or hedge changed is \
    never taken for the old one.
    > "over 8.5 billion" became "over 9.5 billion"
    = Read the text again, correct the record, and cite it anew.

    """

  /// Codes of figures that were read again from their passages.
  static let entailmentText = """
    # entailment.amount
    The sum was read again from the passages of the record, and none of them states it.
    > the passage says '≈ 3e12 JPY', not '≈ 4e12 JPY'
    = Correct the record, or cite the passage that has the sum.
    # entailment.currency
    The digits agree, the currency does not; or a bare "dollar" was taken for USD without saying so.
    > the passage says '> 19e9 USD', not '> 19e9 EUR'
    = Correct the code, or set 'currency-assumed'.
    # entailment.qualifier
    The digits agree, the hedge does not: "over" is neither "about" nor "at least".
    > the passage says '> 150', not '150'
    = Write the sign of the passage's own word: ≈ > ≥ < ≤.
    # entailment.count
    The number of things was read again, and no passage of the record states it.
    > the passage says '> 150', not '> 160'
    = Correct the record, or cite the passage that has the number.
    # entailment.duration
    The length of time differs from the one in the passage; a direct quote decides (A3).
    > the passage says 'P5Y', not 'P6Y'
    = Correct the record, or cite the passage that has the length.
    # entailment.date
    The date is not the one of the passage, nor anywhere in the source. A date without its year \
    means the one next to the publication; a hedged date is wrong only if the source speaks of \
    another one as fine.
    > the passage says '2026-05', not '2026-06'
    = Correct the date; mark one that was inferred with '~'.

    """
}
