/// How a language makes an attribute of a duration.
struct DurationStyle: Hashable, Sendable {
  /// A number of years before or behind a noun, with `{n}`.
  let years: String
  let months: String
  let weeks: String
  let days: String
  /// The numbers from 1 on that are written as words in attributes.
  let numerals: [String]
  /// The attribute `{period}` and its noun `{what}`.
  let order: String
  /// Around a duration in words (`{x}`) that has no single unit.
  let compound: String
}
