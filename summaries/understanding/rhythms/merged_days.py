"""Two rhythms that make one: hours a day on some days of the week, or every morning and every evening."""

from __future__ import annotations

from summaries.understanding.help.clauses import Record
from summaries.understanding.rhythms.amounts import Amount


def merge_days(rated: list[Record]) -> Amount | None:
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


def merge_parts_of_day(text: str, rated: list[Record]) -> Amount | None:
    """ "45 minutes every morning and 45 minutes every evening"."""
    parts = [r for r in rated if r.period and r.period.per == "day" and len(r.lengths) == 1 and r.review == 0]
    said = {text[r.period.start : r.period.end].split()[-1] for r in parts if r.period}
    if len(parts) == 2 and len(said) == 2 and not any(r.counts for r in parts):
        lengths = {(r.lengths[0].low, r.lengths[0].high) for r in parts}
        low, high = lengths.pop() if len(lengths) == 1 else (None, None)
        return Amount(2.0, None, "day", low, high)
    return None
