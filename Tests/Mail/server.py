"""A mail server with faults on demand, for the tests of `briefing send`."""

import asyncio
import logging
import ssl
import subprocess
import threading
import warnings
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

# Faults are what these tests are about; the server need not tell of each.
logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

USER, PASSWORD = "briefing", "a secret of 24 letters!!"


class Authority:
    """A certificate authority of our own, and what it signs."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.file = folder / "ca.pem"
        self._run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                  "/CN=test authority", "-keyout", folder / "ca.key", "-out", self.file)

    def context(self, host: str) -> ssl.SSLContext:
        """What a server with a certificate for a host needs."""
        stem = self.folder / host
        self._run("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={host}",
                  "-keyout", f"{stem}.key", "-out", f"{stem}.csr")
        Path(f"{stem}.ext").write_text(f"subjectAltName=DNS:{host}\n")
        self._run("x509", "-req", "-in", f"{stem}.csr", "-CA", self.file, "-CAkey",
                  self.folder / "ca.key", "-CAcreateserial", "-days", "2", "-extfile",
                  f"{stem}.ext", "-out", f"{stem}.pem")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{stem}.pem", f"{stem}.key")
        return context

    @staticmethod
    def _run(*words):
        subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)


class Box:
    """Takes messages, and misbehaves as it is told.

    `refuse` and `later` hold addresses (for `later` with how often); `cut` is how many further
    messages are cut off in the middle, `silence` how many lose the reply to their end.
    """

    def __init__(self):
        self.lock = threading.Lock()
        self.clear()

    def clear(self):
        self.messages = []  # (sender, recipients, bytes), in the order of arrival
        self.refuse, self.later = set(), {}
        self.cut = self.silence = 0
        self.sessions = []
        self.delay = 0.0

    async def handle_RCPT(self, server, session, envelope, address, options):
        with self.lock:
            if address in self.refuse:
                return "550 5.1.1 no such user here"
            if self.later.get(address, 0) > 0:
                self.later[address] -= 1
                return "451 4.7.1 greylisted, come back"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.delay:
            await asyncio.sleep(self.delay)
        with self.lock:
            self.messages.append(
                (envelope.mail_from, list(envelope.rcpt_tos), bytes(envelope.original_content)))
            self.sessions.append((session.ssl is not None, session.authenticated))
            if self.silence > 0:
                self.silence -= 1
                server.transport.abort()
        return "250 2.0.0 taken"

    def addresses(self):
        return sorted(r for _, recipients, _ in self.messages for r in recipients)


class Server(SMTP):
    """Cuts connections off inside of a message where its box asks for it."""

    def data_received(self, data):
        box = self.event_handler
        if box.cut > 0 and getattr(self, "_in_message", 0) > 30_000:
            box.cut -= 1
            self.transport.abort()
            return
        self._in_message = getattr(self, "_in_message", 0) + len(data)
        super().data_received(data)


def authenticate(server, session, envelope, mechanism, data):
    login, password = getattr(data, "login", b""), getattr(data, "password", b"")
    return AuthResult(success=(login, password) == (USER.encode(), PASSWORD.encode()))


class Post(Controller):
    """A server on a port of its own choice; `mode` is `starttls`, `tls` or `plain`."""

    def __init__(self, box, mode, context=None, needs_login=False, smtp=Server):
        options = {"data_size_limit": 64 * 1024 * 1024}
        if mode == "starttls":
            options |= {"tls_context": context, "require_starttls": True}
        if needs_login:
            options |= {"authenticator": authenticate, "auth_required": True,
                        "auth_require_tls": mode == "starttls"}
        self._class, self._options = smtp, options
        super().__init__(box, hostname="127.0.0.1", port=0,
                         ssl_context=context if mode == "tls" else None)
        self.mode = mode

    def factory(self):
        return self._class(self.handler, **self._options)

    def _trigger_server(self):
        # The controller connects to itself to see that it runs; the port is known only now.
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def address(self):
        return f"{'smtps' if self.mode == 'tls' else 'smtp'}://localhost:{self.port}"
