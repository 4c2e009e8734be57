"""Files on their way out: the page and the views as PDF or Word, made in a worker and never left on the disk."""

from __future__ import annotations

import asyncio
import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.store.errors import StoreFull
from summaries.model import OnePage

if TYPE_CHECKING:
    from bot.web.site import Site

KINDS = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "mp3": "audio/mpeg",
}
MOST_SECONDS, MOST_MEGABYTES = 120.0, 3072
NAMES = {"page": "my-page", "views": "my-views", "booklet": "my-booklet"}
"""Names of files hold nobody's name: they stand in the downloads folder of a shared computer."""


async def made_file(site: Site, what: str, thing: Any, form: str) -> Response:
    """One file of `thing` (a OnePage for "page" and "booklet", Views for "views") in `form` (pdf, docx, mp3)."""
    if form not in KINDS:
        raise HTTPException(404)
    async with site.reading_lock:
        content = await asyncio.to_thread(_made, site, what, thing, form)
    how = "inline" if form == "pdf" else "attachment"
    headers = {"content-disposition": f'{how}; filename="{NAMES[what]}.{form}"'}
    return Response(content, media_type=KINDS[form], headers=headers)


def _made(site: Site, what: str, thing: Any, form: str) -> bytes:
    from summaries.worker import Sentences, run_limited
    from summaries.writing import fonts

    folder = site.settings.scratch / secrets.token_hex(8)
    said = site.words.problem
    try:
        folder.mkdir(mode=0o700, parents=True)
        fonts.make_ready(thing.style.font if isinstance(thing, OnePage) else "lexend")
        return run_limited(
            write_into, folder, what, thing, form, seconds=MOST_SECONDS, megabytes=MOST_MEGABYTES, writes=[folder],
            sentences=Sentences(said.paper_slow, said.paper_slow, said.paper_broke),
        )  # fmt: skip
    except OSError:
        raise StoreFull from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_into(folder: Path, what: str, thing: Any, form: str) -> bytes:
    """In the worker: write one file and give its bytes."""
    from summaries import writing

    write = writing.write_views if what == "views" else writing.write
    return next(path for path in write(thing, folder, [form]) if path.suffix == f".{form}").read_bytes()
