"""A meeting from a letter of invitation: labelled rows, sentences and lists of people."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summaries.model import Invited, Meeting
from summaries.reading.document import Document
from summaries.reading.meeting.days import Days
from summaries.reading.meeting.guests import guests
from summaries.reading.meeting.places import chair_of, place_of
from summaries.reading.meeting.statements import Statement, statements


@dataclass(frozen=True)
class _Found:
    value: str
    quote: str


def meeting_of(document: Document) -> Meeting:
    """What the letter says of its meeting; what it does not say is None."""
    said = statements(document.blocks)
    days = Days(said)
    meeting, reply = days.meeting(), days.reply()
    moment = days.moment(meeting)
    place = _first(said, place_of)
    chair = _first(said, chair_of)
    invited, invited_quote = guests(document.blocks)
    quotes = [("date", meeting.quote)] if meeting else []
    quotes += [("start", moment.quote)] if moment else []
    quotes += [("place", place.quote)] if place else []
    quotes += [("chair", chair.quote)] if chair else []
    quotes += [("invited", invited_quote)] if invited_quote else []
    quotes += [("respond_by", reply.quote)] if reply else []
    return Meeting(
        date=meeting.day if meeting else None,
        start=moment.begins if moment else None,
        end=moment.ends if moment else None,
        place=place.value if place else None,
        chair=chair.value if chair else next((each.name for each in invited if _CHAIRS.search(each.role or "")), None),
        invited=invited,
        respond_by=reply.day if reply else None,
        source_quotes=tuple(quotes),
        says=_says(said, invited),
    )


_CHAIRS = re.compile(r"\bchair(?:s|ing|person)?\b(?! of (?:the )?(?:governors|trustees))", re.IGNORECASE)
_NOT_SAID = re.compile(r"\W*(?:dear|yours|kind regards|regards|with best wishes|to:|cc:?|ref)\b", re.IGNORECASE)


def _says(said: list[Statement], invited: tuple[Invited, ...]) -> tuple[str, ...]:
    """What the letter tells, once each; not its greeting, its heading or its list of guests."""
    names = {each.name.lower() for each in invited if each.name}
    found: list[str] = []
    for each in said:
        text = each.quote.replace(" … ", ": ", 1) if each.label else each.text
        guest = each.label in names or any(each.text.lower().startswith(name) for name in names)
        if (
            (guest and "(" not in each.text)
            or _NOT_SAID.match(each.text)
            or len(each.text.split()) < (1 if each.label else 4)
        ):
            continue
        if text not in found and not any(text.endswith(other) for other in found):
            found.append(text)
    return tuple(found)


def _first(said: list[Statement], look: object) -> _Found | None:
    """The first answer among labelled statements, else among sentences."""
    assert callable(look)
    for labelled in (True, False):
        for statement in said:
            if bool(statement.label) is labelled:
                value = look(statement)
                if value:
                    return _Found(value, statement.quote)
    return None
