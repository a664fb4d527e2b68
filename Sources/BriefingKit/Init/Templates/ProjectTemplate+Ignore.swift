extension ProjectTemplate {
  /// What is not kept.
  static let ignore = ProjectTemplate(
    ".gitignore",
    #"""
    # What is made from the rest. The manifest beside the outputs says from what.
    /output/
    /.briefing/
    /changes.md
    /findings.json

    """#)
}
