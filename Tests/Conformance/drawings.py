#!/usr/bin/env python3
"""Checks SVG files: well formed, named, with identifiers of their own, and drawn like the PNG.

    python3 Tests/Conformance/drawings.py FOLDER

Every SVG file of the folder is parsed by an XML parser; where a PNG file of the same name stands
beside it, a second renderer (rsvg-convert) draws the SVG at the same size, and the two pictures are
compared (ImageMagick). Anti-aliasing and hinting differ from renderer to renderer, so both are first
made grey and four times smaller; then no more than 0.05 % of the pixels may differ by more than 12 % of
the way from black to white. Exits with 1 where anything failed.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

SVG = "{http://www.w3.org/2000/svg}"
SHRUNK = "25%"
FUZZ = "12%"
TOLERANCE = 0.0005


def faults(path, seen):
    """What is wrong with the text of a file; notes its identifiers in `seen`."""
    try:
        root = tree.parse(path).getroot()
    except tree.ParseError as error:
        return [f"not well formed: {error}"]
    found = []
    if root.tag != SVG + "svg":
        found.append(f"the root is {root.tag}")
    names = {element.get("id"): element for element in root.iter() if element.get("id")}
    for name in root.get("aria-labelledby", "").split() or ["(none)"]:
        if name not in names or not (names[name].text or "").strip():
            found.append(f"the label {name} has no text")
    if root.get("role") == "img" and root.find(SVG + "desc") is None:
        found.append("a picture without a description")
    for element in root.iter():
        for value in element.attrib.values():
            for name in re.findall(r"url\(#([^)]+)\)", value):
                if name not in names:
                    found.append(f"nothing is called {name}")
    for name in names:
        if name in seen:
            found.append(f"the identifier {name} also stands in {seen[name]}")
        seen[name] = path.name
    count = sum(1 for element in root.iter() if element.get("id"))
    if count != len(names):
        found.append("an identifier stands twice")
    return found


def size(picture):
    """The size of a picture in pixels, as `1190x1684`."""
    run = subprocess.run(
        ["identify", "-format", "%w %h", picture], capture_output=True, text=True, check=True
    )
    return [int(number) for number in run.stdout.split()]


def difference(drawing, picture, folder):
    """The share of pixels that differ."""
    width, height = size(picture)
    drawn, small, reference = (folder / name for name in ("drawn.png", "small.png", "ref.png"))
    subprocess.run(
        ["rsvg-convert", "-w", str(width), "-h", str(height), drawing, "-o", drawn], check=True
    )
    for source, target in [(drawn, small), (picture, reference)]:
        subprocess.run(
            ["convert", source, "-colorspace", "gray", "-resize", SHRUNK, target], check=True
        )
    run = subprocess.run(
        ["compare", "-metric", "AE", "-fuzz", FUZZ, small, reference, "null:"],
        capture_output=True,
        text=True,
    )
    columns, rows = size(reference)
    return float(run.stderr.split()[0]) / (columns * rows)


def main():
    folder = pathlib.Path(sys.argv[1])
    drawings = sorted(folder.glob("*.svg"))
    if not drawings:
        print(f"there is no SVG file in {folder}", file=sys.stderr)
        return 66
    passed = True
    compared, worst = 0, 0.0
    seen = {}
    for drawing in drawings:
        found = faults(drawing, seen)
        picture = drawing.with_suffix(".png")
        if picture.exists() and not found:
            with tempfile.TemporaryDirectory() as temporary:
                share = difference(drawing, picture, pathlib.Path(temporary))
            compared, worst = compared + 1, max(worst, share)
            if share > TOLERANCE:
                found.append(f"{share:.3%} of the pixels differ from {picture.name}")
        if found:
            passed = False
            print(f"FAIL SVG      {drawing}")
            for line in found:
                print(f"     {line}")
    print(
        f"{'ok  ' if passed else 'FAIL'} SVG      {len(drawings)} drawings, {compared} compared "
        f"with their PNG, the worst differs in {worst:.3%} of its pixels"
    )
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
