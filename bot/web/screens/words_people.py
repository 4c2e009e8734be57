"""Words, and Who can help: both without the assistant, both with nothing saved."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import safety
from bot.web.forms import Form
from bot.web.screens.safety import age_of
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, go, screen

if TYPE_CHECKING:
    from summaries.wording.jargon import Term


async def words(request: Request, site: Site, sitting: Sitting) -> Response:
    """All words, or the one that was asked for."""
    from summaries.wording.jargon import terms

    asked, term = sitting.room.pop("asked_word", (None, None))
    known = sorted((one for one in terms() if one.meaning), key=lambda one: one.term.lower())
    letters = {letter: list(here) for letter, here in groupby(known, key=lambda one: one.term[0].upper())}
    return site.pages.page(
        "words.html", request, sitting, asked=asked, term=term, by_letter=list(letters.items()),
        of_plan=await _of_plan(site, sitting, known),
    )  # fmt: skip


async def _of_plan(site: Site, sitting: Sitting, known: list[Term]) -> list[Term]:
    """The words that the plan itself uses, as far as the page shows it."""
    if not sitting.record or not sitting.is_me:
        return []
    record = sitting.record
    page = await site.store(lambda store: store.page(record))
    said = " ".join(f"{line.text} {line.source.quote or ''}" for line in page.lines) if page else ""
    return [one for one in known if any(_stands_in(name, said) for name in (one.term, *one.aliases))]


def _stands_in(name: str, text: str) -> bool:
    """Initials count only as they are written: "AT" is a hard word and "at" is none."""
    same_case = len(name) <= 4 or name.isupper()
    return re.search(rf"\b{re.escape(name)}\b", text, 0 if same_case else re.IGNORECASE) is not None


async def look_up(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """One word, however spelt."""
    from summaries.wording.jargon import lookup

    asked = form.text("text")[:120]
    sitting.room["asked_word"] = (asked, lookup(asked) if asked else None)
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
