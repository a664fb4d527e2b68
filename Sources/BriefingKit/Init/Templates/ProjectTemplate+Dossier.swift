extension ProjectTemplate {
  /// What a dossier is about.
  static let dossier = ProjectTemplate(
    "seeds/dossier.yaml",
    #"""
    # What the dossier is about. Every other YAML file in this folder holds records; how they are spread
    # over files is up to you. 'briefing schema' prints JSON Schemas for completion in editors.
    title: { en: Solar roofs for Estonian schools, de: Solardächer für estnische Schulen }
    short-title: { en: Solar roofs, de: Solardächer }
    sector-vocabulary: { name: OECD DAC CRS purpose codes, version: 2021-01, file: sectors.csv }
    sources-folder: ../texts
    # The languages in which every text for readers must be written.
    languages: [en, de]

    """#)
}
