extension ProjectTemplate {
  /// Who gets the report.
  static let recipients = ProjectTemplate(
    "Mail/recipients.yaml",
    #"""
    # Who gets which reports. Each entry is a message of its own, in the language that it names.
    # 'briefing send --dry-run' shows what would go out.
    server: smtp://mail.example.org:587
    sender: { address: briefing@example.org, name: Solar roofs desk }

    recipients:
      - to: { address: minister@example.org, name: Office of the Minister }
        language: en
        reports: briefing
      - to: { address: referat@example.org, name: Referat Energie }
        language: de
        reports: briefing

    """#)
}
