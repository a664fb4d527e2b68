"""Renders where things go wrong, and looks that every file is whole.

Usage: faults.py PROGRAM PROJECT KILLS
"""

import hashlib
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

MANIFEST = "ro-crate-metadata.json"


class Bench:
    """A project in two states, with the files that each of them gives."""

    def __init__(self, program, project, work):
        self.program = str(program)
        self.work = work
        self.cache = work / "cache"
        self.states = []
        for number, amount in enumerate(["40e6", "41e6"]):
            state = work / f"project-{number}"
            shutil.copytree(project, state)
            money = state / "seeds" / "money.yaml"
            money.write_text(money.read_text().replace("40e6 EUR", f"{amount} EUR"))
            self.states.append(state)
        self.whole = [self.reference(state) for state in self.states]
        for name, digest in self.whole[0].items():
            assert digest != self.whole[1][name] or name.startswith("island"), f"{name} is the same"

    def command(self, state, out, *more):
        return [
            self.program, "render", "--format", "pdf,png", "--project", str(state),
            "--cache", str(self.cache), "--output", str(out), "--if-changed", *more,
        ]

    def run(self, state, out, *more, **options):
        return subprocess.run(
            self.command(state, out, *more), capture_output=True, text=True, check=False, **options)

    def reference(self, state):
        out = self.work / f"{state.name}-out"
        result = self.run(state, out)
        assert result.returncode == 0, result.stderr
        return digests(out)

    def faults(self, out, *, may_have_leftovers):
        """What is wrong with a folder: each file must be that of one of the states."""
        wrong = []
        for name, digest in digests(out).items():
            if ".tmp-" in name:
                if not may_have_leftovers:
                    wrong.append(f"{name} was left behind")
            elif digest not in {whole.get(name) for whole in self.whole}:
                wrong.append(f"{name} is no whole file")
        return wrong


def digests(folder):
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())
    }


def fail(what, wrong):
    if wrong:
        print(f"{what}: FAILED")
        for line in wrong:
            print(f"  {line}")
        sys.exit(1)


def killed(bench, count):
    """Kills a run at random moments, each time on the files that the last one left."""
    out = bench.work / "killed"
    chance = random.Random(20251220)
    begin = time.monotonic()
    bench.run(bench.states[0], out)
    duration = time.monotonic() - begin
    hit, leftovers = 0, 0
    for number in range(count):
        state = bench.states[number % 2]
        process = subprocess.Popen(
            bench.command(state, out, "--jobs", str(1 + number % 3)), stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * duration * 1.1)
        process.send_signal(signal.SIGKILL)
        hit += process.wait() == -signal.SIGKILL
        leftovers += sum(".tmp-" in path.name for path in out.iterdir())
        fail(f"kill {number + 1}", bench.faults(out, may_have_leftovers=True))
    (out / "ferries.en.pdf.tmp-1-0").write_bytes(b"%PDF")
    result = bench.run(bench.states[1], out)
    fail("after the kills", bench.faults(out, may_have_leftovers=False))
    repaired = digests(out)
    different = [name for name in bench.whole[1] if repaired.get(name) != bench.whole[1][name]]
    fail("after the kills", [f"{name} was not repaired" for name in different])
    assert result.returncode == 0, result.stderr
    print(f"killed {count} times, {hit} of them in the middle, {leftovers} temporary files left: "
          "every file whole, the next run repairs and tidies")


def full_disk(bench):
    """Fills a small file system, or where none can be had limits the size of files."""
    out = bench.work / "full"
    out.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(out)],
        capture_output=True, check=False).returncode == 0
    try:
        limit = None if mounted else (
            lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)))
        for state in [bench.states[0], bench.states[1]]:
            result = bench.run(state, out, "--scale", "4", preexec_fn=limit)
            wrong = [] if result.returncode == 1 else [f"exit code {result.returncode}"]
            if "render.unwritable-output" not in result.stderr:
                wrong.append("nothing is said about it")
            wrong += [name for name in digests(out) if ".tmp-" in name]
            wrong += [f"{path.name} is cut" for path in out.iterdir() if not is_whole(path)]
            fail("full disk", wrong)
        kept = len(list(out.iterdir()))
    finally:
        if mounted:
            subprocess.run(["umount", str(out)], check=True)
    how = "a file system of 256 KiB" if mounted else "files of at most 20 kB"
    print(f"full disk ({how}): said so, {kept} files whole, none cut")


def is_whole(path):
    """Whether a file has its end."""
    tail = path.read_bytes()[-16:]
    if path.suffix == ".pdf":
        return b"%%EOF" in tail
    return b"IEND" in tail if path.suffix == ".png" else path.name == MANIFEST


def read_only(bench):
    """Takes the right to write from a folder that has outputs."""
    out = bench.work / "read-only"
    bench.run(bench.states[0], out)
    before = digests(out)
    out.chmod(0o555)
    command = bench.command(bench.states[1], out)
    if os.geteuid() == 0:
        # Root may write anywhere: let somebody else try.
        nobody = shutil.which("setpriv")
        if nobody is None:
            out.chmod(0o755)
            return print("read-only folder: left out, for root without setpriv")
        for path in [bench.work, *bench.work.rglob("*")]:
            path.chmod(path.stat().st_mode | (0o555 if path.is_dir() else 0o444))
        out.chmod(0o555)
        command = [nobody, "--reuid=65534", "--regid=65534", "--clear-groups", *command]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    out.chmod(0o755)
    wrong = [] if digests(out) == before else ["files are not as they were"]
    if result.returncode != 1 or "render.unwritable-output" not in result.stderr:
        wrong.append(f"exit code {result.returncode}: {result.stderr}")
    fail("read-only folder", wrong)
    print(f"read-only folder: said so, {len(before)} files as they were")


def at_once(bench, rounds):
    """Runs two programs in one folder at once, one for each state."""
    out = bench.work / "at-once"
    bench.run(bench.states[0], out)
    for _ in range(rounds):
        pair = [
            subprocess.Popen(bench.command(state, out), stderr=subprocess.PIPE, text=True)
            for state in bench.states
        ]
        said = [process.communicate()[1] for process in pair]
        wrong = [text for process, text in zip(pair, said) if process.returncode != 0]
        # The manifest may note both runs; everything else is a file of one of them.
        seen = bench.faults(out, may_have_leftovers=False)
        fail("two at once", wrong + [line for line in seen if MANIFEST not in line])
    bench.run(bench.states[0], out)
    different = [name for name, digest in digests(out).items() if digest != bench.whole[0][name]]
    fail("two at once", [f"{name} was not repaired" for name in different if name != MANIFEST])
    print(f"two at once, {rounds} times: every file whole, the next run makes one state of it")


def main(program, project, kills):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        bench = Bench(pathlib.Path(program).resolve(), pathlib.Path(project), work)
        killed(bench, int(kills))
        full_disk(bench)
        read_only(bench)
        at_once(bench, 5)


if __name__ == "__main__":
    main(*sys.argv[1:])
