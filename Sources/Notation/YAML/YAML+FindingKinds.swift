public import Diagnostics

extension YAML {
  /// Everything that can be found in a document.
  public static let findingKinds = [
    FindingKind("yaml.too-large", "a file is no larger than 4 MiB"),
    FindingKind("yaml.bad-utf8", "a file is UTF-8"),
    FindingKind("yaml.bad-character", "a file has no control characters"),
    FindingKind("yaml.bad-token", "values start with a character that can start one"),
    FindingKind("yaml.syntax", "a file is well-formed YAML"),
    FindingKind("yaml.too-deep", "lists and mappings are nested at most 40 levels"),
    FindingKind("yaml.too-many-aliases", "aliases stand for at most 10 000 nodes together"),
    FindingKind("yaml.unknown-alias", "an alias names an anchor that stands before it"),
    FindingKind("yaml.duplicate-key", "a key stands once in its mapping"),
    FindingKind("yaml.key-not-text", "a key is a text"),
    FindingKind("yaml.tag", "values have no tags"),
    FindingKind("yaml.second-document", "a file holds one document"),
  ]
}
