"""Hide this, Stop, Delete everything, and the quiet time."""

from __future__ import annotations

import time

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web.forms import Form
from bot.web.screens.picture_code import PICTURES
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, by_script, go, gone, screen

REST_SECONDS = 20
"""So long a kiosk shows that everything is gone before it rests."""
DOUBLE_PRESS_SECONDS = 10.0


async def hidden(request: Request, site: Site, sitting: Sitting) -> Response:
    """A calm page of nothing in particular."""
    if not sitting.hidden:
        return go(request, "/")
    wait = max(0, int(sitting.room.get("code_wait", 0.0) - time.monotonic() + 0.999))
    return site.pages.page(
        "hide.html", request, sitting, pictures=PICTURES if sitting.picture_code else (), wait=wait,
        tried=len(sitting.room.get("trying", ())), wrong=sitting.room.get("code_wrong", 0),
    )  # fmt: skip


async def hide(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Cover the screen at once; also the back button shows the calm page."""
    sitting.hidden = True
    sitting.room["came_from"] = safe_path(form.text("from"))
    return go(request, "/hide")


async def show(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Come back to where the person was; with a picture code only the pictures lead back (`unlock`)."""
    if sitting.picture_code is not None:
        return go(request, "/hide")
    sitting.hidden = False
    return go(request, sitting.room.pop("came_from", "/"))


async def stop(request: Request, site: Site, sitting: Sitting) -> Response:
    """What would you like: a rest, keep, or finish."""
    record = sitting.record
    file = await site.store(lambda store: store.file_of(record)) if record else None
    code, sitting.code = sitting.code, None
    return site.pages.page("stop.html", request, sitting, file=file, code=code)


async def keep(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """The young person keeps theirs: a companion file, and a code that is shown once. Pressed twice in a row, it is
    the same code: the page of the first press may not have been seen."""
    record = await site.record(sitting)
    made, when = sitting.room.get("kept", ("", 0.0))
    if time.monotonic() - when < DOUBLE_PRESS_SECONDS:
        sitting.code = made
        return go(request, "/stop")
    sitting.code = await site.store(lambda store: store.keep(record))
    sitting.room["kept"] = (sitting.code, time.monotonic())
    sitting.locked_file = True
    return go(request, "/stop")


async def finish(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """End the sitting: locked with a code, erased without one."""
    return gone(request, await site.end(sitting))


async def delete(request: Request, site: Site, sitting: Sitting) -> Response:
    """Ask once before everything goes."""
    return site.pages.page("delete.html", request, sitting)


async def delete_now(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Everything goes."""
    return gone(request, await site.erase(sitting))


async def here(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """The page says that somebody is there, or asks for much more time from now on."""
    if form.text("long") == "1":
        sitting.long_quiet = True
    record = sitting.record
    if record:
        await site.store(lambda store: store.touch(record))
    return JSONResponse({"ok": True}) if by_script(request) else go(request, "/")


async def quiet(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """The quiet time is over."""
    return gone(request, await site.end(sitting, "quiet"))


async def after(request: Request) -> Response:
    """Nothing of anybody: this page needs no sitting and begins none. On a kiosk it goes to rest by itself."""
    from bot.web.visit import site_of

    how = request.path_params["how"]
    site = site_of(request)
    sentence = {
        "finished": site.words.stop.finished,
        "locked": site.words.stop.locked,
        "deleted": site.words.delete.done,
        "quiet": site.words.quiet.ended,
        "quiet_code": site.words.quiet.ended_code,
        "closed": site.words.stop.closed,
    }.get(how, site.words.stop.finished)
    return site.pages.page("gone.html", request, None, sentence=sentence, rests=REST_SECONDS)


def safe_path(path: str) -> str:
    """A path of ours, never another site's address."""
    fine = path.startswith("/") and not path.startswith(("//", "/\\", "/hide")) and len(path) < 120
    return path if fine and all(char.isalnum() or char in "/-_." for char in path) else "/"


routes = [
    Route("/hide", screen(hidden, always=True)),
    Route("/hide", action(hide, limit=False), methods=["POST"]),
    Route("/show", action(show), methods=["POST"]),
    Route("/stop", screen(stop)),
    Route("/stop/keep", action(keep), methods=["POST"]),
    Route("/stop/finish", action(finish), methods=["POST"]),
    Route("/delete", screen(delete)),
    Route("/delete", action(delete_now), methods=["POST"]),
    Route("/here", action(here, limit=False), methods=["POST"]),
    Route("/quiet", action(quiet), methods=["POST"]),
    Route("/gone/{how}", after),
]
