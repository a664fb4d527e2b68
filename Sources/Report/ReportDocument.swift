public import Charts

/// A report in one language, composed and ready to be laid out: no format is decided yet.
public struct ReportDocument: Hashable, Sendable {
  /// What stands above the title and in running heads.
  public struct Head: Hashable, Sendable {
    /// The kind of document: "Briefing".
    public var kicker: String
    /// The process: "Central Asia + Japan".
    public var subject: String
    /// The as-of date in words: "As of 20 December 2025".
    public var asOf: String
    /// The edition in words; empty for none.
    public var edition: String
    /// The foot of each page: "Summit briefing · English".
    public var foot: String
    /// A mark such as "Not checked", printed on each page in the signal colour; empty for none.
    public var warning: String

    /// Creates a head.
    public init(
      kicker: String, subject: String, asOf: String, edition: String = "", foot: String,
      warning: String = ""
    ) {
      self.kicker = kicker
      self.subject = subject
      self.asOf = asOf
      self.edition = edition
      self.foot = foot
      self.warning = warning
    }
  }

  /// The report's name, such as `summit-briefing`.
  public var name: String
  /// The BCP 47 tag of the language.
  public var language: String
  /// The day that stands for "now", as `YYYY-MM-DD`.
  public var date: String
  /// What stands above the title and in running heads.
  public var head: Head
  /// The title.
  public var title: [Inline]
  /// The standfirst; empty for none.
  public var standfirst: [Inline]
  /// The content.
  public var blocks: [Block]
  /// The evidence notes by number, from 1 without gaps.
  public var notes: [Note]

  /// Creates a report.
  public init(
    name: String, language: String, date: String, head: Head, title: [Inline],
    standfirst: [Inline] = [], blocks: [Block], notes: [Note]
  ) {
    self.name = name
    self.language = language
    self.date = date
    self.head = head
    self.title = title
    self.standfirst = standfirst
    self.blocks = blocks
    self.notes = notes
  }
}

/// Text inside a block.
public indirect enum Inline: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A value that a figure gave, in print form.
  case value(String, figure: String)
  /// Slanted text.
  case emphasis([Inline])
  /// Bold text.
  case strong([Inline])
  /// Words in another language, by BCP 47 tag.
  case foreign([Inline], language: String)
  /// The mark of an evidence note.
  case noteMark(Int)
  /// A link to an address outside.
  case link([Inline], uri: String)
  /// A link to an anchor in this document.
  case reference([Inline], anchor: String)
}

/// A ground, printed beside the line that cites it.
public struct Note: Hashable, Sendable {
  /// The number, from 1.
  public var number: Int
  /// The words.
  public var body: [Inline]
  /// The records that the note speaks of.
  public var records: [String]

  /// Creates a note.
  public init(number: Int, body: [Inline], records: [String]) {
    self.number = number
    self.body = body
    self.records = records
  }

  /// The name of the anchor where the note stands: `note-3`.
  public var anchor: String { "note-\(number)" }
  /// The name of the anchor of the first mark that cites the note: `mark-3`.
  public var markAnchor: String { "mark-\(number)" }
}

/// A part of a report.
public indirect enum Block: Hashable, Sendable {
  /// A heading of level 2 or 3 (the title is level 1) with the anchor that bookmarks lead to.
  case heading(level: Int, [Inline], anchor: String)
  /// A paragraph.
  case paragraph([Inline])
  /// A list.
  case list(ordered: Bool, items: [[Block]])
  /// Large numbers in a row.
  case keyFigures(KeyFigureTable)
  /// A chart with title and note.
  case figure(FigureBlock)
  /// A table with title and note.
  case table(TableBlock)
  /// Entries with a heading each, such as the sources.
  case entries([Entry])
  /// The start of a new page.
  case pageBreak
}

/// How wide a figure or table is.
public enum BlockWidth: String, Hashable, Sendable, CaseIterable {
  /// As wide as the text.
  case text
  /// Over the text and the margin column.
  case full
}

/// A chart with what stands around it.
public struct FigureBlock: Hashable, Sendable {
  /// The name, unique in the report, for `--figure` and attachments.
  public var name: String
  /// The finding, as a sentence.
  public var title: [Inline]
  /// What is measured, unit, as-of.
  public var subtitle: [Inline]
  /// The name of the chart kind.
  public var kind: String
  /// The data.
  public var data: ChartData
  /// How to read it, which rules apply; the legend of the picture is added before it.
  public var note: [Inline]
  /// The text for someone who does not see the picture; empty to have it written from the data.
  public var alternative: String
  /// How wide it is.
  public var width: BlockWidth
  /// The data as rows of text, for files beside the report; the first row is the head.
  public var table: [[String]]

  /// Creates a figure.
  public init(
    name: String, title: [Inline], subtitle: [Inline], kind: String, data: ChartData,
    note: [Inline] = [], alternative: String = "", width: BlockWidth = .text,
    table: [[String]] = []
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.kind = kind
    self.data = data
    self.note = note
    self.alternative = alternative
    self.width = width
    self.table = table
  }
}

/// A table with what stands around it.
public struct TableBlock: Hashable, Sendable {
  /// How a column is set.
  public enum ColumnKind: String, Hashable, Sendable, CaseIterable {
    /// Text, from the left.
    case text
    /// Numbers, aligned on the decimal sign.
    case number
    /// A word of a short list, in a small frame.
    case tag
    /// Printed once per group, bold in the accent colour, and again after a page break.
    case group
    /// Evidence, at the right.
    case evidence
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The head.
    public var heading: String
    /// How it is set.
    public var kind: ColumnKind
    /// The share of the width that it asks for; 0 to have it found from the content.
    public var weight: Double

    /// Creates a column.
    public init(heading: String, kind: ColumnKind, weight: Double = 0) {
      self.heading = heading
      self.kind = kind
      self.weight = weight
    }
  }

  /// A row: one list of inlines for each column.
  public struct Row: Hashable, Sendable {
    /// The cells.
    public var cells: [[Inline]]

    /// Creates a row.
    public init(cells: [[Inline]]) { self.cells = cells }
  }

  /// The name, unique in the report.
  public var name: String
  /// The finding, as a sentence.
  public var title: [Inline]
  /// What is listed and in which order.
  public var subtitle: [Inline]
  /// The columns.
  public var columns: [Column]
  /// The rows, in print order.
  public var rows: [Row]
  /// What stands under the table.
  public var note: [Inline]
  /// How wide it is.
  public var width: BlockWidth

  /// Creates a table.
  public init(
    name: String, title: [Inline], subtitle: [Inline] = [], columns: [Column], rows: [Row],
    note: [Inline] = [], width: BlockWidth = .full
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.columns = columns
    self.rows = rows
    self.note = note
    self.width = width
  }
}

/// One entry of a list with headings, such as a source and what it supports.
public struct Entry: Hashable, Sendable {
  /// Where the heading stands.
  public enum Setting: String, Hashable, Sendable, CaseIterable {
    /// On a line of its own.
    case stacked
    /// In a narrow column at the left of the paragraphs: for short names.
    case hanging
  }

  /// The anchor that links lead to.
  public var anchor: String
  /// The name.
  public var heading: [Inline]
  /// The paragraphs below or beside it.
  public var paragraphs: [[Inline]]
  /// Where the heading stands.
  public var setting: Setting

  /// Creates an entry.
  public init(
    anchor: String, heading: [Inline], paragraphs: [[Inline]], setting: Setting = .stacked
  ) {
    self.setting = setting
    self.anchor = anchor
    self.heading = heading
    self.paragraphs = paragraphs
  }
}
