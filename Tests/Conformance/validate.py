#!/usr/bin/env python3
"""Checks PDF files with independent validators: PDF/UA-1, PDF/A, and outloud's own rules.

    python3 -m venv .venv-conformance
    .venv-conformance/bin/pip install -r Tests/Conformance/requirements.txt
    .venv-conformance/bin/python Tests/Conformance/validate.py FILE.pdf ...

Prints one line for each file and profile, the failures below it, and exits with 1 where anything
failed. A file that claims PDF/A-2 in its metadata is checked as PDF/A-2a, all others as PDF/A-3a.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import page

PDF_A_2 = b"<pdfaid:part>2</pdfaid:part>"


def profiles(path: pathlib.Path) -> list[tuple[str, page.ValidationProfile]]:
    """The profiles that a file promises, with their names in the output."""
    is_a2 = PDF_A_2 in path.read_bytes()
    archive = page.ValidationProfile.PDF_A_2A if is_a2 else page.ValidationProfile.PDF_A_3A
    return [
        ("PDF/UA-1", page.ValidationProfile.PDF_UA_1),
        ("PDF/A-2a" if is_a2 else "PDF/A-3a", archive),
    ]


def validate(path: pathlib.Path, name: str, profile: page.ValidationProfile) -> bool:
    """Checks one file against one profile and prints the outcome."""
    try:
        report = page.validate_pdf(str(path), profile=profile)
    except page.PageError as error:
        print(f"FAIL {name} {path}: {error}")
        return False
    print(f"{'ok  ' if report.compliant else 'FAIL'} {name} {path}")
    for failure in report.failures:
        print(f"     {failure}")
    return report.compliant


def listen(path: pathlib.Path, allowed: set[str]) -> bool:
    """Runs outloud over one file; warnings count as failures unless their rule is allowed."""
    command = pathlib.Path(sys.executable).with_name("outloud")
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder, "report.json")
        run = subprocess.run(
            [command, "--json", report, "--fail-on", "never", "--quiet", path],
            capture_output=True,
            text=True,
        )
        if run.returncode != 0:
            print(f"FAIL outloud {path}: {run.stderr.strip()}")
            return False
        found = findings(json.loads(report.read_text()), allowed)
    print(f"{'FAIL' if found else 'ok  '} outloud {path}")
    for finding in found:
        print(f"     {finding}")
    return not found


def findings(report: object, allowed: set[str]) -> list[str]:
    raise NotImplementedError


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    results = []
    for path in arguments.files:
        results += [validate(path, name, profile) for name, profile in profiles(path)]
        results.append(listen(path, set()))
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
