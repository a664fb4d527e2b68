extension FindingPages {
  /// Codes of editions and interchange.
  static let editionText = """
    # edition.altered
    The file of an edition was changed after it was frozen; its seal no longer fits (A27).
    > a figure corrected by hand
    = Take the file back from version control, or freeze under another name.
    # edition.bad-figure
    A frozen figure has no value, or more than one.
    > a row without a value
    = Take the file back from version control.
    # edition.bad-name
    The name of an edition becomes a file name and stands in reports.
    > briefing freeze "summit/2025"
    = Use letters, digits, full stops and hyphens: 2025-12.
    # edition.frozen
    An edition of this name says something else than what would be frozen now (A27).
    > briefing freeze 2025-12, a second time with new records
    = Freeze under a new name.
    # edition.none: there is an edition to compare with
    Nothing has been frozen yet, so nothing can have changed since.
    > briefing diff in a new project
    = Freeze one with 'briefing freeze'.
    # edition.undated-dossier: a day stands for "now"
    No record has a date, so nothing says what day the edition holds.
    > an empty dossier
    = Give --as-of.
    # edition.unknown
    There is no edition of this name.
    > briefing diff 2024-8
    = Take the one that is offered.
    # edition.unknown-language: a language is one of the program's
    There are no words in this language.
    > --language fr
    = Take one that the message names.
    # edition.unwritable: an edition can be written
    The system did not take the file; the message has its reason.
    > Permission denied
    = Correct the rights of the folder.
    # export.unknown-table: a table is one of the export's
    There is no table of this name.
    > --table money
    = Take the one that is offered.
    # import.no-mapping: a mapping says which column is which field
    The file of the mapping is empty.
    > an empty mapping.yaml
    = Write a mapping from fields to columns.
    # import.unknown-column: a mapping names columns of its table
    The table has no column of this name.
    > provider: "{Donor}" with a column "Donors"
    = Take the one that is offered.
    # import.duplicate-id: a row has an id of its own
    Two rows, or a row and a record of the dossier, would have one id.
    > two rows for one project
    = Add a column to the pattern of the id that tells them apart.
    # import.unknown-id: a cell names a record of the dossier
    The word of a cell stands for no record.
    > Japan, where the record is called jp
    = Say in 'words' of the mapping which record is meant, or add the record.

    """
}
