extension ProjectTemplate {
  /// What GitLab CI does.
  static let gitlab = ProjectTemplate(
    ".gitlab-ci.yml",
    #"""
    # On every change: check, compare, render, keep. On a schedule (Build > Pipeline schedules, such as
    # "0 6 * * 1" for Mondays at six) also freeze and send.
    workflow:
      rules:
        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
        - if: $CI_PIPELINE_SOURCE == "schedule"

    default:
      image: swift:6.3-bookworm

    stages: [check, render, send]

    # Gets the program, where the image has none.
    .program:
      before_script:
        - |
          if ! command -v briefing; then
            git clone --depth 1 "$BRIEFING_REPOSITORY" .briefing
            .briefing/scripts/install build fonts hyphenation
            export PATH="$(dirname "$(.briefing/scripts/build)"):$PATH"
          fi

    # Findings stand at the lines of the merge request.
    check:
      extends: .program
      stage: check
      script:
        - briefing check --format gitlab > findings.json
      artifacts:
        when: always
        reports:
          codequality: findings.json

    # The merge request links to what changed, in words.
    changes:
      extends: .program
      stage: check
      script:
        - |
          if ls Editions/*.yaml > /dev/null 2>&1; then
            briefing diff --format markdown | tee changes.md
          else
            echo "There is no edition yet to compare with." | tee changes.md
          fi
      artifacts:
        expose_as: What changed
        paths: [changes.md]

    render:
      extends: .program
      stage: render
      cache:
        key: output-$CI_COMMIT_REF_SLUG
        paths: [output]
      script:
        - briefing render --all --jobs 4 --if-changed --output output
      artifacts:
        paths: [output]

    # Needs a token with the right to push, as the masked variable BRIEFING_TOKEN.
    send:
      extends: .program
      stage: send
      resource_group: send
      rules:
        - if: $CI_PIPELINE_SOURCE == "schedule"
      script:
        - |
          edition=$(date -u +%F)
          if ls Editions/*.yaml > /dev/null 2>&1 && briefing diff --exit-code > /dev/null; then
            echo "Nothing changed since the last edition."
          elif [ -e "Editions/$edition.yaml" ]; then
            echo "There is an edition of today."
          else
            briefing freeze "$edition"
          fi
        - briefing send --recipients Mail/recipients.yaml --if-changed
      after_script:
        - |
          git add --all -- Editions Mail 2> /dev/null || git add --all -- Mail
          if ! git diff --cached --quiet; then
            git -c user.name=briefing -c user.email=briefing@localhost commit -m "Freeze what is known, and note what was sent"
            git push "${BRIEFING_PUSH_URL:-https://briefing:$BRIEFING_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git}" "HEAD:$CI_COMMIT_REF_NAME"
          fi

    """#)
}
