"""Key facts that a plan tells in a sentence or in a line of its own, and not beside a label of a form."""

from __future__ import annotations

from datetime import date

import pytest

from summaries.model import Block
from summaries.understanding.front.contact import contact
from summaries.understanding.front.facts import review_date
from summaries.understanding.front.pair import fact
from summaries.understanding.front.school_year import year_group


def lines(*texts: str) -> list[Block]:
    return [Block(id=i, text=text, kind="paragraph", page=None) for i, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("told", "name", "role"),
    [
        (
            "Your named contact at the council is Xara Moss (SEND Keyworker), xara.moss@elm.example.gov.uk.",
            "Xara Moss",
            "SEND Keyworker",
        ),
        (
            "The contact for this plan in the SEND Team is Jo Lunt, EHC Practitioner, on 0113 496 0000.",
            "Jo Lunt",
            "EHC Practitioner",
        ),
        (
            "If you have a question, ring Ada Bell, Plan Co-ordinator, on 0113 496 0000.",
            "Ada Bell",
            "Plan Co-ordinator",
        ),
    ],
)
def test_a_contact_told_in_a_sentence_is_the_contact(told: str, name: str, role: str) -> None:
    found = contact((), lines(told))
    assert found is not None
    assert (found.name, found.role) == (name, role)
    assert found.phone or found.email


@pytest.mark.parametrize(
    "told",
    [
        "Her key worker at school is Ada Bell, on 0113 496 0000.",
        "Contact: her mother, Ada Bell, 0113 496 0000.",
    ],
)
def test_a_school_s_key_worker_or_a_parent_is_not_the_contact(told: str) -> None:
    found = contact((), lines(told))
    assert found is None


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("School: Quayside Primary Academy, Year 3", "Year 3"),
        ("Elm Park High School (Year 9)", "Year 9"),
        ("Nursery, school or college: Oak Infant School – Reception", "Reception"),
        ("Elm Park School, Year 3 to 6", None),
        ("Elm Park School will write to you in Year 6.", None),
    ],
)
def test_the_year_may_stand_with_the_school(told: str, year: str | None) -> None:
    assert year_group((), (), lines(told)) == year


@pytest.mark.parametrize(
    "label", ["Year group at time of writing", "Year group (at the date of this plan)", "Year group at time of issue"]
)
def test_when_a_label_was_written_changes_nothing_of_what_it_names(label: str) -> None:
    found = fact(label)
    assert found is not None
    assert found.key == "year_group"


@pytest.mark.parametrize(
    "told",
    ["Following annual review of 01/12/2025", "Amended after AR 1.12.25", "After her annual review held on 1/12/2025"],
)
def test_the_review_that_a_version_followed_is_the_last_review(told: str) -> None:
    found = review_date((), lines(told), last=True)
    assert found is not None
    assert found.value == date(2025, 12, 1)


def test_a_review_of_something_else_is_not_the_last_review() -> None:
    assert review_date((), lines("Following a review of her medication on 01/12/2025"), last=True) is None
