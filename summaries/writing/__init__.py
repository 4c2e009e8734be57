"""One page as data -> PDF, HTML, Word, speech and JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summaries.model import OnePage, Views

FORMATS = ("pdf", "html", "docx", "mp3", "json")
"""What is usually written; `write` also knows "txt", plain text for braille."""


def write(page: OnePage, out_dir: Path, formats: Sequence[str] = FORMATS) -> list[Path]:
    """Write `<stem>.one-page.{pdf,html,docx,mp3,json}` into `out_dir` and give their paths.

    Lines that do not fit the page's style join its `left_out`. Raises `PartMissing` or `UnusableWish`; then
    nothing is written.
    """
    from summaries.writing.outputs import write_page

    return write_page(page, out_dir, formats)


def write_views(views: Views, out_dir: Path, formats: Sequence[str] = ("pdf", "html", "docx")) -> list[Path]:
    """Write `my-views.{pdf,html,docx,mp3}` into `out_dir` and give their paths. Raises as `write` does."""
    from summaries.writing.views import write_my_views

    return write_my_views(views, out_dir, formats)


__all__ = ["FORMATS", "write", "write_views"]
