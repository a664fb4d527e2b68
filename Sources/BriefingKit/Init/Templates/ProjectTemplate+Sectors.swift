extension ProjectTemplate {
  /// Sectors with their words.
  static let sectors = ProjectTemplate(
    "seeds/sectors.csv",
    #"""
    code,parent,en,de
    110,,Education,Bildung
    230,,Energy,Energie
    232,230,Renewable energy,Erneuerbare Energie

    """#)
}
