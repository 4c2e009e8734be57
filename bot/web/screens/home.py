"""The first screen, and "Is this you?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.store.errors import SittingGone
from bot.web.forms import Form
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import COOKIE, action, go, problem, screen, site_of, with_cookie

if TYPE_CHECKING:
    from bot.store import Store


async def first(request: Request) -> Response:
    """The first screen; on a shared computer that nobody has touched yet the resting screen. That one is still: it
    begins no sitting, speaks nothing, and asks nobody whether they are here."""
    site = site_of(request)
    sitting = await site.find(request.cookies.get(COOKIE))
    if site.settings.kiosk and not (sitting and sitting.room.get("begun")):
        return site.pages.page("rest.html", request, None)
    return await screen(home)(request)


async def home(request: Request, site: Site, sitting: Sitting) -> Response:
    """Who I am, what stays private, what to do if I'm not safe; then four big picture buttons."""
    name = await known_as(site, sitting) if sitting.is_me else None
    return site.pages.page("home.html", request, sitting, name=name)


async def begin(request: Request) -> Response:
    """From the resting screen of a kiosk to the first screen: here a visit begins."""
    site = site_of(request)
    sitting = await site.find(request.cookies.get(COOKIE)) or site.sittings.new()
    if sitting is None:
        return problem(request, site, None, "full", 503)
    sitting.room["begun"] = True
    await site.leave(sitting)
    return with_cookie(request, go(request, "/"), sitting)


async def is_you(request: Request, site: Site, sitting: Sitting) -> Response:
    """Whose plan is this? Asked of the young person before anything else of the plan is shown."""
    if not sitting.has_plan or sitting.is_me:
        return go(request, sitting.room.pop("after", "/"))
    return site.pages.page("is_you.html", request, sitting, name=await known_as(site, sitting))


async def answer_is_you(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Yes: go on. No: this sitting lets go of the plan; a companion file stays sealed behind its code."""
    after = sitting.room.pop("after", "/")
    if form.text("answer") == "yes":
        sitting.is_me = True
        return go(request, after)
    await put_plan_away(site, sitting)
    sitting.room.update(begun=True, note="wrong_plan")
    return go(request, "/is-this-you/no")


async def not_you(request: Request, site: Site, sitting: Sitting) -> Response:
    """After "no": ask an adult."""
    return site.pages.page("is_you_no.html", request, sitting)


async def put_plan_away(site: Site, sitting: Sitting) -> None:
    """This sitting lets go of the plan. What is under a code stays under it; answers that were given without a
    code are the person's own, so they come along."""
    has_file = sitting.locked_file
    async with sitting.beginning:
        record = sitting.record
        if sitting.over:
            raise SittingGone
        if record:
            sitting.record = await site.store(lambda store: _without_plan(store, record, has_file))
    bubbles = list(sitting.bubbles) if record and not has_file else []
    sitting.has_plan, sitting.is_me, sitting.locked_file = False, None, False
    sitting.wipe_screen()
    sitting.add(*bubbles)
    if record:
        await site.helper.forget(record)


def _without_plan(store: Store, record: str, has_file: bool) -> str | None:
    fresh = None
    with store.together():  # killed in the middle, either nothing has changed or nothing is lost
        answers = () if has_file else store.answers(record)
        if answers:
            fresh = store.new_sitting()
            for answer in answers:
                store.save_answer(fresh, answer)
        store.end(record)
    store.scrub_if_owed()
    return fresh


async def known_as(site: Site, sitting: Sitting) -> str | None:
    """The name on the plan, or None."""
    if not sitting.record or not sitting.has_plan:
        return None
    record = sitting.record
    plan = await site.store(lambda store: store.plan(record))
    return plan.person.known_as if plan else None


def must_ask(sitting: Sitting, path: str) -> bool:
    """True where "Is this you?" comes first; remembers where to go on."""
    if sitting.has_plan and not sitting.is_me:
        sitting.room["after"] = path
        return True
    return False


routes = [
    Route("/", first),
    Route("/begin", begin, methods=["POST"]),
    Route("/is-this-you", screen(is_you)),
    Route("/is-this-you", action(answer_is_you), methods=["POST"]),
    Route("/is-this-you/no", screen(not_you)),
]
