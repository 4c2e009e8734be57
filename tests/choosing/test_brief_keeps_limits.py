"""The short form of a line never loses what a goal spares, with whom it is done, or what must come before."""

from __future__ import annotations

import pytest

from summaries.choosing.brief import brief_of


@pytest.mark.parametrize(
    "limit",
    [
        "I will avoid the busiest times.",
        "I will do this in daylight.",
        "I will do this with another child beside me.",
        "I will do this on my own.",
        "I will do this before I get upset.",
    ],
)
def test_a_limit_of_a_goal_stays(limit: str) -> None:
    text = f"By May 2028, I will go to the park by bus. {limit} I will do this 4 times out of 5. I will use my phone."
    assert limit in (brief_of(text) or text)


def test_company_at_the_end_of_a_long_sentence_stays() -> None:
    text = "I will go from home to the leisure centre by bus and buy my ticket, with an adult nearby. I will smile."
    assert "with an adult nearby" in (brief_of(text) or text)


def test_what_comes_before_a_help_stays() -> None:
    text = "Staff will say each step once. This is before they show it again. This is with pictures."
    assert brief_of(text) == "Staff will say each step once. This is before they show it again."


def test_what_is_done_each_day_stays_with_the_thing_that_is_done() -> None:
    told = (
        "A nurse visits each week. This is to update my exercises. This will be done by staff for 45 minutes each day."
    )
    assert "exercises" in (brief_of(told) or told)
