"""The adult's monitoring sheet: every help of the plan, who answers for it, how often, and boxes through a half term.

It is for adults: it holds what is private too. What the plan states stands in its own words; what it leaves open is
named, so that the people round the table can ask for it (Code 9.69: provision must be detailed and specific).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summaries.checking import monitor_rows
from summaries.choosing.dates import day_in_words
from summaries.choosing.words import words
from summaries.model import Plan, Provision
from summaries.writing import html, pdf
from summaries.writing.files import write_files
from summaries.writing.geometry import Geometry

if TYPE_CHECKING:
    from summaries.checking.monitor import MonitorRow

SIZES = Geometry(
    width=297.0, height=210.0, margin=10.0, body_pt=11.0, small_pt=10.0, title_pt=20.0, band_pt=13.0, spacing=1.3
)
_SECTIONS = ("F", "G", "H1", "H2")
_MOST_WEEKS = 8


@dataclass(frozen=True)
class HelpRow:
    """One help as it stands on the sheet. `how_often` is the plan's own cell, or the figures read from its text,
    which then say so; `missing` are sentences on what the plan leaves open."""

    number: int
    help: str
    must_not: bool
    outcome: str | None
    who: str
    how_often: str
    missing: tuple[str, ...]
    review: str | None


@dataclass(frozen=True)
class MonitorSheet:
    """The sheet as data: facts of the head, then (heading, rows) for each section that has help."""

    title: str
    facts: tuple[str, ...]
    sections: tuple[tuple[str, tuple[HelpRow, ...]], ...]
    gaps: tuple[str, ...]
    weeks: int


def write_monitor(plan: Plan, out: Path) -> Path:
    """Write `<stem>.monitor.pdf` (landscape A4, PDF/UA) into `out` and give its path.

    Raises `UnusableWish` for a folder that cannot be written, `PartMissing` where the renderer is missing.
    """
    drawn = pdf.make(render(sheet(plan)))
    return write_files(out, {f"{plan.stem}.monitor.pdf": drawn.data})[0]


def sheet(plan: Plan) -> MonitorSheet:
    """The sheet of one plan: every help of F, G, H1 and H2 once, in the plan's order."""
    text = words("monitor")
    name = plan.person.full_name or plan.person.known_as
    title = text("title", name=name) if name else text("title_no_name")
    by_section: dict[str, list[HelpRow]] = {}
    for number, (row, help_) in enumerate(zip(monitor_rows(plan), plan.provision, strict=True), start=1):
        section = row.section if row.section in _SECTIONS else "other"
        by_section.setdefault(section, []).append(_row(number, row, help_))
    sections = tuple(
        (text("sections", name), tuple(by_section[name])) for name in (*_SECTIONS, "other") if name in by_section
    )
    gaps = tuple(
        text("missing_section", section=gap.where)
        for gap in plan.gaps
        if gap.kind == "missing_section" and gap.where in _SECTIONS
    )
    weeks = words("monitor").tree().get("weeks", 7)
    return MonitorSheet(title, tuple(_facts(plan)), sections, gaps, min(max(int(weeks), 1), _MOST_WEEKS))


def render(made: MonitorSheet) -> str:
    """The sheet as HTML for the PDF renderer."""
    css = html.style_sheet(SIZES, "monitor", screen=False)
    return html.environment().get_template("pages/monitor.html.j2").render(doc=made, css=css, w=words("monitor"))


def _facts(plan: Plan) -> Iterator[str]:
    text = words("monitor")
    yield text("from_plan", date=day_in_words(plan.plan_date)) if plan.plan_date else text("from_plan_no_date")
    if plan.local_authority:
        yield text("council", council=plan.local_authority.rstrip("."))
    if plan.next_review_by:
        yield text("review_by", date=day_in_words(plan.next_review_by))
    elif plan.next_review_month:
        yield text("review_by", date=plan.next_review_month)
    elif plan.next_review_within:
        months, since = plan.next_review_within
        yield text("review_within", months=str(months), date=day_in_words(since))
    elif any(gap.kind == "no_review_date" for gap in plan.gaps):
        yield text("review_unknown")
    yield text("duty")


def _row(number: int, row: MonitorRow, help_: Provision) -> HelpRow:
    text = words("monitor")
    outcome = text("outcome", ref=row.outcome_ref) if row.outcome_ref else None
    review = text("review_plan", words=row.review) if row.review else None
    who = row.who or text("not_said" if "who" in row.missing else "look")
    return HelpRow(
        number, row.help, row.must_not, outcome, who, _how_often(row, help_), tuple(_missing(row, help_)), review
    )


def _how_often(row: MonitorRow, help_: Provision) -> str:
    """The plan's own cell to the letter; else the figures read from the text beside it, marked as that."""
    text = words("monitor")
    if help_.how_often_text:
        return help_.how_often_text
    if row.how_often:
        return text("read_from", figures=row.how_often)
    if row.must_not:
        return text("no_times")
    return text("not_said" if "how often" in row.missing else "look")


def _missing(row: MonitorRow, help_: Provision) -> Iterator[str]:
    """What is left open. What must never happen has no length, so none is asked for."""
    text = words("monitor")
    for slot in row.missing:
        if not (row.must_not and slot != "who"):
            yield text("missing", slot.replace(" ", "_"))
    phrases = {phrase.lower(): phrase for phrase in reversed(help_.vague_phrases)}
    if phrases:
        yield text("vague", words=", ".join(f"“{phrase}”" for phrase in reversed(phrases.values())))
