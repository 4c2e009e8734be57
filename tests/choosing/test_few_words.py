"""A goal that has no room on the page is named in a few of its own words, never torn in the middle of a thing."""

from __future__ import annotations

import pytest

from summaries.choosing.names import in_few_words


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("I will plan and complete a 3-part written task in English.", "plan and complete a 3-part written task"),
        ("I will plan and do my own sensory breaks using my sensory diet.", "plan and do my own sensory breaks"),
        ("I will name which of the 4 Zones I am in and choose a way that helps.", "name which of the 4 Zones"),
        ("I will travel on the number 7 bus between home and school.", "travel on the number 7 bus"),
        (
            "I will use my communication passport and short spoken or signed sentences.",
            None,
        ),
        ("I will notice when my temper reaches 4 on my scale and tell a grown-up at once.", None),
        (
            "My goal is to feel happier and more confident about coming to college each day.",
            "feel happier and more confident",
        ),
        ("I will tell a friend who I have chosen when I am upset about a lesson.", "tell a friend who I have chosen"),
        ("I will make the journey between my home and College by bus.", None),
        ("I will add and take away with numbers up to 20. I will do this by July.", "add and take away"),
        ("I will take part in a task with up to 4 other pupils for 20 minutes.", "take part in a task"),
        ("My goal is to be a happy, confident boy who is proud to be deaf.", None),
        ("My goal is that I will have made progress in reading.", "have made progress in reading"),
        ("I will say what I want to say, stammering or not, to my form.", None),
        ("I will work out, on my own, whether I have enough money for 2 things.", None),
        ("My goal is supports all outcomes in this plan.", None),
    ],
)
def test_it_ends_where_a_part_ends(line: str, named: str | None) -> None:
    assert in_few_words(line) == named


def test_most_goals_have_a_name() -> None:
    assert in_few_words("I will plan and complete a 3-part written task in English.")
