"""References of outcomes, in the forms that councils print."""

from __future__ import annotations

import pytest

from summaries.understanding.goals.outcome_words import REF, ref_text


@pytest.mark.parametrize("code", ["EMP1", "E/FRC2", "SEMH 3", "IL-2"])
def test_a_councils_own_code_is_a_reference(code: str) -> None:
    assert ref_text(code) == code
    head = REF.match(f"{code} Jas will travel alone on two bus routes.")
    assert head
    assert head["b"] == code


@pytest.mark.parametrize(
    "words", ["KS3 ends in July.", "BBC 2 News is watched daily", "will go to GCSE 4", "ADHD was found"]
)
def test_key_stages_and_other_capitals_are_no_reference(words: str) -> None:
    assert ref_text(words) is None
