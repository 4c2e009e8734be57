"""All outputs of one page: made in memory first, so that a failure leaves nothing half-written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from summaries.choosing.words import words
from summaries.errors import UnusableWish
from summaries.model import OnePage
from summaries.writing import fonts, html, page_json, pdf, word
from summaries.writing.fit import fit
from summaries.writing.layout import Layout
from summaries.writing.own_pictures import own_pictures
from summaries.writing.reading_aloud import plain_text, read_aloud

_ROOMS = (1.0, 0.96, 0.92, 0.86, 0.78)


@dataclass
class Made:
    """What has been made so far of one page."""

    layout: Layout
    pdf: pdf.Pdf | None = None
    audio: dict[str, bytes] = field(default_factory=dict)
    """MP3 of each line by its id ("" is the title), in reading order."""


def write_page(page: OnePage, out_dir: Path, formats: Sequence[str]) -> list[Path]:
    """`summaries.writing.write`, which see."""
    unknown = [name for name in formats if name not in _MAKERS]
    if unknown:
        raise UnusableWish(f"There is no format {unknown[0]}. The formats are {', '.join(_MAKERS)}.")
    made = laid_out(_with_warnings(page), with_pdf="pdf" in formats)
    if "mp3" in formats:
        made.audio = read_aloud(made.layout)
    files = [(f"{page.stem}.one-page.{name}", _MAKERS[name](made)) for name in formats]
    out_dir.mkdir(parents=True, exist_ok=True)
    written = []
    for name, data in files:
        (out_dir / name).write_bytes(data)
        written.append(out_dir / name)
    return written


def laid_out(page: OnePage, *, with_pdf: bool = True) -> Made:
    """The page fitted, and drawn once; only where the drawing overflowed is it fitted again with less room."""
    layout = fit(page)
    if not with_pdf:
        return Made(layout)
    for room in _ROOMS:
        layout = layout if room == 1.0 else fit(page, room)
        drawn = pdf.make(html.render(layout, screen=False))
        if drawn.pages <= len(layout.sheets):
            break
    return Made(replace(layout, page=replace(layout.page, pages=drawn.pages)), drawn)


def _with_warnings(page: OnePage) -> OnePage:
    """Say so where the letters or pictures that were asked for cannot be used."""
    told: list[str] = []
    if not fonts.is_there(page.style.font):
        told.append(words("page")("warnings", "no_opendyslexic"))
    if page.style.pictures not in ("all", "few"):
        told += own_pictures(page.style.pictures).warnings
    return replace(page, warnings=(*page.warnings, *(one for one in told if one not in page.warnings)))


def _pdf(made: Made) -> bytes:
    return (made.pdf or pdf.make(html.render(made.layout, screen=False))).data


def _html(made: Made) -> bytes:
    return html.render(made.layout, screen=True, audio=html.data_uris(made.audio)).encode("utf-8")


def _mp3(made: Made) -> bytes:
    return b"".join(made.audio.values())


_MAKERS: dict[str, Callable[[Made], bytes]] = {
    "pdf": _pdf,
    "html": _html,
    "docx": lambda made: word.make(made.layout),
    "mp3": _mp3,
    "txt": lambda made: plain_text(made.layout).encode("utf-8"),
    "json": lambda made: page_json.page_to_json(made.layout.page),
}
