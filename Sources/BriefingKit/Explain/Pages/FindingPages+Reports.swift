extension FindingPages {
  /// Codes of report definitions.
  static let reportText = """
    # report.missing-front-matter
    A report begins with a block between two lines of three hyphens: its title, languages, style.
    > ---
    = Write the block; 'briefing list reports' shows the others.
    # report.bad-date
    The day that stands for "now" is a day, or the latest of the dossier.
    > as-of: December
    = Write 'latest' or 2025-12-20.
    # report.missing-text
    A text lacks a version that the report's languages need.
    > a heading in English and German, without Russian
    = Add the version, or take the language out of the list.
    # report.unknown-language
    A text is in a language that the report does not have, or the program does not know.
    > <!-- fr -->
    = Correct the tag; 'briefing list languages' shows all.
    # report.uneven-text
    Versions of one text cite different figures, so readers of two languages learn different things.
    > two figures in English, one in German
    = Put the same references into all versions.
    # report.heading-level
    The title is level 1; sections are level 2, parts of them level 3.
    > #### Details
    = Use ## or ###.
    # report.unsupported-markup
    Some markup has no place in a printed report.
    > raw HTML
    = Use headings, paragraphs, lists, tables, emphasis and links.
    # report.typed-number
    A number that was typed into prose has no record behind it and goes stale unnoticed (A28).
    > They signed over 150 documents.
    = Write a reference: {{ documents.total set=summit-documents }}.
    # report.broken-reference
    A reference to a figure is opened and not closed, or is empty.
    > {{ proposals.count
    = Write {{ measure name=value | form }}.
    # report.unknown-form
    A figure is wanted in a form that there is not.
    > {{ proposals.count | roman }}
    = Take one of the forms that the message names.
    # report.unknown-parameter
    A parameter stands in a text that the report does not declare.
    > country=$county
    = Declare it in the front matter, or correct its name.
    # report.unknown-comment
    Comments give the language of what follows, or a condition; others would be printed by mistake.
    > <!-- TODO -->
    = Delete the comment, or write a language tag.
    # report.open-condition
    A condition is opened without being closed, or closed without being opened.
    > <!-- if proposals.count -->
    = Add the missing end.
    # report.unknown-block
    A fenced block is of a kind that there is not.
    > ```pie-chart
    = Take one of the kinds that the message names.
    # report.duplicate-name
    Two blocks with one name cannot be told apart in references and file names.
    > name: timeline, twice
    = Rename one of them.

    """

  /// Codes of figures in reports.
  static let reportFigureText = """
    # report.undated-dossier
    No record has a date, so nothing says what day it is.
    > an empty dossier
    = Write 'as-of' in the front matter, or give --as-of.
    # report.missing-country
    The report is about a country, and none was given.
    > briefing render country-note --figure map
    = Give --country.
    # report.unknown-country
    The country is no actor of the dossier, so nothing can be said about it.
    > --country FR
    = Take a country of the dossier, or add the actor.
    # report.unknown-edition
    A report tells what changed since an edition that is not there.
    > since: 2024-8
    = Take the name that the message offers, or freeze the edition.
    # report.refused-figure
    A rule forbids the figure: it would be false, not merely odd. The message names the rule and \
    the records; the hint names what may be asked instead.
    > {{ commitments.total currency=USD }} over target and signed value
    = Ask the question of the hint; 'briefing explain' has a page on the rule.
    # report.empty-figure
    Nothing matches what a block asks for, and the block does not say what to print then.
    > a table of proposals of a country that made none
    = Add 'empty' to the block, or put a condition around it.
    # report.unfit-figure
    A chart or table is given a figure of another shape.
    > a bar chart of a date
    = Ask for a figure of the shape that the message names.
    # report.mixed-units
    The panels of one chart share an axis, so they have one unit: sums of money, or counts of the \
    same things. A count is not a value (A9).
    > a panel of signed sums above a panel of proposals
    = Give each of them a chart of its own.
    # report.unfit-chart: a kind of chart draws data of its shape
    A chart kind draws data of one shape; drawn in another it would say something false, or nothing.
    > kind: shares, with "> 3" among the parts
    = Take one of the kinds that the hint names.
    # report.unused-annotation: an annotation belongs to something drawn
    An annotation is printed beside what a record made; this record made nothing in the chart.
    > annotate: { kz-signed-valu: first since the summit }
    = Write the id of a record that is drawn.
    # report.not-a-value
    Running text can hold a number, sum, date or length of time, not a list or a table.
    > {{ proposals }}
    = Ask for a count, or use a block.
    # report.borrowed-text
    A record that the report prints has no text in the report's language, so that another language \
    would stand on the page. With '--unchecked' it does, and this is a warning.
    > label: { en: Tokyo summit } in a report in 'ja'
    = Add the text to the record; 'languages' in 'dossier.yaml' lets 'check' find all such gaps.
    # report.ungrounded-figure
    A figure rests on a record without evidence (A28).
    > a count over uncited events
    = Add evidence to the records that the message names.

    """

  /// Codes of questions.
  static let queryText = """
    # query.syntax: a question is a measure and arguments
    The question cannot be cut into a measure and its arguments.
    > proposals.count country=
    = Write: measure name=value name="two words".
    # query.unknown-measure: a measure is one of the list
    There is no measure of this name.
    > proposal.count
    = Take the one that is offered; 'briefing list measures' shows all.
    # query.unknown-argument: an argument is one of its measure's
    The measure does not know this argument.
    > sources.count strict=yes
    = Take one of the arguments that the message names.
    # query.repeated-argument: an argument stands once
    Of two values, one would be lost silently.
    > country=KZ country=UZ
    = Write country=KZ,UZ where several are allowed.
    # query.missing-argument: a measure has the arguments that it needs
    Without the argument the question has no answer.
    > commitments.total
    = Add the argument that the message names.
    # query.unknown-value: a value fits its argument
    The word, date or number does not fit the argument.
    > strict=maybe
    = Take one of the values that the message names.
    # query.unknown-record: a question names what the dossier has
    The dossier has no record, country, sector or name of this kind.
    > country=FR
    = Take the one that is offered, or add it to the dossier.

    """
}
