"""Holds `briefing send` and `--format eml` against a real server and Python's mail parser.

Usage: sending.py PROGRAM PROJECT
"""

import email
import email.header
import email.policy
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from server import PASSWORD, USER, Authority, Box, Post

PROGRAM, PROJECT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
WORK = Path(tempfile.mkdtemp())
RESULTS = []


def check(name, truth, detail=""):
    RESULTS.append(bool(truth))
    print(f"{'ok' if truth else 'FAILED':7}{name}" + (f": {detail}" if not truth else ""), flush=True)


def project(recipients, name="project"):
    """A project with the sample's content and recipients of our own."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for part in ("seeds", "Reports", "Styles", "Editions", "Hyphenation"):
        os.symlink(PROJECT / part, folder / part)
    (folder / "Mail").mkdir()
    (folder / "Mail/recipients.yaml").write_text(recipients, encoding="utf-8")
    return folder


HEAD = """\
sender: { address: briefing@example.org, name: Бюро }
list-id: briefings.example.org
list-unsubscribe: ["mailto:leave@example.org", "https://example.org/leave"]
recipients:
"""


def entry(address, language="en", more="", name="", report="summit-briefing"):
    box = f"{{ address: {address}, name: \"{name}\" }}" if name else address
    return (f"  - to: {box}\n    language: {language}\n"
            f"    reports: {report}\n{more}")


def send(folder, *words, env=None, cwd=None, wait=True, secret=False):
    full = {k: v for k, v in os.environ.items() if not k.startswith("BRIEFING_")}
    full.pop("SOURCE_DATE_EPOCH", None)
    if secret:
        full |= {"BRIEFING_SMTP_USER": USER, "BRIEFING_SMTP_PASSWORD": PASSWORD}
    full |= env or {}
    command = [PROGRAM, "send", "--project", folder, "--cache", WORK / "cache", *map(str, words)]
    if wait:
        return subprocess.run(command, env=full, cwd=cwd, capture_output=True, text=True)
    return subprocess.Popen(command, env=full, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def parsed(raw):
    """A message as the strict parser reads it; no defect anywhere."""
    message = email.message_from_bytes(raw, policy=email.policy.strict)
    for part in message.walk():
        assert not part.defects, part.defects
        for value in part.values():
            assert not getattr(value, "defects", ()), (value, value.defects)
        if not part.is_multipart():
            part.get_content()
    return message


def lines_fit(raw):
    head = raw.split(b"\r\n\r\n", 1)[0]
    return (max(map(len, raw.split(b"\r\n"))) <= 998 and max(map(len, head.split(b"\r\n"))) <= 78
            and b"\n" not in raw.replace(b"\r\n", b"") and all(b < 128 for b in raw))


def structure(part):
    if part.is_multipart():
        return f"{part.get_content_subtype()}({', '.join(map(structure, part.iter_parts()))})"
    return part.get_content_type()


def messages_of_render():
    out = WORK / "eml"
    subprocess.run([PROGRAM, "render", "summit-briefing", "--format", "eml", "--language", "all",
                    "--project", PROJECT, "--cache", WORK / "cache", "--output", out],
                   check=True, capture_output=True)
    files = sorted(out.glob("*.eml"))
    check("render --format eml makes one message a language", len(files) == 5, files)
    for file in files:
        raw = file.read_bytes()
        message = parsed(raw)
        html = message.get_body(("html",)).get_content()
        text = message.get_body(("plain",)).get_content()
        shown = set(re.findall(r'src="cid:([^"]+)"', html))
        carried = {p["Content-ID"].strip("<>") for p in message.walk() if p["Content-ID"]}
        names = [p.get_filename() for p in message.iter_attachments()]
        check(f"{file.name} is whole and free of defects",
              lines_fit(raw) and shown == carried and shown
              and structure(message).startswith("mixed(alternative(text/plain, related(text/html, ")
              and names and names[0].endswith(".pdf") and message["Date"].datetime
              and "file:" not in html and str(WORK) not in text and "src=\"http" not in html,
              structure(message))
        check(f"{file.name} has lines of 78 columns at most",
              max(len(line) for line in text.splitlines()) <= 78)


def way(box, authority):
    """TLS, authentication, certificates."""
    folder = project(HEAD + entry("a@example.org"))
    good, ca = authority.context("localhost"), ["--ca-file", authority.file, "--retries", 0]
    for mode in ("starttls", "tls"):
        box.clear()
        (folder / "Mail/ledger.tsv").unlink(missing_ok=True)
        with Post(box, mode, good, needs_login=True) as post:
            done = send(folder, "--server", post.address, *ca, secret=True)
            # The server notes TLS that was there from the first byte nowhere; it takes nothing else.
            check(f"{mode} with a user",
                  done.returncode == 0 and box.sessions == [(mode == "starttls", True)],
                  done.stdout + done.stderr)
            again = send(folder, "--server", post.address, *ca, secret=True)
            check(f"{mode}: a second run sends nothing",
                  again.returncode == 0 and len(box.messages) == 1 and "sent before" in again.stdout)
            (folder / "Mail/ledger.tsv").unlink()
            wrong = send(folder, "--server", post.address, *ca,
                         env={"BRIEFING_SMTP_USER": USER, "BRIEFING_SMTP_PASSWORD": "wrongsecret"})
            check(f"{mode}: a wrong password is denied and not printed",
                  wrong.returncode == 1 and len(box.messages) == 1
                  and "wrongsecret" not in wrong.stdout + wrong.stderr
                  and "wrongsecret" not in (folder / "Mail/ledger.tsv").read_text(), wrong.stderr)
            trust = send(folder, "--server", post.address, "--retries", 0, secret=True)
            check(f"{mode}: an unknown authority is not trusted",
                  trust.returncode == 1 and len(box.messages) == 1, trust.stderr)
        box.clear()
        with Post(box, mode, authority.context("other.example")) as post:
            other = send(folder, "--server", post.address, *ca)
            check(f"{mode}: a certificate for another host is not trusted",
                  other.returncode == 1 and not box.messages, other.stderr)
    box.clear()
    (folder / "Mail/ledger.tsv").unlink(missing_ok=True)
    with Post(box, "plain") as post:
        plain = send(folder, "--server", post.address, "--retries", 0)
        check("a server without TLS is refused", plain.returncode == 1 and not box.messages)
        both = send(folder, "--server", post.address, "--allow-plain", secret=True)
        check("no password travels without TLS", "mail.plain-credentials" in both.stderr)
        asked = send(folder, "--server", post.address, "--allow-plain")
        check("--allow-plain sends without TLS", asked.returncode == 0 and len(box.messages) == 1,
              asked.stderr)
    secret = WORK / "secret"
    secret.write_text(f"{USER}\n{PASSWORD}\n")
    secret.chmod(0o644)
    (folder / "Mail/ledger.tsv").unlink(missing_ok=True)
    box.clear()
    with Post(box, "starttls", good, needs_login=True) as post:
        seen = send(folder, "--server", post.address, *ca, "--credentials", secret)
        check("a file that others can read is refused",
              "mail.open-credentials" in seen.stderr and not box.messages, seen.stderr)
        secret.chmod(0o600)
        kept = send(folder, "--server", post.address, *ca, "--credentials", secret)
        check("a private file of credentials is taken",
              kept.returncode == 0 and box.sessions == [(True, True)], kept.stderr)
    inside = send(folder, "--server", f"smtp://{USER}:hunter2@localhost:25")
    check("a password in an address is refused and not repeated",
          "mail.credentials-in-url" in inside.stderr and "hunter2" not in inside.stderr)


def faults(box, post, trust):
    people = [f"p{i}@example.org" for i in range(4)]
    folder = project(HEAD + "".join(entry(p) for p in people))
    box.clear()
    box.refuse, box.later = {people[0]}, {people[2]: 2}
    done = send(folder, *trust, "--retries", 3, "--pause", 0.1)
    check("a refused recipient is listed, a postponed one gets it later",
          done.returncode == 1 and box.addresses() == people[1:]
          and f"{people[0]} did not get" in done.stderr and "550" in done.stderr, done.stderr)
    box.refuse = set()
    again = send(folder, *trust)
    check("the next run makes up for it, and only for it",
          again.returncode == 0 and box.addresses() == people, again.stderr)

    # Small messages may lie whole in the server's system when it cuts; large ones cannot.
    for more in ("", "    attachments: Mail/big.bin\n"):
        folder = project(HEAD + "".join(entry(p, more=more) for p in people))
        (folder / "Mail/big.bin").write_bytes(bytes(20 * 1024 * 1024))
        box.clear()
        box.cut = 1
        done = send(folder, *trust, "--retries", 2, "--pause", 0.1)
        asked = [line.split()[-1] for line in done.stdout.splitlines() if line.startswith("unknown")]
        check(f"a connection cut inside of a {'large' if more else 'small'} message: no double, no loss",
              sorted(box.addresses() + asked) == people and not (more and asked), done.stderr)

    folder = project(HEAD + "".join(entry(p) for p in people))
    box.clear()
    box.silence = 1
    done = send(folder, *trust, "--retries", 2, "--pause", 0.1)
    check("a connection cut before the last reply is asked about, not doubled",
          done.returncode == 1 and box.addresses() == people
          and "mail.unknown-outcome" in done.stderr, done.stdout + done.stderr)
    again = send(folder, *trust)
    check("and the next run still asks", again.returncode == 1 and box.addresses() == people)
    twice = send(folder, *trust, "--resend-unknown")
    names = {email.message_from_bytes(raw)["Message-ID"] for _, r, raw in box.messages
             if r == [people[0]]}
    check("--resend-unknown sends it under the same name",
          twice.returncode == 0 and len(box.messages) == 5 and len(names) == 1, twice.stderr)
    ledger = folder / "Mail/ledger.tsv"
    ledger.write_bytes(ledger.read_bytes() + b"2026-01-01T00:00:00Z\tsen")
    torn = send(folder, *trust)
    check("half a line at the ledger's end does no harm",
          torn.returncode == 0 and len(box.messages) == 5 and ledger.read_bytes().endswith(b"\n"))
    ledger.write_text("<<<<<<< HEAD\n" + ledger.read_text())
    damaged = send(folder, *trust)
    check("a damaged ledger stops everything",
          "mail.bad-ledger" in damaged.stderr and len(box.messages) == 5)


def kills(box, post, trust, rounds):
    """Killed at random moments, then run again: nobody is lost, nobody gets it twice."""
    people = [f"k{i}@example.org" for i in range(6)]
    folder = project(HEAD + "".join(entry(p) for p in people))
    ledger = folder / "Mail/ledger.tsv"
    random.seed(6)
    box.clear()
    start = time.time()
    send(folder, *trust)
    whole = time.time() - start
    lost = doubled = asked = 0
    for _ in range(rounds):
        ledger.unlink()
        box.clear()
        box.delay = 0.01
        running = send(folder, *trust, wait=False)
        time.sleep(random.uniform(0.3, 1.1) * (whole + 6 * box.delay))
        running.send_signal(signal.SIGKILL)
        running.communicate()
        time.sleep(0.15)
        ledger.touch()
        done = send(folder, *trust)
        unknown = {line.split()[-1] for line in done.stdout.splitlines() if line.startswith("unknown")}
        asked += len(unknown)
        got = box.addresses()
        doubled += sum(got.count(p) > 1 for p in people)
        lost += sum(p not in got and p not in unknown for p in people)
    check(f"killed {rounds} times: none lost, none doubled", lost == 0 and doubled == 0,
          f"{lost} lost, {doubled} doubled")
    print(f"       {asked} deliveries were asked about, as the answer to their end was not seen")

    ledger.unlink()
    box.clear()
    box.delay = 0.3
    running = send(folder, *trust, wait=False)
    while not box.messages:
        time.sleep(0.02)
    second = send(folder, *trust)
    running.communicate()
    check("of two runs at once one waits its turn",
          "mail.busy" in second.stderr and box.addresses() == people, second.stderr)
    box.delay = 0


def content(box, post, trust):
    long = "Управление по вопросам межгосударственного сотрудничества и торговли " * 3
    folder = project(
        HEAD + entry("a@example.org", "kk", name=long.strip())
        + entry("b@example.org", "ja", name="在京大使館 <x>, \\\"y\\\"")
        + "  - cc: c@example.org\n    bcc: [secret@example.org]\n    language: ru\n"
        "    reports: [country-note]\n    country: UZ\n    attachments: [Mail/данные; x=\"1.csv]\n"
        + entry("big@example.org", more="    attachments: Mail/big.bin\n"))
    (folder / 'Mail/данные; x="1.csv').write_text("a,b\n")
    big = random.Random(1).randbytes(20 * 1024 * 1024)
    (folder / "Mail/big.bin").write_bytes(big)
    box.clear()
    done = send(folder, *trust)
    check("all of them were taken", done.returncode == 0 and len(box.messages) == 5, done.stderr)
    found = {r[0]: raw for _, r, raw in box.messages}
    for who, raw in found.items():
        parsed(raw)
        check(f"what {who} got fits its lines", lines_fit(raw))
    a, b, c = (parsed(found[f"{x}@example.org"]) for x in "abc")
    # Python before 3.12 puts spaces between the words of a name; its older reader does not.
    older = email.message_from_bytes(found["a@example.org"])["To"]
    name = str(email.header.make_header(email.header.decode_header(older)))
    check("a long name in Cyrillic comes back", name == f"{long.strip()} <a@example.org>", name)
    check("a name with quotes and brackets comes back",
          b["To"].addresses[0].display_name == '在京大使館 <x>, "y"', b["To"])
    names = [p.get_filename() for p in c.iter_attachments()]
    check("file names in any script come back, made safe",
          names[1] == "данные; x=-1.csv" and names[0].startswith("Узбекистан"), names)
    check("blind copies are in no header", b"secret@" not in found["secret@example.org"]
          and b"secret@" not in found["c@example.org"])
    check("list and sender stand in the header",
          c["List-Id"] == "<briefings.example.org>" and "leave" in c["List-Unsubscribe"]
          and c["From"].addresses[0].display_name == "Бюро")
    back = [p for p in parsed(found["big@example.org"]).iter_attachments()][1].get_content()
    check("20 MB come back byte for byte", back == big)
    (folder / "Mail/big.bin").write_bytes(big + b"x")
    check("more than 20 MB are refused", "mail.too-large" in send(folder, *trust).stderr)
    for place, text, code in [
        ("name", '{ address: x@example.org, name: "a\\r\\nBcc: eve@example.org" }', "mail.bad-name"),
        ("name", '{ address: x@example.org, name: "a\\u202Eb" }', "mail.bad-name"),
        ("address", '"x@example.org\\r\\nRCPT TO:<eve@example.org>"', "mail.bad-address"),
        ("address", '"x@example.org> SIZE=1"', "mail.bad-address"),
    ]:
        box.clear()
        folder = project(HEAD + f"  - to: {text}\n    language: en\n")
        done = send(folder, *trust)
        check(f"injection through a recipient's {place} is refused",
              done.returncode == 1 and code in done.stderr and "recipients.yaml:" in done.stderr
              and not box.messages, done.stderr)
    folder = project(HEAD + entry("x@example.org"))
    (folder / "Reports").unlink()
    shutil.copytree(PROJECT / "Reports", folder / "Reports")
    report = folder / "Reports/summit-briefing.md"
    text = report.read_text()
    title = text.split("\n")[2]
    report.write_text(text.replace(
        title, '  en: "Title\\r\\nBcc: eve@example.org\\r\\n\\r\\n<b>x</b> \\u202Ecod.exe ./..\\\\x"'))
    box.clear()
    done = send(folder, *trust)
    if box.messages:
        raw = box.messages[0][2]
        message = parsed(raw)
        check("injection through a title ends in the subject",
              message["Bcc"] is None and "Bcc: eve" in message["Subject"]
              and "\u202e" not in message["Subject"]
              and "/" not in [p.get_filename() for p in message.iter_attachments()][0]
              and "<b>x" not in message.get_body(("html",)).get_content())
    else:
        check("injection through a title is refused", done.returncode == 1, done.stderr)


def surroundings(box, post, trust):
    bytes_of = []
    for env, cwd in [
        ({}, None), ({"TZ": "Asia/Tokyo", "LANG": "ja_JP.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "/"),
        ({"HOME": str(WORK), "USER": "somebody", "LOGNAME": "somebody", "HOSTNAME": "x"}, WORK),
    ]:
        folder = project(HEAD + entry("a@example.org", "ru"), name=f"p{len(bytes_of)}")
        box.clear()
        done = send(folder, *trust, env=env, cwd=cwd)
        bytes_of.append(box.messages[0][2] if box.messages else done.stderr)
    check("the same bytes under another zone, locale, home, user and folder",
          bytes_of[0] == bytes_of[1] == bytes_of[2])
    folder = project(HEAD + entry("a@example.org", "ru"))
    dry = send(folder, "--dry-run")
    check("a dry run shows who gets what, and writes nothing",
          dry.returncode == 0 and "a@example.org" in dry.stdout
          and not (folder / "Mail/ledger.tsv").exists(), dry.stderr)
    out = WORK / "sendmail.out"
    program = WORK / "sendmail"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {out}\ncat >> {out}\n')
    program.chmod(0o755)
    done = send(folder, "--sendmail", program)
    check("a program gets the message and the recipient",
          done.returncode == 0 and out.read_text().startswith(
              "-i\n-f\nbriefing@example.org\n--\na@example.org\nFrom: "), done.stderr)


def week(box, post, trust):
    """A week of the sample: an edition, no news, news, a killed run."""
    folder = project(HEAD + "".join(
        entry(f"{language}@example.org", language, report="country-note", more="    country: KZ\n")
        for language in ("en", "ru")))
    people = ["en@example.org", "ru@example.org"]
    box.clear()
    send(folder, *trust, "--as-of", "2024-08-02")
    first = box.addresses()
    again = send(folder, *trust, "--as-of", "2024-08-02")
    quick = send(folder, *trust, "--as-of", "2024-08-02", "--if-changed", "--exit-code")
    check("the week: what is known goes out once",
          first == box.addresses() == people and again.returncode == 0, first)
    check("the week: with no news the run says so and ends",
          quick.returncode == 0 and "unchanged" in quick.stderr, quick.stderr)
    box.clear()
    box.delay = 0.2
    running = send(folder, *trust, wait=False)
    while not box.messages and running.poll() is None:
        time.sleep(0.005)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    box.delay = 0
    time.sleep(0.5)
    done = send(folder, *trust)
    asked = [line.split()[-1] for line in done.stdout.splitlines() if line.startswith("unknown")]
    got = box.addresses()
    check("the week: a killed run is finished without doubles",
          sorted(set(got + asked)) == people and len(got) == len(set(got)), (got, done.stdout))
    subjects = [parsed(raw)["Subject"] for _, _, raw in box.messages]
    bodies = [parsed(raw).get_body(("plain",)).get_content() for _, _, raw in box.messages]
    check("the week: the changes stand in the subject and on top",
          any("added" in s for s in subjects) and any("edition 2024-08" in b[:900] for b in bodies),
          subjects)


def main():
    authority = Authority(WORK)
    box = Box()
    messages_of_render()
    way(box, authority)
    with Post(box, "starttls", authority.context("localhost")) as post:
        trust = ["--server", post.address, "--ca-file", authority.file]
        faults(box, post, trust)
        content(box, post, trust)
        surroundings(box, post, trust)
        week(box, post, trust)
        kills(box, post, trust, int(os.environ.get("KILLS", "20")))
    loaded = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True).stdout
    check("the program itself does not load libcurl", "libcurl" not in loaded, loaded)
    shutil.rmtree(WORK)
    print(f"mail: {sum(RESULTS)} of {len(RESULTS)} hold")
    sys.exit(0 if all(RESULTS) else 1)


main()
