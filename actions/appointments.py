"""Other appointments, briefly: what an assessment, a therapy or a visit is for, and what will happen."""

from __future__ import annotations

import re
from functools import lru_cache

from actions.lines.sense import asks
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons, load

_ABOUT = frozenset(
    {
        "ask_jargon",
        "nlu_fallback",
        "ask_what_happens_in_meeting",
        "ask_what_is_review",
        "out_of_scope",
        "ask_what_if_i_cant_speak_up",
        "tell_worried_about_meeting",
        "ask_do_i_have_to_go",
    }
)


@lru_cache(maxsize=1)
def _appointments() -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    return tuple(
        (
            re.compile(
                r"\b(?:" + "|".join(map(re.escape, each["asks"])) + r")\b",
                re.I,
            ),
            each["picture"],
            tuple(each["say"]),
        )
        for each in load("appointments.yml")["appointments"].values()
    )


def about(turn: Turn) -> list[Say] | None:
    """What an appointment is for, where a question names one and the review isn't meant; else None."""
    if not (turn.unsure or turn.best in _ABOUT) or not (asks(turn.words) or turn.best == "tell_worried_about_meeting"):
        return None
    if re.search(r"\b(meeting|review|mean(?:s|ing)?|stand for)\b", turn.words, re.I):
        return None
    for pattern, picture, sentences in _appointments():
        if pattern.search(turn.words):
            said = [Say(text=text, picture=picture) for text in sentences]
            return with_buttons(said, buttons("ask_jargon", "ask_who_can_help", "menu_meeting"))
    return None
