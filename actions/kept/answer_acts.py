"""What is done with one answer: shown, changed, removed, shared, kept private; and My views made of what is shared."""

from __future__ import annotations

import re
from typing import Any

from actions.kept.changing import choices_for, new_choice, new_sharing, new_words, question_of
from actions.turn import Say, Turn
from actions.wordbook import Button, button, buttons
from bot.store import AnswerGone, StoredAnswer

CHANGING = "changing answer"
BEFORE = "before change"
"""Which answer the last turn changed and what it said before, for "undo": the next turn only."""
REMOVED = "just removed"
SHOWN = "answer on the screen"
"""The number of the answer that the last turn showed, and "share" where it goes through all of them: "3 share"."""


def show(turn: Turn, number: str = "0", going_through: str = "") -> list[Say]:
    """One answer at a time, with what can be done with it. `going_through`: "share" where each is decided in turn."""
    given = turn.store.answers(turn.sitting)
    if not given:
        return [Say("utter_no_answers", buttons=buttons("tell_views_start"))]
    at = min(int(number) if number.isdigit() else 0, len(given) - 1)
    answer = given[at]
    share = f"keep_private:{answer.id}" if answer.shared else f"share_this:{answer.id}"
    under: list[Button] = (
        [button(f"show_answers:{at + 1}", "Next answer", "more")] if at + 1 < len(given) else [button("finish")]
    )
    under += [button(share), button(f"change_answer:{answer.id}"), button(f"remove_answer:{answer.id}")]
    turn.keep("last answer", answer.id)
    turn.keep(SHOWN, f"{at} {going_through}".strip())
    fill = {"number": str(at + 1), "count": str(len(given))}
    state = Say(
        "utter_answer_shared" if answer.shared else "utter_answer_private",
        buttons=tuple(under),
        picture="group of people" if answer.shared else "private",
    )
    return [
        Say("utter_answer_number", fill, picture="task board"),
        Say(text=f"{answer.question}\n“{answer.words}”"),
        state,
    ]


def change(turn: Turn, answer_id: str) -> list[Say]:
    """Ask for the new words."""
    turn.keep(CHANGING, answer_id)
    old = _given(turn, answer_id)
    pictures = tuple(
        button(f"change_to:{answer_id}:{each.id}", each.title, each.picture)
        for each in (choices_for(old) if old else ())
    )
    said = "utter_change_how_or_press" if pictures else "utter_change_how"
    return [Say(said, picture="writing", buttons=(*pictures, *buttons("not_now")))]


def change_to(turn: Turn, rest: str) -> list[Say]:
    """A picture was pressed in place of the old answer."""
    answer_id, _, choice_id = rest.rpartition(":")
    old = _given(turn, answer_id)
    fields = new_choice(old, choice_id) if old else None
    return _changed(turn, old, fields) if old and fields else [Say("utter_answer_gone")]


def _given(turn: Turn, answer_id: str) -> StoredAnswer | None:
    return next((each for each in turn.store.answers(turn.sitting) if each.id == answer_id), None)


_NO_NEW_WORDS = frozenset(
    "question talk repeat skip back stop finish wait elsewhere progress simpler not_english cannot".split()
)


def no_new_words(turn: Turn, answer_id: str) -> bool:
    """True where what is typed after "Change this" is a question or a wish about the talk: the answer stays."""
    from actions.lines import sense

    old = _given(turn, answer_id)
    kind = sense.read(turn, question_of(old)) if old is not None else "stop"
    if kind == "question":  # "supply teachers do not know about my card" may sound like one, and is the new answer
        return any(sense.asks(each) for each in turn.readings)
    return kind in _NO_NEW_WORDS and old is not None


def changed(turn: Turn, answer_id: str) -> list[Say]:
    if re.fullmatch(r"\W*(?:stop|no|never ?mind|cancel|leave it|not now|nothing)\W*", turn.words, re.I):
        return [Say("utter_no_then")]
    return changed_to(turn, answer_id, turn.words.strip())


def changed_to(turn: Turn, answer_id: str, words: str) -> list[Say]:
    old = _given(turn, answer_id)
    return _changed(turn, old, new_words(old, words)) if old else [Say("utter_answer_gone")]


def _changed(turn: Turn, old: StoredAnswer, fields: dict[str, Any]) -> list[Say]:
    try:
        changed = turn.store.change_answer(turn.sitting, old.id, **fields)
    except AnswerGone:
        return [Say("utter_answer_gone")]
    turn.keep(BEFORE, f"{old.id} {old.words}")
    turn.keep(REMOVED, None)
    return [Say("utter_changed", {"words": changed.words[:160]}, picture="writing", buttons=buttons("show_answers"))]


def remove(turn: Turn, answer_id: str) -> list[Say]:
    """Gone for good."""
    given = turn.store.answers(turn.sitting)
    words = next((each.words for each in given if each.id == answer_id), "")
    at = next((number for number, each in enumerate(given) if each.id == answer_id), 0)
    there = turn.store.remove_answer(turn.sitting, answer_id)
    if turn.value("last answer") == answer_id:
        turn.keep("last answer", None)
    turn.keep(BEFORE, None)
    turn.keep(REMOVED, "yes" if there else None)
    turn.keep(SHOWN, str(at - 1))  # "next answer" is then the one after it
    if not there:
        return [Say("utter_answer_gone", buttons=buttons("show_answers"))]
    return [Say("utter_removed", {"words": words[:160]}, buttons=buttons("show_answers"))]


def share(turn: Turn, answer_id: str) -> list[Say]:
    """People at the meeting may read this one."""
    return _mark(turn, answer_id, True, "utter_answer_shared")


def keep_private(turn: Turn, answer_id: str) -> list[Say]:
    """Nobody else reads this one."""
    return _mark(turn, answer_id, False, "utter_answer_private")


def _mark(turn: Turn, answer_id: str, shared: bool, said: str) -> list[Say]:
    answer = _given(turn, answer_id)
    try:
        if answer is None:
            raise AnswerGone
        turn.store.change_answer(turn.sitting, answer_id, **new_sharing(answer, shared))
    except AnswerGone:
        return [Say("utter_answer_gone")]
    turn.keep("last answer", answer_id)  # "actually they can see it" means this one
    which = [Say(text=f"“{answer.words[:160]}”", picture="writing")]
    at, going_through = on_screen(turn)
    given = turn.store.answers(turn.sitting)
    if going_through and at is not None and at < len(given) and given[at].id == answer_id:
        done = Say(said, picture="group of people" if shared else "private")
        return [*which, done, *(show(turn, str(at + 1), going_through) if at + 1 < len(given) else make(turn))]
    state = Say(said, picture="group of people" if shared else "private", buttons=buttons("show_answers", "finish"))
    return [*which, state]


def on_screen(turn: Turn) -> tuple[int | None, str]:
    """The number of the answer that the last turn showed (-1: none before the first), and what it goes through for."""
    number, _, through = (turn.value(SHOWN) or "").partition(" ")
    return (int(number) if number else None), through


def offer_sharing(turn: Turn) -> list[Say]:
    """Say who reads My views, then ask."""
    if not turn.store.answers(turn.sitting):
        return [Say("utter_no_answers", buttons=buttons("tell_views_start"))]
    under = buttons("share_all", "share_one_by_one", "share_none")
    return [Say("utter_share_who", picture="group of people"), Say("utter_share_ask", buttons=under)]


def share_all(turn: Turn, _: str = "") -> list[Say]:
    """Share every answer but those kept private by hand; then My views can be made."""
    for answer in turn.store.answers(turn.sitting):
        if not answer.shared and ("private", "yes") not in answer.more:
            turn.store.share_answer(turn.sitting, answer.id, True)
    return make(turn)


def share_none(turn: Turn, _: str = "") -> list[Say]:
    """All stay private."""
    return [Say("utter_all_private", picture="private", buttons=buttons("show_answers", "tell_views_start"))]


def make(turn: Turn, _: str = "") -> list[Say]:
    """My views is made of what is shared."""
    if not turn.store.shared_answers(turn.sitting):
        return offer_sharing(turn)
    return [Say("utter_views_ready", picture="my_views", buttons=buttons("make_views", "show_answers"))]
