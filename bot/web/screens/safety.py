"""I'm not safe: the page behind the button, and the answer to words that say so. Both work without the assistant."""

from __future__ import annotations

import secrets
from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import safety
from bot.web.forms import Form
from bot.web.screens.chat import offer_back
from bot.web.screens.end import safe_path
from bot.web.site import Site
from bot.web.sitting import Held, Sitting
from bot.web.visit import COOKIE, action, go, screen, site_of


async def not_safe(request: Request) -> Response:
    """The page behind the button. It needs no scripts and no sitting, begins none and saves nothing."""
    site = site_of(request)
    sitting = site.sittings.find(request.cookies.get(COOKIE))
    answer = safety.answer("harm", await age_of(site, sitting), setting_people=site.settings.people)
    back = safe_path(request.query_params.get("back", "/"))
    return site.pages.page("safety.html", request, sitting, answer=answer, held=None, back=back)


async def found(request: Request, site: Site, sitting: Sitting) -> Response:
    """After words that say that somebody may be in danger. The words themselves are not shown."""
    if sitting.held is None:
        return go(request, "/not-safe")
    people = site.settings.people
    answer = safety.answer(sitting.held.kind, await age_of(site, sitting), setting_people=people)
    return site.pages.page("safety.html", request, sitting, answer=answer, held=sitting.held, back=sitting.held.where)


async def decide(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """The one question (no is the default), and "I'm OK, carry on", which leads back to the exact place."""
    held = sitting.held
    if held is None:
        return go(request, "/")
    if form.text("do") == "yes" and held.decided is None:
        await _share(site, sitting, held)
        held.decided, held.words = "yes", ""
        return go(request, "/safety#decided")
    words, held.words = held.words, ""
    if form.text("do") == "no":
        held.decided = "no"
        return go(request, "/safety#decided")
    sitting.held = None
    if held.rest:
        sitting.room.update(draft=held.rest, notice="rest")
    elif words and not held.sure and held.decided is None and held.where == "/chat":
        await offer_back(site, sitting, words)
    return go(request, held.where)


async def _share(site: Site, sitting: Sitting, held: Held) -> None:
    from bot.store import StoredAnswer

    record = await site.record(sitting)
    topic, question = "want_you_to_know", site.words.safety.shared_question
    said = StoredAnswer(
        id=f"safety-{secrets.token_hex(8)}", topic=topic, question=question, words=held.words, shared=True
    )
    await site.store(lambda store: store.save_answer(record, said))


async def age_of(site: Site, sitting: Sitting | None) -> int | None:
    """The young person's age in whole years from the plan, None where it is not known."""
    if sitting is None or not sitting.record or not sitting.is_me:
        return None
    record = sitting.record
    try:
        plan = await site.store(lambda store: store.plan(record))
    except Exception:  # noqa: BLE001 - the safety answer comes whatever the store does
        return None
    born = plan.person.date_of_birth if plan else None
    if born is None:
        return None
    today = date.today()
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


routes = [
    Route("/not-safe", not_safe),
    Route("/safety", screen(found)),
    Route("/safety", action(decide, limit=False), methods=["POST"]),
]
