public import Diagnostics

extension MappingReader {
  /// What the reader and the general formats can find, under an area; special literals have codes of
  /// their own.
  public static func findingKinds(area: String) -> [FindingKind] {
    [
      FindingKind("\(area).unknown-field", "a mapping has only the fields of its kind"),
      FindingKind("\(area).missing-field", "a mapping has every field that it needs"),
      FindingKind("\(area).empty-field", "a field that is written has a value"),
      FindingKind("\(area).wrong-type", "a value is a text, list or mapping as its field needs"),
      FindingKind("\(area).unknown-word", "a word is in the list of its field"),
      FindingKind("\(area).out-of-range", "a number is within the bounds of its field"),
    ]
  }
}
