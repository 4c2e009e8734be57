"""An adult fills in the meeting, or loads its letter or calendar file and checks what was read."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.logs import kind
from bot.web import plan_reading
from bot.web.forms import Form
from bot.web.pages import clock, day
from bot.web.screens.adult_check import ARRANGED, CHANGED, DROPPED, TICKED
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, adult_only, go, screen
from summaries.errors import CompanionError
from summaries.model import Invited, Meeting, OnePage, Plan

if TYPE_CHECKING:
    from bot.store import Store

logger = logging.getLogger(__name__)
FURTHEST = timedelta(days=100 * 366)
"""A date further away is a slip, and weeks that are added to it may fall outside of all calendars."""
TYPED = ("place", "chair")


async def details(request: Request, site: Site, sitting: Sitting) -> Response:
    """The form, filled with what is known."""
    record = site.target(sitting)
    letter, draft = sitting.room.get("letter"), sitting.room.pop("meeting_draft", None)
    kept = await site.store(lambda store: store.meeting(record)) if record else None
    meeting = draft or letter or kept or Meeting()
    return site.pages.page(
        "adult_meeting.html", request, sitting, adult_side=True, meeting=meeting, from_letter=letter is not None,
        version=version_of(kept), sure=sitting.room.pop("meeting_sure", ""),
        people="\n".join(", ".join(filter(None, (one.name, one.role))) for one in meeting.invited),
        problem=sitting.room.pop("meeting_problem", None), today=date.today(),
    )  # fmt: skip


async def load(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Read a letter or calendar file; nothing is kept before the adult has seen it."""
    if not form.files:
        sitting.room["meeting_problem"] = site.words.adult.meeting_no_file
        return go(request, "/adult/meeting")
    paths = await asyncio.to_thread(plan_reading.put_down, site.settings.scratch, form.files[:1])
    try:
        async with site.reading_lock:
            sitting.room["letter"] = await plan_reading.limited(plan_reading.read_letter, paths[0], seconds=120)
    except CompanionError as error:
        sitting.room["meeting_problem"] = str(error)
    except Exception as error:  # noqa: BLE001 - whatever it was, its message may hold words of the letter
        logger.error("An invitation could not be read: %s", kind(error))
        sitting.room["meeting_problem"] = site.words.adult.meeting_unread
    finally:
        plan_reading.throw_away(paths)
    return go(request, "/adult/meeting")


async def save(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Keep the meeting, and make the page anew with its dates where there is a plan."""
    try:
        meeting = from_form(form)
    except ValueError as error:
        sitting.room["meeting_problem"] = site.words.adult[str(error)]
        return go(request, "/adult/meeting")
    record = await site.target_or_new(sitting)
    if record is None:
        return go(request, "/adult")
    wrong = what_is_wrong(meeting, date.today(), form.text("sure"))
    if wrong is not None:
        sitting.room["meeting_draft"] = meeting if meeting != Meeting() else None
        sitting.room["meeting_problem"] = site.words.adult[wrong]
        sitting.room["meeting_sure"] = meeting.date.isoformat() if wrong == "meeting_past_sure" and meeting.date else ""
        return go(request, "/adult/meeting")
    first = await site.store(lambda store: _put_meeting(store, record, meeting, form.text("version")))
    if first is not None:
        sitting.room["meeting_draft"] = meeting
        sitting.room["meeting_problem"] = site.words.adult.meeting_both.format(now=_in_short(site, first))
        return go(request, "/adult/meeting")
    sitting.room.pop("letter", None)
    plan = await site.store(lambda store: store.plan(record))
    if plan is not None:
        site.later(_page_with(site, record, plan, meeting))
    sitting.room["adult_note"] = "meeting_saved"
    return go(request, "/adult")


def what_is_wrong(meeting: Meeting, today: date, sure: str) -> str | None:
    """A name of the `adult` words, or None. A date that has passed counts when it is sent a second time: a meeting may
    be over. An empty form is no wish to forget the meeting."""
    if meeting == Meeting():
        return "meeting_empty"
    if meeting.start and meeting.end and meeting.end <= meeting.start:
        return "meeting_end_first"
    if meeting.date and meeting.respond_by and meeting.respond_by > meeting.date:
        return "meeting_respond_late"
    if meeting.date and meeting.date < today and sure != meeting.date.isoformat():
        return "meeting_past_sure"
    return None


def version_of(meeting: Meeting | None) -> str:
    """Tells whether the meeting is still as it stood on a page that was opened before."""
    return hashlib.blake2b(repr(meeting).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _put_meeting(store: Store, record: str, meeting: Meeting, seen: str) -> Meeting | None:
    """Keep it; or give what another window has kept meanwhile."""
    with store.together(record):
        kept = store.meeting(record)
        if kept is not None and kept != meeting and seen and seen != version_of(kept):
            return kept
        store.put_meeting(record, meeting)
    return None


def _in_short(site: Site, meeting: Meeting) -> str:
    known = [day(meeting.date) if meeting.date else "", clock(meeting.start) if meeting.start else "", meeting.place]
    return ", ".join(filter(None, known)) or str(site.words.adult.meeting_nothing)


async def _page_with(site: Site, record: str, plan: Plan, meeting: Meeting) -> None:
    """Make the page anew with the meeting's dates; nobody has to wait for it."""
    async with site.reading_lock:
        page = await plan_reading.limited(plan_reading.choose_again, plan, meeting, seconds=120)
    await site.store(lambda store: _put_page(store, record, page, plan, meeting))  # type: ignore[arg-type]


def _put_page(store: Store, record: str, fresh: OnePage, plan: Plan, meeting: Meeting) -> None:
    """The page made anew; but where an adult has changed the old one, only what comes next is new on it. Making it
    took seconds: of another plan or another meeting than are kept by now it says nothing that is wanted."""
    with store.together(record):
        if store.plan(record) == plan and store.meeting(record) == meeting:
            _put_page_now(store, record, fresh)


def _put_page_now(store: Store, record: str, fresh: OnePage) -> None:
    old = store.page(record)
    if old is not None and any(store.value(record, key) for key in (TICKED, DROPPED, CHANGED, ARRANGED)):
        kept = [line for line in old.lines if line.kind != "next"]
        after = next((at for at, line in enumerate(kept) if line.kind == "contact"), len(kept))
        coming = [line for line in fresh.lines if line.kind == "next"]
        fresh = replace(old, lines=(*kept[:after], *coming, *kept[after:]))
    store.put_page(record, fresh)


def from_form(form: Form) -> Meeting:
    """The meeting that was filled in. Raises ValueError with a name of the `adult` words."""
    try:
        day, respond = _day(form.text("date")), _day(form.text("respond_by"))
    except ValueError:
        raise ValueError("meeting_bad_date") from None
    try:
        start, end = _time(form.text("start")), _time(form.text("end"))
    except ValueError:
        raise ValueError("meeting_bad_time") from None
    invited = tuple(_person(line) for line in form.text("people").splitlines()[:40] if line.strip())
    return Meeting(
        date=day, start=start, end=end, place=form.text("place")[:200] or None, chair=form.text("chair")[:200] or None,
        invited=invited, respond_by=respond,
    )  # fmt: skip


def _day(text: str) -> date | None:
    found = date.fromisoformat(text) if text else None
    if found and abs(found - date.today()) > FURTHEST:
        raise ValueError
    return found


def _time(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def _person(line: str) -> Invited:
    name, _, role = (part.strip()[:120] for part in line.partition(","))
    return Invited(name or None, role or None)


routes = [
    Route("/adult/meeting", screen(adult_only(details))),
    Route(
        "/adult/meeting",
        action(adult_only(save), typed=TYPED, lists=("people",), back="/adult/meeting"),
        methods=["POST"],
    ),
    Route("/adult/meeting/file", action(adult_only(load)), methods=["POST"]),
]
