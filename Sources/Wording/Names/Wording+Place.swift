extension Wording {
  /// The name of a language by its BCP 47 tag: "German"; the tag where the name is not known.
  public func language(named tag: String) -> String { data.languages[tag] ?? tag }

  /// The name of a country by its ISO 3166-1 alpha-2 code; the code where there is no such country.
  public func country(_ code: String) -> String { data.places[code.uppercased()] ?? code }

  /// The name of a region by its UN M49 number, such as `143` for Central Asia; the number where
  /// there is no name.
  public func region(_ number: String) -> String { data.places[number] ?? number }

  /// The word for the whole world.
  public var world: String { region("001") }
}
