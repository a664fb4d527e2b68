public import Diagnostics
import Notation

extension Edition {
  /// Everything that reading and freezing an edition can find; YAML apart.
  public static var findingKinds: [FindingKind] {
    MappingReader.findingKinds(area: "edition") + [
      FindingKind("edition.altered", "an edition is what its seal says"),
      FindingKind("edition.bad-figure", "a frozen figure has one value"),
      FindingKind("edition.bad-name", "an edition has a name that can be a file's"),
      FindingKind("edition.corrected", "the dossier says of a day what was frozen of it (A27)"),
      FindingKind("edition.frozen", "an edition, once frozen, does not change (A27)"),
      FindingKind("edition.unknown", "an edition that is named is there"),
    ]
  }
}
