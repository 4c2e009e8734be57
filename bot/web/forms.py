"""What a form sent: texts and files, all of it in memory (a plan never lies in a shared temporary folder)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request

from bot.web.settings import MEGABYTE

MOST_FILES = 60
FILES = "multipart/form-data"
SMALL = 16 * 1024
"""A body of so many bytes is parsed at once; a longer one would hold up everybody, so another thread does it."""
Aside = Callable[[Callable[[], "Form"]], Awaitable["Form"]]


@dataclass(frozen=True)
class Form:
    """`texts` by field name (the last wins); `files` as (name given by the browser, bytes)."""

    texts: dict[str, str] = field(default_factory=dict)
    files: list[tuple[str, bytes]] = field(default_factory=list)

    def text(self, name: str) -> str:
        """A field with outer white space gone, "" where it was not sent."""
        return self.texts.get(name, "").strip()


class _InMemory(MultiPartParser):
    spool_max_size = 64 * MEGABYTE


async def read_form(request: Request, aside: Aside) -> Form:
    """Read the body of a post. A body that can't be parsed, or that was cut off, gives an empty form.

    `aside` does work in another thread: 40 megabytes of a form take seconds.
    """
    try:
        body = [piece async for piece in request.stream()]
    except ClientDisconnect:
        return Form()
    if sum(map(len, body)) <= SMALL:
        return await _parsed(request.headers, body)
    return await aside(partial(_parsed_here, request.headers, body))


def _parsed_here(headers: Headers, body: list[bytes]) -> Form:
    """In a thread without an event loop."""
    return asyncio.run(_parsed(headers, body))


async def _parsed(headers: Headers, body: list[bytes]) -> Form:
    kind = kind_of(headers)
    try:
        if kind == FILES:
            parser = _InMemory(headers, _again(body), max_files=MOST_FILES, max_fields=200)
            data = await parser.parse()
        elif kind == "application/x-www-form-urlencoded":
            data = await FormParser(headers, _again(body)).parse()
        else:
            return Form()
    except (MultiPartException, UnicodeDecodeError, KeyError, ValueError):
        return Form()
    texts: dict[str, str] = {}
    files: list[tuple[str, bytes]] = []
    for name, value in data.multi_items():
        if isinstance(value, UploadFile):
            if value.filename:
                files.append((value.filename, await value.read()))
        else:
            texts[name] = value.replace("\r\n", "\n").replace("\0", "")
    await data.close()
    return Form(texts, files)


def kind_of(headers: Headers) -> str:
    """The kind of body that a request says it brings."""
    return headers.get("content-type", "").split(";")[0].strip().lower()


async def _again(body: list[bytes]) -> AsyncGenerator[bytes, None]:
    """The pieces of a body; each is let go of when it was read, so that a plan is not held twice."""
    for at, piece in enumerate(body):
        body[at] = b""
        if piece:
            yield piece
    yield b""
