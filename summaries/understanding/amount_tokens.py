"""Finds the pieces of an amount in a sentence: how many times, in what period, for how long.

The pieces are found by their form alone; `frequency` decides which belong together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summaries.model import Per
from summaries.understanding.numbers import NUMBER, folded, number

TokenKind = Literal["length", "period", "count", "other"]


@dataclass(frozen=True)
class Token:
    """One piece. `low` and `high` are minutes for a length, times for a count, times in `per` for a period.

    A `length` of whole or half days has unit "day" and counts days. `other` is a rhythm that says how often
    without a number in one of our periods ("every lesson", "every six weeks").
    """

    kind: TokenKind
    start: int
    end: int
    low: float | None = None
    high: float | None = None
    per: Per | None = None
    unit: str = ""
    at_most: bool = False


_N = NUMBER
_RANGE = rf"(?P<low>{_N})(?:\s*(?:-|to|or|and)\s*(?P<high>{_N}))?"
_AT_MOST = r"(?P<most>(?:up to|no more than|a maximum of|maximum of|not more than)\s+(?:an?\s+)?)?"
_MINUTES = r"(?:minutes?|mins?\b\.?)"
_HOURS = r"(?:hours?|hrs?\b\.?)"
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_PART = r"(?:morning|afternoon|evening|night|lunchtime|lunch time|playtime|breaktime|break time)"
_EACH = r"(?:each|every|per|a|an|any|/|in each|in every|in a|in any|in the|across the|over the|through the)\s?"
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
    r"|half[- ]days?|half[- ]hours?|home visits?|swims?|trips?|outings?|reports?|conversations?|monitoring visits?)"
)


def _length_tokens(text: str) -> Iterator[Token]:
    hours_and_minutes = (
        rf"(?P<hours>{_N}|an?)[\s-]*{_HOURS}\s*(?:and\s+|,\s*)?(?:(?P<half>a half)|(?P<minutes>{_N})\s*{_MINUTES})"
    )
    for found in re.finditer(hours_and_minutes, text):
        hours = number(found["hours"]) or 1.0
        yield Token(
            "length", *found.span(), hours * 60 + (30 if found["half"] else number(found["minutes"]) or 0), unit="hour"
        )
    for found in re.finditer(rf"(?P<hours>{_N}|an?)\s+and\s+a\s+half[\s-]*{_HOURS}", text):
        yield Token("length", *found.span(), (number(found["hours"]) or 1.0) * 60 + 30, unit="hour")
    plain = (
        rf"(?<![a-wyz\d.]){_AT_MOST}(?P<low>{_N})(?:[\s-]*(?:{_MINUTES}|{_HOURS}))?(?:\s*(?:-|to|or"
        rf"|(?<=between \d\d )and|(?<=between \d )and)\s*(?P<high>{_N}))[\s-]*(?P<unit>{_MINUTES}"
        rf"|{_HOURS})"
    )
    single = rf"(?<![a-wyz\d.]){_AT_MOST}(?P<low>{_N})[\s-]*(?P<high>)(?P<unit>{_MINUTES}|{_HOURS})"
    for pattern in (plain, single):
        for found in re.finditer(pattern, text):
            if _is_range(found):
                yield _timed(found)
    words = (
        (r"three[- ]quarters of an hour", 45.0),
        (r"(?:a )?quarter of an hour|15-?minute", 15.0),
        (r"\bhalf[- ]?(?:an |a )?hours?\b", 30.0),
        (r"\ban hour\b", 60.0),
        (r"\bhour[- ]long\b", 60.0),
    )
    for pattern, minutes in words:
        for found in re.finditer(pattern, text):
            yield Token("length", *found.span(), minutes, unit="half" if minutes == 30.0 else "hour")
    for found in re.finditer(
        (
            rf"\b(?P<n>half an?|half|{_N}|an?(?= (?:full |whole |half[- ])?(?:school )?day (?:a|per"
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


_PERIODS: tuple[tuple[str, Per | None, float], ...] = (
    (r"\bhalf[- ]?termly\b|\b(?:each|every|per|a|/)\s?(?:half|½|1/2)[- ]?term\b", "half_term", 1),
    (
        (
            r"\bevery (?:six|6) months\b|\b(?:six|6)[- ]monthly\b|\bbi-?annual(?:ly)?\b|\b(?:twice"
            r"|two times)[- ]yearly\b"
        ),
        "year",
        2,
    ),
    (r"\bquarterly\b|\bevery (?:three|3) months\b|\b(?:three|3)[- ]monthly\b", "year", 4),
    (r"\bevery four months\b|\bevery 4 months\b", "year", 3),
    (r"\bevery (?:twelve|12) months\b|\b(?:twelve|12)[- ]monthly\b", "year", 1),
    (r"\bevery (?:other|second) year\b|\bevery (?:two|three|2|3) years\b|\bbiennial(?:ly)?\b", None, 0),
    (
        rf"\bfortnightly\b|\b{_EACH}fortnight\b|\bevery (?:other|second|alternate) (?:school "
        rf")?(?:week(?:end)?|{_WEEKDAY})s?\b"
        rf"|\balternat(?:e|ing) (?:week(?:end)?s?|{_WEEKDAY}s?)\b|\bevery (?:two|2) weeks\b"
        rf"|\b(?:two|2)[- ]weekly\b",
        "fortnight",
        1,
    ),
    (r"\bevery (?:week|day|month|term)\b(?= (?:or two|or so))", None, 0),
    (r"\b(?:1/12|1/12th)\b|\b(?:calendar )?monthly\b|\b(?:each|every|per|a|/)\s?(?:calendar )?month\b", "month", 1),
    (
        (
            rf"\b1/52\b|\bweekly\b|\bp/?w\b|\bper wk\b|/\s?(?:week|wk)\b|\b{_EACH}(?:single "
            rf")?(?:school |teaching |timetabled )?week\b"
        ),
        "week",
        1,
    ),
    (
        r"\btermly\b|/\s?term\b|\b(?:each|every|per|a|in each|in every|in a|over the|across the"
        r"|over a)\s(?:school |academic |full )?term\b"
        r"|\b(?:in|during|over|for) the (?:autumn|spring|summer) term\b",
        "term",
        1,
    ),
    (
        rf"\bannually\b|\byearly\b|\bper annum\b|\bp\.?a\.?(?=[\s,.;)]|$)|/\s?(?:year|yr)\b"
        rf"|\b{_EACH}(?:school |academic |calendar |full )?(?:year|yr)\b"
        r"|\ban annual\b|^annual\b|\b(?:every|each) (?:january|february|march|april|may|june|july"
        r"|august|september|october|november|december)\b",
        "year",
        1,
    ),
    (
        rf"\b1/7\b|\bdaily\b(?! (?:living|life|routines?|activit|tasks?|needs|occurrence|mile))"
        rf"|\bevery ?day\b|/\s?day\b"
        rf"|\b(?:each|every|per|a|any|in a)\s(?:single )?(?:school |working |teaching |college "
        rf"|full )?day\b|\b(?:each|every) (?:school )?{_PART}\b"
        rf"|\bnightly\b|\b(?:each|every) (?:registration|break|lunch)\b",
        "day",
        1,
    ),
)

_OTHER = (
    (
        rf"\bevery (?:{_N})(?:\s*(?:-|to|or)\s*{_N})?[\s-]*(?:minutes?|mins?|hours?|days?|weeks?"
        rf"|months?|lessons?|terms?)\b"
    ),
    r"\b(?:each|every|per|all|any) (?:\w+ )?(?:lessons?|sessions?|subjects?|transfers?|visits?"
    r"|times?|journeys?|mealtimes?|meals?"
    r"|transitions?|occasions?|tasks?|assemblies|hours?)\b",
    r"\bat all times\b|\bthroughout\b|\bwhenever\b|\balways\b|\ball day\b|\bfull[- ]time\b|\bcontinuous(?:ly)?\b"
    r"|\bwhole of (?:the|each) (?:school )?(?:day|week)\b|\b24 hours a day\b|\bas and when\b|\beach time\b|\bat every\b"
    r"|\bat (?:the )?(?:start|beginning|end) of\b|\bbefore (?:each|every|school|registration"
    r"|lessons?|unfamiliar|any)\b",
)


# "for a week", "within a term" are no rhythm; "three-weekly" and "bi-weekly" are none of our periods.
_NOT_A_RATE = re.compile(r"\b(?:for|within|after|over|about|of|in|than|lasting|once in)\s$")
_OTHER_WEEKS = re.compile(r"[a-z\d]-$")


def _period_tokens(text: str) -> Iterator[Token]:
    for pattern, per, times in _PERIODS:
        for found in re.finditer(pattern, text):
            if re.match(r"an? ", found.group()) and _NOT_A_RATE.search(text[: found.start()]):
                continue
            if text[found.end() : found.end() + 2] in ("'s", "’s"):
                continue
            if per is None or _OTHER_WEEKS.search(text[: found.start()]):
                yield Token("other", *found.span())
            else:
                yield Token("period", *found.span(), float(times), per=per)
    for found in re.finditer(r"\b(?:each|every|at|per|a) weekend\b(?! away)|\b(?:at|on) weekends\b", text):
        yield Token("period", *found.span(), 1.0, per="week", unit="weekday")
    order = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    stretch = r"\b(mon|tue|wed|thu|fri|sat)[a-z]* ?(?:to|-) ?(tue|wed|thu|fri|sat|sun)[a-z]*\b"
    for found in re.finditer(stretch, text):
        count = order.index(found.group(2)) - order.index(found.group(1)) + 1
        if count > 1:
            yield Token("period", *found.span(), float(count), per="week", unit="weekday")
    days = list(
        re.finditer(
            r"\b(?:every |each |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thurs?|fri))\b",
            text,
        )
    )
    if days:
        yield from _weekday_tokens(text, days)


def _weekday_tokens(text: str, days: list[re.Match[str]]) -> Iterator[Token]:
    """ "every Friday" and "on Mondays and Thursdays" are once and twice a week; a lone "Friday" is no rhythm."""
    run: list[re.Match[str]] = []
    for day in [*days, None]:
        if day and (not run or re.fullmatch(r"\s*(?:,|and|&|,\s*and|/)\s*", text[run[-1].end() : day.start()])):
            run.append(day)
            continue
        if run and (
            run[0].group().startswith(("every", "each"))
            or all(d.group().endswith("days") for d in run)
            or (len(run) > 1 and "day" not in run[0].group())
        ):
            yield Token("period", run[0].start(), run[-1].end(), float(len(run)), per="week", unit="weekday")
        run = [day] if day else []


def _count_tokens(text: str) -> Iterator[Token]:
    for found in re.finditer(
        r"\b(once|twice|thrice)\b(?! (?:he|she|they|the|this|these|\w+ (?:has|have|is|are))\b)", text
    ):
        yield Token("count", *found.span(), {"once": 1.0, "twice": 2.0, "thrice": 3.0}[found.group(1)], unit="times")
    patterns = (
        (rf"\b{_AT_MOST}{_RANGE}\s*(?:times|x)(?=[\s/]|$|[^\w])", "times"),
        (rf"(?<!\w){_AT_MOST}{_RANGE}x(?=\d)", "times"),
        (rf"(?<![\d.%]\s)\bx\s?(?P<most>)(?P<low>{_N})(?P<high>)(?![\w-]|\s*(?:{_MINUTES}|{_HOURS}))", "times"),
        (
            (
                rf"\b{_AT_MOST}{_RANGE}\s+(?:\w+-(?:minute|hour|min|day)\s+|half-hour\s+"
                rf"|(?!{_STOP}\b)[a-z]+\s+){{0,2}}?{_SESSIONS}\b(?!\s+(?:of age|old))"
            ),
            "session",
        ),
        (rf"\b{_AT_MOST}{_RANGE}\s+{_N}(?:[\s-]*(?:{_MINUTES}|{_HOURS}))\s+(?:[a-z]+\s+)?{_SESSIONS}\b", "session"),
    )
    for pattern, unit in patterns:
        for found in re.finditer(pattern, text):
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


def _other_tokens(text: str) -> Iterator[Token]:
    for pattern in _OTHER:
        for found in re.finditer(pattern, text):
            yield Token("other", *found.span())


_FINDERS: tuple[Callable[[str], Iterator[Token]], ...] = (
    _other_tokens,
    _length_tokens,
    _period_tokens,
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
    return token.kind in ("other", "period") and bool(re.match(rf"every {_N}", text[token.start : token.end]))
