"""Which of a letter's dates is the meeting's, and which is the last day to reply."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from summaries.reading.meeting import cues
from summaries.reading.meeting.dates import FoundDate, FoundTime, find_dates, find_times, with_year
from summaries.reading.meeting.statements import Statement

_BY = re.compile(
    r"\b(by|before|no later than|not later than|deadline|until)\W*(?:the\s+)?(?:\w+day\W+)?$", re.IGNORECASE
)
_LATER = re.compile(r"\b(?:until|till|finish\w*|end\w*|clos\w+)\b", re.IGNORECASE)

_FINISHES = re.compile(
    r"\b(?:should|will|hope to|expect(?:ed)? to|aim to|is due to|plan to) (?:be )?(?:finish(?:ed)?|end|be over|close)"
    r"\b.{0,12}?\b(?:by|at|before|around|about)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Day:
    """A date with the words that it came from."""

    day: date
    quote: str
    statement: Statement


@dataclass(frozen=True)
class Moment:
    """When the meeting begins and, where said, ends."""

    begins: time
    ends: time | None
    quote: str


class Days:
    """Weighs the dates of a letter."""

    def __init__(self, said: Sequence[Statement]) -> None:
        self._said = said
        dated = [(each, found) for each in said for found in find_dates(each.text) if found.year_known]
        years = [found.day.year for each, found in dated if not cues.BIRTH.search(f"{each.label} {each.text}")]
        self._year = max(years) if years else None
        self._weighed: list[tuple[int, int, Day]] = []
        for statement in said:
            for found in find_dates(statement.text):
                self._weigh(statement, found)

    def meeting(self) -> Day | None:
        """The meeting's date: the best of those that speak for it, or None where two speak as loudly."""
        best = max((score for score, _, _ in self._weighed), default=0)
        days = [day for score, _, day in self._weighed if score == best and best > 0]
        return days[0] if days and len({day.day for day in days}) == 1 else None

    def reply(self) -> Day | None:
        """The last day to reply."""
        best = max((score for _, score, _ in self._weighed), default=0)
        days = [day for _, score, day in self._weighed if score == best and best > 0]
        return days[0] if days and len({day.day for day in days}) == 1 else None

    def moment(self, meeting: Day | None) -> Moment | None:
        """The time of the meeting: labelled, else in the sentence of its date, else the only one said."""
        for statement in self._said:
            if cues.TIME_LABEL.match(statement.label):
                times = _starts(statement.text)
                if times:
                    return self._with_end(times[0], statement)
        if meeting:
            times = _starts(meeting.statement.text)
            if times:
                return self._with_end(times[0], meeting.statement)
        others = [(found, each) for each in self._said for found in _starts(each.text) if cues.COMING.search(each.text)]
        if len({found.begins for found, _ in others}) == 1:
            return self._with_end(*others[0])
        return None

    def _with_end(self, found: FoundTime, statement: Statement) -> Moment:
        ends = found.ends
        if ends is None:
            for each in self._said:
                if cues.END_LABEL.match(each.label):
                    ends = next((other.begins for other in find_times(each.text)), None)
        if ends is None:
            times = [other for other in find_times(statement.text) if other.start > found.end]
            said = bool(times) and _LATER.search(statement.text, found.end, times[0].start)
            ends = times[0].begins if said and times[0].begins > found.begins else None
        return Moment(found.begins, ends or self._said_to_end(found), statement.quote)

    def _said_to_end(self, begins: FoundTime) -> time | None:
        """ "It should finish by 3 pm", in a sentence of its own; None where two such times are told."""
        found = {
            other.begins
            for each in self._said
            for match in _FINISHES.finditer(each.text)
            for other in find_times(each.text[match.start() :])[:1]
            if other.begins > begins.begins
        }
        return found.pop() if len(found) == 1 else None

    def _weigh(self, statement: Statement, found: FoundDate) -> None:
        day = self._dated(found)
        if day is None:
            return
        before, after = _around(statement.text, found)
        label = statement.label
        reply = 0
        if cues.REPLY.search(label) or (cues.REPLY.search(before) and _BY.search(before)):
            reply = 3 if cues.REPLY.search(label) else 2
        elif _BY.search(before) and cues.REPLY.search(after):
            reply = 1
        if cues.REPORTS.search(label) or (cues.REPORTS.search(before) and not cues.REPLY.search(before)):
            reply = 0
        score = self._meeting_score(statement, before, after, reply)
        self._weighed.append((score, reply, Day(day, statement.quote, statement)))

    @staticmethod
    def _meeting_score(statement: Statement, before: str, after: str, reply: int) -> int:
        near = before[-70:]
        if reply or cues.REPORTS.search(statement.label) or cues.GONE.search(statement.label) or _BY.search(before):
            return 0
        if cues.DATE_LABEL.match(statement.label):
            return 8
        gone = [match.end() for match in cues.GONE.finditer(near)]
        coming = [match.end() for match in cues.COMING.finditer(near)]
        if gone and (not coming or gone[-1] > coming[-1] - 12):
            return 0
        score = 0
        if coming:
            score += 4
        elif cues.COMING.search(after[:60]) or "review" in statement.label or "meeting" in statement.label:
            score += 2
        if score and find_times(statement.text):
            score += 2
        return score

    def _dated(self, found: FoundDate) -> date | None:
        if found.year_known:
            return found.day
        return with_year(found, self._year) if self._year is not None else None


def _around(text: str, found: FoundDate) -> tuple[str, str]:
    """The words before and after a date, no further than the dates beside it."""
    others = find_dates(text)
    start = max((other.end for other in others if other.end <= found.start), default=0)
    end = min((other.start for other in others if other.start >= found.end), default=len(text))
    return text[start : found.start], text[found.end : end]


def _starts(text: str) -> list[FoundTime]:
    times = find_times(text)
    kept = []
    for found in times:
        before = text[max(0, found.start - 35) : found.start]
        if not cues.NOT_START.search(re.split(r"[.;]|, ", before)[-1]):
            kept.append(found)
    spans = [found for found in kept if found.ends]
    return spans or kept
