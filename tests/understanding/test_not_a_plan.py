"""A file that is not one EHC plan gets one kind sentence."""

from __future__ import annotations

import pytest

from summaries.errors import NotAPlan
from summaries.model import Block
from summaries.reading.document import Document
from summaries.understanding import understand


def _document(*lines: str) -> Document:
    return Document(tuple(Block(i, line, "paragraph") for i, line in enumerate(lines)), "file", "docx")


OTHERS = [
    (("Individual Development Plan", "Additional learning provision", "Name: Ada Hill"), "Wales"),
    (("Co-ordinated Support Plan", "Section A", "Name: Ada Hill"), "Scotland"),
    (
        ("Annual Review Form", "Name of pupil: Ada Hill", "Progress towards outcomes", "Section F: any changes?"),
        "annual review form",
    ),
    (("Dear Mrs Hill", "You are invited to the annual review meeting."), "letter"),
    (("Shopping list", "Eggs"), "does not look like an EHC plan"),
]


@pytest.mark.parametrize(("lines", "said"), OTHERS)
def test_it_says_what_the_file_is(lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(NotAPlan) as raised:
        understand(_document(*lines))
    assert said in str(raised.value)


def test_an_empty_file_is_no_plan() -> None:
    with pytest.raises(NotAPlan):
        understand(_document())


def test_two_plans_in_one_file_are_told_apart() -> None:
    one = [
        "Name: {}",
        "Date of birth: {}",
        "Section A: Views",
        "Section B: Needs",
        "Section E: Outcomes",
        "By July 2027 {} will read.",
        "Section F: Provision",
        "A teacher will teach for 20 minutes a day.",
        "Section I: Placement",
        "Section K: Advice",
    ]
    lines = [
        line.format(v)
        for name, born in (("Ada Hill", "1 May 2012"), ("Bo Lane", "3 June 2013"))
        for line, v in zip(one, (name, born, *[name] * 8), strict=True)
    ]
    with pytest.raises(NotAPlan) as raised:
        understand(_document(*lines))
    assert "two plans" in str(raised.value)


def test_the_sentence_never_holds_words_of_the_file() -> None:
    with pytest.raises(NotAPlan) as raised:
        understand(_document("Zebedee Quartermain", "notes"))
    assert "Zebedee" not in str(raised.value)
