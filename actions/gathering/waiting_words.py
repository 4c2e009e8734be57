"""Words that may be an answer and may be none: they wait for one yes, and are neither lost nor kept by a guess."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from typing import Any

from actions.gathering.answering import clean, save
from actions.gathering.asking import ask, go_on
from actions.gathering.questions import Step, question, step_of
from actions.lines.wishes import PLAIN_NO, PLAIN_YES
from actions.turn import Button, Say, Turn
from actions.wordbook import button, buttons
from bot.store import ANSWER_WAITS, StoredAnswer

WAITING = ANSWER_WAITS
FEW = 6
"""Words from which a line that waits is kept where the next line does not say: so long a line is rarely an aside."""


def ask_first(turn: Turn, step: Step, under: Sequence[Button] = (), *, keep: bool = True) -> list[Say]:
    """ "Shall I write that down as your answer?", with buttons; the question stays open. `keep`: a long line is kept
    also where the next turn does not say."""
    _wait(turn, step, keep=keep and len(turn.words.split()) >= FEW)
    ways = (*buttons("write_answer", "leave_it"), *under)
    return [Say("utter_write_answer_ask", picture="writing", buttons=ways)]


def ask_where(turn: Turn, step: Step, other: str) -> list[Say]:
    """A line that fits another heading better: under which shall it stand?"""
    _wait(turn, step, keep=True, fits=other)
    there = question(other)
    ways = (button(f"put_there:{other}"), button("write_answer", "No, put my words here"), button("leave_it"))
    return [Say("utter_put_where", {"question": there.ask}, picture=there.picture, buttons=ways)]


def ask_to_add(turn: Turn, step: Step, last: StoredAnswer, new: str) -> list[Say]:
    """ "And teach my cousin sign", straight after an answer: more of it, or the answer to the open question?"""
    waits = {"step": step.key, "words": turn.words, "keep": True, "to": last.id, "new": new}
    turn.keep(WAITING, json.dumps(waits, ensure_ascii=False))
    fill = {"words": new[:160], "answer": last.words[:160]}
    return [Say("utter_add_ask", fill, picture="writing", buttons=buttons("add_to_answer", "new_answer", "leave_it"))]


def waiting_line(turn: Turn) -> str | None:
    """The words that wait for a yes, if any."""
    held = turn.value(WAITING)
    return str(json.loads(held)["words"]) if held else None


def keep_held(turn: Turn) -> list[Say]:
    """Words that waited and are kept also where the next turn does not say: kept, and shown."""
    held = turn.take(WAITING)
    waits = json.loads(held) if held else None
    if waits and "under" in waits:
        return _put(turn, waits["under"], waits["words"], last=False)
    step = _stands_under(turn, waits) if waits and waits["keep"] else None
    return _put(turn, step.question.id, waits["words"], step, last=False) if waits and step is not None else []


def _stands_under(turn: Turn, waits: dict[str, Any]) -> Step | None:
    """The question under which words go that nothing is said about: of more for an answer, the question of that."""
    told = next((each for each in turn.store.answers(turn.sitting) if each.id == waits.get("to")), None)
    asked = step_of(turn, dict(told.more).get("key")) if told is not None else None
    return asked or step_of(turn, waits["step"])


def _more_for(turn: Turn, waits: dict[str, Any], step: Step) -> list[Say] | None:
    """The words are more for an answer given before; None where that answer is gone."""
    from actions.kept import rewording

    told = next((each for each in turn.store.answers(turn.sitting) if each.id == waits["to"]), None)
    return [*rewording.add(turn, told, waits["new"]), *ask(turn, step, again=True)] if told is not None else None


def _wait(turn: Turn, step: Step, keep: bool, fits: str | None = None) -> None:
    waits = {"step": step.key, "words": turn.words, "keep": keep, "fits": fits}
    turn.keep(WAITING, json.dumps(waits, ensure_ascii=False))


def decided(turn: Turn) -> list[Say] | None:
    """What is said where this turn decides about the words that wait, else None: then the turn is read as it is."""
    held = turn.take(WAITING)
    if held is None:
        return None
    waits = json.loads(held)
    step = step_of(turn, waits["step"])
    if step is None:
        return None
    pressed, _, rest = (turn.button or "").partition(":")
    if "to" in waits and (pressed == "add_to_answer" or (turn.button is None and PLAIN_YES.match(turn.words))):
        added = _more_for(turn, waits, step)
        if added is not None:
            return added
    if pressed in ("write_answer", "new_answer") or (turn.button is None and PLAIN_YES.match(turn.words)):
        if "under" in waits:  # taken off this question before
            return [*_put(turn, waits["under"], waits["words"]), *ask(turn, step)]
        return save(turn, step, waits["words"], None)
    if pressed == "put_there":
        return [*_put(turn, rest, waits["words"]), *ask(turn, step, again=True)]
    if pressed == "leave_it" or (turn.button is None and PLAIN_NO.match(turn.words)):
        return [Say("utter_not_written"), *ask(turn, step, again=True)]
    if pressed == "people_to_talk_to":
        turn.keep(WAITING, held)  # seeing people first decides nothing about the words
    elif "under" in waits:
        _put(turn, waits["under"], waits["words"], last=False)  # taken off a question before: never lost
    elif waits["keep"] and turn.button is None:
        from actions.lines import sense

        read = sense.read(turn, step.question)
        if read == "skip":  # the question is skipped, never the words that wait
            under = _stands_under(turn, waits) or step
            fits = waits.get("fits")  # asked whether they stand better there
            kept = _put(turn, fits, waits["words"]) if fits else _put(turn, under.question.id, waits["words"], under)
            return [*kept, *go_on(turn, step)]
        if read in ("answer", "unsure"):  # they tell on; a wish or a question decides nothing
            under = _stands_under(turn, waits) or step
            _put(turn, under.question.id, waits["words"], under)
    return None


def _put(turn: Turn, name: str, words: str, step: Step | None = None, *, last: bool = True) -> list[Say]:
    """Keep the words under the question `name`, private, without moving on."""
    fits = question(name)
    answer = StoredAnswer(
        id=uuid.uuid4().hex,
        topic=fits.topic,
        question=fits.ask,
        words=clean(words),
        typed_by=turn.value("typed by"),
        help_id=step.about if step is not None and step.chapter.for_each == "help" else None,
        outcome_ref=step.about if step is not None and step.chapter.for_each == "goal" else None,
        more=(("key", step.key if step is not None else f"main/{name}"),),
    )
    turn.store.save_answer(turn.sitting, answer)
    if last:
        turn.keep("last answer", answer.id)
    return [Say("utter_noted_under", {"words": answer.words[:160], "question": fits.ask}, picture="writing")]
