"""What all ways of putting an answer right share: how such a line begins, and what is done once it is clear."""

from __future__ import annotations

import re

from actions.gathering.asking import back_to_place
from actions.gathering.waiting_words import keep_held
from actions.kept.answer_acts import changed_to
from actions.kept.answers import JUST_KEPT, WAITS
from actions.turn import Say, Turn
from bot.store import StoredAnswer

MARK = r"(?:no+|nah|wait|w8|sorry|sory|oh|oops|actual+y|acual+y|actualy|acshul+y|hang on|hold on|i (?:mean|meant|ment))"
POLITE = r"(?:ok|okay|please|pls|plz|can|could|you|u|we|i|want|wanna|need|to|and|but|then|now|just|also)"
MARKED = rf"^\W*(?:{MARK}[\s,.!]+)+(?:(?:{MARK}|{POLITE})[\s,.!]+)*"
SO = rf"^\W*(?:(?:{MARK}|{POLITE})[\s,.!]+)*"
DONT = r"(?:dont|don['’]?t|do not|dnt)"
PLEASE = re.compile(
    r"(?:[\s,.]+(?:please|pls|plz|plez|thanks|thank (?:you|u)|thx|ty|ta|cheers|instead|ok|okay))+\W*$", re.I
)


def done(turn: Turn, said: list[Say]) -> list[Say]:
    """What was waiting for a yes is not lost by it, and the open question is asked again."""
    turn.keep(WAITS, None)
    if turn.value(JUST_KEPT) != turn.value("last answer"):
        turn.keep(JUST_KEPT, None)
    return [*keep_held(turn), *said, *back_to_place(turn)]


def last_of(turn: Turn, given: list[StoredAnswer]) -> str:
    last = turn.value("last answer")
    return last if last is not None and any(each.id == last for each in given) else given[-1].id


def changed(turn: Turn, answer: StoredAnswer, words: str) -> list[Say]:
    said = changed_to(turn, answer.id, words)
    turn.keep("last answer", answer.id)
    return said
