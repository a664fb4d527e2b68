#!/usr/bin/env python3
"""Checks PDF files with independent validators: PDF/UA-1, PDF/A, and what outloud finds.

    python3 -m venv .venv-conformance
    .venv-conformance/bin/pip install -r Tests/Conformance/requirements.txt
    .venv-conformance/bin/python Tests/Conformance/validate.py FILE.pdf ...

Prints one line for each file and profile, with the findings below it, and exits with 1 where
anything failed. A file that says it is PDF/A-2 is checked as PDF/A-2a, every other as PDF/A-3a.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import page

PDF_A_2 = b"<pdfaid:part>2</pdfaid:part>"


def profiles(path):
    """The profiles that a file promises, with their names."""
    if PDF_A_2 in path.read_bytes():
        archive = ("PDF/A-2a", page.ValidationProfile.PDF_A_2A)
    else:
        archive = ("PDF/A-3a", page.ValidationProfile.PDF_A_3A)
    return [("PDF/UA-1", page.ValidationProfile.PDF_UA_1), archive]


def report(name, path, findings, failed):
    """Prints the outcome of one check of one file; gives whether it passed."""
    print(f"{'FAIL' if failed else 'ok  '} {name:8} {path}")
    for finding in findings:
        print(f"     {finding}")
    return not failed


def validate(path, name, profile):
    """Checks a file against one profile."""
    try:
        result = page.validate_pdf(str(path), profile=profile)
    except page.PageError as error:
        return report(name, path, [error], failed=True)
    findings = [f"{failure.rule_id}: {failure.message}" for failure in result.failures]
    return report(name, path, findings, failed=not result.is_compliant)


# Running heads stand higher than this on an A4 page, text does not; in points from the foot.
HEAD_BAND = 785


def is_running_head(finding):
    """Whether a finding is about a running head: it names the section in words, which reads like
    prose, but it repeats a heading and is an artifact on purpose (ISO 14289-1, 7.8)."""
    boxes = finding.get("boxes") or []
    return (
        finding["rule"] == "TAG-002" and boxes and all(box["y0"] > HEAD_BAND for box in boxes)
    )


def listen(path, strict):
    """Runs outloud over a file; warnings fail only where that is asked for."""
    command = pathlib.Path(sys.executable).with_name("outloud")
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder, "report.json")
        run = subprocess.run(
            [command, "--json", output, "--fail-on", "never", "--quiet", path],
            capture_output=True,
            text=True,
        )
        if run.returncode != 0:
            return report("outloud", path, [run.stderr.strip()], failed=True)
        result = json.loads(output.read_text())["results"][0]
    if result["error"]:
        return report("outloud", path, [result["error"]], failed=True)
    found = [
        finding
        for finding in result["findings"]
        if finding["severity"] != "info"
    ]
    failed = any(strict or finding["severity"] == "error" for finding in found)
    lines = [f"{finding['rule']} {finding['severity']}: {finding['message']}" for finding in found]
    return report("outloud", path, lines, failed)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=pathlib.Path, metavar="FILE.pdf")
    parser.add_argument("--strict", action="store_true", help="let outloud's warnings fail too")
    arguments = parser.parse_args()
    passed = True
    for path in arguments.files:
        if not path.is_file():
            passed = report("file", path, ["there is no such file"], failed=True)
            continue
        for name, profile in profiles(path):
            passed &= validate(path, name, profile)
        passed &= listen(path, arguments.strict)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
