"""At school: a companion file for each young person, prepared ahead, opened on the kiosk by a short code."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.store import AlreadyKept, SittingGone
from bot.web.forms import Form
from bot.web.screens.adult import put_down
from bot.web.site import Site
from bot.web.sitting import NO_QUIET, Sitting
from bot.web.visit import action, adult_only, go

if TYPE_CHECKING:
    from bot.store import Store

LONGEST_KEEPING = timedelta(days=366)


async def keep(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """At home: what is here becomes a companion file."""
    record = await site.target_or_new(sitting)
    if record is None:
        return go(request, "/adult")
    with suppress(AlreadyKept):  # pressed in another window: the page shows the file, and a way to a new code
        sitting.room["new_code"] = await site.store(lambda store: store.keep(record))
    if record == sitting.record:
        sitting.locked_file = True
    return go(request, "/adult")


async def prepare(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """A new, empty file under a label, opened at once."""
    label = form.text("label")[:60]
    if label:
        made = await site.store(lambda store: store.prepare_file(label))
        sitting.room["new_code"] = await site.store(lambda store: store.new_code(made))
        await _open(site, sitting, made)
    else:
        sitting.room["adult_note"] = "files_no_label"
    return go(request, "/adult")


async def open_one(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Work on one file."""
    await _open(site, sitting, form.text("file"))
    return go(request, "/adult")


async def new_code(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """A new code for a file (the old one no longer opens it)."""
    one = form.text("file")
    sitting.room["new_code"] = await site.store(lambda store: store.new_code(one))
    return go(request, "/adult")


async def quiet_time(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """With or without quiet time for the file that is open."""
    record = site.target(sitting)
    if record:
        none = "yes" if form.text("none") == "yes" else None
        await site.store(lambda store: store.put_value(record, NO_QUIET, none))
    return go(request, "/adult#quiet-time")


async def last_day(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Another last day, from today to a year from now."""
    one = form.text("file")
    try:
        day = date.fromisoformat(form.text("day"))
    except ValueError:
        return go(request, "/adult")
    day = min(max(day, date.today()), date.today() + LONGEST_KEEPING)
    await site.store(lambda store: store.set_end_date(one, day))
    return go(request, "/adult")


async def erase(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Erase one file, after the adult has said so twice (the page asks)."""
    one = form.text("file")
    if form.text("sure") == "yes":
        await put_down(site, sitting)
        await site.store(lambda store: store.erase_file(one))
    return go(request, "/adult")


async def _open(site: Site, sitting: Sitting, file_id: str) -> None:
    await put_down(site, sitting)
    async with sitting.beginning:
        if sitting.over:
            raise SittingGone
        sitting.adult_record = await site.store(lambda store: _attached(store, file_id))


def _attached(store: Store, file_id: str) -> str:
    with store.together():
        record = store.new_sitting(role="adult")
        store.attach(record, file_id)
    return record


def _post(path: str, handler: object, *, typed: tuple[str, ...] = ()) -> Route:
    return Route(path, action(adult_only(handler), typed=typed, back="/adult"), methods=["POST"])


routes = [
    _post("/adult/files/keep", keep),
    _post("/adult/files/new", prepare, typed=("label",)),
    _post("/adult/files/open", open_one),
    _post("/adult/files/code", new_code),
    _post("/adult/files/day", last_day),
    _post("/adult/files/quiet", quiet_time),
    _post("/adult/files/erase", erase),
]
