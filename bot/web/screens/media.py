"""Pictures, letters, style and speech: all from this computer."""

from __future__ import annotations

import importlib.resources
import re
from functools import lru_cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.web.forms import Form
from bot.web.pages import STATIC
from bot.web.security import PICTURE_POLICY
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import COOKIE, action, site_of
from bot.web.words import site_words
from summaries.errors import CompanionError

_CONCEPT = re.compile(r"[a-z0-9_ -]{1,60}\Z")
LONGEST_NAME = 200
"""So many characters of a button's name are spoken."""
_KEEP = {"cache-control": "private, max-age=604800, immutable"}
FONTS = {
    "lexend": ("fontpkg_lexend", "files/Lexend[wght].ttf"),
    "atkinson": ("fontpkg_atkinson_hyperlegible", "files/AtkinsonHyperlegible-Regular.ttf"),
    "atkinson-bold": ("fontpkg_atkinson_hyperlegible", "files/AtkinsonHyperlegible-Bold.ttf"),
}
DYSLEXIC = {
    "opendyslexic": "OpenDyslexic-Regular.otf",
    "opendyslexic-bold": "OpenDyslexic-Bold.otf",
}
_DYSLEXIC_FOLDERS = (Path("/usr/share/fonts/opentype/opendyslexic"), Path("/usr/local/share/fonts"))


@lru_cache(maxsize=8)
def font_file(name: str) -> Path | None:
    """Where the letters lie: in their package, or in the system's fonts (OpenDyslexic). None where they are not."""
    if name in FONTS:
        package, inside = FONTS[name]
        try:
            path = Path(str(importlib.resources.files(package))) / inside
        except ModuleNotFoundError:
            return None
        return path if path.exists() else None
    places = (folder / DYSLEXIC[name] for folder in _DYSLEXIC_FOLDERS) if name in DYSLEXIC else ()
    return next((path for path in places if path.exists()), None)


async def font(request: Request) -> Response:
    """Letters for the style sheet."""
    path = font_file(request.path_params["name"])
    if path is None:
        return Response(status_code=404)
    kind = "font/otf" if path.suffix == ".otf" else "font/ttf"
    return FileResponse(path, media_type=kind, headers=_KEEP)


async def picture(request: Request) -> Response:
    """The picture of a concept. On a kiosk it is not kept: which pictures were seen tells about a plan."""
    concept = request.path_params["concept"]
    site = site_of(request)
    if not _CONCEPT.match(concept):
        return Response(status_code=404)
    svg = await site.aside(lambda: _svg(concept))
    if svg is None:
        return Response(status_code=404)
    headers = {"content-security-policy": PICTURE_POLICY} | ({} if site.settings.kiosk else _KEEP)
    return Response(svg, media_type="image/svg+xml", headers=headers)


@lru_cache(maxsize=512)
def _svg(concept: str) -> bytes | None:
    """The picture of a concept of pictures.yml, else of the screens; what is in neither gets the plain one."""
    from summaries.choosing.vocabulary import concepts
    from summaries.writing.pictures import find

    if concept not in concepts() and concept in site_words().pictures:
        return _icon(concept)
    try:
        return find(concept).svg
    except CompanionError:
        return None


@lru_cache(maxsize=128)
def _icon(name: str) -> bytes | None:
    """A picture of the screens, from site.yml."""
    from summaries.writing.pictures import svg_of

    ours = site_words().pictures
    try:
        return svg_of(ours[name]) if name in ours else None
    except CompanionError:
        return None


async def icon(request: Request) -> Response:
    """A picture of the screens: the same for everybody, so it may be kept."""
    name = request.path_params["name"]
    svg = await site_of(request).aside(lambda: _icon(name))
    if svg is None:
        return Response(status_code=404)
    headers = {"content-security-policy": PICTURE_POLICY, **_KEEP}
    return Response(svg, media_type="image/svg+xml", headers=headers)


async def favicon(request: Request) -> Response:
    """Browsers ask for it by themselves, also beside a PDF."""
    return Response(_icon("plan") or b"", media_type="image/svg+xml", headers=_KEEP)


async def say(request: Request) -> Response:
    """Speech for one text of this sitting, as WAV; the address holds no words."""
    site = site_of(request)
    sitting = site.sittings.find(request.cookies.get(COOKIE))
    name = request.path_params["name"]
    text = sitting.saying(name) if sitting else None
    if sitting is None or text is None:
        return Response(status_code=404)
    sound = await _speech(site, sitting, name, text)
    if sound is None:
        return Response(status_code=503)
    return Response(sound, media_type="audio/wav", headers={"accept-ranges": "none"})


async def say_name(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """An id under which the name of a button of this page can be heard (for one switch)."""
    return JSONResponse({"id": sitting.say_id(form.text("text")[:LONGEST_NAME])})


async def _speech(site: Site, sitting: Sitting, name: str, text: str) -> bytes | None:
    kept = sitting.speech(name)
    if kept is not None:
        return kept
    try:
        sound = await site.aside(lambda: _speak(text))
    except Exception:  # noqa: BLE001 - whatever is wrong with the voice, the words stay on the screen
        return None
    sitting.keep_speech(name, sound)
    return sound


def _speak(text: str) -> bytes:
    from summaries.writing.speech import speak

    return speak(text)


class _Static(StaticFiles):
    async def get_response(self, path: str, scope: dict) -> Response:  # type: ignore[type-arg, override]
        response = await super().get_response(path, scope)
        response.headers.update(_KEEP)
        return response


routes = [
    Route("/picture/{concept}.svg", picture),
    Route("/icon/{name}.svg", icon),
    Route("/favicon.ico", favicon),
    Route("/font/{name}", font),
    Route("/say/{name}.wav", say),
    Route("/say", action(say_name), methods=["POST"]),
    Mount("/static", _Static(directory=STATIC)),
]
