extension ProjectTemplate {
  /// Who acts in it.
  static let actors = ProjectTemplate(
    "seeds/actors.yaml",
    #"""
    # Who acts. A country's name comes with the language of the report.
    actors:
      - { id: ie, kind: country, country: IE }
      - { id: ee, kind: country, country: EE }
      - id: brennan
        kind: person
        country: IE
        label: { en: Aoife Brennan, de: Aoife Brennan }
        office: { en: minister of energy of Ireland, de: Energieministerin Irlands }
    groups:
      - id: partners
        label: { en: the two countries, de: die zwei Länder }
        members: [ie, ee]
        member-count: 2               # checked

    """#)
}
