"""What has passed: review dates, outcomes' own times, and statements about a school year long gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from summaries.checking.question import Question, ask
from summaries.model import Outcome, Plan
from summaries.understanding.front.dates import first_date
from summaries.understanding.sentences import sentences

_LAST_YEAR_OF_STAGE = {1: 2, 2: 6, 3: 9, 4: 11, 5: 13}
_MONTHS = {
    m: i + 1
    for i, m in enumerate(
        (
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        )
    )
}
_IN_YEAR = re.compile(
    (
        r"\b(?:is|is currently|currently|now) in (?:Year|Y) ?(\d{1,2})\b|\b(?:before|by) the end "
        r"of (?:Year|Y) ?(\d{1,2})\b"
    ),
    re.IGNORECASE,
)
_PRIMARY = re.compile(
    (
        r"\b(?:is of|of) primary(?: school)? age\b|\bwill (?:start|move to|transfer to) secondary "
        r"school\b|\bprimary-aged\b"
    ),
    re.IGNORECASE,
)


def out_of_date(plan: Plan, name: str, today: date) -> Iterator[Question]:
    """Questions on dates and years that have gone by."""
    due = plan.next_review_by
    if due and due < today:
        quote = _date_words(plan, due)
        yield ask("out_of_date", "cover", quote, form="review", name=name)
    last = plan.last_review
    if last and last < today - timedelta(days=395) and (due is None or due < today):
        yield ask("out_of_date", "cover", _date_words(plan, last), form="last_review", name=name)
    for outcome in plan.outcomes:
        if outcome.by_text and _has_passed(outcome, plan, today):
            yield ask("out_of_date", outcome.ref, outcome.by_text, form="outcome", name=name)
    yield from _old_statements(plan, name)


def _date_words(plan: Plan, day: date) -> str:
    """The date as the plan writes it, where it is at hand."""
    long = f"{day.day} {day.strftime('%B %Y')}"
    source = plan.next_review_source
    if source and first_date(source.quote) == day and len(source.quote.split()) <= 6:
        return source.quote
    return long


def school_year(born: date, day: date) -> int:
    """The English school year (Year 1 is 1) of someone born on `born`, on `day`."""
    started = day.year if day.month >= 9 else day.year - 1
    turned_five_by = born.year + 5 if (born.month, born.day) <= (8, 31) else born.year + 6
    return started - turned_five_by + 1


def _has_passed(outcome: Outcome, plan: Plan, today: date) -> bool:
    words = (outcome.by_text or "").lower()
    born = plan.person.date_of_birth
    year = re.search(r"\b(?:year|y) ?(\d{1,2})\b", words)
    stage = re.search(r"\b(?:key stage|ks) ?(\d)\b", words)
    if (year or stage) and born:
        last = int(year.group(1)) if year else _LAST_YEAR_OF_STAGE.get(int(stage.group(1)), 99) if stage else 99
        return school_year(born, today) > last
    whole = first_date(words)
    if whole:
        return whole < today
    month = re.search(rf"\b({'|'.join(_MONTHS)})\b.{{0,6}}\b(20\d\d)\b", words)
    if month:
        number, of_year = _MONTHS[month.group(1)], int(month.group(2))
        return (of_year, number) < (today.year, today.month)
    season = re.search(r"\b(spring|easter|summer|autumn|christmas)\b.{0,6}\b(20\d\d)\b", words)
    if season:
        ends = {"spring": 4, "easter": 4, "summer": 8, "autumn": 12, "christmas": 12}[season.group(1)]
        return (int(season.group(2)), ends) < (today.year, today.month)
    return False


def _old_statements(plan: Plan, name: str) -> Iterator[Question]:
    """Statements that name a school year below the plan's own, in needs and in what is written about the past."""
    year = re.search(r"\d+", plan.person.year_group or "")
    if not year:
        return
    now = int(year.group())
    texts = [(n.source.section, n.text) for n in plan.needs]
    texts += [(s.section, sentence) for s in plan.adult_only if s.section == "A" for sentence in sentences(s.quote)]
    for section, text in texts:
        found = _IN_YEAR.search(text)
        old = bool(found and int(found.group(1) or found.group(2)) < now)
        if old or (now >= 7 and _PRIMARY.search(text)):
            yield ask("out_of_date", section, text, form="year", name=name)
