"""Words that were kept as an answer and were none ("that wasnt an answer"), or stand at the wrong help ("that's about
the bus not the handouts"): taken off at once, and their own question is asked again."""

from __future__ import annotations

import json
import re

from actions.gathering.answering import LAST
from actions.gathering.asking import ask, back_to_place
from actions.gathering.going import first_step
from actions.gathering.questions import Step, step_of
from actions.gathering.told_of_other import keep_there
from actions.gathering.waiting_words import WAITING
from actions.kept.answer_acts import CHANGING
from actions.kept.answers import JUST_KEPT
from actions.lines import to_you
from actions.own_plan import named_item
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

_SO = (
    r"^\W*(?:(?:no+|nah|wait|but|sorry|hey|oi|oh|oops|ok|okay|hang on|actually|lol|um+"
    r"|forget (?:it|that|what i (?:just )?(?:said|put|wrote)))[\s,.!]+)*"
)
_THAT = r"(?:that|this|what i (?:just )?(?:said|sed|put|wrote|typed))"
_NOT = r"(?:not|wasn'?t|wasnt|was not|isn'?t|isnt|is not|aint|ain'?t|weren'?t|wernt|never)"
_MEANT = r"(?:(?:really|even|meant|ment|supposed|suposed) ?(?:to be )?)?"
_END = r"(?:[\s,.!]+(?:lol|sorry|please|pls|tho|though|you know|either|at all|mate))*\W*$"
_NO_ANSWER = re.compile(
    rf"{_SO}(?:"
    rf"(?:{_THAT}|it)(?:'?s| is| was)? ?(?:just )?{_NOT} {_MEANT}(?:an? |my |the )?(?:actual |real |proper )?"
    r"(?:answers?|anser|answer to .{1,30}|for (?:that|this|the meeting|writing down)|to (?:be )?(?:go in|written|kept)"
    r"|one of my answers)"
    r"|i (?:wasn'?t|wasnt|was not|wernt|weren'?t|aint|am not|'?m not|m not) (?:even )?(?:answering|ansering|anwsering)"
    r"(?: (?:that|it|you|the question|anything))?"
    rf"|(?:{_THAT}|it) was (?:just |only )?(?:me |us )?(?:talking|chatting|speaking|thinking out loud|messing"
    r"|asking|a joke|for a laugh|an accident|my (?:cat|brother|sister))(?: (?:to|with|about)? ?.{1,20})?"
    r"|i was (?:just |only )?(?:talking|chatting|speaking) (?:to|with) (?!you\b|u\b)(?:my |the )?\w+(?: \w+)?"
    rf"|(?:dont|don['’]?t|do not) (?:count|use|have) {_THAT}(?: one)?(?: as (?:an|my) answer)?"
    rf"){_END}",
    re.I,
)
_OTHER = re.compile(
    rf"{_SO}(?:{_THAT}|it)(?:'?s| is| was|s)? ?(?:more )?(?:about|abt|bout|for|to do with|meant for)"
    r" (?P<what>[^.!?,]{2,40}?)[\s,]+(?:and )?not (?:about |for |to do with )?(?P<off>[^.!?]{2,40}?)"
    rf"{_END}"
    rf"|{_SO}(?:{_THAT}|it)(?:'?s| is| was|s)? ?{_NOT} (?:really )?(?:about|abt|for|to do with) "
    r"(?P<never>(?:this|that|the)\b[^.!?]{0,40}?)(?:[\s,.]+(?:it|that)(?:'?s| is| was) (?:about|for) (?P<but>[^.!?]"
    rf"{{2,40}}?))?{_END}"
    rf"|{_SO}{_THAT}(?:'?s| is| was|s)? (?:about |for )?(?:an? |the )?(?:different|other|another) (?:help|thing"
    rf"|one|goal"
    r"|question)(?:[\s,.]+(?:that|it)(?:'?s| is| was|s) (?:about|for) (?P<else>[^.!?]{2,40}?))?"
    rf"{_END}"
    rf"|{_SO}(?:{_THAT}|it) (?:goes|belongs|should go|should be|needs to go) (?:with|under|in|to|on) "
    rf"(?P<goes>(?:the |my )?(?:other |another )?[^.!?]{{2,40}}?){_END}",
    re.I,
)


def removes(turn: Turn) -> bool:
    """True where this turn may take an answer out for good."""
    return turn.button is None and bool(_NO_ANSWER.match(turn.words) or _OTHER.match(turn.words))


def take(turn: Turn) -> list[Say] | None:
    """What is said where the answer that was kept just now is taken off its question, else None."""
    if turn.button is not None or not removes(turn) or turn.value(CHANGING) or turn.value(WAITING):
        return None
    last = turn.value(JUST_KEPT)
    answer = next((each for each in turn.store.answers(turn.sitting) if each.id == last), None)
    step = step_of(turn, dict(answer.more).get("key")) if answer is not None else None
    if (answer is None or step is None) and turn.store.question(turn.sitting) and not to_you.to_you(turn.words):
        return [Say("utter_not_written"), *back_to_place(turn)] if _NO_ANSWER.match(turn.words) else None
    if answer is None or step is None:
        return None
    if _NO_ANSWER.match(turn.words):
        _remove(turn, answer)
        return [Say("utter_not_an_answer", {"words": answer.words[:160]}), *ask(turn, step)]
    # Of the main questions "that was about home not school" puts the answer right; it is not off them.
    return _elsewhere(turn, answer, step) if step.about is not None else None


def _remove(turn: Turn, answer: StoredAnswer) -> None:
    turn.store.remove_answer(turn.sitting, answer.id)
    turn.keep(LAST, None)
    turn.keep(JUST_KEPT, None)


def _elsewhere(turn: Turn, answer: StoredAnswer, step: Step) -> list[Say]:
    """Off this help or goal; kept under the one that is named, else offered to be kept for the meeting."""
    found = _OTHER.match(turn.words)
    what = (found["what"] or found["but"] or found["else"] or found["goes"] or "") if found else ""
    _remove(turn, answer)
    off = Say("utter_off_this")
    named = named_item.find(turn, what, step.chapter.for_each or "help") if what else None
    other = first_step(turn, step, named.kind, named.id) if named is not None and named.sure else None
    if other is not None and other.about != step.about:
        return [off, keep_there(turn, other, answer.words), *ask(turn, step)]
    turn.store.put_question(turn.sitting, step.key)
    under = "hope_any" if re.search(r"\b(?:hopes?|future|dreams?|when i)\b", what, re.I) else "tell_people"
    waits = {"step": step.key, "words": answer.words, "keep": True, "under": under}
    turn.keep(WAITING, json.dumps(waits, ensure_ascii=False))
    fill = {"words": answer.words[:160]}
    return [off, Say("utter_keep_elsewhere", fill, picture="writing", buttons=buttons("write_answer", "leave_it"))]
