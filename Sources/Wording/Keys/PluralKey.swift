/// The name of a counted noun that every language has, as in "5 countries".
public enum PluralKey: String, Hashable, Sendable, CaseIterable {
  case countries, records, proposals, proposers, documents, paragraphs, pages, sources, companies
  case events, meetings, commitments, sectors, interests, priorities, parties, members, regions
  case organisations, persons, agreements, projects, passages, notes, findings, figures, tables
  case others, years, months, weeks, days
}
