"""The page beside the plan's own words: an adult ticks, changes, moves or drops each line. Doubts come first."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.store.errors import ChangedMeanwhile
from bot.web.files import made_file
from bot.web.forms import Form
from bot.web.screens.plan_page import fitted
from bot.web.screens.views import shared_views
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, adult_only, go, screen
from summaries.model import Line, OnePage, Plan
from summaries.model.codec import from_data, to_data

if TYPE_CHECKING:
    from bot.store import Store

TICKED, DROPPED, CHANGED = "ticked lines", "dropped lines", "changed lines"
ARRANGED = "arranged lines"
"""There where an adult moved a line or chose another picture."""
LONGEST_LINE = 300


async def check(request: Request, site: Site, sitting: Sitting) -> Response:
    """Every line with the words it came from: doubts first, then what is on the page, then what is under "More". A
    tick moves nothing."""
    record = site.target(sitting)
    page = await site.store(lambda store: store.page(record)) if record else None
    if record is None or page is None:
        return go(request, "/adult")
    ticked, dropped, changed = await site.store(lambda store: _notes(store, record))
    from summaries.choosing.vocabulary import concepts

    on_paper = {line.id for line in (await fitted(site, sitting, page)).lines}
    words = site.words.adult
    doubted = [line for line in page.lines if line.check]
    others = [line for line in page.lines if not line.check]
    groups = (
        (words.check_first, words.check_first_more, doubted),
        (words.check_page, words.check_page_more, [line for line in others if line.id in on_paper]),
        (words.check_rest, words.check_rest_more, [line for line in others if line.id not in on_paper]),
    )
    order = [line.id for *_, lines in groups for line in lines]
    still, after = [one for one in order if one not in ticked], _after(order, ticked)
    return site.pages.page(
        "adult_check.html", request, sitting, adult_side=True, groups=groups, ticked=ticked, changed=changed,
        done=len(order) - len(still), all=len(order), next_open=still[0] if still else None, after=after,
        dropped=[from_data(Line, data) for data in dropped], concepts=sorted(concepts()), version_of=version_of,
        problem=sitting.room.pop("check_problem", None),
    )  # fmt: skip


def _after(order: list[str], ticked: set[str]) -> dict[str, str]:
    """For each line the next one that nobody has ticked yet; the line itself where there is none."""
    found: dict[str, str] = {}
    for at, one in enumerate(order):
        found[one] = next((other for other in order[at + 1 :] + order[:at] if other not in ticked), one)
    return found


async def change(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """One change to one line: tick, untick, words, picture, drop, back, up, down."""
    record, wanted, one = site.target(sitting), form.text("do"), form.text("line")
    if record is None:
        return go(request, "/adult")
    if wanted == "words":
        sitting.room["check_problem"] = await _change_words(site, record, one, form)
    else:
        picture, seen = form.text("picture"), form.text("version")
        await site.store(lambda store: _change(store, record, one, wanted, picture, seen))
    there = form.text("next") or one
    return go(request, f"/adult/check#line-{there}" if re.fullmatch(r"[\w-]+", there) else "/adult/check")


def version_of(line: Line) -> str:
    """Tells whether a line is still as it stood on a page that was opened before."""
    return hashlib.blake2b(f"{line.text}\0{line.picture}".encode(), digest_size=6).hexdigest()


def _change(store: Store, record: str, one: str, wanted: str, picture: str, seen: str) -> None:
    """Read and write in one transaction: of several presses at once none is lost."""
    with store.together(record):
        _change_line(store, record, one, wanted, picture, seen)


def _change_line(store: Store, record: str, one: str, wanted: str, picture: str, seen: str) -> None:
    page = store.page(record)
    if page is None:
        return
    ticked, dropped, _ = _notes(store, record)
    lines, at = list(page.lines), next((at for at, line in enumerate(page.lines) if line.id == one), None)
    if wanted == "back":
        lines += [from_data(Line, data) for data in dropped if data["id"] == one]
        store.put_value(record, DROPPED, json.dumps([data for data in dropped if data["id"] != one]))
    elif at is None:
        return
    elif wanted in ("tick", "untick"):
        store.put_value(record, TICKED, json.dumps(sorted(ticked | {one} if wanted == "tick" else ticked - {one})))
    elif wanted == "drop":
        store.put_value(record, DROPPED, json.dumps([*dropped, to_data(lines.pop(at))]))
    elif wanted == "picture":
        if seen and seen != version_of(lines[at]):
            raise ChangedMeanwhile
        lines[at] = with_picture(lines[at], picture)
        store.put_value(record, ARRANGED, "yes")
    elif wanted in ("up", "down"):
        move(lines, at, -1 if wanted == "up" else 1)
        store.put_value(record, ARRANGED, "yes")
    store.put_page(record, replace(page, lines=tuple(lines)))


def move(lines: list[Line], at: int, step: int) -> None:
    """Swap a line with the next one of its own kind, up (-1) or down (1)."""
    other = at + step
    while 0 <= other < len(lines) and lines[other].kind != lines[at].kind:
        other += step
    if 0 <= other < len(lines):
        lines[at], lines[other] = lines[other], lines[at]


def with_picture(line: Line, concept: str) -> Line:
    """The line with another picture, where there is one of that name."""
    from summaries.choosing.vocabulary import concepts
    from summaries.writing.pictures import find

    return replace(line, picture=concept, alt=find(concept).alt) if concept in concepts() else line


async def _change_words(site: Site, record: str, one: str, form: Form) -> dict[str, Any] | None:
    """Put an adult's words on a line. Where the guard doubts them, or another window was first, they count only when
    they are sent a second time. Gives the words and what the guard doubts (nothing for another window), or None."""
    words = " ".join(form.text("text").split())[:LONGEST_LINE]
    plan = await site.store(lambda store: store.plan(record))
    page = await site.store(lambda store: store.page(record))
    line = next((line for line in page.lines if line.id == one), None) if page else None
    if not words or plan is None or page is None or line is None or words == line.text:
        return None
    seen = form.text("version") or version_of(line)
    doubts = _doubts(words, line, plan)
    if doubts and form.text("sure") != words:
        return {"line": one, "words": words, "why": list(doubts)}
    done = await site.store(lambda store: _put_words(store, record, one, words, seen))
    return None if done else {"line": one, "words": words, "why": []}


def _doubts(words: str, line: Line, plan: Plan) -> tuple[str, ...]:
    from summaries.wording.guard import doubts

    return tuple(doubts(words, line.source.quote, plan)) if line.source.quote else ()


def _put_words(store: Store, record: str, one: str, words: str, seen: str) -> bool:
    """False where the line is no longer as it was seen."""
    with store.together(record):
        page = store.page(record)
        lines = list(page.lines) if page else []
        at = next((at for at, line in enumerate(lines) if line.id == one), None)
        if page is None or at is None or version_of(lines[at]) != seen:
            return False
        ticked, _, changed = _notes(store, record)
        lines[at] = replace(lines[at], text=words, note=None, check=None)
        store.put_page(record, replace(page, lines=tuple(lines)))
        store.put_value(record, TICKED, json.dumps(sorted(ticked | {one})))
        store.put_value(record, CHANGED, json.dumps(sorted(changed | {one})))
    return True


def _notes(store: Store, record: str) -> tuple[set[str], list[dict[str, object]], set[str]]:
    """Ids ticked, lines dropped (as data), ids changed."""
    ticked, dropped, changed = (json.loads(store.value(record, key) or "[]") for key in (TICKED, DROPPED, CHANGED))
    return set(ticked), list(dropped), set(changed)


async def questions(request: Request, site: Site, sitting: Sitting) -> Response:
    """Questions to ask at the meeting: what is vague, out of date, or missing."""
    record = site.target(sitting)
    plan = await site.store(lambda store: store.plan(record)) if record else None
    if plan is None:
        return go(request, "/adult")
    found = await site.aside(lambda: _questions(plan))
    return site.pages.page("adult_questions.html", request, sitting, adult_side=True, questions=found)


def _questions(plan: Plan) -> tuple[object, ...]:
    from summaries import checking

    return tuple(checking.questions(plan))


async def paper(request: Request, site: Site, sitting: Sitting) -> Response:
    """The page, or the views as far as they are shared, as a file."""
    record, what, form = site.target(sitting), request.path_params["what"], request.path_params["form"]
    if record is None or what not in ("page", "views", "booklet"):
        return go(request, "/adult")
    thing: object
    if what in ("page", "booklet"):
        thing = await site.store(lambda store: store.page(record))
        if isinstance(thing, OnePage) and what == "booklet":
            thing = replace(thing, style=replace(thing.style, booklet=True))
    else:
        thing = await shared_views(site, record)
    if thing is None:
        sitting.room["adult_note"] = "print_views_none" if what == "views" else "plan_none"
        return go(request, "/adult")
    return await made_file(site, what, thing, form)


routes = [
    Route("/adult/check", screen(adult_only(check))),
    Route(
        "/adult/check", action(adult_only(change), typed=("text",), back="/adult/check", limit=False), methods=["POST"]
    ),
    Route("/adult/questions", screen(adult_only(questions))),
    Route("/adult/paper/{what}.{form}", screen(adult_only(paper))),
]
