"""Finds how often in a sentence: periods, weekdays and rhythms without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from summaries.model import Per
from summaries.understanding.rhythms.numbers import NUMBER, each

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


N = NUMBER


_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"


_PART = r"(?:morning|afternoon|evening|night|lunchtime|lunch time|playtime|breaktime|break time)"


_EACH = r"(?:each|every|per|a|an|any|/|in each|in every|in a|in any|in the|across the|over the|through the)\s?"


# "each September", "every autumn term": once a year, and hours then are one session's.
_DATED = (
    r"\b(?:every|each) (?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:autumn|spring|summer) term|(?:autumn|spring|summer)(?! (?:term|holiday|break|half|and\b))|birthday)\b"
)
# "4 x week", "2x term": a bare period right after a count.
_TIMES = r"(?:(?<=\dx )|(?<=\d x )|(?<=\dx))"
_PERIODS: tuple[tuple[str, Per | None, float], ...] = (
    (
        rf"{_TIMES}half[- ]?term\b|\bhalf[- ]?termly\b"
        r"|\b(?:each|every|per|a|/)\s?(?:half|½|1/2)[- ]?term\b(?![- ](?:holiday|break|week))",
        "half_term",
        1,
    ),
    (r"\b(?:each|every) break(?: ?time)? (?:and|&) (?:each |every )?lunch(?: ?time)?\b", "day", 2),
    (
        (
            r"\bevery (?:six|6) (?:months|mths)\b|\b(?:six|6)[- ]monthly\b|\bbi-?annual(?:ly)?\b|\b(?:twice"
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
        rf"\bfortnightly\b|{_TIMES}fortnight\b|\b{_EACH}fortnight\b|\bevery (?:other|second|alternate) (?:school "
        rf")?(?:week(?:end)?|{_WEEKDAY})s?\b"
        rf"|\balternat(?:e|ing) (?:week(?:end)?s?|{_WEEKDAY}s?)\b|\bevery (?:two|2) weeks\b"
        rf"|(?<!x )(?<!x)\b(?:two|2)[- ]weekly\b",
        "fortnight",
        1,
    ),
    (r"\bevery (?:week|day|month|term)\b(?= (?:or two|or so))", None, 0),
    (r"\b(?:1/12|1/12th)\b|\b(?:calendar )?monthly\b|\b(?:each|every|per|a|/)\s?(?:calendar )?month\b", "month", 1),
    (
        (
            rf"\b1/52\b|\bweekly\b(?! (?:medicine|pill|tablet|box|list|timetable|planner|diary|newsletter|email))"
            rf"|{_TIMES}(?:week|wk)\b|\bwkly\b"
            rf"|\bp/?w\b|\bper wk\b|/\s?(?:week|wk)\b|\b{_EACH}(?:single "
            rf")?(?:school |teaching |timetabled )?(?:week|wk)\b"
            r"|\bin each of (?:the )?\d{2} (?:school |term-?time |teaching )?weeks\b(?: (?:a|per|of the"
            r"|in the) (?:school )?year)?"
        ),
        "week",
        1,
    ),
    (
        rf"\btermly\b|{_TIMES}term\b|/\s?term\b|\b(?:each|every|per|a|in each|in every|in a|over the|across the"
        r"|over one|in one"
        r"|over a)\s(?:school |academic |full )?term\b"
        r"|\b(?:in|during|over|for|across|throughout) the (?:autumn|spring|summer) term\b",
        "term",
        1,
    ),
    (
        rf"\bannually\b|\byearly\b|{_TIMES}(?:year|yr)\b|\bper annum\b|\bp\.?a\.?(?=[\s,.;)]|$)|/\s?(?:year|yr)\b"
        rf"|\b{_EACH}(?:school |academic |calendar |full )?(?:year|yr)\b"
        r"|\ban annual\b|^annual\b|\bannual (?:(?:health|blood|hearing|sight|eye|dental) )?(?:update|visit"
        r"|check|assessment|training|refresher|appointment)\b"
        rf"|{_DATED}",
        "year",
        1,
    ),
    (
        rf"\b1/7\b|{_TIMES}day\b|\bdaily\b(?! (?:living|life|routines?|activit|tasks?|needs|occurrence|mile))"
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
        rf"\bevery (?:{N})(?:\s*(?:-|to|or)\s*{N})?[\s-]*(?:minutes?|mins?|hours?|days?|weeks?"
        rf"|months?|lessons?|terms?)\b"
    ),
    r"\b(?:each|every|per|all|any) (?:\w+ )?(?:lessons?|sessions?|subjects?|transfers?|visits?"
    r"|times?|journeys?|mealtimes?|meals?"
    r"|transitions?|occasions?|tasks?|assemblies|hours?)\b",
    r"\bat all times\b|\bthroughout\b|\bwhenever\b|\balways\b|\ball day\b|\bfull[- ]time\b|\bcontinuous(?:ly)?\b"
    r"|\bwhole of (?:the|each) (?:school )?(?:day|week)\b|\b24 hours a day\b|\bas and when\b"
    r"|\beach time\b|\bat every\b"
    r"|\bat (?:the )?(?:start|beginning|end) of\b|\bbefore (?:each|every|school|registration"
    r"|lessons?|unfamiliar|any)\b",
)


# "for a week", "within a term" are no rhythm; "three-weekly" and "bi-weekly" are none of our periods.
_NOT_A_RATE = re.compile(r"\b(?:for|within|after|over|about|of|in|than|lasting|once in)\s$")


# "except on a Friday", "if it falls on a Monday", "not on a Sunday" say when there is no help, or a condition.
_NO_HELP_THEN = re.compile(
    r"\b(?:except|excluding|apart from|other than|(?:not|no)(?! (?:more|fewer|less)\b)|never|if|unless|closed"
    r"|rather than)\b[^.;:,]{0,40}$"
)
_ONE_DATE = re.compile(r",?\s+(?:the )?\d{1,2}(?:st|nd|rd|th)?(?! ?(?:x|times|min|hour|hr|pm|am|[.:]\d|%))\b")


_COUNTED = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half))[^.;]{0,12}(?:sessions?|hours?|visits?|times|days?"
    r"|lessons?|meetings?|mornings?|afternoons?|workshops?|minutes?)\b[^.;]{0,45}$|\b(?:once|twice)\b[^.;]{0,30}$"
)
_OTHER_WEEKS = re.compile(r"[a-z\d]-$")


def period_tokens(text: str) -> Iterator[Token]:
    for pattern, per, times in _PERIODS:
        for found in each(pattern, text):
            if re.match(r"an? ", found.group()) and _NOT_A_RATE.search(text[: found.start()]):
                continue
            if re.match(r"(?:in )?any \w+$", found.group()) and re.match(
                r"\s+(?:when|in which|that)\b", text[found.end() :]
            ):
                continue  # "in any week when he is away"
            if re.match(r"(?:through|across|over) the ", found.group()) and not _COUNTED.search(text[: found.start()]):
                yield Token("other", *found.span())
                continue
            if text[found.end() : found.end() + 2] in ("'s", "’s"):
                continue
            if per is None or _OTHER_WEEKS.search(text[: found.start()]):
                yield Token("other", *found.span())
            else:
                season = bool(re.search(r"\bthe (?:autumn|spring|summer) term$", found.group()))
                dated = bool(re.fullmatch(_DATED, found.group()))
                unit = "season" if season else "date" if dated else ""
                yield Token("period", *found.span(), float(times), per=per, unit=unit)
    for found in each(r"(?<![\d/])([2-7])/7\b(?!/)", text):  # "4/7": on four days of the seven
        yield Token("period", *found.span(), float(found.group(1)), per="week")
    for found in each(
        r"\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings|afternoons|evenings|nights|lunchtimes)\b",
        text,
    ):
        yield Token("period", *found.span(), 1.0, per="week", unit="weekday")
    for found in each(r"\bon an? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! in\b)", text):
        if _NO_HELP_THEN.search(text[: found.start()]):
            continue
        yield Token("period", *found.span(), 1.0, per="week", unit="weekday")
    for found in each(r"\b(?:each|every|at|per|a) weekend\b(?! away)|\b(?:at|on) weekends\b", text):
        yield Token("period", *found.span(), 1.0, per="week", unit="weekday")
    order = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    stretch = r"\b(mon|tue|wed|thu|fri|sat)[a-z]* ?(?:to|-) ?(tue|wed|thu|fri|sat|sun)[a-z]*\b"
    for found in each(stretch, text):
        count = order.index(found.group(2)) - order.index(found.group(1)) + 1
        if count > 1:
            yield Token("period", *found.span(), float(count), per="week", unit="weekday")
    days = list(
        each(
            r"\b(?:every |each |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thurs?|fri))\b",
            text,
        )
    )
    if days:
        yield from _weekday_tokens(text, days)


def _weekday_tokens(text: str, days: list[re.Match[str]]) -> Iterator[Token]:
    """ "every Friday" and "Mondays, Thursdays" are once and twice a week; a lone "Friday" is no rhythm."""
    run: list[re.Match[str]] = []
    for day in [*days, None]:
        if day and (not run or re.fullmatch(r"\s*(?:,|and|&|,\s*and|/)\s*", text[run[-1].end() : day.start()])):
            run.append(day)
            continue
        named = run and _NO_HELP_THEN.search(text[: run[0].start()])
        if (
            run
            and not named
            and not _ONE_DATE.match(text[run[-1].end() :])
            and (
                run[0].group().startswith(("every", "each"))
                or all(d.group().endswith("days") for d in run)
                or len(run) > 1
            )
        ):
            yield Token("period", run[0].start(), run[-1].end(), float(len(run)), per="week", unit="weekday")
        run = [day] if day else []


def other_tokens(text: str) -> Iterator[Token]:
    for pattern in _OTHER:
        for found in each(pattern, text):
            yield Token("other", *found.span())
