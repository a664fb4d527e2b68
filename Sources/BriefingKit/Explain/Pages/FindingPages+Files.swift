extension FindingPages {
  /// Codes of YAML.
  static let yamlText = """
    # yaml.too-large
    Larger files are refused unread, so that no file can take all memory.
    > seeds/all-records.yaml with 5 MiB
    = Split the file; every file below the dossier's folder is read.
    # yaml.bad-utf8
    Bytes that are no UTF-8 usually come from an editor that saves in an old encoding.
    > a file in Windows-1251
    = Save the file as UTF-8.
    # yaml.bad-character
    A control character stands in the file; it cannot be seen and must not be printed.
    > a NUL byte
    = Delete the character at the place that is named.
    # yaml.bad-token
    A value begins with a character that has another meaning in YAML.
    > label: @tokyo
    = Put the value in quotes.
    # yaml.syntax
    The file's indentation or punctuation cannot be read.
    > sectors: [210, 230
    = Look at the place and the line above it: a bracket, a quote or a colon is missing.
    # yaml.too-deep
    Deep nesting is refused, so that no file can exhaust the stack.
    > [[[[[[ … ]]]]]]
    = Flatten the file; no kind of record needs more than six levels.
    # yaml.too-many-aliases
    A few lines of aliases can stand for millions of nodes. The number is limited.
    > a: &a [x, x]
    > b: &b [*a, *a]
    = Write the values out.
    # yaml.unknown-alias
    An alias must name an anchor that stands before it.
    > evidence: *missing
    = Correct the name, or write the value out.
    # yaml.duplicate-key
    Of two values for one key, one would be lost silently.
    > class: target
    > class: pledge
    = Delete one of the two.
    # yaml.key-not-text
    Keys are names of fields; lists and mappings cannot be keys.
    > [a, b]: c
    = Write a name in front of the colon.
    # yaml.tag
    Tags ask for types that a dossier does not have.
    > date: !!timestamp 2025-12-20
    = Delete the tag.
    # yaml.second-document
    Only the first document of a file would be read.
    > ---
    = Put the second document into a file of its own.

    """

  /// Codes of tables.
  static let csvText = """
    # csv.bad-utf8
    Bytes that are no UTF-8 usually come from a spreadsheet that exports in an old encoding.
    > a table in Windows-1251
    = Export the table as UTF-8.
    # csv.empty
    A table needs at least its head, which names the columns.
    > an empty rates.csv
    = Write the head line; a table without rows is fine.
    # csv.open-quote
    A quote that is never closed swallows the rest of the table.
    > 2025-12-20,USD,JPY,"157
    = Close the quote.
    # csv.stray-quote
    Quotes stand around a whole cell; inside one they are written twice.
    > Bank of "Japan"
    = Write "Bank of ""Japan\""".
    # csv.cell-count
    A row with a cell too many or too few puts values under wrong heads.
    > 157,90 without quotes
    = Add the missing cell, or put quotes around a cell with a comma.
    # csv.duplicate-column
    Of two columns with one name, one would be lost silently.
    > code,label,label
    = Rename or delete one of them.

    """

  /// Codes of mappings in any file: `{area}` and `{file}` are filled in.
  static let generalText = """
    # {area}.unknown-field
    A field of this name is not known in {file}; a misspelt field would be passed over silently.
    > recieved-by: kz
    = Take the name that the message offers; 'briefing schema' lists all fields.
    # {area}.missing-field
    A field that every mapping of this kind must have is not there.
    > a record without 'id'
    = Add the field; 'briefing schema' says what it means.
    # {area}.empty-field
    A field without a value might be forgotten or might mean "none".
    > horizon:
    = Write the value, or delete the field.
    # {area}.wrong-type
    A list stands where a text is wanted, or the other way round.
    > sectors: 210
    = Write the value in the form that the message names.
    # {area}.unknown-word
    The field takes one of a few words, and this is none of them.
    > class: promise
    = Take one of the words that the message offers.
    # {area}.out-of-range
    The number is too large or too small for its field.
    > tier: 12
    = Write a number within the bounds that the message names.

    """
}
