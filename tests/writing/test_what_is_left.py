"""What has no room on the page is counted, and its place in the plan is named in words: a bare letter says nothing."""

from __future__ import annotations

import pytest

from summaries.model import LeftOut, OnePage
from summaries.writing.sheets import left_words


@pytest.mark.parametrize(
    ("sections", "said"),
    [
        ("", None),
        ("F", "My plan has 1 more thing. This is about help to learn (F)."),
        ("AAEF", "My plan has 4 more things. They are about me (A), my goals (E) and help to learn (F)."),
    ],
)
def test_what_is_left_is_named_in_words(sections: str, said: str | None, page: OnePage) -> None:
    left = [LeftOut(section, None, "A quote.") for section in sections]
    assert left_words(page, left) == ((), said)


def test_a_part_of_a_section_is_named_like_its_section(page: OnePage) -> None:
    left = [LeftOut(part, None, "A quote.") for part in ("H1", "H2")]
    assert left_words(page, left)[1] == "My plan has 2 more things. They are about help with care (H)."
