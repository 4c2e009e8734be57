"""HTML to PDF/UA-1 through WeasyPrint: nothing fetched, no warning let pass."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from summaries.errors import PartMissing, UnusableWish

_LOG = logging.getLogger(__name__)
_NO_PANGO = (
    "The library Pango is missing, so there is no PDF. On Debian or Ubuntu install libpango-1.0-0, libpangoft2-1.0-0 "
    "and libharfbuzz-subset0. Any browser can print the HTML page instead."
)
_FROM_OUTSIDE = "A page or picture asks for something from outside, so there is no PDF. Please take that out."


@dataclass(frozen=True)
class Pdf:
    """A finished PDF and how many pages it has."""

    data: bytes
    pages: int


def make(html: str) -> Pdf:
    """Draw `html` as PDF/UA-1. Only data: addresses are read. Raises `PartMissing` without Pango, `UnusableWish` where
    the page asks for anything else."""
    try:
        from weasyprint import HTML
        from weasyprint.urls import FatalURLFetchingError, URLFetcher
    except (OSError, ImportError):
        raise PartMissing(_NO_PANGO) from None
    fetcher = URLFetcher(allowed_protocols=["data"], fail_on_errors=True)
    with _Listening() as heard:
        try:
            document = HTML(string=html, url_fetcher=fetcher, base_url="").render()
            data = document.write_pdf(pdf_variant="pdf/ua-1")
        except FatalURLFetchingError:
            raise UnusableWish(_FROM_OUTSIDE) from None
    for level in heard:
        _LOG.warning("the renderer gave a warning (level %s); its text is not kept", level)
    return Pdf(data, len(document.pages))


class _Listening(logging.Handler):
    """Counts the renderer's warnings without their text, which can hold words of a plan."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.levels: list[str] = []
        self._logger = logging.getLogger("weasyprint")

    def emit(self, record: logging.LogRecord) -> None:
        self.levels.append(record.levelname)

    def __enter__(self) -> list[str]:
        self._before = (self._logger.propagate, self._logger.handlers[:], self._logger.level)
        self._logger.propagate = False
        self._logger.handlers[:] = [self]
        self._logger.setLevel(logging.WARNING)
        return self.levels

    def __exit__(self, *_: object) -> None:
        self._logger.propagate, handlers, level = self._before
        self._logger.handlers[:] = handlers
        self._logger.setLevel(level)
