"""Finds the pieces of an amount in a sentence: how many times, in what period, for how long.

The pieces are found by their form alone; `frequency` decides which belong together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from summaries.understanding.rhythms.numbers import each, folded, number
from summaries.understanding.rhythms.period_tokens import N, Token, other_tokens, period_tokens

_RANGE = rf"(?P<low>{N})(?:\s*(?:-|to|or|and)\s*(?P<high>{N}))?"
_AT_MOST = r"(?P<most>(?:up to|no more than|a maximum of|maximum of|not more than)\s+(?:an?\s+)?)?"
_MINUTES = r"(?:minutes?\b|mins?\b\.?)"
_HOURS = r"(?:hours?\b|hrs?\b\.?)"
# "x2 weekly 30m", "40m" alone in its cell: minutes; "walk 40m" and "swim 25m" are metres.
_SHORT_MINUTES = (
    r"(?:^\W*|(?:weekly|daily|fortnightly|monthly|termly|p/?w|\bx\s?\d|\d\s?x"
    r"|[,/@(])[\s,]*)(?P<low>\d{1,3})\s?m\b(?!\s+[a-z]*(?:swim|walk|run))"
    r"(?=\W*(?:$|[,;.)/]|x\b|x\s?\d|weekly|daily|fortnightly|monthly|termly|per|a week|each|every|p/?w))"
)
_SHORT_HOURS = r"(?<![\w.])(?P<low>\d{1,2}(?:\.\d+)?)h\b"
_STOP = (
    r"(?:of|to|and|or|staff|for|per|an?|in|on|at|by|with|minutes?|mins?|hours?|hrs?|every|each"
    r"|weeks?|months?|years?|members?"
    r"|pupils?|students?|adults?|people|times|who|will|must|x)"
)
_SESSIONS = (
    r"(?:sessions?|visits?|meetings?|lessons?|appointments?|stays?|nights?|weekends?|days?|mornings?|afternoons?"
    r"|evenings?|lunchtimes?|playtimes?|break ?times?|calls?|contacts?|check-ins?|slots?"
    r"|workshops?|consultations?|reviews?|occasions?"
    r"|groups?|blocks?|breaks?|assessments?|observations?|periods?|clubs?|activities|times|weeks? of respite"
    r"|half[- ]days?|half[- ]hours?|home visits?|swims?|trips?|outings?|reports?|conversations?|monitoring visits?"
    r"|practices?|journeys?|clinics?|interviews?|bursts?|tutorials?|stor(?:y|ies)|letters|postcards|messages"
    r"|comic[- ]strip conversations?|e-?mails?|newsletters?"
    r"|tasters?|taster days?|seminars?|lots)"
)


def _length_tokens(text: str) -> Iterator[Token]:
    hours_and_minutes = (
        rf"(?P<hours>{N}|an?)[\s-]*{_HOURS}\s*(?:and\s+|,\s*)?(?:(?P<half>a half)|(?P<minutes>{N})\s*{_MINUTES})"
    )
    for found in each(hours_and_minutes, text):
        hours = number(found["hours"]) or 1.0
        yield Token(
            "length", *found.span(), hours * 60 + (30 if found["half"] else number(found["minutes"]) or 0), unit="hour"
        )
    for found in each(rf"(?P<hours>{N}|an?)\s+and\s+a\s+half[\s-]*{_HOURS}", text):
        yield Token("length", *found.span(), (number(found["hours"]) or 1.0) * 60 + 30, unit="hour")
    plain = (
        rf"(?<![a-wyz\d.]){_AT_MOST}(?P<low>{N})(?:[\s-]*(?:{_MINUTES}|{_HOURS}))?(?:\s*(?:-|to|or"
        rf"|(?<=between \d\d )and|(?<=between \d )and)\s*(?P<high>{N}))[\s-]*(?P<unit>{_MINUTES}"
        rf"|{_HOURS})"
    )
    single = rf"(?<![a-wyz\d.]){_AT_MOST}(?P<low>{N})[\s-]*(?P<high>)(?P<unit>{_MINUTES}|{_HOURS})"
    for pattern in (plain, single):
        for found in each(pattern, text):
            if _is_range(found):
                yield _timed(found)
    for pattern, factor in ((_SHORT_MINUTES, 1.0), (_SHORT_HOURS, 60.0)):
        for found in each(pattern, text):
            value = (number(found["low"]) or 0.0) * factor
            yield Token("length", found.start("low"), found.end(), value, unit="minute" if factor == 1.0 else "hour")
    words = (
        (r"three[- ]quarters of an hour", 45.0),
        (r"(?:a )?quarter of an hour|15-?minute", 15.0),
        (r"\bhalf[- ]?(?:an |a )?hours?\b", 30.0),
        (r"\ban hour\b", 60.0),
        (r"\bhour[- ]long\b", 60.0),
        (r"\bhourly\b(?= (?:sessions?|visits?|meetings?|lessons?|appointments?)\b)", 60.0),
    )
    for pattern, minutes in words:
        for found in each(pattern, text):
            yield Token("length", *found.span(), minutes, unit="half" if minutes == 30.0 else "hour")
    for found in each(
        (
            rf"\b(?P<n>half an?|half|{N}|an?(?= (?:full |whole |half[- ])?(?:school )?day (?:a|per"
            rf"|each|every)\b))\s*-?\s*(?:full |whole |school )*(?P<half>half[- ])?days?\b"
        ),
        text,
    ):
        yield _days(found)


def _is_range(found: re.Match[str]) -> bool:
    """False for "forty-five", which is no range from 40 to 5."""
    low, high = number(found["low"]), number(found["high"]) if found["high"] else None
    return high is None or low is None or low < high


def _timed(found: re.Match[str]) -> Token:
    unit = "hour" if found["unit"].startswith("h") else "minute"
    factor = 60.0 if unit == "hour" else 1.0
    low = (number(found["low"]) or 0.0) * factor
    high = number(found["high"]) if found["high"] else None
    if found["most"]:
        return Token("length", *found.span(), None, (high * factor if high else low), unit=unit, at_most=True)
    return Token("length", *found.span(), low, high * factor if high else None, unit=unit)


def _days(found: re.Match[str]) -> Token:
    said = found["n"]
    days = 0.5 if said.startswith("half") else 1.0 if said in ("a", "an") else number(said) or 1.0
    if found["half"]:
        # "three half days" are three times; what a half day lasts is not said.
        return Token("count", *found.span(), days, unit="day")
    return Token("count", *found.span(), 1.0 if days < 1 else days, unit="day")


def _count_tokens(text: str) -> Iterator[Token]:
    for found in each(r"\b(once|twice|thrice)\b(?! (?:he|she|they|the|this|these|\w+ (?:has|have|is|are))\b)", text):
        yield Token("count", *found.span(), {"once": 1.0, "twice": 2.0, "thrice": 3.0}[found.group(1)], unit="times")
    patterns = (
        (rf"\b{_AT_MOST}{_RANGE}\s*(?:times|x)(?=[\s/]|$|[^\w])", "times"),
        (rf"(?<!\w){_AT_MOST}{_RANGE}x(?=\d)", "times"),
        (rf"(?<![\d.%]\s)\bx\s?(?P<most>)(?P<low>{N})(?P<high>)(?![\w-]|\s*(?:{_MINUTES}|{_HOURS}))", "times"),
        (
            (
                rf"\b{_AT_MOST}{_RANGE}\s+(?:\w+-(?:minute|hour|min|day)\s+|half-hour\s+"
                rf"|(?!{_STOP}\b)[a-z]+\s+){{0,2}}?{_SESSIONS}\b(?!\s+(?:of age|old))"
            ),
            "session",
        ),
        # "2 per academic year", "3/week": a number right before its period.
        (
            rf"(?:^\W*|(?<=[,;(–-] )){_AT_MOST}{_RANGE}\s*(?=(?:an?\s|per\s|each\s|/\s?)(?:school |academic "
            rf"|calendar )?"
            r"(?:day|week|wk|fortnight|half[- ]term|term|month|year|yr|annum)\b)",
            "times",
        ),
        (rf"\b{_AT_MOST}{_RANGE}\s+{N}(?:[\s-]*(?:{_MINUTES}|{_HOURS}))\s+(?:[a-z]+\s+)?{_SESSIONS}\b", "session"),
    )
    for pattern, unit in patterns:
        for found in each(pattern, text):
            if _is_range(found):
                yield _counted(found, unit)


def _counted(found: re.Match[str], unit: str) -> Token:
    low, high = number(found["low"]), number(found["high"]) if found["high"] else None
    # A count's span ends with its number, so that a length inside ("one 50-minute session") stays its own piece.
    end = found.end("high") if found["high"] else found.end("low")
    if unit == "times":
        end = found.end()
    if unit == "session" and re.search(r"\bdays?$", found.group()):
        unit, end = "day", found.end()
    if found["most"]:
        return Token("count", found.start(), end, None, high or low, unit=unit, at_most=True)
    return Token("count", found.start(), end, low, high, unit=unit)


_FINDERS: tuple[Callable[[str], Iterator[Token]], ...] = (
    other_tokens,
    _length_tokens,
    period_tokens,
    _count_tokens,
)


@lru_cache(maxsize=2048)
def tokens(text: str) -> tuple[Token, ...]:
    """Every piece of an amount in `text`, in order, none overlapping another."""
    low = folded(text)
    found = [token for finder in _FINDERS for token in finder(low)]
    # An interval ("every 20 minutes") wins over the length inside it; then the longer piece wins.
    found.sort(key=lambda t: (0 if _is_interval(t, low) else 1, -(t.end - t.start), t.kind == "other"))
    kept: list[Token] = []
    for token in found:
        if all(token.end <= other.start or token.start >= other.end for other in kept):
            kept.append(token)
    return tuple(sorted(kept, key=lambda t: t.start))


def _is_interval(token: Token, text: str) -> bool:
    return token.kind in ("other", "period") and bool(re.match(rf"every {N}", text[token.start : token.end]))
