"""With whom a help is had, and who gives it: from the young person's side only where that is surely the same."""
# ruff: noqa: E501 - a line reads best beside its sentence

from __future__ import annotations

import pytest
from test_plain import _help


@pytest.mark.parametrize(
    ("text", "who", "often", "line"),
    [
        ("A touch-typing course, with a mat over the keys.", ("Teaching assistant",), "3 times a week",
         "I have a touch-typing course, with a mat over the keys. I do this with a teaching assistant 3 times a week."),
        ("Small-group lessons in signs, using songs.", ("Class teacher",), None,
         "I have small-group lessons in signs, using songs. I have these with my class teacher."),
        ("Support for all lessons in science, to begin each task and then to step back.", ("Teaching assistant",), "10 hours a week",
         "I have support for all lessons in science, to begin each task and then to step back. A teaching assistant gives me this help for 10 hours a week."),
        ("Training for all staff who teach Ana.", ("Teacher of the deaf",), "2 hours a year",
         "There is training for all staff who teach me. A teacher of the deaf gives this training for 2 hours a year."),
    ],
)  # fmt: skip
def test_what_is_done_together_is_told_from_my_side(
    text: str, who: tuple[str, ...], often: str | None, line: str
) -> None:
    assert _help(text, who, often) == line


@pytest.mark.parametrize(
    ("text", "who", "often"),
    [
        ("Physiotherapy programme for standing, and stretches.", ("Physiotherapist",), "twice a year"),
        ("Hearing test at the clinic.", ("Audiologist",), "once a year"),
        ("A lunch club for younger pupils.", ("All staff",), "daily"),
        ("Work in each subject changed to Ana's level, on one page.", ("Subject teachers",), "every Friday"),
        ("Paired reading practice with an older pupil.", ("Librarian",), "twice a week"),
        ("A riding group with a helper.", ("The council", "Riding centre"), "weekly"),
    ],
)  # fmt: skip
def test_what_others_do_for_me_is_not_done_with_me(text: str, who: tuple[str, ...], often: str) -> None:
    said = _help(text, who, often)
    assert "I do this" not in said
    assert "I have this with" not in said
