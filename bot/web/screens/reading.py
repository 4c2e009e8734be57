"""Reading help: asked once with pictures, changed at any time, kept for the sitting."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.forms import Form
from bot.web.screens.end import safe_path
from bot.web.screens.media import font_file
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, go, screen

CHOICES = {
    "size": ("normal", "large", "huge"),
    "font": ("lexend", "atkinson", "opendyslexic"),
    "colour": ("white", "cream", "blue", "dark", "contrast"),
    "pictures": ("all", "few"),
    "calm": ("no", "yes"),
    "speed": ("slow", "normal", "fast"),
    "keys": ("normal", "two", "one"),
    "scan": ("very_slow", "slow", "normal", "fast"),
    "spoken": ("no", "yes"),
}


async def reading(request: Request, site: Site, sitting: Sitting) -> Response:
    """All choices on one page."""
    fonts = [name for name in CHOICES["font"] if font_file(name)]
    back = safe_path(request.query_params.get("back", "/"))
    return site.pages.page("reading.html", request, sitting, choices={**CHOICES, "font": fonts}, back=back)


async def choose(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Keep what was chosen; anything else stays as it was."""
    sitting.reading.asked = True
    for name, allowed in CHOICES.items():
        value = form.text(name)
        if value in allowed:
            setattr(sitting.reading, name, value)
    return go(request, safe_path(form.text("back")))


routes = [Route("/reading", screen(reading)), Route("/reading", action(choose), methods=["POST"])]
