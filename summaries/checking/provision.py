"""Vague help, with the slot that it leaves open, and help that serves no outcome (Code 9.69)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.checking.question import Question, ask
from summaries.model import Plan, Provision
from summaries.understanding.help.vague import phrases

_AWARENESS = re.compile(r"\bawareness\b|\baware of\b|\bunderstanding of\b|\bmindful\b|\btraining\b", re.IGNORECASE)
_WAY_OUT = re.compile(r"\b(?:possible|practicable|practical|arranged|timetabling|available)\b", re.IGNORECASE)
_WHAT = re.compile(
    (
        r"\b(?:expectations|strategies|approach|teaching|differentiat\w*|range|variety|support to"
        r"|support for|appropriate support)\b"
    ),
    re.IGNORECASE,
)


def provision_questions(plan: Plan, name: str) -> Iterator[Question]:
    """Questions on sections F to H2."""
    for each in plan.provision:
        if each.vague:
            yield ask("vague_provision", each.section, each.text, form=missing_slot(each), name=name)
    in_f = [p for p in plan.provision if p.section == "F"]
    linked = [p for p in in_f if p.for_outcome]
    # Only a plan that links its help to outcomes can be asked why one help is not linked.
    if in_f and len(linked) * 10 >= len(in_f) * 6:
        for each in in_f:
            if not each.for_outcome:
                yield ask("provision_without_outcome", "F", each.text, name=name)


def missing_slot(each: Provision) -> str:
    """The one thing to ask for: a key under `vague_provision` of questions.yml."""
    kinds = {entry.kind for phrase in each.vague_phrases for entry in phrases() if entry.pattern.fullmatch(phrase)}
    said = " ".join(each.vague_phrases)
    if "dilute" in kinds:
        return "dilute"
    if "delegate" in kinds:
        return "delegate"
    if re.search(r"\bup to\b", said, re.IGNORECASE):
        return "at_most"
    if _AWARENESS.search(said):
        return "awareness"
    if _WAY_OUT.search(said) and "modal" not in kinds:
        return "way_out"
    if "modal" in kinds:
        return "modal"
    if _WHAT.search(said) and each.per is None:
        return "missing_what"
    if each.per is None and each.hours_total is None:
        return "missing_how_often"
    if each.minutes is None and each.minutes_max is None and each.hours_total is None:
        return "missing_how_long"
    return "missing_who" if not each.who else "missing_what"
