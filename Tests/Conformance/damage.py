#!/usr/bin/env python3
"""Damages a passing PDF file one way at a time, and wants each damage to be seen.

    scripts/conformance [FOLDER]

A test that cannot fail proves nothing: this one shows that the checkers of validate.py look at what
they should look at. Prints one line for each damage with the first finding, and exits with 1 where
a damage went unseen, or where the whole file does not pass to begin with.
"""

import argparse
import pathlib
import re
import sys
import tempfile

import pikepdf

from validate import findings


def elements(pdf, kind=None):
    """The elements of the structure tree in reading order, of one kind or all."""
    found = []

    def visit(node):
        if not isinstance(node, pikepdf.Dictionary) or "/S" not in node:
            return
        if kind in (None, str(node.S)):
            found.append(node)
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            visit(kid)

    visit(pdf.Root.StructTreeRoot.K[0] if isinstance(pdf.Root.StructTreeRoot.K, pikepdf.Array)
          else pdf.Root.StructTreeRoot.K)
    return found


def links(pdf):
    """The link annotations of the first page that has any."""
    return next(page.Annots for page in pdf.pages if "/Annots" in page)


def drop(object, *keys):
    """Takes entries out of a dictionary; at least one has to be there."""
    found = [key for key in keys if key in object]
    assert found, f"{keys} are not there"
    for key in found:
        del object[key]


def rewrite(stream, pattern, replacement):
    """Changes the bytes of a stream at the first place that fits; it has to fit somewhere."""
    data = stream.read_bytes()
    changed, count = re.subn(pattern, replacement, data, count=1)
    assert count == 1, f"{pattern} is nowhere"
    stream.write(changed)


def fonts(pdf):
    """The fonts of the first page."""
    return [font for _, font in pdf.pages[0].Resources.Font.items()]


def no_alt(pdf):
    drop(elements(pdf, "/Figure")[0], "/Alt")


def no_scope(pdf):
    drop(elements(pdf, "/TH")[0], "/A")


def no_language(pdf):
    drop(pdf.Root, "/Lang")


def no_title(pdf):
    rewrite(pdf.Root.Metadata, rb"<dc:title>.*?</dc:title>", b"")


def no_ua_identifier(pdf):
    rewrite(pdf.Root.Metadata, rb"<pdfuaid:part>1</pdfuaid:part>", b"")


def no_a_identifier(pdf):
    rewrite(pdf.Root.Metadata, rb"<pdfaid:part>3</pdfaid:part>", b"")


def no_extension_schema(pdf):
    rewrite(pdf.Root.Metadata, rb"(?s)<pdfaExtension:schemas>.*</pdfaExtension:schemas>", b"")


def no_output_intent(pdf):
    drop(pdf.Root, "/OutputIntents")


def no_display_title(pdf):
    drop(pdf.Root, "/ViewerPreferences")


def not_marked(pdf):
    drop(pdf.Root, "/MarkInfo")


def orphaned_content(pdf):
    """A paragraph's text stays drawn and marked, but no element refers to it."""
    paragraph = next(p for p in elements(pdf, "/P") if isinstance(p.K[0], int) and len(p.K) > 1)
    paragraph.K = pikepdf.Array([])


def orphaned_line(pdf):
    """One line of a paragraph stays drawn and marked, but its element does not refer to it."""
    paragraph = next(
        p for p in elements(pdf, "/P") if len(p.K) > 1 and all(isinstance(k, int) for k in p.K))
    paragraph.K = pikepdf.Array(list(paragraph.K)[:-1])


def content_twice(pdf):
    first, second = [p for p in elements(pdf, "/P") if isinstance(p.K[0], int)][:2]
    second.K = first.K


def untagged_paint(pdf):
    page = pdf.pages[0]
    page.Contents.write(page.Contents.read_bytes() + b"\n0 0 50 50 re f\n")


def untagged_text(pdf):
    rewrite(pdf.pages[0].Contents, rb"/Span<</MCID 3>>BDC", b"/Span<<>>BDC")


def content_as_artifact(pdf):
    """A whole line of prose is marked as an artifact, which readers skip."""
    data = pdf.pages[0].Contents.read_bytes()
    pdf.pages[0].Contents.write(re.sub(rb"/Span<</MCID \d+>>BDC", b"/Artifact BMC", data))


def shuffled_order(pdf):
    """The tree tells the sections backwards; what is painted stays."""
    for node in elements(pdf):
        kids = list(node.K)
        if len(kids) > 3:
            node.K = pikepdf.Array(reversed(kids))


def skipped_heading(pdf):
    elements(pdf, "/H2")[0]["/S"] = pikepdf.Name.H4


def no_first_heading(pdf):
    elements(pdf, "/H1")[0]["/S"] = pikepdf.Name.H2


def stray_cell(pdf):
    elements(pdf, "/TD")[0]["/S"] = pikepdf.Name.P


def irregular_table(pdf):
    row = elements(pdf, "/TR")[1]
    row.K = pikepdf.Array(list(row.K)[:-1])


def item_outside_list(pdf):
    elements(pdf, "/L")[0]["/S"] = pikepdf.Name.Sect


def unnamed_note(pdf):
    drop(elements(pdf, "/Note")[0], "/ID")


def no_link_words(pdf):
    drop(links(pdf)[0], "/Contents")


def hidden_link(pdf):
    links(pdf)[0]["/F"] = 2


def link_outside_tree(pdf):
    element = elements(pdf, "/Link")[0]
    element.K = pikepdf.Array([kid for kid in element.K if not isinstance(kid, pikepdf.Dictionary)])


def no_tab_order(pdf):
    drop(next(page for page in pdf.pages if "/Annots" in page).obj, "/Tabs")


def no_parent_tree(pdf):
    pdf.Root.StructTreeRoot.ParentTree = pdf.make_indirect(pikepdf.Dictionary(Nums=[]))


def no_unicode(pdf):
    for font in fonts(pdf):
        drop(font, "/ToUnicode", "/Encoding")


def no_font_file(pdf):
    for font in fonts(pdf):
        for descendant in font.get("/DescendantFonts", [font]):
            drop(descendant.FontDescriptor, "/FontFile2")


def wrong_width(pdf):
    for font in fonts(pdf):
        if "/Widths" in font:
            font.Widths = pikepdf.Array([int(width) + 250 for width in font.Widths])
        for descendant in font.get("/DescendantFonts", []):
            descendant.W = pikepdf.Array([0, [1700] * 60])


def wrong_glyph_map(pdf):
    fonts = [font for page in pdf.pages for _, font in page.Resources.Font.items()]
    composite = [font for font in fonts if "/DescendantFonts" in font]
    drop(composite[0].DescendantFonts[0], "/CIDToGIDMap")


def no_relationship(pdf):
    drop(pdf.Root.AF[0], "/AFRelationship")


def no_media_type(pdf):
    drop(pdf.Root.AF[0].EF.F, "/Subtype")


def unassociated_files(pdf):
    drop(pdf.Root, "/AF")
    for node in elements(pdf):
        if "/AF" in node:
            drop(node, "/AF")


def no_file_description(pdf):
    drop(pdf.Root.AF[0], "/Desc")


def transparency(pdf):
    """Paint that lets through, in a page without a blending space."""
    page = pdf.pages[0]
    drop(page.obj, "/Group")
    page.Resources.ExtGState = pikepdf.Dictionary(X=pikepdf.Dictionary(ca=0.5, BM=pikepdf.Name.Odd))
    page.Contents.write(b"/X gs\n" + page.Contents.read_bytes())


def script(pdf):
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")


def nothing(pdf):
    """No damage: what the library that writes the file changes by itself."""
    assert pdf.pages


DAMAGES = [
    no_alt, no_scope, no_language, no_title, no_ua_identifier, no_a_identifier,
    no_extension_schema, no_output_intent, no_display_title, not_marked, orphaned_content,
    orphaned_line, content_twice, untagged_paint, untagged_text, content_as_artifact, shuffled_order,
    skipped_heading, no_first_heading, stray_cell, irregular_table, item_outside_list,
    unnamed_note, no_link_words, hidden_link, link_outside_tree, no_tab_order, no_parent_tree,
    no_unicode, no_font_file, wrong_width, wrong_glyph_map, no_relationship, no_media_type,
    unassociated_files, no_file_description, transparency, script,
]


def damaged(path, damage, folder):
    """The file with one damage."""
    target = pathlib.Path(folder, f"{damage.__name__}.pdf")
    with pikepdf.open(path) as pdf:
        damage(pdf)
        pdf.save(target, fix_metadata_version=False, deterministic_id=True)
    return target


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", metavar="FILE.pdf")
    path = parser.parse_args().file
    if findings(path):
        print(f"FAIL {path} does not pass; there is nothing to damage")
        return 1
    unseen = 0
    with tempfile.TemporaryDirectory() as folder:
        usual = findings(damaged(path, nothing, folder))
        for damage in DAMAGES:
            found = [finding for finding in findings(damaged(path, damage, folder)) if finding not in usual]
            unseen += not found
            first = found[0][:90] if found else "went unseen"
            print(f"{'ok  ' if found else 'FAIL'} {damage.__name__:20} {first}", flush=True)
    print(f"{len(DAMAGES) - unseen} of {len(DAMAGES)} damages were seen")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
