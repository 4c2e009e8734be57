"""Words, and Who can help: both without the assistant, both with nothing saved."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import safety
from bot.web.forms import Form
from bot.web.screens.safety import age_of
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, go, screen


async def words(request: Request, site: Site, sitting: Sitting) -> Response:
    """All words, or the one that was asked for."""
    from summaries.wording.jargon import terms

    asked, term = sitting.room.pop("asked_word", ("", None))
    known = sorted((one for one in terms() if one.meaning), key=lambda one: one.term.lower())
    return site.pages.page("words.html", request, sitting, asked=asked, term=term, terms=known)


async def look_up(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """One word, however spelt."""
    from summaries.wording.jargon import lookup

    asked = form.text("text")[:120]
    if asked:
        sitting.room["asked_word"] = (asked, lookup(asked))
    return go(request, "/words#found")


async def people(request: Request, site: Site, sitting: Sitting) -> Response:
    """Who looks after my plan, and who else can help."""
    contact = None
    if sitting.record and sitting.is_me:
        record = sitting.record
        plan = await site.store(lambda store: store.plan(record))
        contact = plan.contact if plan else None
    age = await age_of(site, sitting)
    others = [one for one in safety.helpers() if "plan" in one.use and one.fits(age)]
    return site.pages.page("people.html", request, sitting, contact=contact, others=others)


routes = [
    Route("/words", screen(words)),
    Route("/words", action(look_up, typed=("text",), back="/words"), methods=["POST"]),
    Route("/people", screen(people)),
]
