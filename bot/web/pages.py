"""Drawing pages: Jinja templates of `templates/pages/site`, with the words and this sitting's reading help."""

from __future__ import annotations

import hashlib
from datetime import date, time
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.web.settings import Settings
from bot.web.sitting import LONG_QUIET_SECONDS, Reading, Sitting, sentences
from bot.web.words import site_words
from summaries.places import templates_dir

STATIC = Path(__file__).parent / "static"


def day(when: date) -> str:
    """Tuesday 3 March 2026."""
    return f"{when:%A} {when.day} {when:%B} {when.year}"


def clock(when: time) -> str:
    """2pm, 2:30pm."""
    hour = when.hour % 12 or 12
    return f"{hour}{f':{when.minute:02d}' if when.minute else ''}{'am' if when.hour < 12 else 'pm'}"


def fill(text: str, **values: Any) -> str:
    """Fill the {curly} places of one of our texts."""
    return text.format(**values)


class Pages:
    """Draws one template for one sitting."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._jinja = jinja2.Environment(
            loader=jinja2.FileSystemLoader(templates_dir() / "pages" / "site"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._jinja.filters.update(fill=fill, sentences=sentences, day=day, clock=clock)
        self._jinja.globals.update(
            known_picture=known_picture,
            w=site_words(),
            kiosk=settings.kiosk,
            asset=_assets(),
            quiet=settings.quiet_seconds,
            warning=settings.warning_seconds,
            long_quiet=LONG_QUIET_SECONDS,
            upload_bytes=settings.upload_bytes,
        )

    def html(self, template: str, sitting: Sitting | None, /, **context: Any) -> str:
        """One template as text."""
        context.setdefault("here", "/")
        context.setdefault("adult_side", False)
        context.setdefault("rests", 0)
        reading = sitting.reading if sitting else Reading()

        def say_id(text: str) -> str:
            return sitting.say_id(text) if sitting else ""

        return self._jinja.get_template(template).render(
            sitting=sitting, reading=reading, say_id=say_id, csrf=sitting.csrf if sitting else "", **context
        )

    def page(
        self, template: str, request: Request, sitting: Sitting | None, /, *, status: int = 200, **context: Any
    ) -> HTMLResponse:
        """One template as a response."""
        return HTMLResponse(self.html(template, sitting, here=request.url.path, **context), status)

    def part(self, template: str, sitting: Sitting | None, /, **context: Any) -> Markup:
        """A part of a page, for our own scripts."""
        return Markup(self.html(template, sitting, **context))  # noqa: S704 - autoescaped just above


@lru_cache(maxsize=1024)
def known_picture(name: str) -> bool:
    """Is there a picture of this name? An unknown one is left out: the plain one would say nothing."""
    from summaries.choosing.vocabulary import concepts

    return name in concepts() or name in site_words().pictures


def _assets() -> dict[str, str]:
    """Addresses of static files with a mark of their contents, so that a new version is never an old one."""
    found: dict[str, str] = {}
    for path in sorted(STATIC.rglob("*")):
        if path.is_file():
            name = path.relative_to(STATIC).as_posix()
            mark = hashlib.blake2b(path.read_bytes(), digest_size=5).hexdigest()
            found[name] = f"/static/{name}?v={mark}"
    return found
