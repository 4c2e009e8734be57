"""How often and for how long, from a plan's own words; nothing that the words do not say.

"3 x 20 min weekly" is 3 times a week, 20 minutes; "20 hours a week" is a total; "10 to 15 minutes" keeps both
ends; "weekly, reducing to fortnightly" keeps both steps. Figures of a review or a report are not the help's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summaries.model import Per, Step
from summaries.understanding.amount_tokens import Token, tokens
from summaries.understanding.clauses import BOUNDARY, SESSION_AFTER, Record, clusters, records_of, usable_counts
from summaries.understanding.numbers import folded
from summaries.understanding.plainer import plainer

_CHANGE = re.compile(
    r"\b(?:reducing|increasing|rising|dropping|tapering|stepping|moving|building|fading"
    r"|going) (?:up |down )?(?:to|by)\b"
    r"|\bwill (?:go|drop|fall|rise|reduce|increase|move|come)(?: down| up)? to\b|\bfalling to\b"
    r"|\bgoing (?:down|up) to\b"
    r"|,? and (?=(?:once|twice|\w+ times)\b[^.;]{0,40}\bthereafter\b)"
    r"|\bfollowed by\b|,? (?:and )?then (?!back\b|share)|\bthereafter\b|\bafter (?:that|which)\b"
)
_EACH_LASTS = re.compile(r"\beach (?:session|visit|lesson|time)?\s*(?:being|lasting|will last|lasts|of|for)\b")
_NOT_A_SESSION = re.compile(
    r"\b(?:leaves?|leaving|arrives?|arriving|starting) (?:(?!for\b|with\b|at\b|daily\b)\w+ ){0,3}$"
    r"|\buntil\b[^.;,]{0,50}\bfor (?:at least )?$"
    r"|\b(?:ha(?:s|ve|ving) had|trained for) (?:at least |a minimum of )?$"
    r"|(?:\bevery\s+|\b(?:within|after|before|wait\w*|allow\w*|(?<!less )(?<!fewer )than|first|last|until|next|delay"
    r"|pause|notice)\s+(?:(?!for\s)\w+\s+){0,2})$"
)
# "three minutes before the bell", "15 minutes before the canteen opens": when, not how long.
_AHEAD_OF = re.compile(r"\s*(?:before|ahead of) (?:the|his|her|their|your|other|everyone|most)\b")
_SESSION_BEFORE = re.compile(
    r"(?:session|visit|meeting|lesson|workshop|consultation|training|group|club|stay|block"
    r"|slot|appointment|check-in|call)s?\b[^.;]{0,30}$"
)
_SUPPORT = re.compile(
    r"\b(?:support|time|assistan\w*|lsa|ta|teaching assistant|cover|respite|care|total|1:1"
    r"|tuition hours|enabler|outreach|befriend\w*|pa)\b"
)
_TWICE_A_DAY = re.compile(
    r"\b(?:start|beginning)\b.{0,40}\b(?:end|finish)\b|\bbefore and after\b"
    r"|\b(?:morning|start of|beginning of)\b.{0,60}\band (?:again )?(?:for )?\w+ minutes (?:before|at|after)\b"
    r"|\b(?:each|every) day\b.{0,40}\band again\b"
    r"|\bmorning\b.{0,40}\b(?:afternoon|evening|night|end of)\b"
    r"|\b(?:start|beginning) of\b.{0,60}\bbefore (?:he|she|they|going|leaving|home)\b"
)


@dataclass(frozen=True)
class Amount:
    """What the words say; None where they do not. `hours_total` goes with `per`. A range has both ends;
    "up to 3 times" has `times_max` alone. `said` is True where the words give any rhythm at all, in figures
    of ours or not ("in every lesson")."""

    times: float | None = None
    times_max: float | None = None
    per: Per | None = None
    minutes: float | None = None
    minutes_max: float | None = None
    hours_total: float | None = None
    hours_total_max: float | None = None
    said: bool = False
    steps: tuple[Step, ...] = ()

    @property
    def has_rate(self) -> bool:
        return self.per is not None or self.times is not None or self.times_max is not None

    @property
    def has_length(self) -> bool:
        return any(v is not None for v in (self.minutes, self.minutes_max, self.hours_total, self.hours_total_max))


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
    loose = [t for r in records if not r.period for t in r.lengths if _is_session_length(text, t)]
    if chosen is None:
        return _without_period(text, records, loose, cell=cell)
    merged = _merge_days(rated) or _merge_parts_of_day(text, rated)
    if merged:
        return merged
    result = _of_record(text, chosen, about)
    dated = chosen.period is not None and chosen.period.unit == "date"
    if not result.has_length and len(loose) == 1 and result.times and not dated and _sums_up(text, loose[0]):
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


def _is_session_length(text: str, token: Token) -> bool:
    opening = text[max(0, token.start - 60) : token.start]
    if _NOT_A_SESSION.search(opening):
        return False
    if re.search(r"\bwait\w*\b", BOUNDARY.split(opening)[-1]):
        return False
    if _AHEAD_OF.match(text[token.end :]) and not re.search(r"\b(?:for|of|lasting|and)\s+$", opening):
        return False
    # "10 minutes from school" is a distance; "30 minutes from the therapist" is help.
    return not re.match(
        r"\s*(?:late|early|of age|old|away"
        r"|from (?:(?:the|his|her|their|my|your) )?(?:school|bus|train|house|home|flat|start|station|college|setting"
        r"|nursery|town|where|here|there|centre|campus|hospital)"
        r"|walk|drive|later|notice)\b",
        text[token.end :],
    )


_NEVER = re.compile(r"\b(?:not|never|no)\b")
_IN_ALL = re.compile(
    r"\b(?:visits?|sessions?|workshops?|appointments?|tasters?)\b(?! (?:a|each|every|per)\b)(?!.*\b(?:initial|block)\b)"
)


def _without_period(text: str, records: list[Record], loose: list[Token], *, cell: bool) -> Amount:
    counts = [c for r in records for c in r.counts]
    times: float | None = None
    if (cell and re.match(r"\s*(?:once|one[- ]off|single)\b", text)) or re.search(
        r"\bone[- ]off\b|\bonce only\b", text
    ):
        times = 1.0
    elif cell and len(counts) == 1 and counts[0].unit == "session":
        times = counts[0].low
    elif len(counts) == 1 and counts[0].unit == "session" and not counts[0].at_most and _IN_ALL.search(text):
        # "Six home visits between April and July": so many in all, in no period.
        times = counts[0].low if counts[0].high is None and (counts[0].low or 0) >= 2 and not _NEVER.search(text[: counts[0].start]) else None
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


def _merge_days(rated: list[Record]) -> Amount | None:
    """ "three days a week for six hours a day"."""
    for week in rated:
        days = [c for c in week.counts if c.unit == "day"]
        if not (week.period and week.period.per == "week" and days and days[0].low and days[0].low < 5):
            continue
        for day in rated:
            if day.period and day.period.per == "day" and len(day.lengths) == 1 and not day.counts:
                length = day.lengths[0]
                return Amount(days[0].low, days[0].high, "week", length.low, length.high)
            if day.period and day.period.per == "day" and day.counts:
                return Amount()  # "twice a day, three days a week" has no one period
    return None


def _merge_parts_of_day(text: str, rated: list[Record]) -> Amount | None:
    """ "45 minutes every morning and 45 minutes every evening"."""
    parts = [r for r in rated if r.period and r.period.per == "day" and len(r.lengths) == 1 and r.review == 0]
    said = {text[r.period.start : r.period.end].split()[-1] for r in parts if r.period}
    if len(parts) == 2 and len(said) == 2 and not any(r.counts for r in parts):
        lengths = {(r.lengths[0].low, r.lengths[0].high) for r in parts}
        low, high = lengths.pop() if len(lengths) == 1 else (None, None)
        return Amount(2.0, None, "day", low, high)
    return None


# "18 hours a week over four days": how the time is spread, not how often it is given.
_SPREAD = re.compile(r"\b(?:over|across|spread over) (?:at least |about |the )?$")


def _of_record(text: str, record: Record, about: str) -> Amount:
    period = record.period
    if period is None:
        raise ValueError("a record without a period has no rate")
    counts = [c for c in usable_counts(text, record) if not _SPREAD.search(text[: c.start])]
    if period.unit == "season" and counts and re.match(r"\s*(?:of )?20\d\d\b", text[period.end :]):
        per = None if counts[0].low == 1 else period.per
        return Amount(
            counts[0].low, counts[0].high, per, *_length_of(record), said=True
        )  # "once, in the autumn term 2026"
    if period.unit == "season" and not counts and not record.lengths:
        return Amount(said=True)  # "written in the autumn term" says when, not how often
    if len({c.low for c in counts}) > 1 and all(c.unit == "session" for c in counts):
        return Amount(per=period.per)  # "one assessment visit and two review visits a year"
    times: float | None = period.low
    most: float | None = None
    if counts:
        factor = period.low if period.low and period.unit != "weekday" else 1.0
        times = counts[0].low * factor if counts[0].low is not None else None
        most = counts[0].high * factor if counts[0].high is not None else None
    lengths = [t for t in record.lengths if _is_session_length(text, t)]
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
    if len(lengths) == 1 and not counts and _is_total(text, lengths[0], period, about):
        return Amount(per=period.per, hours_total=_hours(low), hours_total_max=_hours(high))
    return Amount(times, most, period.per, low, high)


def _length_of(record: Record) -> tuple[float | None, float | None]:
    return (record.lengths[0].low, record.lengths[0].high) if len(record.lengths) == 1 else (None, None)


def _sums_up(text: str, length: Token) -> bool:
    """ "15 lessons a week (12.5 hours)": hours in brackets, too many for one session, are all of them together."""
    hours = (length.low or length.high or 0) / 60
    inside = (
        text[: length.start].rstrip().endswith(("(", "(=", "= ", "total of")) and text[length.end :].lstrip()[:1] == ")"
    )
    return inside and hours >= 4


def _is_total(text: str, length: Token, period: Token, about: str) -> bool:
    """Whether "N hours a week" is all the time in that week, not the length of one session."""
    if period.unit in ("weekday", "date") or length.unit != "hour":
        return (length.low or length.high or 0) >= 240 and length.unit == "minute" and period.per in ("week", "year")
    hours = (length.low if length.low is not None else length.high or 0) / 60
    if text[period.start : period.end].endswith("night"):
        return False
    before, after = text[: length.start], text[length.end :]
    if re.search(r"\b(?:start|beginning|end) of (?:the )?$", text[: period.start]):
        return False  # "three hours at the start of each year" is once a year
    whole_year = period.per == "year" and re.match(r"\s*(?:an?|per|each|every) (?:academic |school )?year\b", after)
    if whole_year and not re.search(r"\b(?:of|for|lasting)\s*$", before):
        return True
    if re.search(r"\btotal of\s*$|\btotalling\s*$", before) or re.match(
        r"\s*(?:an?|per|each|every) \w+,? (?:in all|in total|altogether)\b", after
    ):
        return True
    if SESSION_AFTER.match(after) or re.search(r"^-", text[length.start : length.end][3:]):
        return False
    if re.search(r"\bof\s*$", before) and _SESSION_BEFORE.search(before):
        return False
    if re.match(r"\s*(?:of|(?:a|per|each) week of)\b", after) and hours >= 3:
        return True
    if period.per == "year":
        return True
    if period.per == "fortnight":
        return hours > 6
    if period.per in ("week", "day", "month"):
        return hours >= 4 or (hours >= 3 and bool(_SUPPORT.search(about)))
    return hours >= 4


def _at_first(whole: Amount, first: Amount, text: str) -> Amount:
    """Help that changes is said as it begins: "six sessions, then one a term" is not one a term."""
    if not first.has_rate or (first.times, first.times_max, first.per) == (whole.times, whole.times_max, whole.per):
        return whole
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
    steps = []
    for i, piece in enumerate(pieces):
        value = _main_of(piece, cell=cell, about=about or text, first=i == 0)
        if value.has_rate or value.has_length:
            steps.append(Step(piece.strip(" ,;."), value.times, value.per, value.minutes, value.hours_total))
    return tuple(steps) if len(steps) > 1 else ()
