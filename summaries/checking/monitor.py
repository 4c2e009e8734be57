"""The rows of `companion monitor`: every help, who answers for it, how often, and what the plan leaves open."""

from __future__ import annotations

from dataclasses import dataclass

from summaries.model import Plan, Provision

_PER = {
    "day": "a day",
    "week": "a week",
    "fortnight": "every 2 weeks",
    "month": "a month",
    "half_term": "each half term",
    "term": "a term",
    "year": "a year",
}


@dataclass(frozen=True)
class MonitorRow:
    """One help. `help` is verbatim; `who` and `how_often` are the plan's words or None; `missing` names open slots
    in plain words ("who", "how often", "how long")."""

    id: str
    section: str
    help: str
    who: str | None
    how_often: str | None
    missing: tuple[str, ...]
    must_not: bool = False
    outcome_ref: str | None = None
    review: str | None = None


def rows(plan: Plan) -> tuple[MonitorRow, ...]:
    """Every help in the plan's order, those for adults only too: the sheet is an adult's."""
    return tuple(
        MonitorRow(
            p.id,
            p.section,
            p.text,
            "; ".join(p.who) or None,
            how_often(p),
            _missing(p),
            p.negative,
            p.for_outcome,
            p.review_text,
        )
        for p in plan.provision
    )


def how_often(each: Provision) -> str | None:
    """The plan's own cell, else its figures in short ("3 times a week, 20 minutes")."""
    if each.how_often_text:
        return each.how_often_text
    parts = []
    total = each.hours_total if each.hours_total is not None else each.hours_total_max
    if total is not None:
        most = "up to " if each.hours_total is None else ""
        parts.append(f"{most}{_figure(total)} hours {_PER.get(each.per or '', '')}".strip())
    elif each.per and (each.times is not None or each.times_max is not None):
        parts.append(f"{_range(each.times, each.times_max, 'time', 'times')} {_PER[each.per]}")
    elif each.times is not None:
        parts.append(_range(each.times, each.times_max, "time", "times"))
    if each.minutes is not None or each.minutes_max is not None:
        parts.append(_range(each.minutes, each.minutes_max, "minute", "minutes"))
    return ", ".join(parts) or None


def _range(low: float | None, high: float | None, one: str, many: str) -> str:
    if low is None:
        return f"up to {_figure(high or 0)} {many}"
    if high is not None:
        return f"{_figure(low)} to {_figure(high)} {many}"
    return f"{_figure(low)} {one if low == 1 else many}"


def _figure(value: float) -> str:
    return f"{value:g}"


def _missing(each: Provision) -> tuple[str, ...]:
    names = {"who": "who", "how_often": "how often", "how_long": "how long"}
    found = [names[gap] for gap in each.gaps if gap in names]
    if each.vague and "how often" not in found and each.per is None and each.hours_total is None and not each.negative:
        found.append("how often")
    return tuple(found)
