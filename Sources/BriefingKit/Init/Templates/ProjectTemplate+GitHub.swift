extension ProjectTemplate {
  /// What GitHub Actions does.
  static let github = ProjectTemplate(
    ".github/workflows/briefing.yml",
    #"""
    # On every change: check, compare, render, keep. On Mondays also freeze and send.
    name: Briefing

    on:
      push:
      pull_request:
      schedule:
        - cron: "0 6 * * 1"           # Mondays at 06:00 UTC
      workflow_dispatch:

    permissions:
      contents: write                 # for editions and the ledger

    concurrency:
      group: briefing-${{ github.ref }}

    jobs:
      briefing:
        runs-on: ubuntu-latest
        container: swift:6.3-bookworm
        defaults:
          run:
            shell: bash
        steps:
          - uses: actions/checkout@v4
            with:
              fetch-depth: 0

          - name: Get the program
            env:
              BRIEFING_REPOSITORY: ${{ vars.BRIEFING_REPOSITORY }}
            run: |
              git config --global --add safe.directory "$PWD"
              if ! command -v briefing; then
                git clone --depth 1 "$BRIEFING_REPOSITORY" .briefing
                .briefing/scripts/install build fonts hyphenation
                dirname "$(.briefing/scripts/build)" >> "$GITHUB_PATH"
              fi

          - name: Check
            run: briefing check --format github

          - name: Say what changed
            run: |
              if ls Editions/*.yaml > /dev/null 2>&1; then
                briefing diff --format markdown >> "$GITHUB_STEP_SUMMARY"
              else
                echo "There is no edition yet to compare with." >> "$GITHUB_STEP_SUMMARY"
              fi

          - uses: actions/cache@v4
            with:
              path: output
              key: output-${{ github.ref_name }}-${{ github.run_id }}
              restore-keys: output-${{ github.ref_name }}-

          - name: Render
            run: briefing render --all --jobs 4 --if-changed --output output

          - name: Freeze
            if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'
            run: |
              edition=$(date -u +%F)
              if ls Editions/*.yaml > /dev/null 2>&1 && briefing diff --exit-code > /dev/null; then
                echo "Nothing changed since the last edition."
              elif [ -e "Editions/$edition.yaml" ]; then
                echo "There is an edition of today."
              else
                briefing freeze "$edition"
              fi

          - name: Send
            if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'
            env:
              BRIEFING_SMTP_USER: ${{ secrets.BRIEFING_SMTP_USER }}
              BRIEFING_SMTP_PASSWORD: ${{ secrets.BRIEFING_SMTP_PASSWORD }}
            run: briefing send --recipients Mail/recipients.yaml --if-changed

          - name: Keep editions and the ledger
            if: ${{ !cancelled() && (github.event_name == 'schedule' || github.event_name == 'workflow_dispatch') }}
            run: |
              git add --all -- Editions Mail 2> /dev/null || git add --all -- Mail
              if ! git diff --cached --quiet; then
                git -c user.name=briefing -c user.email=briefing@localhost commit -m "Freeze what is known, and note what was sent"
                git push origin HEAD
              fi

          - name: Upload
            if: ${{ !cancelled() }}
            uses: actions/upload-artifact@v4
            with:
              name: briefings
              path: output

    """#)
}
