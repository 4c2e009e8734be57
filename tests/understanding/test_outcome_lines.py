"""What stands on a line of its own under an outcome; a council that is never named."""

from __future__ import annotations

from collections.abc import Callable

from summaries.model import Block, Plan
from summaries.reading.document import Document
from summaries.understanding import understand

Writer = Callable[..., Plan]


def _plan(line: str):  # type: ignore[no-untyped-def]
    texts = [
        ("heading", "Education, Health and Care Plan for Jas Dhillon"),
        ("heading", "Section A: The views of Jas Dhillon"),
        ("paragraph", "I like engines."),
        ("heading", "Section B: Special educational needs"),
        ("paragraph", "Jas has difficulty with planning."),
        ("heading", "Section E: Outcomes"),
        ("paragraph", "IL2 Jas will travel alone on two bus routes and one train route."),
        ("paragraph", line),
        ("heading", "Section F: Special educational provision"),
        ("paragraph", "A travel trainer will work with Jas weekly for two hours."),
    ]
    return understand(Document(tuple(Block(i, text, kind) for i, (kind, text) in enumerate(texts)), (), "jas"))


def test_a_date_on_a_line_of_its_own_is_when_the_outcome_is_due_and_not_its_steps() -> None:
    (goal,) = _plan("By: July 2027. This year's steps: Jas will shadow the trainer by November 2026.").outcomes
    assert (goal.ref, goal.by_text) == ("IL2", "July 2027")


def test_somebody_on_a_line_of_its_own_is_no_time() -> None:
    (goal,) = _plan("By: the travel trainer and Jas's college tutor.").outcomes
    assert goal.by_text is None


def test_a_council_that_is_only_called_the_council_is_not_known() -> None:
    assert _plan("The Council will pay for it and the Council has agreed.").local_authority is None


def test_a_numbered_aim_without_date_or_name_is_an_outcome_and_takes_the_help_under_it(plan: Writer) -> None:
    made = plan(
        "# Sections E and F: Outcomes and provision",
        "O1 By July 2027 Ana will tell a friend what she wants in three words on four days out of five.",
        "- A therapist will work with Ana for 30 minutes a week.",
        "O2 To take a fuller part in the life of the school.",
        "- A lunch club, twice a week for 30 minutes, led by a teaching assistant.",
        "O3 Greater trust in grown-ups who are new to her.",
        "- The same teaching assistant will meet Ana at the gate every morning.",
    )
    assert [o.text for o in made.outcomes][1:] == [
        "To take a fuller part in the life of the school.",
        "Greater trust in grown-ups who are new to her.",
    ]
    assert [p.for_outcome for p in made.provision] == [o.ref for o in made.outcomes]
