extension ProjectTemplate {
  /// What is known in it, each record on a passage.
  static let facts = ProjectTemplate(
    "seeds/facts.yaml",
    #"""
    # What is known. Each record stands on a passage of a source: an anchor, which this prints:
    #
    #   briefing cite coast-courier "about 24 million euros"
    #
    # 'briefing check' holds anchors and figures against the text, and says what does not agree.
    commitments:
      - id: roof-loan
        label: { en: Loan for solar roofs, de: Kredit für Solardächer }
        remark: { en: Announced but not signed., de: "Angekündigt, nicht unterzeichnet." }
        provider: ie
        receiver: ee
        class: intention              # a goal, a promise and a signed contract are never added up
        instrument: loan
        amounts: [≈ 24e6 EUR]         # about; also > ≥ < ≤ and 20e6..25e6
        funding: public
        new-money: unknown
        stated-on: 2025-05-12
        horizon: P6Y
        sectors: [232]
        evidence:
          - { at: "coast-courier#2:41-158@6d277ee0688b", voice: reported-speech, speaker: brennan }
          - { at: "coast-courier#2:160-193@285e15abbafc", voice: article }
    stocks:
      - id: irish-firms
        label: { en: Irish companies in Estonia, de: Irische Firmen in Estland }
        measure: investment-by-irish-companies
        holder: ie
        counterpart: ee
        amount: "> 60e6 EUR"
        as-of: 2025-05-12
        since: 2015
        evidence: ["coast-courier#4:0-79@616614dcfc8f"]
    proposals:
      - id: roofers-school
        label: { en: Training centre for roofers, de: Ausbildungszentrum für Dachdecker }
        proposer: ee
        scope: bilateral
        topics: [110]
        strict: true                  # the source itself calls it a proposal
        outcome: open
        proposed-on: 2025-05-12
        evidence: ["coast-courier#3:0-80@de02b47f8303"]
    events:
      - id: announcement
        label: { en: Loan announced in Tallinn, de: Kredit in Tallinn angekündigt }
        kind: announcement
        date: 2025-05-12
        country: EE
        participants: [brennan]
        status: held
        status-as-of: 2025-05-12
        lane: agreed
        evidence: ["coast-courier#2:41-158@6d277ee0688b"]
      - id: signing
        label: { en: Signing planned, de: Unterzeichnung geplant }
        kind: signing
        date: 2026
        participants: [partners]
        status: planned               # planned is not done
        status-as-of: 2025-05-12
        lane: ahead
        evidence:
          - { at: "coast-courier#3:82-102@6bfe7ec313a0", voice: direct-quote, speaker: brennan }

    """#)
}
