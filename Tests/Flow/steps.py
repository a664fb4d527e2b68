"""Runs the shell steps of a workflow file in a clone of the project, in order; a step that fails ends
all. Steps that send mail are tried without sending, where the program can send at all.

Usage: steps.py CLONE FILE
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from ruamel.yaml import YAML


def github(document):
    """The steps of all jobs: a name, a script, and variables."""
    for job in document["jobs"].values():
        for step in job["steps"]:
            if "run" in step:
                yield step["name"], step["run"], dict(step.get("env", {}))


def gitlab(document):
    """The scripts of all jobs, with what they extend; jobs in the order of their stages."""
    jobs = [(name, job) for name, job in document.items()
            if isinstance(job, dict) and "script" in job and not name.startswith(".")]
    jobs.sort(key=lambda pair: document["stages"].index(pair[1]["stage"]))
    for name, job in jobs:
        shared = document.get(job.get("extends"), {})
        before = job.get("before_script", shared.get("before_script", []))
        yield name, "\n".join([*before, *job["script"]]), {}
        if "after_script" in job:
            yield f"{name}, afterwards", "\n".join(job["after_script"]), {}


def can_send():
    help = subprocess.run(
        ["briefing", "send", "--help"], capture_output=True, text=True, check=False)
    return "--recipients" in help.stdout


def tried(script, sends):
    """The script with its mail only planned; nil where there is nothing else in it."""
    lines = []
    for line in script.splitlines():
        if "briefing send" in line:
            if not sends:
                print("    left out, because the program has no 'send': " + line.strip())
                continue
            line += " --dry-run"
        lines.append(line)
    return "\n".join(lines)


def main(clone, file):
    document = YAML(typ="safe").load(pathlib.Path(clone, file))
    steps = github(document) if "jobs" in document else gitlab(document)
    sends = can_send()
    with tempfile.TemporaryDirectory() as folder:
        summary = pathlib.Path(folder, "summary.md")
        usual = {
            "HOME": folder, "PATH": os.environ["PATH"], "CI": "true", "LC_ALL": "C.UTF-8",
            "GITHUB_STEP_SUMMARY": str(summary), "GITHUB_PATH": str(pathlib.Path(folder, "path")),
            "CI_COMMIT_REF_NAME": "main", "BRIEFING_PUSH_URL": "origin",
        }
        for name, script, variables in steps:
            given = {key: value for key, value in variables.items() if "${{" not in value}
            print(f"  {file}: {name}")
            result = subprocess.run(
                ["bash", "-eo", "pipefail", "-c", tried(script, sends)], cwd=clone,
                env=usual | given, capture_output=True, text=True, check=False)
            if result.returncode != 0:
                print(result.stdout + result.stderr)
                sys.exit(f"{file}: {name}: exit code {result.returncode}")
    done = subprocess.run(
        ["git", "-C", clone, "status", "--porcelain"], capture_output=True, text=True, check=True)
    if done.stdout:
        sys.exit(f"{file}: files that nobody keeps:\n{done.stdout}")


if __name__ == "__main__":
    main(*sys.argv[1:])
