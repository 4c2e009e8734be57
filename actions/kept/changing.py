"""What changes with an answer when its words or its sharing change, so that no field of it tells an older story."""

from __future__ import annotations

import re
from typing import Any

from actions.gathering.meant import choice_meant
from actions.gathering.questions import Choice, Question, chapters
from bot.store import StoredAnswer


def question_of(answer: StoredAnswer) -> Question | None:
    """The question of the views talk that was answered; None for words that came another way."""
    chapter, _, step = dict(answer.more).get("key", "").partition("/")
    if chapter not in chapters():
        return None
    return next((each for each in chapters()[chapter].questions if each.id == step.partition("@")[0]), None)


def choices_for(answer: StoredAnswer) -> tuple[Choice, ...]:
    """The pictures that this answer may be changed to by pressing one."""
    question = question_of(answer)
    return question.choices if question else ()


def new_words(answer: StoredAnswer, words: str) -> dict[str, Any]:
    """Fields for `Store.change_answer`: the words to the letter, with the choice that they name or with none.

    "Is this happening?" answered "Yes" and changed to other words is no longer a yes.
    """
    said = re.sub(r"[^\w\s]", "", words.lower()).strip()
    choice = next((each for each in choices_for(answer) if plain_title(each) == said), None)
    fields = _fields(answer, words, choice)
    question = question_of(answer)
    meant = choice_meant(question, words) if question is not None and choice is None else None
    if meant is not None and question is not None and question.sets is not None:
        fields[question.sets] = meant.id
    return fields


def new_choice(answer: StoredAnswer, choice_id: str) -> dict[str, Any] | None:
    """The same for a picture that was pressed; None where this answer's question has no such picture."""
    choice = next((each for each in choices_for(answer) if each.id == choice_id), None)
    return _fields(answer, choice.title, choice) if choice else None


def new_sharing(answer: StoredAnswer, shared: bool) -> dict[str, Any]:
    """Shared, or kept private by hand: then "share all" leaves it alone."""
    kept = tuple(pair for pair in answer.more if pair[0] != "private")
    return {"shared": shared, "more": kept if shared else (*kept, ("private", "yes"))}


def plain_title(choice: Choice) -> str:
    """A title as somebody may type it."""
    return re.sub(r"[^\w\s]", "", choice.title.lower()).strip()


def _fields(answer: StoredAnswer, words: str, choice: Choice | None) -> dict[str, Any]:
    question = question_of(answer)
    if question is None:
        return {"words": words}
    kept = tuple(pair for pair in answer.more if pair[0] != "choice")
    fields: dict[str, Any] = {
        "words": words,
        "picture": choice.picture if choice else None,
        "more": (*kept, ("choice", choice.id)) if choice else kept,
    }
    if question.sets is not None:
        fields[question.sets] = choice.id if choice else None
    return fields
