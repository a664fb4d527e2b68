extension FindingPages {
  /// Codes of styles.
  static let styleText = """
    # style.unknown-style: a style is one of the project's
    There is no style of this name in the project.
    > style: editorial-dark
    = Take the one that is offered; 'briefing list styles' shows all.
    # style.circular-parent: a style does not extend itself
    Styles extend each other in a circle, so none has a beginning.
    > extends: itself
    = Delete one 'extends'.
    # style.empty: a style file says something
    The file has no content.
    > an empty file
    = Write at least 'extends' with the style that it changes.
    # style.bad-length: a length is a number and a unit
    A length is not a number with mm, cm, in or pt.
    > width: 210
    = Write 210 mm.
    # style.bad-color: a colour has six hexadecimal digits
    A colour is written as # and six digits.
    > ink: black
    = Write "#000000".
    # style.bad-feature: a font feature has four characters
    Features of fonts have tags of four characters.
    > features: [oldstyle]
    = Write onum.
    # style.columns-too-wide: columns fit on the page
    Columns and margins together are wider than the paper.
    > three columns of 80 mm on A4
    = Make a column or a margin narrower.
    # style.columns-beside-notes: text columns and notes do not share a page's width
    Notes in the margin stand beside the line that cites them; the first of two columns has no margin.
    > page: { columns: 2, notes: margin }
    = Put the notes at the foot: notes: foot.
    # style.missing-font: a font file that a style names is there
    The file was not found in the folders that the hint lists.
    > regular: Nowhere.ttf
    = Install the package that is named, or give --fonts.
    # style.missing-face: a family has the faces that its text styles need
    A text style asks for a weight or slope that the family has no file for.
    > weight: bold in a family with one file
    = Name the file of that face, or change the text style.
    # style.unknown-family: a font family is one of the style's
    A text style names a family that the style does not define.
    > family: serif
    = Take one of the families that the message names.
    # style.low-contrast: text and graphics can be seen on their ground
    The contrast is below what readers with weak eyes need (WCAG 2.2, 1.4.3 and 1.4.11). Held are the \
    colours as charts use them: on paper, under numbers, as quiet tones, hatches and patterns.
    > grey text on white at 3.1 : 1
    = Make the colour darker, or lighter where dark numbers stand on it.
    # style.similar-colors: colours that stand side by side can be told apart
    Two colours look alike, at least to readers with a colour vision deficiency (CIEDE2000). Where \
    patterns tell them apart too, they may look more alike.
    > a red and a green of one lightness
    = Change the lightness of one of them.
    # style.unreadable-font: a font file can be read
    The file is there and is no font that can be used.
    > a truncated download
    = Install the font again.

    """

  /// Codes of projects and commands.
  static let projectText = """
    # project.no-dossier: a project has a dossier
    The folder that should hold the records is not there.
    > briefing check in the wrong folder
    = Go to the project's folder, or give --project or --dossier.
    # project.no-report: a project has a report
    The folder of reports holds no definition.
    > Reports/ without files
    = Write one; docs/REPORTS.md shows how.
    # project.unreadable-file: files of a project can be read
    The system does not give the file out; the message has its reason.
    > Permission denied
    = Correct the rights of the file, or the link that leads to it.
    # project.bad-utf8: files of a project are UTF-8
    Bytes that are no UTF-8 usually come from an editor that saves in an old encoding.
    > a report in Windows-1251
    = Save the file as UTF-8.
    # show.unknown-language: a language is one of the program's
    There are no words in this language.
    > --language fr
    = Take one that the message names.
    # show.undated-dossier: a day stands for "now"
    No record has a date, so nothing says what day it is.
    > an empty dossier
    = Give --as-of.
    # cite.unknown-source: a source is one of the dossier's
    There is no source with this id.
    > briefing cite tokio-2025 "…"
    = Take the one that is offered.
    # cite.unreadable-source: the text of a source can be read
    The text is not in the folder, or cannot be read.
    > custody: outside, and no folder given
    = Give --sources.
    # cite.changed-source: a text is the one that the dossier speaks of
    An anchor into another text would not hold for those who have the first one.
    > a corrected article
    = Compare both texts, then write the new SHA-256 into the source.
    # cite.no-such-phrase: a phrase stands in the text
    The phrase was not found, letter by letter, within one paragraph.
    > straight quotes for curly ones
    = Copy the phrase from the text.
    # check.unknown-check: a check is a rule, a code or an area
    There is nothing of this name to check.
    > briefing check A31
    = Take the one that is offered; 'briefing list checks' shows them.
    # check.unwritten-fix: a file takes its new anchors
    A file with moved anchors could not be written; it is as it was.
    > Permission denied
    = Correct the rights of the file.
    # init.files-in-the-way: a new project writes over nothing
    The folder already has files with the names that the project needs; none was written.
    > briefing init in a folder with a README.md
    = Name another folder, or move the files away.
    # init.unwritable-file: the files of a new project can be written
    The system did not take a file; the message has its reason.
    > Permission denied
    = Choose another folder, or correct its rights.
    # explain.unknown-name: a page is about a rule, a code or a figure
    There is neither a page nor a measure of this name.
    > briefing explain A31
    = Take the one that is offered; 'briefing list' shows what there is.

    """

  /// Codes of rendering.
  static let renderText = """
    # render.unknown-format: an output format is one of the list
    There is no format of this name.
    > --format docx
    = Take one that the message names.
    # render.unknown-conformance: a promise of PDF files is one of the list
    There is no profile of this name.
    > --conformance pdf/x-4
    = Take pdf/a-3a, or pdf/a-2a for archives that take no attachments.
    # render.unknown-report: a report is one of the project's
    There is no report of this name.
    > briefing render summit
    = Take one that the message names.
    # render.unknown-language: a language is one of the report's
    The report has no texts in this language.
    > --language fr
    = Take one that the message names, or add the language to the report.
    # render.unknown-figure: a figure is one of the report's blocks
    The report has no block of this name.
    > --figure map
    = Take one that the message names.
    # render.crowded-figure: labels stay clear of each other
    In a drawn chart a label touches another one, a line or an area, or leaves the frame.
    > a picture narrower than its shortest word
    = Give the block 'width: full', fewer rows or another kind; if that is no reason, report it.
    # render.missing-glyph: fonts have every character of a report
    A character would be printed as an empty box.
    > 岸 in a Latin font
    = Add a family that has it to the style's fallback.
    # render.no-patterns: running text has its hyphenation patterns
    Words of this language are not divided, so lines may be ragged.
    > German text without hyph_de_DE.dic
    = Install the package that the message names.
    # render.unusable-patterns: a pattern file can be used
    The file is not a list of hyphenation patterns, or its character set is unknown.
    > a first line that reads EBCDIC
    = Install the system's file, or put a sound one into "Hyphenation".
    # render.failed: a page can be drawn
    The drawing library refused; the message has its words.
    > out of memory
    = Try a smaller scale; if it stays, report it with the file.
    # render.not-conforming: a PDF conforms to its standard
    The finished file breaks a clause of PDF/A or PDF/UA and is not written.
    > an image without a description
    = Mend what the message names; if it stays, report it with the file.
    # render.several-outputs: several files do not go to one place
    One file name or standard output takes one file only.
    > briefing render --output report.pdf with two languages
    = Name a folder, or choose one report and one language.
    # render.unwritable-output: an output can be written
    The system did not take the file; the message has its reason.
    > No space left on device
    = Choose another folder, or make room.

    """
}
