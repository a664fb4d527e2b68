extension ProjectTemplate {
  /// A report in two languages.
  static let report = ProjectTemplate(
    "Reports/briefing.md",
    #"""
    ---
    # A report: texts in several languages, and blocks with figures. Numbers are never typed: a question in
    # double braces asks the dossier, and brings the hedge and the note with it.
    title: { en: A loan for solar roofs is announced, de: Ein Kredit für Solardächer ist angekündigt }
    kicker: { en: Briefing, de: Briefing }
    standfirst:
      en: What Ireland offers and Estonia wishes, as of {{ as-of }}.
      de: Was Irland anbietet und Estland wünscht, Stand {{ as-of }}.
    foot: { en: Solar roofs, de: Solardächer }
    languages: [en, de]
    style: house
    page: A4
    as-of: latest
    ---

    ```key-figures
    figures:
      - figure: amount record=roof-loan
        label:
          en: "loan that is intended, over {{ horizon record=roof-loan }}"
          de: "Kredit, der beabsichtigt ist, über {{ horizon record=roof-loan }}"
      - figure: amount record=irish-firms
        label:
          en: invested by Irish companies so far (a stock)
          de: von irischen Firmen bisher investiert (Bestand)
    ```

    <!-- en -->

    ## The loan

    On {{ date record=announcement }} Ireland said that it intends to lend Estonia
    {{ amount record=roof-loan | words }} for solar roofs on schools. Nothing is signed yet; a signing is
    planned for {{ date record=signing }}.

    <!-- de -->

    ## Der Kredit

    Am {{ date record=announcement }} sagte Irland, dass es Estland {{ amount record=roof-loan | words }}
    für Solardächer auf Schulen leihen will. Unterzeichnet ist noch nichts; eine Unterzeichnung ist für
    {{ date record=signing }} geplant.

    ```timeline
    name: steps
    title: { en: Announced and planned, de: Angekündigt und geplant }
    figure: events
    lanes: [agreed, ahead]
    ```

    <!-- en -->

    ## The wishes

    Estonia brought in {{ proposals.count country=EE | proposals bare }}.

    <!-- de -->

    ## Die Wünsche

    Estland brachte {{ proposals.count country=EE | proposals bare }} ein.

    ```table
    name: proposals
    figure: proposals
    columns: [name, sector, scope, outcome, evidence]
    ```

    <!-- en -->

    ## Sources

    <!-- de -->

    ## Quellen

    ```sources
    detail: full
    ```

    """#)
}
