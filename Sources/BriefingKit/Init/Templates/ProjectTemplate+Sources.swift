extension ProjectTemplate {
  /// The sources of an invented dossier.
  static let sources = ProjectTemplate(
    "seeds/sources.yaml",
    #"""
    # Where things are known from. The digest is that of the file: sha256sum texts/coast-courier.txt
    # prints it. A text that may not be published stays outside of the project, with 'custody: outside'.
    sources:
      - id: coast-courier
        label: { en: Coast Courier 2025, de: Coast Courier 2025 }
        file: coast-courier.txt
        sha256: 951d8b522e32a26d05a0d90458d90ddebb3d4166962f954a0092b4a7f4e082a5
        publisher: Coast Courier
        title:
          en: Ireland to help Estonia put solar roofs on schools
          de: Irland hilft Estland bei Solardächern für Schulen
        language: en
        published: 2025-05-12
        published-basis: stated
        tier: 7                       # from 1, a government, to 8, social media
        custody: in-dossier

    """#)
}
