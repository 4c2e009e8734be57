"""Needs that no help and no outcome answers, by theme (`questions.yml`); silent where it is not plain."""

from __future__ import annotations

from collections.abc import Iterator

from summaries.checking.question import Question, ask, pattern
from summaries.model import Plan
from summaries.understanding.words import load


def needs_without_help(plan: Plan, name: str) -> Iterator[Question]:
    """One question for each theme of section B that nothing in sections E to H2 takes up."""
    said = " ".join([*(p.source.quote for p in plan.provision), *(o.text for o in plan.outcomes)])
    if not plan.provision:
        return
    for theme in load("questions").get("themes", {}):
        if pattern("themes", theme, "help").search(said):
            continue
        need = next(
            (n for n in plan.needs if n.source.section == "B" and pattern("themes", theme, "need").search(n.text)), None
        )
        if need:
            yield ask("need_without_provision", "B", need.text, name=name)
