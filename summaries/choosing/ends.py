"""The lines at the foot: what happens next, who to contact, how to say whether the plan is working."""

from __future__ import annotations

import re
from datetime import date

from summaries.choosing.dates import day_in_words, is_past, time_in_words
from summaries.choosing.lines import fixed
from summaries.choosing.words import words
from summaries.model import Invited, Line, LineSource, Meeting, Plan

_MOST_NAMES = 3
_ONLINE = re.compile(r"\b(?:video|online|teams|zoom|phone|link|remote)\b", re.I)


def next_lines(plan: Plan, meeting: Meeting | None, today: date) -> list[Line]:
    """The meeting where a letter tells of one, else the review's date, or honestly that the plan does not say."""
    if meeting is not None and (meeting.date or meeting.place or meeting.invited):
        return _meeting(meeting, plan)
    text = words("choosing")
    source = plan.next_review_source
    if plan.next_review_by is None and plan.next_review_month and source:
        told = LineSource("plan", source.section, source.page, source.quote)
        over = is_past(plan.next_review_month, today)
        in_month = text("lines", "review_was_in_month" if over else "review_in_month", month=plan.next_review_month)
        return [fixed("next-review", "next", in_month, "calendar", told, note=_ask(plan) if over else None)]
    if plan.next_review_by is None and plan.next_review_within and source:
        months, since = plan.next_review_within
        told = LineSource("plan", source.section, source.page, source.quote)
        within = text("lines", "review_within", months=str(months), date=day_in_words(since))
        return [fixed("next-review", "next", within, "calendar", told)]
    if plan.next_review_by is None:
        where = LineSource(
            "absence",
            source.section if source else "cover",
            source.page if source else None,
            source.quote if source else None,
        )
        return [fixed("next-review", "next", text("lines", "review_unknown"), "calendar", where, note=_ask(plan))]
    said = LineSource(
        "plan", source.section if source else "cover", source.page if source else None, source.quote if source else None
    )
    key = "review_by" if plan.next_review_by >= today else "review_passed"
    note = None if key == "review_by" else _ask(plan)
    return [
        fixed(
            "next-review",
            "next",
            text("lines", key, date=day_in_words(plan.next_review_by)),
            "calendar",
            said,
            note=note,
        )
    ]


def contact_lines(plan: Plan) -> list[Line]:
    """Who deals with the plan at the council and how to reach that person; how to say that help is missing."""
    text, contact = words("choosing"), plan.contact
    source = contact.source if contact and contact.source else None
    where = LineSource(
        "plan", source.section if source else "cover", source.page if source else None, source.quote if source else None
    )
    tell = _tell(plan)
    if contact is None or not (contact.name or contact.phone or contact.email):
        council = text("lines", "council_only", council=plan.local_authority) if plan.local_authority else None
        missing = LineSource("absence", "cover", None, None)
        return [
            fixed("contact-council", "contact", text("lines", "contact_unknown"), "telephone", missing, note=council),
            tell,
        ]
    name = contact.name or contact.role or plan.local_authority or ""
    how = contact.phone or contact.email
    key = "contact" if how else "contact_name_only"
    note = contact.email if contact.phone and contact.email else None
    picture = "telephone" if contact.phone else ("email" if contact.email else "telephone")
    said = text("lines", key, name=name, how=(how or "").rstrip("."))
    return [fixed("contact-council", "contact", said, picture, where, note=note), tell]


def _tell(plan: Plan) -> Line:
    """ "Is some help not happening? I can tell …": a rule of the reviews, not of this plan (Code 9.166)."""
    text = words("choosing")
    key = "tell_college" if _at_college(plan) else "tell"
    rule = LineSource("rule", "other", None, None)
    return fixed("contact-tell", "contact", text("lines", key), "say whether it works", rule, topic="tell")


def _ask(plan: Plan) -> str:
    return words("choosing")("lines", "review_ask_me_college" if _at_college(plan) else "review_ask_me")


def _at_college(plan: Plan) -> bool:
    """Speak of college where the placement is one (a college has no SENCO by law)."""
    placement = plan.placement
    told = f"{placement.type or ''} {placement.name or ''}".lower() if placement else ""
    return "college" in told and "school" not in told


def _meeting(meeting: Meeting, plan: Plan) -> list[Line]:
    text = words("choosing")
    quotes = dict(meeting.source_quotes)
    said, where = _when(meeting), [quotes.get("date")]
    if meeting.place:
        said = f"{said} {text('lines', 'meeting_where_plain', place=_short_place(meeting.place))}"
        where.append(quotes.get("place"))
    quote = " … ".join(part for part in where if part) or None
    lines = [fixed("next-when", "next", said, "calendar", LineSource("meeting", "meeting", None, quote))]
    names = _names(meeting.invited, plan)
    if names:
        who = LineSource("meeting", "meeting", None, quotes.get("invited"))
        lines.append(fixed("next-who", "next", text("lines", "meeting_who", names=names), "people at a meeting", who))
    return lines


def _short_place(place: str) -> str:
    """The room and the building, and whether one can join online; the street is in the letter."""
    parts = [part.strip() for part in place.rstrip(". ").split(",") if part.strip()]
    online = [part for part in parts[2:] if _ONLINE.search(part)]
    return ", ".join([*parts[:2], *online])


def _when(meeting: Meeting) -> str:
    text = words("choosing")
    if meeting.date is None:
        return text("lines", "meeting_date_unknown")
    day = day_in_words(meeting.date)
    if meeting.start is None:
        return text("lines", "meeting_date", date=day)
    if meeting.end is None:
        return text("lines", "meeting_when", date=day, time=time_in_words(meeting.start))
    return text("lines", "meeting_ends", date=day, time=time_in_words(meeting.start), end=time_in_words(meeting.end))


def _names(invited: tuple[Invited, ...], plan: Plan) -> str:
    """Up to three who are invited, and how many others; not the young person, who knows."""
    own = {
        name.lower() for name in (*plan.person.names, plan.person.full_name or "", plan.person.known_as or "") if name
    }
    names = [entry.name or entry.role or "" for entry in invited]
    names = [name for name in dict.fromkeys(names) if name and name.lower() not in own]
    if len(names) <= _MOST_NAMES + 1:
        return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
    return ", ".join(names[:_MOST_NAMES]) + f" and {len(names) - _MOST_NAMES} others"
