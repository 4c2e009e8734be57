"""A piece of the plan with its wording as a line of the page."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from summaries.choosing import vocabulary
from summaries.choosing.brief import brief_of
from summaries.choosing.names import in_few_words, name_of_area
from summaries.choosing.pairing import PAIRED
from summaries.choosing.pictured import what_is_said
from summaries.choosing.words import words
from summaries.model import Line, LineKind, LineSource, Outcome, Plan, Provision, Source, Wording

_LONG = "A sentence is long"
_FEW_WORDS = 15


class Liner:
    """Makes the lines of one plan's page. `brief` gives each line its shortest true form (all but the
    booklet and large print); `shortened` counts the details that this leaves out."""

    def __init__(self, plan: Plan, brief: bool) -> None:
        self._plan = plan
        self._brief = brief
        self._ids: set[str] = set()
        self.wordings: dict[str, Wording] = {}
        self.shortened: dict[str, int] = {}

    def view(self, source: Source, topic: str) -> Line:
        """Own words, changed as little as possible."""
        from summaries.wording import easy_view

        said_by = "others" if self._plan.views.by_others else "me"
        return self._line(
            "about", f"about-{topic}", easy_view(source, self._plan), source, topic=topic, said_by=said_by
        )

    def goal(self, outcome: Outcome) -> Line:
        from summaries.wording import easy_outcome

        line = self._line(
            "goal", f"goal-{outcome.ref}", easy_outcome(outcome, self._plan), outcome.source, ref=outcome.ref
        )
        return _named(line, outcome)

    def help(self, help_: Provision, paired: str | None = None) -> Line:
        """`paired` is the goal that we put it beside, where the plan links it to none or to several."""
        from summaries.wording import easy_provision

        wording = easy_provision(help_, self._plan)
        line = self._line("help", f"help-{help_.id}", wording, help_.source, ref=paired or help_.for_outcome)
        return replace(line, topic=PAIRED) if paired else line

    def _line(
        self, kind: LineKind, wanted: str, wording: Wording, source: Source, *, ref: str | None = None,
        topic: str | None = None, said_by: str = "plan",
    ) -> Line:  # fmt: skip
        few = kind == "about" and len(wording.text.split()) <= _FEW_WORDS  # their own words, short enough as they are
        text = ((wording.short or brief_of(wording.text)) if self._brief and not few else None) or wording.text
        picture, alt = picture_for(what_is_said(text, wording.quoted), topic or kind)
        line_id = self._free(wanted)
        self.wordings[line_id] = wording
        if text == wording.short:
            self.shortened[line_id] = wording.short_dropped
        return Line(
            line_id, kind, text, picture, alt, LineSource("plan", source.section, source.page, source.quote),
            outcome_ref=ref, note=wording.note, check=_check(wording, text), topic=topic, said_by=said_by,  # type: ignore[arg-type]
        )  # fmt: skip

    def _free(self, wanted: str) -> str:
        """An id of letters, digits and hyphens that no other line has."""
        base = re.sub(r"[^A-Za-z0-9]+", "-", wanted).strip("-") or "line"
        name, n = base, 2
        while name in self._ids:
            name, n = f"{base}-{n}", n + 1
        self._ids.add(name)
        return name


def _check(wording: Wording, text: str) -> str | None:
    """The wording's check, unless it was about a long sentence that the brief form has left out."""
    from summaries.wording import easyread

    if wording.check and text != wording.text and wording.check.startswith(_LONG) and not easyread.problems(text):
        return None
    return wording.check


def picture_for(text: str, kind: str) -> tuple[str, str]:
    """The concept of a text, and the alternative text of its picture."""
    name = vocabulary.match(text, kind)
    return name, vocabulary.concepts()[name].alt


def fixed(line_id: str, kind: LineKind, text: str, picture: str, source: LineSource, **more: Any) -> Line:
    """A line whose words are ours, such as the date of the next review."""
    return Line(line_id, kind, text, picture, vocabulary.concepts()[picture].alt, source, **more)


def _named(line: Line, outcome: Outcome) -> Line:
    """The goal with a few easy words for it: what its picture is called, else its area."""
    name = in_few_words(line.text) or name_of_area(outcome)
    return replace(line, name=words("choosing")("names", "with_ref", name=name, ref=outcome.ref))
