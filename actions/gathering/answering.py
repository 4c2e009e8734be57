"""Keeps one answer of the views talk to the letter, shows it back, and goes on."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from typing import Any

from actions.gathering.asking import choice_buttons, go_on
from actions.gathering.meant import choice_meant
from actions.gathering.questions import Choice, Question, Step
from actions.kept.answers import JUST_KEPT, changed_to
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

LAST = "last answer"
GONE_BACK = "gone back to"
SHOWN_BACK = 160
_TIRED = re.compile(
    r"^\W*(?:i'?m|i am|im|i feel|so|just|really|very|too|well)?(?:\s+(?:so|just|really|very|too|well|a bit))*\s*"
    r"(?:tired|tierd|bored|knackered|sleepy|exhausted|shattered|worn out)(?: now| of this)?\W*$",
    re.I,
)
_ORDINALS = {
    "first": 0,
    "1st": 0,
    "1": 0,
    "one": 0,
    "second": 1,
    "2nd": 1,
    "2": 1,
    "two": 1,
    "third": 2,
    "3rd": 2,
    "3": 2,
    "three": 2,
    "fourth": 3,
    "4th": 3,
    "4": 3,
    "four": 3,
    "fifth": 4,
    "5": 4,
    "last": -1,
}


def give_answer(turn: Turn, step: Step) -> list[Say]:
    choice = choice_said(step.question, turn.words)
    return save(turn, step, turn.words, choice)


def plain(words: str) -> str:
    return re.sub(r"[^\w\s]", "", words.lower()).strip()


def choice_said(question: Question, words: str) -> Choice | None:
    """The choice that typed words name: its title, or "the second one"."""
    said = plain(words)
    for each in question.choices:
        if said == plain(each.title):
            return each
    match = re.fullmatch(r"(?:the |number |no |option |i pick |pick )*(\w+)(?: one| option| please| pls)*", said)
    offered = choice_buttons(question)
    if match and match.group(1) in _ORDINALS and offered and (said not in ("one", "two")):
        at = _ORDINALS[match.group(1)]
        return question.choices[at] if at < len(question.choices) else None
    return None


def save(turn: Turn, step: Step, words: str, choice: Choice | None) -> list[Say]:
    """Keep an answer to the letter, show it back, ask the next question."""
    question = step.question
    typed = choice.title if choice is not None and turn.button else words
    answer = StoredAnswer(
        id=turn.message_id or uuid.uuid4().hex,
        topic=question.topic,
        question=_asked_words(turn, step),
        words=clean(typed),
        typed_by=turn.value("typed by"),
        picture=choice.picture if choice else None,
        help_id=step.about if step.chapter.for_each == "help" else None,
        outcome_ref=step.about if step.chapter.for_each == "goal" else None,
        more=(("key", step.key), *((("choice", choice.id),) if choice else ())),
    )
    meant = choice or choice_meant(question, answer.words)
    if meant is not None and question.sets is not None:
        filled: dict[str, Any] = {question.sets: meant.id}
        answer = replace(answer, **filled)
    old = _answered_before(turn, step)
    if old is not None and choice is None and "choice" not in dict(old.more):  # as a change, so that it can be undone
        return [*changed_to(turn, old.id, answer.words), *go_on(turn, step)]
    if old is not None:
        turn.store.remove_answer(turn.sitting, old.id)
    turn.store.save_answer(turn.sitting, answer)
    turn.keep(LAST, answer.id)
    turn.keep(JUST_KEPT, answer.id)
    turn.keep("last step", step.key)
    return [*show_back(turn, answer, choice), *go_on(turn, step)]


def _answered_before(turn: Turn, step: Step) -> StoredAnswer | None:
    """The answer that this one stands in place of: after going back the same question is asked and answered again."""
    if turn.take(GONE_BACK) != step.key:
        return None
    told = [each for each in turn.store.answers(turn.sitting) if dict(each.more).get("key") == step.key]
    return told[-1] if told else None


def _asked_words(turn: Turn, step: Step) -> str:
    return step.question.ask


def clean(words: str) -> str:
    """To the letter; only characters that no screen can show are left out."""
    return "".join(char for char in words.strip() if char in "\n\t" or char.isprintable())


def show_back(turn: Turn, answer: StoredAnswer, choice: Choice | None) -> list[Say]:
    feeling = _kind_words(turn) if choice is None else []
    shown = answer.words if len(answer.words) <= SHOWN_BACK else answer.words[:SHOWN_BACK].rsplit(" ", 1)[0] + " …"
    return [
        *feeling,
        Say(
            "utter_noted" if len(answer.words) <= SHOWN_BACK else "utter_noted_long",
            {"words": shown},
            picture="writing",
        ),
    ]


def _kind_words(turn: Turn) -> list[Say]:
    """Sadness, worry and unkindness are heard, also where they are an answer."""
    said = {
        "tell_bullied": ("utter_bullied_heard", "utter_bullied_tell"),
        "tell_feeling_sad": ("utter_sad_heard",),
        "tell_worried_about_meeting": ("utter_worried_heard",),
    }
    if _TIRED.match(turn.words):
        return [Say("utter_rest_heard", picture="break time", buttons=buttons("stop"))]
    if turn.unsure or turn.sureness < 0.5:
        return []
    if turn.best == "tell_worried_about_meeting" and not re.search(
        r"\b(?:meeting|review|meating|revew)\b", turn.mended, re.I
    ):
        return [Say("utter_sad_heard", picture="heart")]
    return [Say(name, picture="heart") for name in said.get(turn.best, ())]
