#!/usr/bin/env python3
"""Checks PDF files with independent validators: PDF/UA-1, PDF/A, outloud, and qpdf.

    scripts/conformance [FOLDER]

Prints one line for each file, with the findings below it, and exits with 1 where anything failed;
warnings fail too. A file that says it is PDF/A-2 is checked as PDF/A-2a, every other as PDF/A-3a.
"""

import argparse
import collections
import multiprocessing
import pathlib
import re
import subprocess
import sys

import outloud
import page
import pikepdf

PDF_A_2 = b"<pdfaid:part>2</pdfaid:part>"


def profiles(path):
    """The profiles that a file promises, with their names."""
    if PDF_A_2 in path.read_bytes():
        archive = ("PDF/A-2a", page.ValidationProfile.PDF_A_2A)
    else:
        archive = ("PDF/A-3a", page.ValidationProfile.PDF_A_3A)
    return [("PDF/UA-1", page.ValidationProfile.PDF_UA_1), archive]


def validate(path):
    """What page-validation finds, for both profiles; they are named, since a file claims two."""
    for name, profile in profiles(path):
        try:
            result = page.validate_pdf(str(path), profile=profile)
        except page.PageError as error:
            yield f"{name}: {error}"
            continue
        for failure in result.failures:
            yield f"{name}: {failure.rule_id}: {failure.message}"


def listen(path):
    """What outloud finds, errors and warnings."""
    result = outloud.check(str(path))
    if result.error:
        yield f"outloud: {result.error}"
    for finding in result.findings:
        if finding.severity != "info":
            yield f"outloud: {finding.rule} {finding.severity}: {finding.message}"


def parse(path):
    """What qpdf finds in the syntax."""
    run = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
    if run.returncode != 0:
        yield f"qpdf: {(run.stderr or run.stdout).strip()}"


def marks(pdf, node, number):
    """The marks that an element and all below refer to, as pairs of a page's object and a number."""
    own = node.get("/Pg", None)
    number = own.objgen[0] if own is not None else number
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield number, kid
        elif "/MCID" in kid:
            yield kid.get("/Pg", own).objgen[0], int(kid.MCID)
        elif "/S" in kid:
            yield from marks(pdf, kid, number)


def complete(path):
    """Content that is drawn stands in the structure tree once; validators do not look at this."""
    with pikepdf.open(path) as pdf:
        named = collections.Counter(marks(pdf, pdf.Root.StructTreeRoot, None))
        drawn = collections.Counter(
            (page.obj.objgen[0], int(mark))
            for page in pdf.pages
            for mark in re.findall(rb"/MCID (\d+)", page.Contents.read_bytes())
        )
    for mark in sorted(drawn.keys() | named.keys()):
        if drawn[mark] != 1 or named[mark] != 1:
            where = f"mark {mark[1]} of the page in object {mark[0]}"
            yield f"own: {where} is drawn {drawn[mark]} times and named {named[mark]} times"


CHECKS = [validate, listen, parse, complete]


def findings(path):
    """Everything that any checker finds in a file."""
    path = pathlib.Path(path)
    if not path.is_file():
        return [f"there is no file {path}"]
    return [finding for check in CHECKS for finding in check(path)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="FILE.pdf")
    files = parser.parse_args().files
    passed = 0
    with multiprocessing.Pool() as pool:
        for path, found in zip(files, pool.imap(findings, files)):
            print(f"{'FAIL' if found else 'ok  '} {path}", flush=True)
            for finding in found:
                print(f"     {finding}")
            passed += not found
    promises = "PDF/UA-1, PDF/A, outloud without warnings, qpdf, complete"
    print(f"{passed} of {len(files)} files pass: {promises}")
    return 0 if passed == len(files) else 1


if __name__ == "__main__":
    sys.exit(main())
