"""What an invitation says of the meeting, in easy sentences; what it does not say, and who would know."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from summaries.choosing.dates import day_in_words, time_in_words
from summaries.choosing.sentences import sentences
from summaries.choosing.words import words
from summaries.model import Meeting

Person = tuple[str, "str | None", "str | None"]
People = tuple[Person, ...]
Told = tuple[str, tuple[str, ...], People]
"""A picture's concept, sentences, and people as (name, role, meaning of the role)."""

_TO_YOU = {"I am": "you are", "me": "you", "my": "your", "My": "Your", "I": "you"}
_TO_YOU_PATTERN = re.compile(r"\b(" + "|".join(sorted(_TO_YOU, key=len, reverse=True)) + r")\b")
_INITIALS = re.compile(r"\b[A-Z]{2,}\b")
_BRACKET = re.compile(r"\s*\([A-Z]{2,}\)")
"""Initials in brackets behind a role say nothing to somebody who does not know them."""
_MOST_EXPLAINED = 9
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def when(meeting: Meeting | None) -> Iterator[Told]:
    """The day, the time, the place and who runs the meeting; or that it is not known, and who would know."""
    text = words("explain")
    if meeting is None:
        yield "not understood", tuple(one for line in _lines("no_meeting") for one in sentences(line)), ()
        return
    known = _when(meeting)
    if known:
        yield "calendar", (known,), ()
    if meeting.place:
        yield "place", (text("meeting", "where", place=_plain(meeting.place).rstrip(".")),), ()
    missing = [
        name for name, there in (("date", meeting.date), ("time", meeting.start), ("place", meeting.place)) if not there
    ]
    if missing:
        names = [text("meeting", name) for name in missing]
        listed = f" {text('meeting', 'or')} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
        ask = (
            text("meeting", "ask_chair", name=_plain(meeting.chair)) if meeting.chair else text("meeting", "ask_school")
        )
        yield "not understood", (text("meeting", "missing", missing=listed), ask), ()


def people(meeting: Meeting | None) -> Iterator[Told]:
    """Everybody on the invitation, with what each role means; nothing where there is no invitation."""
    text = words("explain")
    if meeting is None:
        return
    if meeting.chair:
        yield "person", (text("meeting", "chair", name=_plain(meeting.chair)),), ()
    found = list(_invited(meeting))
    if not found:
        yield "not understood", (text("meeting", "people_unknown"), text("meeting", "ask_school")), ()
        return
    yield "people at a meeting", (text("meeting", "people"),), tuple(_briefly(found))


def reply(meeting: Meeting | None) -> Iterator[Told]:
    """The day by which the invitation wants an answer, where it names one."""
    if meeting is None or meeting.respond_by is None:
        return
    yield "letter", tuple(line.replace("{date}", day_in_words(meeting.respond_by)) for line in _lines("reply")), ()


def no_dates(meeting: Meeting | None) -> Iterator[Told]:
    """Honest where the last days cannot be worked out."""
    if meeting is None or meeting.date is None:
        yield "not understood", (words("explain")("meeting", "no_dates"),), ()


SAYS: dict[str, Callable[[Meeting | None], Iterator[Told]]] = {
    "when": when,
    "people": people,
    "reply": reply,
    "no_dates": no_dates,
}


def _when(meeting: Meeting) -> str | None:
    text = words("explain")
    start = time_in_words(meeting.start) if meeting.start else ""
    if meeting.date is None:
        return text("meeting", "at", time=start) if start else None
    day = day_in_words(meeting.date)
    if meeting.start is None:
        return text("meeting", "when", date=day)
    if meeting.end is None or meeting.end <= meeting.start:
        return text("meeting", "when_at", date=day, time=start)
    return text("meeting", "when_until", date=day, time=start, end=time_in_words(meeting.end))


def _briefly(found: list[Person]) -> Iterator[Person]:
    """Where many are invited only initials are explained, or the list would bury the rest."""
    for name, role, means in found:
        hard = bool(_INITIALS.search(role or name))
        yield name, role, means if hard or len(found) <= _MOST_EXPLAINED else None


def _invited(meeting: Meeting) -> Iterator[Person]:
    """(name or role, role beside a name, what the role means); the young person stands first, as "You"."""
    text = words("explain")
    yours = {str(role) for role in words("explain").tree().get("your_roles", ())}
    seen: set[str] = set()
    others = []
    for entry in meeting.invited:
        name, role = _plain(entry.name or ""), _BRACKET.sub("", _plain(entry.role or ""))
        if role.lower() in yours:
            if "" not in seen:
                yield text("meeting", "you"), None, None
            seen.add("")
        elif (name or role) and (name + role).lower() not in seen:
            seen.add((name + role).lower())
            others.append((name or _capital(role), role if name and role else None, meaning(role) if role else None))
    yield from others


def meaning(role: str) -> str | None:
    """What a role means, said to "you", where our own lists know exactly this role; never a guess from its spelling."""
    from summaries.wording import jargon

    for part in (role, re.sub(r"\s*\([^)]*\)", "", role), re.split(r"\s*[,(;]", role)[0]):
        term = jargon.lookup(part)
        if term is not None and _same(part, (term.term, *term.aliases)):
            means = _TO_YOU_PATTERN.sub(lambda found: _TO_YOU[found[0]], term.meaning)
            return means if _same(part, (term.term,)) else _of_this_person(means, term.term)
    return None


def _of_this_person(means: str, term: str) -> str:
    """Our lists explain a role under one name; beside another name of the same role that name would puzzle."""
    named = re.match(rf"(?:An?|The|Your) {re.escape(term)}\s+(?=\w)", means, re.I)
    if named is None or re.search(r"team|service", term, re.I):
        return means
    return "This person " + means[named.end() :]


def _same(part: str, names: tuple[str, ...]) -> bool:
    return re.sub(r"\W+", "", part).lower() in {re.sub(r"\W+", "", name).lower() for name in names}


def _plain(text: str) -> str:
    """Without signs that no paper can show (a Word file with one cannot be opened)."""
    return " ".join(_UNPRINTABLE.sub(" ", text).split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lines(name: str) -> tuple[str, ...]:
    return tuple(map(str, words("explain").tree("meeting").get(name, ())))
