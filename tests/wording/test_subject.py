"""A point of a list gets back the subject that the lead over it said."""

from __future__ import annotations

import pytest

from summaries.model import Provision, Source
from summaries.wording.subject import with_subject


def _help(lead: str, text: str, *who: str) -> Provision:
    return Provision(id="P1", section="F", text=text, source=Source("F", 1, f"{lead} {text}"), who=who)


@pytest.mark.parametrize(
    ("lead", "text", "who", "said"),
    [
        ("The class teacher will:", "read with Sam.", ("class teacher",), "The class teacher will read with Sam."),
        ("Sam’s tutor will:", "not shout.", ("Sam’s tutor",), "Sam’s tutor must not shout."),
        ("Every adult:", "must wait.", ("Every adult",), "Every adult must wait."),
        ("A nurse and a TA will both:", "visit weekly.", ("nurse", "TA"), "The nurse and the TA will visit weekly."),
    ],
)
def test_the_point_is_said_of_the_one_who_does_it(lead: str, text: str, who: tuple[str, ...], said: str) -> None:
    assert with_subject(_help(lead, text, *who)).text == said


@pytest.mark.parametrize(
    ("lead", "text", "who"),
    [
        ("The head will see to it that:", "there is a quiet room.", ("head",)),
        ("The class teacher will:", "Reading every day.", ("class teacher",)),
        ("Equipment:", "pencil grips.", ("school",)),
        ("The class teacher will:", "read with Sam.", ()),
    ],
)
def test_a_point_with_a_subject_of_its_own_or_none_told_stays(lead: str, text: str, who: tuple[str, ...]) -> None:
    help_ = _help(lead, text, *who)
    assert with_subject(help_) is help_
