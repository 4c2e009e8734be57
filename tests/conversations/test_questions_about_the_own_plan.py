"""Questions about the own plan in words that the plan does not use: how many are answered rightly, and how few wrongly.

The questions and what a right answer must hold: `heldout_plan_questions.yml`. A wrong answer is worse than "not found".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.conversations.plan_question_scores import counts, score, verdict

pytestmark = pytest.mark.assistant


# Every second line of those kept aside is enough for a floor; all are counted for docs/talk-quality.md.
@pytest.mark.parametrize(
    ("part", "right", "wrong", "every"), [("dev", 0.82, 0.05, 3), ("kept", 0.70, 0.22, 2), ("later", 0.60, 0.25, 2)]
)
def test_most_are_answered_from_the_plan_and_few_wrongly(
    new_talk: Callable[..., Any], part: str, right: float, wrong: float, every: int
) -> None:
    found = counts(list(score(new_talk, part, every=every)))
    assert found["right"] >= right
    assert found["wrong"] <= wrong


def test_what_may_not_be_said_is_wrong_even_beside_the_right_words() -> None:
    assert verdict({"has": ["nurse"], "never": ["insulin"]}, "The nurse gives insulin.") == "wrong"
    assert verdict({"has": ["nurse"]}, "The nurse sees me.") == "right"
    assert verdict({"none": True}, "The nurse sees me.") == "wrong"
    assert verdict({"has": ["five"]}, "I have 5 lessons.") == "right"
    assert verdict({"has": ["nurse"]}, "I did not find that.") == "not found"
