"""What is told of another help while one is asked about ("the maths group is too big", at the speech therapist): kept
under the help that it names, and the open question is asked again."""

from __future__ import annotations

import re
import uuid

from actions.gathering.answering import LAST, clean
from actions.gathering.asking import ask
from actions.gathering.going import first_step
from actions.gathering.questions import Step
from actions.kept.answers import JUST_KEPT
from actions.lines import sense
from actions.own_plan import named_item
from actions.turn import Say, Turn
from bot.store import StoredAnswer

_SUBJECT = re.compile(
    r"^\W*(?:(?:but|and|well|um+|so|ok|also|no|yes|yeah|actually)[\s,]+)*(?:(?:i (?:like|love|hate|dont like"
    r"|don'?t like|miss"
    r"|never (?:get|have)|dont (?:get|have)|don'?t (?:get|have)|get|have|go to|do) )(?P<thing>(?:my |the |a )?[\w'’/-]+"
    r"(?: [\w'’/-]+){0,3})|(?:my |the |our )?(?P<what>[\w'’/-]+(?: [\w'’/-]+){0,3}?)(?:'?s)? (?:is|iz|isn'?t|isnt|are"
    r"|aren'?t"
    r"|arent|was|were|has|hasn'?t|hasnt|helps?|does|doesn'?t|doesnt|dont|don'?t|do|never|always|only|stopped|left|comes"
    r"|came|goes|went|happens?|works?|makes?|takes?|sits?|gets?|keeps?|needs?|can|cant|can'?t|won'?t|wont|should|gives?"
    r"|talks?|writes?|reads?|finishes|finished|starts|started|got|to)\b.*)\W*$",
    re.I,
)
LONGEST = 140


def take(turn: Turn, step: Step) -> list[Say] | None:
    """Kept under the help that is plainly named; None where the line names none, or the one that is asked about."""
    if step.question.id != "help_happening" or step.chapter.for_each != "help" or len(turn.words) > LONGEST:
        return None
    match = _SUBJECT.match(turn.words)
    if match is None or sense.read(turn, step.question) not in ("answer", "unsure"):
        return None
    others = named_item.plainly(turn, match["thing"] or match["what"], step.about)
    if len(others) != 1:
        return None
    other = first_step(turn, step, "help", others[0])
    if other is None:
        return None
    return [keep_there(turn, other, turn.words), *ask(turn, step)]


def keep_there(turn: Turn, other: Step, words: str) -> Say:
    """Keeps the words under the help or goal of the step `other`, and says so."""
    each_for = other.chapter.for_each
    answer = StoredAnswer(
        id=turn.message_id or uuid.uuid4().hex,
        topic=other.question.topic,
        question=other.question.ask,
        words=clean(words),
        typed_by=turn.value("typed by"),
        help_id=None if each_for == "goal" else other.about,
        outcome_ref=other.about if each_for == "goal" else None,
        more=(("key", f"beside/{other.key}"),),
    )
    turn.store.save_answer(turn.sitting, answer)
    turn.keep(LAST, answer.id)
    turn.keep(JUST_KEPT, answer.id)
    said = "utter_noted_other_goal" if each_for == "goal" else "utter_noted_other_help"
    return Say(said, {"words": answer.words}, picture="writing")
