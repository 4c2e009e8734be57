"""The real site in this process, asked without a network; only the assistant's socket and the worker are replaced."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fuzz.talk import Heard
from summaries.errors import UnusableFile

HOST = "127.0.0.1:8000"
PARTS = ("/picture/", "/icon/", "/font/", "/say/", "/static/", "/favicon")
"""Parts of a page, which nobody looks at by themselves: a number is enough."""
Pairs = Iterable[tuple[bytes, bytes]]


@dataclass
class Asked:
    """A form to be posted by a sitting of its own."""

    path: str
    fields: dict[str, str] = field(default_factory=dict)
    script: bool = False


@dataclass
class Got:
    """What came back."""

    status: int = 0
    body: bytes = b""
    headers: dict[bytes, bytes] = field(default_factory=dict)


class FuzzSite:
    """One site for many cases; each case has a sitting of its own, with a plan where `with_plan` says so."""

    def __init__(self) -> None:
        from bot.web.app import create_app
        from bot.web.settings import Settings

        self.loop = asyncio.new_event_loop()
        self.answer = b""
        server = self.loop.run_until_complete(asyncio.start_server(self._assistant, "127.0.0.1", 0))
        port = server.sockets[0].getsockname()[1]
        data = Path(tempfile.mkdtemp(prefix="companion-fuzz-site-"))
        self.app = create_app(Settings(data_dir=data, assistant_url=f"http://127.0.0.1:{port}", secret="s"))
        self.site = self.app.state.site
        self.heard = Heard()
        for name in ("bot.web.security", "bot.web.site", "bot.web.plan_reading", "bot.web.screens.adult_meeting"):
            logging.getLogger(name).addHandler(self.heard)
            logging.getLogger(name).propagate = False
        logging.getLogger("python_multipart").setLevel(logging.CRITICAL)
        _replace_worker()

    async def _assistant(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers each request with what the case wants."""
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = int(head.partition(b"content-length:")[2].split(b"\r")[0] or 0)
                await reader.readexactly(length)
                answer = b'{"awake": true}' if b"/awake" in head.split(b"\r")[0] else self.answer
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(answer), answer))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, ValueError):
            writer.close()

    def sitting(self, with_plan: bool = False) -> Any:
        """A new sitting, as a browser that has looked at the first page has one."""
        sitting = self.site.sittings.new()
        assert sitting is not None
        if with_plan:
            from tests.web.sample import sample_page, sample_plan

            store = self.site._opened()
            sitting.record = store.new_sitting()
            store.put_plan(sitting.record, sample_plan(), sample_page())
            sitting.has_plan, sitting.is_me = True, True
        return sitting

    def post(self, asked: Asked, answer: bytes = b'{"messages": []}') -> Got:
        """One well-formed post of a form."""
        sitting, self.answer = self.sitting(), answer
        body = urlencode({"at": sitting.csrf, **asked.fields}, errors="replace").encode()
        headers = [
            (b"host", HOST.encode()), (b"origin", b"http://" + HOST.encode()),
            (b"cookie", f"sitting={sitting.token}".encode()), (b"content-length", str(len(body)).encode()),
            (b"content-type", b"application/x-www-form-urlencoded"),
        ]  # fmt: skip
        if asked.script:
            headers.append((b"x-part", b"1"))
        return self.send("POST", asked.path, b"", headers, [body], sitting)

    def send(self, method: str, path: str, query: bytes, headers: Pairs, body: list[bytes], sitting: Any) -> Got:
        """Send anything. Raises what the site caught as broken; the sitting is gone afterwards."""
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
            "path": path, "raw_path": path.encode("utf-8", "surrogatepass"), "query_string": query, "root_path": "",
            "headers": list(headers), "client": ("127.0.0.1", 5), "server": ("127.0.0.1", 8000), "state": {},
        }  # fmt: skip
        try:
            got = self.loop.run_until_complete(self._asked(scope, body, sitting))
            self.heard.raise_first()
        finally:
            self.heard.errors.clear()
            self._forget(sitting)
        if not 200 <= got.status < 500 and got.status != 503:
            raise AssertionError(f"status {got.status}")
        silent = got.status >= 400 and not got.body and method != "HEAD" and not path.startswith(PARTS)
        if b"content-security-policy" not in got.headers or silent:
            raise AssertionError(f"status {got.status} without its headers, or without a word")
        return got

    async def _asked(self, scope: dict[str, Any], body: list[bytes], sitting: Any) -> Got:
        got, pieces = Got(), list(body)

        async def receive() -> dict[str, Any]:
            if pieces:
                piece = pieces.pop(0)
                return {"type": "http.request", "body": piece, "more_body": bool(pieces)}
            return {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                got.status, got.headers = message["status"], dict(message["headers"])
            else:
                got.body += message.get("body", b"")

        await self.app(scope, receive, send)
        job = sitting.job
        if getattr(job, "task", None) is not None:
            await job.task
        if self.site._later:
            await asyncio.gather(*self.site._later)
        return got

    def _forget(self, sitting: Any) -> None:
        store = self.site._opened()
        for record in (sitting.record, sitting.adult_record):
            if record and store.is_open(record):
                store.erase(record)
        self.site.sittings.drop(sitting)
        for other in self.site.sittings.quiet_for(0):
            self.site.sittings.drop(other)


def _replace_worker() -> None:
    """Workers are tried by tests of their own, and take a second each."""
    import summaries.worker
    from bot.web.plan_reading import choose_again
    from tests.web.sample import sample_page

    def instead(function: object, *_: object, **__: object) -> object:
        if function is choose_again:
            return sample_page()
        raise UnusableFile("This file was not read. Please try another.")

    summaries.worker.run_limited = instead  # type: ignore[assignment]


@cache
def the_site() -> FuzzSite:
    """The site of this process."""
    return FuzzSite()
