"""What a form sent: texts and files, all of it in memory (a plan never lies in a shared temporary folder)."""

from __future__ import annotations

from dataclasses import dataclass, field

from starlette.datastructures import UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.web.settings import MEGABYTE

MOST_FILES = 60


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


async def read_form(request: Request) -> Form:
    """Read the body of a post. A body that can't be parsed gives an empty form."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    try:
        if kind == "multipart/form-data":
            parser = _InMemory(request.headers, request.stream(), max_files=MOST_FILES, max_fields=200)
            data = await parser.parse()
        elif kind == "application/x-www-form-urlencoded":
            data = await FormParser(request.headers, request.stream()).parse()
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
