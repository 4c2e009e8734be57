"""The adults' side: its door, its first page, and leaving it."""

from __future__ import annotations

import time

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.forms import Form
from bot.web.site import Site
from bot.web.sitting import NO_QUIET, Sitting
from bot.web.visit import action, adult_only, go, screen


async def first(request: Request, site: Site, sitting: Sitting) -> Response:
    """What is here: plan, meeting, page, questions. Never the chat, or an answer that is not shared."""
    record = site.target(sitting)
    plan = await site.store(lambda store: store.plan(record)) if record else None
    meeting = await site.store(lambda store: store.meeting(record)) if record else None
    file = await site.store(lambda store: store.file_of(record)) if record else None
    no_quiet = await site.store(lambda store: store.value(record, NO_QUIET)) if record and file else None
    files = await site.store(lambda store: store.files()) if site.pin.needed else ()
    return site.pages.page(
        "adult.html", request, sitting, adult_side=True, plan=plan, meeting=meeting, file=file, files=files,
        files_side=site.settings.kiosk, no_quiet=no_quiet == "yes",
        code=sitting.room.pop("new_code", None), saved=sitting.room.pop("adult_note", None),
    )  # fmt: skip


async def door(request: Request, site: Site, sitting: Sitting) -> Response:
    """Ask for the PIN, or have the first one chosen."""
    if not site.pin.needed or sitting.adult:
        return go(request, "/adult")
    name = "pin.html" if site.pin.set else "pin_setup.html"
    problem, typed = sitting.room.pop("pin_problem", None), sitting.room.pop("typed_code", "")
    return site.pages.page(name, request, sitting, adult_side=True, problem=problem, wait=site.pin.wait(), typed=typed)


async def open_door(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Try a PIN. After the right one the browser gets a new key."""
    if await site.aside(lambda: site.pin.right(form.text("pin"))):
        let_in(site, sitting)
        return go(request, "/adult")
    sitting.room["pin_problem"] = "pin_wrong"
    return go(request, "/adult/pin")


async def set_up(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Choose the first PIN, with the code that the terminal showed."""
    problem = await site.aside(lambda: site.pin.choose(form.text("code"), form.text("pin")))
    if problem is None:
        let_in(site, sitting)
        return go(request, "/adult")
    sitting.room.update(pin_problem=problem, typed_code=form.text("code")[:12])
    return go(request, "/adult/pin")


def let_in(site: Site, sitting: Sitting) -> None:
    """Open the adults' side in this browser, under a new key."""
    sitting.adult_until = time.monotonic() + site.pin.open_seconds
    site.sittings.renew(sitting)


async def leave(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Give the screen to the young person: the adults' side closes, and what an adult had open is put down."""
    sitting.adult_until = 0.0
    await put_down(site, sitting)
    for name in ("new_code", "letter", "adult_note"):
        sitting.room.pop(name, None)
    sitting.job = None
    site.sittings.renew(sitting)
    return go(request, "/")


async def put_down(site: Site, sitting: Sitting) -> None:
    """The file that an adult has open is closed; it counts as open until that has worked."""
    async with sitting.beginning:
        record = sitting.adult_record
        if record:
            await site.store(lambda store: store.end(record))
        sitting.adult_record = None
        sitting.room.pop("fitted", None)


routes = [
    Route("/adult", screen(adult_only(first))),
    Route("/adult/pin", screen(door)),
    Route("/adult/pin", action(open_door), methods=["POST"]),
    Route("/adult/pin/new", action(set_up), methods=["POST"]),
    Route("/adult/leave", action(leave), methods=["POST"]),
]
