"""Who the young person is in a sentence, by whatever name the plan calls them."""

from __future__ import annotations

import pytest

from summaries.model import Person
from summaries.understanding.front.person import with_initial
from summaries.wording.person import ME, MY, mark

HETTIE = Person("Hettie", "Hettie Skelton", names=("Hettie Skelton", "Hettie"))


def test_a_young_person_may_be_called_by_an_initial() -> None:
    who = with_initial(HETTIE, ["H will ask.", "H’s adapted signs for staff.", "Only when H asks.", "H must not wait."])
    assert who.names[-1] == "H"
    assert mark("H will ask for a break.", who) == f"{ME} will ask for a break."
    assert mark("This uses H's signs, chosen by H.", who) == f"This uses {MY} signs, chosen by {ME}."


@pytest.mark.parametrize("other", ["See section H1.", "Section H is blank.", "half an h lesson", "the H&S plan"])
def test_the_same_letter_elsewhere_is_no_name(other: str) -> None:
    who = with_initial(HETTIE, ["H will ask."] * 3)
    assert mark(other, who) == other


def test_an_initial_that_stands_rarely_or_is_a_word_is_no_name() -> None:
    assert with_initial(HETTIE, ["H will ask.", "Section H is blank."]) == HETTIE
    amara = Person("Amara", "Amara Obi", names=("Amara",))
    assert with_initial(amara, ["A will is a paper.", "A has a tick.", "A is first."]) == amara
