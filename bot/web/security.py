"""Round every request: headers, who may ask, how much may be sent, and errors without anybody's words."""

from __future__ import annotations

import ipaddress
import logging
import socket
import traceback
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.logs import Fixed, kind
from bot.web.settings import Settings

logger = logging.getLogger(__name__)

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self' blob:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # "same-origin", not "no-referrer": with that a form's Origin would be "null", and the origin check needs it.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    "x-dns-prefetch-control": "off",
    "cache-control": "no-store",
}
Refuse = Callable[[Scope, Receive, Send, int, str], Awaitable[None]]


class Guard:
    """ASGI middleware. `refuse(scope, receive, send, status, reason)` draws the kind page; reasons are names of
    `problem` words: outside, too_big, broken. `most` gives how many bytes a request may bring."""

    def __init__(self, app: ASGIApp, settings: Settings, refuse: Refuse, most: Callable[[Scope], int]) -> None:
        self._app = app
        self._refuse = refuse
        self._most = most
        self._hosts = {"localhost", socket.gethostname().lower(), *settings.allowed_hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # Starlette takes an address for UTF-8, and breaks, also while it draws the page that says so.
        scope["query_string"] = scope["query_string"].decode("utf-8", "replace").encode()
        headers = Headers(scope=scope)
        sender = _with_headers(send)
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await sender(message)

        limited = _Limited(receive, self._most(scope))
        try:
            if not self._our_host(headers):
                await self._refuse(scope, receive, watch, 400, "outside")
            elif scope["method"] not in ("GET", "HEAD") and not self._our_page(headers):
                await self._refuse(scope, receive, watch, 403, "outside")
            elif _length(headers) > limited.most:
                await self._refuse(scope, receive, watch, 413, "too_big")
            else:
                await self._app(scope, limited, watch)
        except TooMuch:
            if not started:
                await self._refuse(scope, receive, watch, 413, "too_big")
        except Exception as error:  # noqa: BLE001 - the last net: says where it broke, never what was in it
            logger.error("A page broke: %s at %s", kind(error), _where(error))
            if not started:
                await self._refuse(scope, receive, watch, 500, "broken")

    def _our_host(self, headers: Headers) -> bool:
        """Only names of ours: a page elsewhere that points its own name at this machine gets nothing."""
        try:
            host = urlsplit(f"//{headers.get('host', '')}").hostname or ""
            if host.lower() in self._hosts:
                return True
            ipaddress.ip_address(host)
        except ValueError:
            return False
        return True

    def _our_page(self, headers: Headers) -> bool:
        """A post comes from a page of ours: by Origin, else by Sec-Fetch-Site, else by Referer."""
        host = headers.get("host", "")
        origin = headers.get("origin")
        if origin:
            return _from(origin) == host
        site = headers.get("sec-fetch-site")
        if site:
            return site == "same-origin"
        return _from(headers.get("referer", "")) == host


def _from(address: str) -> str | None:
    """Name and port of an address, None for what is none."""
    try:
        return urlsplit(address).netloc
    except ValueError:
        return None


class TooMuch(Exception):
    """More was sent than may be."""


class _Limited:
    """Counts what comes in, so that a body without a length can't go on for ever."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self.most = most
        self._got = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._got += len(message.get("body", b""))
        if self._got > self.most:
            raise TooMuch
        return message


def _with_headers(send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sender


def _length(headers: Headers) -> int:
    text = headers.get("content-length", "0")
    return int(text) if text.isdigit() else 0


def _where(error: BaseException) -> Fixed:
    """File and line of the innermost frames, without the message: it could hold somebody's words."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return Fixed(" < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames)))
