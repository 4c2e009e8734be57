"""Prints how the wording does on the examples and on our own sentences: `python tests/wording/score.py [--lines] [--set-aside-lines]`.

Columns: lines; quoted (the guard proved no rewording); empty (left off for an adult); unproved (a fact added or lost: goal
0); sentences; over 12 and over 15 words; other easy-read problems; facts of the example line that ours has too (numbers,
limits, "not", conditions, people). "must" counts what a sentence of our own has to keep.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from harness import HERE, examples  # noqa: E402

from summaries.model import Outcome, Person, Plan, Provision, Source, Wording  # noqa: E402
from summaries.wording import easy_outcome, easy_provision, guard  # noqa: E402
from summaries.wording.easyread import AIM_WORDS, MOST_WORDS, problems, split_sentences, words  # noqa: E402

_PEOPLE = {"tuning": Person("Jordan", "Jordan Reid", names=("Jordan Reid", "Jordan"), pronoun="he"),
           "set_aside": Person("Layla", "Layla Hussain", names=("Layla Hussain", "Layla"), pronoun="she")}  # fmt: skip


@dataclass
class Row:
    """One line of the table while it fills."""

    name: str
    lines: int = 0
    quoted: int = 0
    empty: int = 0
    unproved: int = 0
    sentences: int = 0
    over_aim: int = 0
    over_most: int = 0
    other: int = 0
    facts: int = 0
    kept: int = 0

    def add(self, wording: Wording, doubts: tuple[str, ...]) -> None:
        self.lines += 1
        self.quoted += wording.quoted
        self.empty += not wording.text
        if wording.quoted or not wording.text:
            return
        self.unproved += bool(doubts)
        for sentence in split_sentences(wording.text):
            count = len(words(sentence))
            self.sentences += 1
            self.over_aim += count > AIM_WORDS
            self.over_most += count > MOST_WORDS
            self.other += bool([p for p in problems(sentence) if not p.startswith("A sentence has")])

    def __str__(self) -> str:
        share = f"{self.kept / self.facts:.2f}" if self.facts else "-"
        return (f"{self.name:24}{self.lines:6}{self.quoted:8}{self.empty:7}{self.unproved:10}{self.sentences:11}"
                f"{self.over_aim:9}{self.over_most:9}{self.other:7}   {share}")  # fmt: skip


def own_sentences(name: str) -> Iterator[tuple[str, Outcome | Provision, Plan, list[str]]]:
    """The sentences of `sentences/<name>.tsv` as plan objects, with the words that each line must keep."""
    plan = Plan(_PEOPLE[name])
    for line in (HERE / "sentences" / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        kind, text, who, cell, must = (line.split("\t") + [""] * 5)[:5]
        part: Outcome | Provision
        if kind == "goal":
            part = Outcome("E1", text, "other", None, Source("E", None, text))
        else:
            quote = " … ".join(p for p in (text, who, cell) if p)
            part = Provision(
                "p", "F", text, Source("F", None, quote), who=(who,) if who else (), how_often_text=cell or None
            )
        yield kind, part, plan, [m for m in must.split("|") if m]


def word(part: Outcome | Provision, plan: Plan) -> tuple[Wording, tuple[str, ...]]:
    """Our line, and what the guard says of it."""
    if isinstance(part, Outcome):
        wording = easy_outcome(part, plan)
        return wording, guard.doubts(wording.text, f"{part.by_text or ''} . {part.text}", plan)
    wording = easy_provision(part, plan)
    return wording, guard.doubts_for_help(wording.text, part, plan)


def _show(kind: str, part: Outcome | Provision, wording: Wording) -> None:
    print(f"{kind} {part.text}\n  -> {'QUOTE ' if wording.quoted else ''}{wording.text}")
    for label, value in (("note", wording.note), ("check", wording.check)):
        if value:
            print(f"     {label}: {value}")


def main() -> None:
    """The table on standard output."""
    rows: dict[str, Row] = {}
    for example in examples():
        row = rows.setdefault(example.plan.stem, Row(example.plan.stem))
        wording, doubts = word(example.part, example.plan)
        row.add(wording, doubts)
        if example.easy and not wording.quoted:
            wanted = {
                f
                for f in guard.facts(guard.canonical(example.easy))
                if f.startswith(("number", "limit", "not", "time"))
            }
            row.facts += len(wanted)
            row.kept += len(wanted & guard.facts(guard.canonical(wording.text)))
        if "--lines" in sys.argv:
            _show(example.kind, example.part, wording)
    for name in ("tuning", "set_aside"):
        row = rows[name] = Row(name)
        for kind, part, plan, must in own_sentences(name):
            wording, doubts = word(part, plan)
            row.add(wording, doubts)
            if not wording.quoted:
                row.facts += len(must)
                row.kept += sum(bool(re.search(re.escape(m), wording.text, re.I)) for m in must)
            if (name == "tuning" and "--lines" in sys.argv) or (
                name == "set_aside" and "--set-aside-lines" in sys.argv
            ):
                _show(kind, part, wording)
    print(
        f"{'':24}{'lines':>6}{'quoted':>8}{'empty':>7}{'unproved':>10}{'sentences':>11}{'over 12':>9}{'over 15':>9}{'other':>7}   facts kept"
    )
    for row in rows.values():
        print(row)


if __name__ == "__main__":
    main()
