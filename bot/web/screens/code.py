"""I have a code: a companion file opens in this sitting."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.store import WaitBeforeCode, WrongCode
from bot.web.forms import Form
from bot.web.site import Site
from bot.web.sitting import NO_QUIET, Sitting
from bot.web.visit import action, go, screen


async def ask(request: Request, site: Site, sitting: Sitting) -> Response:
    """The place to type a code."""
    return site.pages.page("code.html", request, sitting, problem=sitting.room.pop("problem", None))


async def open_file(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Open the file; the browser gets a new key, so that an old one opens nothing."""
    code = form.text("code")[:40]
    record = await site.record(sitting)
    try:
        await site.store(lambda store: store.open_file(record, code))
    except (WrongCode, WaitBeforeCode) as error:
        sitting.room["problem"] = str(error)
        return go(request, "/code")
    plan = await site.store(lambda store: store.plan(record))
    sitting.never_quiet = await site.store(lambda store: store.set_by_adult(record, NO_QUIET)) == "yes"
    sitting.wipe_screen()
    sitting.room["begun"] = True
    sitting.locked_file, sitting.has_plan, sitting.is_me = True, plan is not None, None
    site.sittings.renew(sitting)
    return go(request, "/is-this-you" if plan else "/")


routes = [Route("/code", screen(ask)), Route("/code", action(open_file), methods=["POST"])]
