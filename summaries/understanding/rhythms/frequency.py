"""How often and for how long, from a plan's own words; nothing that the words do not say.

"3 x 20 min weekly" is 3 times a week, 20 minutes; "20 hours a week" is a total; "10 to 15 minutes" keeps both
ends; "weekly, reducing to fortnightly" keeps both steps. Figures of a review or a report are not the help's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Step
from summaries.understanding.help.clauses import Record, clusters, records_of, usable_counts
from summaries.understanding.rhythms.amount_tokens import Token, tokens
from summaries.understanding.rhythms.amounts import Amount
from summaries.understanding.rhythms.merged_days import merge_days, merge_parts_of_day
from summaries.understanding.rhythms.numbers import folded
from summaries.understanding.rhythms.plainer import plainer
from summaries.understanding.rhythms.session_lengths import is_session_length, is_total, sums_up
from summaries.understanding.rhythms.stages import STAGE_AFTER, filled

_CHANGE = re.compile(
    r"\b(?:reducing|increasing|rising|dropping|tapering|stepping|moving|building|fading"
    r"|going) (?:up |down )?(?:to|by)\b"
    r"|\b(?:to|will|may|can) be (?:reduced|increased|lowered|raised|cut) (?:down |up )?to\b|\b(?:going )?down to\b"
    rf"|{STAGE_AFTER}"
    r"|\bwill (?:go|drop|fall|rise|reduce|increase|move|come)(?: down| up)? to\b|\bfalling to\b"
    r"|\bgoing (?:down|up) to\b"
    r"|,? and (?=[\w.]+ hours? (?:an?|per|each|every) \w+ from\b)"
    r"|,? and (?=(?:once|twice|\w+ times)\b[^.;]{0,40}\bthereafter\b)"
    r"|\bfollowed by\b|,? (?:and )?then (?!back\b|share)|\bthereafter\b|\bafter (?:that|which)\b"
)
_EACH_LASTS = re.compile(r"\beach (?:session|visit|lesson|time)?\s*(?:being|lasting|will last|lasts|of|for)\b")
_TWICE_A_DAY = re.compile(
    r"\b(?:start|beginning)\b.{0,40}\b(?:end|finish)\b|\bbefore and after\b"
    r"|\b(?:morning|start of|beginning of)\b.{0,60}\band (?:again )?(?:for )?\w+ minutes (?:before|at|after)\b"
    r"|\b(?:each|every) day\b.{0,40}\band again\b"
    r"(?! (?:for )?(?:[\w-]+ ){0,3}?on (?:an? )?(?:mon|tue|wed|thu|fri)[a-z]*day)"
    r"|\bmorning\b.{0,40}\b(?:afternoon|evening|night|end of)\b"
    r"|\b(?:start|beginning) of\b.{0,60}\bbefore (?:he|she|they|going|leaving|home)\b"
)


def amount(text: str, *, cell: bool = False, about: str = "") -> Amount:
    """Takes the words (a sentence, or with `cell` a "How often" cell) and what they are `about`."""
    plain = plainer(text)
    low, found = folded(plain), tokens(plain)
    if not found:
        return Amount()
    result = _main(low, found, cell=cell, about=folded(about or text))
    steps = _steps(text, cell=cell, about=about)
    if len(steps) > 1 and steps[1].per:
        result = _at_first(result, _main_of(_CHANGE.split(text)[0], cell=cell, about=about or text, first=True), low)
    said = any(t.kind in ("period", "other", "count") for t in found)
    return replace(result, steps=steps, said=said or result.has_rate)


def together(cell: str | None, text: str) -> Amount:
    """The amount of one help: figures of its "How often" cell win, its own sentence fills what they leave out."""
    own = amount(text)
    if not cell:
        return own
    beside = amount(cell, cell=True, about=text)
    if not beside.has_rate and not beside.has_length:
        return replace(own, said=own.said or beside.said) if not beside.said else replace(beside, said=True)
    session = own.has_length and own.hours_total is None and own.hours_total_max is None
    if beside.has_rate and not beside.has_length and session and own.per in (None, beside.per):
        return replace(beside, minutes=own.minutes, minutes_max=own.minutes_max)
    if beside.has_length and not beside.has_rate and own.has_rate and not own.has_length:
        return replace(own, minutes=beside.minutes, minutes_max=beside.minutes_max, said=True)
    return beside


def _main(text: str, found: Sequence[Token], *, cell: bool, about: str) -> Amount:
    if any(t.kind == "period" and t.unit != "season" for t in found):
        found = [t for t in found if t.unit != "season"]  # "6 weekly sessions in the spring term" is weekly
    records = [r for i, g in enumerate(clusters(text, found)) for r in records_of(text, g, i * 10)]
    rated = [r for r in records if r.period]
    chosen = _choose(rated)
    loose = [t for r in records if not r.period for t in r.lengths if is_session_length(text, t)]
    if chosen is None:
        return _without_period(text, records, loose, cell=cell)
    merged = merge_days(rated) or merge_parts_of_day(text, rated)
    if merged:
        return merged
    result = _of_record(text, chosen, about)
    dated = chosen.period is not None and chosen.period.unit == "date"
    if not result.has_length and len(loose) == 1 and result.times and not dated and sums_up(text, loose[0]):
        return Amount(per=result.per, hours_total=_hours(loose[0].low), hours_total_max=_hours(loose[0].high))
    if not result.has_length and len({(t.low, t.high) for t in loose}) == 1:
        result = replace(result, minutes=loose[0].low, minutes_max=loose[0].high)
    return result


def _choose(rated: list[Record]) -> Record | None:
    usable = [r for r in rated if r.review < 2]
    if not usable:
        return None
    return max(
        usable,
        key=lambda r: (-4 * r.review + (3 if r.lengths else 0) + (1 if _many(r) else 0), -r.order),
    )


def _many(record: Record) -> bool:
    """Whether it says a number of times; "once a year" says no more than "every year"."""
    return any(count.low != 1 or count.high is not None for count in record.counts)


_REVIEW_SESSION = re.compile(r"\s*(?:review|follow-up|catch-up|planning|assessment|closing|final)\b")
_NEVER = re.compile(r"\b(?:not|never|no)\b")
_IN_ALL = re.compile(
    r"\b(?:visits?|sessions?|workshops?|appointments?|tasters?)\b(?! (?:a|each|every|per)\b)(?!.*\b(?:initial|block)\b)"
)


def _without_period(text: str, records: list[Record], loose: list[Token], *, cell: bool) -> Amount:
    counts = [c for r in records for c in r.counts]
    if len(counts) > 1:  # "10 sessions of 1 hour; one review session in June"
        counts = [c for c in counts if not _REVIEW_SESSION.match(text[c.end :])] or counts
    times: float | None = None
    if (cell and re.match(r"\s*(?:once|one[- ]off|single)\b", text)) or re.search(
        r"\bone[- ]off\b|\bonce only\b", text
    ):
        times = 1.0
    elif cell and len(counts) == 1 and counts[0].unit == "session":
        times = counts[0].low
    elif len(counts) == 1 and counts[0].unit == "session" and not counts[0].at_most and _IN_ALL.search(text):
        # "Six home visits between April and July": so many in all, in no period.
        times = (
            counts[0].low
            if counts[0].high is None and (counts[0].low or 0) >= 2 and not _NEVER.search(text[: counts[0].start])
            else None
        )
    distinct = {(t.low, t.high) for t in loose}
    if len(distinct) != 1:
        return Amount(times=times)
    token = loose[0]
    if token.unit == "hour" and re.search(r"\btotal of\s+(?:up to\s+)?$", text[: token.start]):
        return Amount(hours_total=_hours(token.low), hours_total_max=_hours(token.high))
    if token.unit == "hour" and (token.low or token.high or 0) >= 300:
        return Amount(hours_total=_hours(token.low), hours_total_max=_hours(token.high))
    return Amount(times=times, minutes=token.low, minutes_max=token.high)


def _hours(minutes: float | None) -> float | None:
    return None if minutes is None else minutes / 60


# "18 hours a week over four days": how the time is spread, not how often it is given.
_SPREAD = re.compile(r"\b(?:over|across|spread over) (?:at least |about |the )?$")


def _of_record(text: str, record: Record, about: str) -> Amount:
    period = record.period
    if period is None:
        raise ValueError("a record without a period has no rate")
    counts = [c for c in usable_counts(text, record) if not _SPREAD.search(text[: c.start])]
    if period.unit == "season" and counts:
        one = (counts[0].low, counts[0].high) == (1, None)
        if one or re.match(r"\s*(?:of )?20\d\d\b", text[period.end :]):
            # "Once in the autumn term" is one time, in no period: "once a term" would be three times a year.
            return Amount(counts[0].low, counts[0].high, None if one else period.per, *_length_of(record), said=True)
    if period.unit == "season" and not counts and not any(is_total(text, t, period, about) for t in record.lengths):
        # "Written in the autumn term" says when, not how often; "two hours in the autumn term" how long.
        return Amount(None, None, None, *_length_of(record), said=True)
    if len({c.low for c in counts}) > 1 and all(c.unit == "session" for c in counts):
        return Amount(per=period.per)  # "one assessment visit and two review visits a year"
    times: float | None = period.low
    most: float | None = None
    if counts:
        factor = period.low if period.low and period.unit != "weekday" else 1.0
        times = counts[0].low * factor if counts[0].low is not None else None
        most = counts[0].high * factor if counts[0].high is not None else None
    lengths = [t for t in record.lengths if is_session_length(text, t)]
    beside = [t for t in lengths if t.end <= period.start and not text[t.end : period.start].strip()]
    if len({(t.low, t.high) for t in lengths}) > 1 and len(beside) == 1 and period.unit == "":
        lengths = beside  # "fifteen hours a week, made up of four hours in English and five in …"
    low, high = (lengths[0].low, lengths[0].high) if lengths else (None, None)
    if len({(t.low, t.high) for t in lengths}) > 1:
        low = high = None
    if not counts and period.per == "day":
        if _TWICE_A_DAY.search(text[max(0, period.start - 70) : period.end + 70]) and (lengths or "and" in text):
            times = 2.0
        elif len(lengths) > 1:
            return Amount(per=period.per)
    if len(lengths) == 1 and not counts and is_total(text, lengths[0], period, about):
        return Amount(per=period.per, hours_total=_hours(low), hours_total_max=_hours(high))
    return Amount(times, most, period.per, low, high)


def _length_of(record: Record) -> tuple[float | None, float | None]:
    return (record.lengths[0].low, record.lengths[0].high) if len(record.lengths) == 1 else (None, None)


def _at_first(whole: Amount, first: Amount, text: str) -> Amount:
    """Help that changes is said as it begins: "six sessions, then one a term" is not one a term."""
    if not first.has_rate or (first.times, first.times_max, first.per) == (whole.times, whole.times_max, whole.per):
        return whole
    if first.per is None and first.times == 1 and not first.has_length and whole.has_length:
        return whole  # "assesses once and will then work for 30 minutes a week"
    if first.per == "year" and not first.has_length:
        return whole  # "reassessed once a year, then a 60-minute visit each term" does not change: it is two things
    if first.per and not first.has_length and _EACH_LASTS.search(text):
        return replace(first, minutes=whole.minutes, minutes_max=whole.minutes_max)
    return first


def _main_of(piece: str, *, cell: bool, about: str, first: bool) -> Amount:
    """The amount of one stage. The sessions of a `first` course are counted though no period is said."""
    piece = plainer(piece)
    low, found = folded(piece), tokens(piece)
    course = first and bool(re.search(r"\b(?:block|course|initial(?:ly)?|first|sessions?)\b", low))
    return _main(low, found, cell=cell or course, about=folded(about)) if found else Amount()


def _steps(text: str, *, cell: bool, about: str) -> tuple[Step, ...]:
    """Each stage of help that changes ("weekly, reducing to fortnightly from spring"); () where it does not."""
    pieces = _CHANGE.split(text)
    if len(pieces) < 2:
        return ()
    steps: list[Step] = []
    for i, piece in enumerate(pieces):
        value = _main_of(filled(piece, pieces[0]) if i else piece, cell=cell, about=about or text, first=i == 0)
        if steps and steps[0].hours_total and value.times == 1 and value.minutes and value.per == steps[0].per:
            # "6 hours a week, then 3": both are all the time of a week, though 3 hours alone may be one session.
            value = Amount(per=value.per, hours_total=_hours(value.minutes))
        if value.has_rate or value.has_length:
            steps.append(Step(piece.strip(" ,;."), value.times, value.per, value.minutes, value.hours_total))
    return tuple(steps) if len(steps) > 1 else ()
