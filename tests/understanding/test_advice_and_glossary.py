"""Section K gives names with posts and nothing else; a plan's own list of words gives their meanings."""

from __future__ import annotations

from pathlib import Path

import pytest

from summaries.reading import read
from summaries.understanding import understand

PLANS = Path(__file__).parent.parent / "plans" / "fresh"


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        ("B2a-delphine-rowntree.docx", "Mrs Beryl Ogunleye, Teacher of the Deaf"),
        ("M1-fred-penhallow.docx", "Mrs Gwen Liddicoat, Specialist Teacher (SpLD)"),
        ("Y1-shanthi-velloor-pike.pdf", "Educational psychology: Dr P. Lascelles"),
        ("R2-rahmani.docx", "Mrs Lorna Quayle, SENCO, Saltmarsh"),
    ],
)
def test_who_gave_advice_is_named_with_the_post(plan: str, said: str) -> None:
    assert said in [each.quote for each in understand(read(PLANS / plan)).advice]


def test_what_was_advised_and_when_is_left_out() -> None:
    told = " ".join(each.quote for each in understand(read(PLANS / "R2-rahmani.docx")).advice)
    assert "Quayle" in told
    assert not any(word in told for word in ("Attendance", "20 hours", "panel", "2026", "Summary"))


def test_what_is_for_adults_names_nobody() -> None:
    plan = understand(read(PLANS / "G2b-davey-roskilly.pdf"))
    hidden = "Sister Anne Tolley, epilepsy nurse specialist"
    assert any(hidden in each.quote for each in plan.adult_only)
    assert plan.advice
    assert not any("Tolley" in each.quote for each in plan.advice)


@pytest.mark.parametrize(
    ("plan", "term", "meaning"),
    [
        ("N3-leila-duffield.pdf", "STA", "specialist teaching assistant"),
        ("B2a-delphine-rowntree.docx", "Precision teaching", "Short practice of a few words every day, with a chart"),
        ("U52-tilly.docx", "EP", "educational psychologist"),
    ],
)
def test_the_plans_own_words_are_known(plan: str, term: str, meaning: str) -> None:
    assert (term, meaning) in [(each.term, each.meaning) for each in understand(read(PLANS / plan)).glossary]
