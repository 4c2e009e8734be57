"""Scores the questions of `companion check` against the `faults` of a gold file, kind by kind."""

from __future__ import annotations

from datetime import date
from typing import Any

from rapidfuzz import fuzz

from scoring.compare import folded
from scoring.measures import Counts
from summaries.checking import questions
from summaries.model import Plan

TODAY = date(2026, 11, 26)
"""The day on which plans are looked at for dates that have passed, so that figures stay the same."""


def score_faults(gold: dict[str, Any], plan: Plan) -> tuple[Counts, list[str]]:
    """For each kind "fault KIND" (found) and "alarm KIND" (right), and a line for each that does not agree."""
    counts: Counts = {}
    wrong: list[str] = []
    asked = questions(plan, TODAY)
    hit: set[int] = set()
    for fault in gold.get("faults", []):
        same = [i for i, q in enumerate(asked) if q.kind == fault["kind"] and _same(fault, q.where, q.text)]
        counts.setdefault(f"fault {fault['kind']}", []).append(float(bool(same)))
        hit.update(same)
        if not same:
            wrong.append(f"NOT ASKED {fault['kind']} ({fault['where']}): {fault['text']}")
    for i, question in enumerate(asked):
        counts.setdefault(f"alarm {question.kind}", []).append(float(i in hit))
        if i not in hit:
            wrong.append(f"ALARM {question.kind} ({question.where}): {question.text}")
    return counts, wrong


def _same(fault: dict[str, Any], where: str, text: str | None) -> bool:
    if not fault["text"]:
        return fault["kind"] == "no_review_date" or fault["where"] == where
    return bool(text) and fuzz.partial_ratio(folded(fault["text"]), folded(text)) >= 88
