extension ProjectTemplate {
  /// The first page of a project.
  static let readme = ProjectTemplate(
    "README.md",
    #"""
    # Solar roofs

    A dossier as plain text, and the briefings that are made from it by `briefing`. The facts are invented: replace them.

    | | |
    |---|---|
    | `seeds/` | what is known: records, each on a passage of a source |
    | `texts/` | the sources |
    | `Reports/` | what is told, in several languages |
    | `Styles/` | how it looks |
    | `Editions/` | what was known on a day, frozen; made by `briefing freeze` |
    | `Mail/` | who gets which report, and what was sent |
    | `.github/`, `.gitlab-ci.yml` | what happens on every change and every Monday; delete the one that you do not need |

    ## Every day

    ```sh
    briefing check                # what is wrong, with file and line
    briefing render               # all reports as PDF, into output/
    briefing watch                # again as soon as a file changes
    briefing cite coast-courier "over six years"    # the anchor of a passage
    briefing diff                 # what changed since the last edition, in words
    ```

    ## On a schedule

    On every change the workflow checks the dossier, marks findings at the lines of the change, says in words what is different from the last
    edition, renders what changed, and keeps the files. On Mondays it also freezes an edition and sends what changed; who got what stands in
    `Mail/ledger.tsv`, so that nobody gets anything twice.

    It needs

    - the program: either in the image of the job, or as `BRIEFING_REPOSITORY`, the address of its repository, which is then built (some minutes);
    - for mail `BRIEFING_SMTP_USER` and `BRIEFING_SMTP_PASSWORD` as secrets, and a server and recipients in `Mail/recipients.yaml`;
    - the right to push, for editions and the ledger.

    """#)
}
