"""Holds manifests against the validator of RO-Crate 1.1 (roc-validator), without a network: the
JSON-LD context that they name comes with the package rocrate.

Usage: crate.py FOLDER...
"""

import json
import pathlib
import sys

import rocrate
from rocrate_validator import models, services
from rocrate_validator.utils import http

CONTEXT = "https://w3id.org/ro/crate/1.1/context"
TEXT = (pathlib.Path(rocrate.__file__).parent / "data" / "ro-crate.jsonld").read_text()

# What only people can say of a crate: its author and its publisher.
UNKNOWN = {"ro-crate-1.1_22.2", "ro-crate-1.1_22.3"}


class Reply:
    """What a server would answer."""

    status_code = 200
    ok = True
    headers = {"Content-Type": "application/ld+json"}
    text = TEXT
    content = TEXT.encode()

    def json(self):
        return json.loads(TEXT)

    def raise_for_status(self):
        pass


def get(self, address, *_, **__):
    if address != CONTEXT:
        raise RuntimeError(f"a crate needs no document from {address}")
    return Reply()


def problems(folder):
    settings = models.ValidationSettings(
        rocrate_uri=folder,
        profile_identifier="ro-crate-1.1",
        requirement_severity=models.Severity.RECOMMENDED,
    )
    issues = services.validate(settings).get_issues()
    return sorted(
        f"{issue.check.identifier}: {issue.message}"
        for issue in issues
        if issue.check.identifier not in UNKNOWN
    )


def main(folders):
    http.HttpRequester.get = get
    failed = False
    for folder in folders:
        found = problems(folder)
        failed |= bool(found)
        print(f"{folder}: {len(found)} problems")
        for line in found:
            print(f"  {line}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
