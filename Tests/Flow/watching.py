"""Runs 'briefing watch', changes files, and looks what becomes of it.

Usage: watching.py PROGRAM SMALL-PROJECT SAMPLE-PROJECT
"""

import pathlib
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

# How soon a changed fact is wanted on paper, in seconds, and what no machine should need.
SOON, LATE = 0.1, 1.5
TRIES = 5


class Watch:
    """A running program with the lines that it says."""

    def __init__(self, program, project, out, *more):
        self.process = subprocess.Popen(
            [program, "watch", "--project", str(project), "--output", str(out), *more],
            stderr=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stderr:
            self.lines.put((time.monotonic(), line.rstrip("\n")))

    def turn(self, patience=60):
        """What is said until all is rendered, and when it was over."""
        said = []
        while True:
            moment, line = self.lines.get(timeout=patience)
            said.append(line)
            if line.endswith("; watching"):
                return said, moment

    def is_quiet(self, seconds):
        time.sleep(seconds)
        return self.lines.empty()

    def end(self, number):
        self.process.send_signal(number)
        return self.process.wait(timeout=10)


def wrote(said):
    return sorted(pathlib.Path(line.removeprefix("wrote ")).name for line in said
                  if line.startswith("wrote "))


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"watching: {what}: {found!r} instead of {wanted!r}")
    print(f"  {what}")


def replace(path, old, new, *, by_renaming=False):
    """Changes a file in place, or as editors do that write another and rename it."""
    text = path.read_text()
    assert old in text, f"{path} has no {old}"
    if by_renaming:
        other = path.with_name(path.name + "~")
        path.rename(other)
        time.sleep(0.002)
        path.write_text(text.replace(old, new))
        other.unlink()
    else:
        path.write_text(text.replace(old, new))


def small(program, project, work):
    """What is affected, and what is said."""
    folder = work / "small"
    shutil.copytree(project, folder)
    watch = Watch(program, folder, work / "out")
    said, _ = watch.turn()
    everything = ["ferries.de.pdf", "ferries.en.pdf", "island-note.IS.en.pdf", "island-note.MT.en.pdf"]
    expect("everything at first", wrote(said), everything)

    replace(folder / "seeds/money.yaml", "40e6 EUR", "41e6 EUR")
    expect("a fact: the report that prints it", wrote(watch.turn()[0]), everything[:2])
    replace(folder / "seeds/money.yaml", "41e6 EUR", "42e6 EUR", by_renaming=True)
    expect("the same by renaming, once", wrote(watch.turn()[0]), everything[:2])
    replace(folder / "Reports/ferries.md", "What Iceland offered", "What was offered")
    expect("a text in one language", wrote(watch.turn()[0]), ["ferries.en.pdf"])
    replace(folder / "Styles/plain.yaml", "size: 24 pt", "size: 23 pt")
    expect("a style: all that has it", wrote(watch.turn()[0]), everything)
    (folder / "seeds/money.yaml").touch()
    expect("a file that says the same: nothing", wrote(watch.turn()[0]), [])

    replace(folder / "seeds/money.yaml", "42e6 EUR", "42 e6 EUR")
    said, _ = watch.turn()
    expect("an error: nothing is written", wrote(said), [])
    expect("an error is shown at its place",
           any("seeds/money.yaml:" in line for line in said), True)
    replace(folder / "seeds/money.yaml", "42 e6 EUR", "43e6 EUR")
    expect("mended", wrote(watch.turn()[0]), everything[:2])
    anew(program, folder, work / "out", work / "small-anew", "ferries")
    expect("quiet while nothing changes", watch.is_quiet(0.5), True)
    expect("SIGTERM ends it", watch.end(signal.SIGTERM), 0)
    left = [path.name for path in (work / "out").iterdir() if ".tmp-" in path.name]
    expect("no temporary file is left", left, [])


def anew(program, folder, out, other, *what):
    """What was rendered again and again must be what is rendered anew."""
    subprocess.run([program, "render", *what, "--project", str(folder), "--output", str(other)],
                   stderr=subprocess.DEVNULL, check=True)
    for path in other.iterdir():
        expect(f"{path.name} is what render gives", path.read_bytes() == (out / path.name).read_bytes(), True)


def speed(program, project, work):
    """How soon a changed fact of the sample is on paper, and what waiting costs."""
    folder = work / "sample"
    shutil.copytree(project, folder, ignore=lambda _, names: [
        name for name in names if name not in ("seeds", "Reports", "Styles", "Editions", "Hyphenation")
    ] if _ == str(project) else [])
    watch = Watch(program, folder, work / "sample-out", "summit-briefing", "--language", "en")
    watch.turn()
    path = folder / "seeds/commitments.yaml"
    times, costs = [], []
    for number in range(TRIES):
        old, new = ("> 3.7e9 USD", "> 3.8e9 USD") if number % 2 == 0 else ("> 3.8e9 USD", "> 3.7e9 USD")
        time.sleep(0.1)
        begin, spent = time.monotonic(), cpu(watch.process.pid)
        replace(path, old, new)
        said, end = watch.turn()
        assert wrote(said), said
        times.append(end - begin)
        costs.append(cpu(watch.process.pid) - spent)
    anew(program, folder, work / "sample-out", work / "anew", "summit-briefing", "--language", "en")
    before = cpu(watch.process.pid)
    time.sleep(2)
    share = (cpu(watch.process.pid) - before) / 2
    expect("SIGINT ends it", watch.end(signal.SIGINT), 0)
    print(f"  a changed fact is on paper after {min(times) * 1000:.0f} ms at best, "
          f"{sorted(times)[TRIES // 2] * 1000:.0f} ms in the middle of {TRIES}, "
          f"with {min(costs) * 1000:.0f} ms of processor time at best; "
          f"waiting takes {share * 100:.1f} % of a processor")
    if min(times) > SOON:
        print(f"  that is more than the {SOON * 1000:.0f} ms that are wanted")
    if min(times) > LATE:
        sys.exit(f"watching: more than {LATE * 1000:.0f} ms")
    if share > 0.01:
        sys.exit("watching: waiting costs too much")


def cpu(process):
    """The processor time that a process has had, in seconds."""
    threads = pathlib.Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


def main(program, project, sample):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        small(program, pathlib.Path(project), work)
        speed(program, pathlib.Path(sample), work)


if __name__ == "__main__":
    main(*sys.argv[1:])
