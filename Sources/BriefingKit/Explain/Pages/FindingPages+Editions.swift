extension FindingPages {
  /// Codes of editions, of exports and imports.
  static let editionText = """
    # edition.frozen: an edition, once frozen, does not change
    What is known now is not what was frozen under the name (A27); the hints say which records and \
    figures differ.
    > briefing freeze 2025-12, after an amount was corrected
    = Freeze under another name; 'briefing diff' tells readers what changed.
    # edition.altered: an edition is what its seal says
    Somebody changed the file by hand, so nobody can tell any more what was frozen.
    > an amount in Editions/2025-12.yaml put right in place
    = Take the file back from version control; corrections go into the dossier and a new edition.
    # edition.corrected: the dossier says of a day what was frozen of it (A27)
    Since the edition was frozen the dossier was put right, or a source of that time was added. The \
    edition stays what it was; this only says that it would be another one today.
    > an amount of 2024 corrected after edition 2024-08
    = Nothing, or freeze a new edition, so that 'changes' blocks and 'briefing diff' tell readers.
    # edition.bad-figure: a frozen figure has one value
    A figure in an edition has no value, or several.
    > { question: events.count, records: [] }
    = Take the file back from version control.
    # edition.bad-name: an edition has a name that can be a file's
    The name has other characters than letters, digits, full stops and hyphens, or is 'now' or 'last'.
    > briefing freeze "Dec 2025"
    = Write a name such as 2025-12.
    # edition.unknown: an edition that is named is there
    No file in Editions has this name.
    > briefing diff 2024-09 now
    = Take one of the names that the message shows, or freeze the edition first.
    # edition.none: there is an edition to compare with
    Nothing was frozen yet, so nothing can have changed since.
    > briefing diff, in a new project
    = Freeze what is known: briefing freeze 2025-12.
    # edition.undated-dossier: a day stands for now
    No record of the dossier has a date, and none was named.
    > briefing freeze first
    = Name a day with --as-of.
    # edition.unknown-language: the words of a difference are in a language that there is
    The program has no words in this language.
    > briefing diff --language fr
    = Take one of the languages of 'briefing list languages'.
    # edition.unwritable: an edition can be written
    The system did not take the file; the message has its reason.
    > Permission denied
    = Make the folder Editions writable.
    # export.unknown-table: a table that is wanted is one of the export's
    The export has no table of this name.
    > briefing export csv --table pledges
    = Take one of the names that the message shows.
    # import.no-mapping: a mapping says how columns become fields
    The file of the mapping is empty.
    > mapping.yaml, 0 bytes
    = Write the list and its fields, as 'briefing import --help' shows.
    # import.unknown-column: a column that a mapping names is in the table
    The table's head has no such column.
    > "{Doner}"
    = Write the name as it stands in the first line of the table.
    # import.duplicate-id: every row makes a record with a name of its own
    Two rows have one id, or the dossier has a record with it.
    > two rows with the reference p-1
    = Give each row an id that nothing else has.
    # import.unknown-id: rows name records that the dossier has
    A cell names an actor or record that is not in the dossier.
    > Norway
    = Say in the rule's 'words' which record is meant, or add the record first.

    """
}
