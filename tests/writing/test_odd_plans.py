"""Odd plans still give a page: forty goals, no name, other scripts, emoji, endless words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from summaries.choosing import choose
from summaries.model import Contact, Outcome, Person, Plan, Provision, SectionViews, Source
from summaries.writing import write
from summaries.writing.outputs import laid_out

TODAY = date(2026, 11, 22)


def plan(known_as: str | None = "Sam", text: str = "By July 2027, Sam will read a page.", count: int = 3) -> Plan:
    goals = tuple(Outcome(f"E{n}", f"{text} {n}.", "learning", None, Source("E", 2, text)) for n in range(count))
    helps = tuple(
        Provision(
            f"p{n}", "F", f"A teacher will help. {text}", Source("F", 3, text), ("teacher",), 2, None, "week", 20,
            for_outcome=f"E{n}",
        )
        for n in range(count)
    )  # fmt: skip
    views = SectionViews(good_at=(Source("A", 1, text),), how_to_help_me=(Source("A", 1, text),))
    contact = Contact("Ada Brown", "officer", "0117 496 0652", "a" * 60 + "@example.org")
    return Plan(Person(known_as), outcomes=goals, provision=helps, views=views, contact=contact, local_authority="Ly")


@pytest.mark.parametrize(
    "odd",
    [
        plan(count=40),
        plan(count=0),
        plan(known_as=None),
        plan(known_as="محمد"),
        plan(known_as="Zoë-Łukasz {{ name }} <b>"),
        plan(text="I like 🐴 and 👩‍🚀 and </script><script>alert(1)</script> {% raw %}"),
        plan(text="Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 3),
        plan(text="word " * 200),
        plan(text="Ich möchte lesen lernen und mit dem Bus fahren."),
        Plan(Person()),
    ],
    ids=[
        "forty",
        "none",
        "no name",
        "right to left",
        "markup in name",
        "emoji",
        "endless word",
        "long",
        "german",
        "empty",
    ],
)
def test_an_odd_plan_is_one_page(odd: Plan, tmp_path: Path) -> None:
    page = choose(odd, today=TODAY)
    made = laid_out(page)
    assert made.pdf is not None
    assert made.pdf.pages == 1
    told = {line.outcome_ref for line in made.layout.page.lines} | {
        left.outcome_ref for left in made.layout.page.left_out
    }
    assert {goal.ref for goal in odd.outcomes} <= told
    for path in write(replace(page, stem="odd"), tmp_path, ["html", "docx", "json", "txt"]):
        assert path.stat().st_size > 200
        assert path.suffix != ".html" or b"<script>alert(1)" not in path.read_bytes()
