extension FindingPages {
  /// Codes of literals in a dossier.
  static let literalText = """
    # dossier.bad-id
    Ids stand in anchors, questions and files of other programs, so their form is narrow.
    > id: Tokyo_Summit
    = Write lower-case ASCII letters and digits, words joined by hyphens: tokyo-summit.
    # dossier.bad-amount
    An amount has a hedge (or none), a number and a currency, and nothing else.
    > amounts: ["about 3 trillion yen"]
    = Write "≈ 3e12 JPY"; the signs are ≈ > ≥ < ≤, a range is 2e9..3e9.
    # dossier.bad-number
    Numbers are decimal digits with a point and perhaps a power of ten.
    > percent: 12,5
    = Write 12.5.
    # dossier.bad-date
    Dates are those of EDTF: a year, month or day, an interval, perhaps a hedge.
    > date: 20.12.2025
    = Write 2025-12-20, 2025-12, 2024-08-09/2024-08-12, 2025-12-20~ or XXXX-08-02.
    # dossier.bad-duration
    Lengths of time are those of ISO 8601 in years, months, weeks and days.
    > horizon: 5 years
    = Write P5Y, P18M, P3W or P10D.
    # dossier.bad-digest
    The SHA-256 of a source's file has 64 hexadecimal digits in lower case.
    > sha256: 9F2C
    = Copy the output of 'sha256sum'.
    # dossier.bad-anchor
    An anchor names a source, a paragraph, the first code point and the one behind the last, and \
    the first twelve digits of the passage's SHA-256.
    > evidence: ["tokyo-2025 p. 3"]
    = Copy the anchor that 'briefing cite SOURCE PHRASE' prints.
    # dossier.bad-sector
    A sector is named by its code in the vocabulary.
    > sector: ""
    = Write a code such as 210.
    # dossier.unknown-country
    Countries are codes of ISO 3166-1 with two letters.
    > country: KAZ
    = Write KZ.
    # dossier.unknown-language
    Languages are tags of BCP 47.
    > language: german
    = Write de.

    """

  /// Codes of a dossier's tables and manifest.
  static let tableText = """
    # dossier.no-manifest
    Without its manifest a folder is no dossier: the name of the process and the tables are not \
    known.
    > seeds/ without dossier.yaml
    = Write dossier.yaml with at least a 'title'.
    # dossier.missing-file
    The manifest names a table that is not below its folder.
    > rates: rate.csv
    = Correct the name, or add the file.
    # dossier.duplicate-row
    Two rows of a table stand for the same date or step, so nobody knows which number holds.
    > 2019, twice
    = Delete one of them.
    # dossier.unnamed-row
    A row of a table needs a date with a place on an axis, or the name of a step.
    > an empty cell, or XXXX-05
    = Write the year, or delete the row.
    # dossier.missing-column
    A table lacks a column without which its rows mean nothing.
    > date,base,quote,rate
    = Add the column that the message names.
    # dossier.duplicate-sector
    One code with two names or two parents would fall under the first one only.
    > 210,200,Transport
    = Delete one of the rows.
    # dossier.bad-currency
    Currencies are codes of ISO 4217 with three capital letters.
    > 2025-12-20,Dollar,JPY,155,BoJ
    = Write USD.
    # dossier.bad-rate
    A rate of zero or below makes no conversion.
    > 2025-12-20,USD,JPY,0,BoJ
    = Write the published rate, or delete the row.

    """
}
