"""Answers that were given: shown back one by one, changed, removed, shared or kept private at any time."""

from __future__ import annotations

import re
from collections.abc import Callable

from actions import answer_words
from actions.turn import Say, Turn
from actions.which_answer import meant, swapped
from actions.wordbook import Button, button, buttons
from bot.store import AnswerGone

CHANGING = "changing answer"
JUST_KEPT = "just kept"
"""The answer that the last turn kept: "no I meant" can only mean that one."""
WAITS = "change waits"
BEFORE = "before change"
"""Which answer the last turn changed and what it said before, for "undo": the next turn only."""
REMOVED = "just removed"
TO_WRITE = "said to write"
"""Words that were offered to be written down."""
_ONLY_A_PART = re.compile(r"\b(?:bits?|parts?|things?|words?|line|about)\b", re.I)
_ABOUT = re.compile(r"(?:what i said )?(?:about|abt|bout|abowt) ", re.I)
SHORT_WISH = 8
"""A longer question of what was said, where nothing was said here, asks what the plan says."""
_YES = re.compile(r"^\W*(?:yes|yeah|yep|yup|ye|yh|y|ok|okay|sure)(?: (?:please|pls|change it|do it))?\W*$", re.I)
_NO = re.compile(r"^\W*(?:no|nope|nah|n)(?: (?:thanks|thank you|dont|don't|leave it))?\W*$", re.I)


def waiting(turn: Turn) -> bool:
    """True while new words for an answer are waited for."""
    return turn.value(CHANGING) is not None


def removes(turn: Turn) -> bool:
    """True where this turn may remove an answer for good."""
    return (turn.button or "").startswith("remove_answer") or bool(
        (answer_words.REMOVE.search(turn.words) or answer_words.REMOVE_WORDS.match(turn.words))
        and not answer_words.EVERYTHING.search(turn.words)
    )


def take(turn: Turn) -> list[Say] | None:
    """What is said where this turn is about answers already given, else None."""
    if turn.button is not None:
        head, _, rest = turn.button.partition(":")
        held = turn.take(WAITS)
        if held is not None and (decided := _decide(turn, held)) is not None:
            return decided
        if waiting(turn):
            turn.keep(CHANGING, None)
        return _PRESSED[head](turn, rest) if head in _PRESSED else None
    before, removed = turn.take(BEFORE), turn.take(REMOVED)
    changing = turn.value(CHANGING)
    if changing is not None:
        turn.keep(CHANGING, None)
        return _changed(turn, changing)
    words = turn.words
    waits = turn.take(WAITS)
    if waits is not None and (decided := _decide(turn, waits)) is not None:
        return decided
    if len(words) > 120:
        return None
    waiting_words, other = turn.value(TO_WRITE), answer_words.NOT_OLD.match(words)
    if waiting_words and other and re.search(rf"\b{re.escape(other['old'].strip())}\b", waiting_words, re.I):
        return _mend_before_writing(turn, waiting_words, other["old"].strip(), other["new"].strip())
    if (removed or before) and (answer_words.BACK_AGAIN.match(words) or answer_words.UNDO.match(words)):
        return _undo(turn, before, removed)
    if answer_words.KEEP_IT.match(words) and turn.store.answers(turn.sitting):
        return [Say("utter_kept_as_is", buttons=buttons("show_answers"))]
    none_yet = (
        not re.search(r"\bread (?:\w+ )?back\b", words, re.I)
        and len(words.split()) > SHORT_WISH
        and not turn.store.answers(turn.sitting)
    )
    if turn.says(answer_words.SHOW) and "plan say" not in words and not none_yet:
        return show(turn, _number_of(turn, words))
    if answer_words.SHARE_ALL.match(words) and turn.store.answers(turn.sitting):
        return offer_sharing(turn)
    if answer_words.UNDO.match(words) and turn.store.answers(turn.sitting):
        return show(turn, str(len(turn.store.answers(turn.sitting)) - 1))
    if answer_words.EVERYTHING.search(words):
        return [Say("utter_delete_everything", buttons=buttons("show_answers"))]
    return _by_words(turn, words)


def _by_words(turn: Turn, words: str) -> list[Say] | None:
    """A wish about one answer; where it is not clear which one, nothing happens to any."""
    if not turn.store.answers(turn.sitting):
        wish = answer_words.REMOVE.search(words) or re.match(r"\W*keep the (?:bit|one|part|answer)\b", words, re.I)
        return [Say("utter_no_answers", buttons=buttons("tell_views_start"))] if wish else None
    command = answer_words.SWAP.match(words)
    swap = command or answer_words.NOT_OLD.match(words)
    if swap and (found := swapped(turn, swap["old"], swap["new"])):
        return _changed_to(turn, found[0].id, found[1])
    of_plan = re.match(r"\W*(?:i|can i|could i)\b", words, re.I) or (
        turn.best.startswith("ask_change") and not turn.store.question(turn.sitting)
    )
    if command and (answer_words.QUOTED.search(words) or not of_plan):
        return [Say("utter_no_such_words", {"words": command["old"].strip()[:80]}, buttons=buttons("show_answers"))]
    named = answer_words.REMOVE_WORDS.match(words)
    if named and (swapped(turn, named["words"], "") or _ABOUT.match(named["words"])):
        return _to_one(turn, named["words"], remove)
    if words.strip().endswith("?") and not re.match(r"\W*(?:please|can (?:you|u)|could you)\b", words, re.I):
        return None
    for pattern, todo in (
        (answer_words.REMOVE, remove),
        (answer_words.CHANGE, change),
        (answer_words.NOT_PRIVATE, share),
        (answer_words.PRIVATE, keep_private),
        (answer_words.SHARE, share),
        (answer_words.CAN_SEE, share),
    ):
        for each in turn.readings:
            if pattern.search(each):
                return _to_one(turn, each, todo)
    return None


def _to_one(turn: Turn, words: str, todo: Callable[[Turn, str], list[Say]]) -> list[Say] | None:
    which = meant(turn, words)
    if which.answer is not None and todo is remove and which.part and _ONLY_A_PART.search(words):
        at = [each.id for each in turn.store.answers(turn.sitting)].index(which.answer.id)
        return [Say("utter_which_part"), *show(turn, str(at))]
    if which.answer is not None:
        return todo(turn, which.answer.id)
    return [Say("utter_which_answer"), *show(turn, "0")] if which.named else None


def correct(turn: Turn, words: str) -> list[Say]:
    """ "no i meant maths": mends the answer that was kept just before; else asks first, so that no words are lost."""
    last, just = turn.value("last answer"), turn.value(JUST_KEPT)
    old = next((each for each in turn.store.answers(turn.sitting) if each.id == last), None)
    if old is None:
        return []
    if just == old.id:
        return _changed_to(turn, old.id, words)
    turn.keep(WAITS, f"{old.id} {words}")
    fill = {"old": old.words[:120], "words": words[:120]}
    return [Say("utter_change_sure", fill, picture="writing", buttons=buttons("change_it", "not_now"))]


def _mend_before_writing(turn: Turn, words: str, old: str, new: str) -> list[Say]:
    """ "no i meant a writer not a reader", while it is asked whether to write the words down."""
    mended = re.sub(rf"\b{re.escape(old)}\b", lambda _: new, words, count=1, flags=re.I)
    turn.keep(TO_WRITE, mended)
    turn.keep("offered", "write_words")
    return [
        Say(text=f"“{mended}”"),
        Say("utter_write_ask", picture="writing", buttons=buttons("write_words", "not_now")),
    ]


def _undo(turn: Turn, before: str | None, removed: str | None) -> list[Say]:
    """A change is taken back; what was removed is gone for good, and that is said."""
    if removed or before is None:
        return [Say("utter_cant_bring_back", buttons=buttons("show_answers"))]
    answer_id, _, words = before.partition(" ")
    return _changed_to(turn, answer_id, words)


def _number_of(turn: Turn, words: str) -> str:
    """Which answer to show first: the one that the words name, else the first."""
    found = meant(turn, words)
    given = [each.id for each in turn.store.answers(turn.sitting)]
    return str(given.index(found.answer.id)) if found.named and found.answer else "0"


def _decide(turn: Turn, waits: str) -> list[Say] | None:
    answer_id, _, words = waits.partition(" ")
    if turn.button == "change_it" or (turn.button is None and _YES.match(turn.words)):
        return _changed_to(turn, answer_id, words)
    if turn.button == "not_now" or (turn.button is None and _NO.match(turn.words)):
        return [Say("utter_no_then", buttons=buttons("show_answers"))]
    return None


def show(turn: Turn, number: str = "0") -> list[Say]:
    """One answer at a time, with what can be done with it."""
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
    return [Say("utter_change_how", picture="writing", buttons=buttons("not_now"))]


def _changed(turn: Turn, answer_id: str) -> list[Say]:
    if re.fullmatch(r"\W*(?:stop|no|never ?mind|cancel|leave it|not now|nothing)\W*", turn.words, re.I):
        return [Say("utter_no_then")]
    return _changed_to(turn, answer_id, turn.words.strip())


def _changed_to(turn: Turn, answer_id: str, words: str) -> list[Say]:
    old = next((each.words for each in turn.store.answers(turn.sitting) if each.id == answer_id), None)
    try:
        changed = turn.store.change_answer(turn.sitting, answer_id, words)
    except AnswerGone:
        return [Say("utter_answer_gone")]
    turn.keep(BEFORE, f"{answer_id} {old}" if old else None)
    turn.keep(REMOVED, None)
    return [Say("utter_changed", {"words": changed.words[:160]}, picture="writing", buttons=buttons("show_answers"))]


def remove(turn: Turn, answer_id: str) -> list[Say]:
    """Gone for good."""
    words = next((each.words for each in turn.store.answers(turn.sitting) if each.id == answer_id), "")
    there = turn.store.remove_answer(turn.sitting, answer_id)
    if turn.value("last answer") == answer_id:
        turn.keep("last answer", None)
    turn.keep(BEFORE, None)
    turn.keep(REMOVED, "yes" if there else None)
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
    try:
        answer = turn.store.share_answer(turn.sitting, answer_id, shared)
        kept = tuple(pair for pair in answer.more if pair[0] != "private")
        turn.store.change_answer(turn.sitting, answer_id, more=kept if shared else (*kept, ("private", "yes")))
    except AnswerGone:
        return [Say("utter_answer_gone")]
    which = [Say(text=f"“{answer.words[:160]}”", picture="writing")]
    state = Say(said, picture="group of people" if shared else "private", buttons=buttons("show_answers", "finish"))
    return [*which, state]


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


_PRESSED = {
    "show_answers": show,
    "share_one_by_one": lambda turn, _: show(turn, "0"),
    "change_answer": change,
    "remove_answer": remove,
    "share_this": share,
    "keep_private": keep_private,
    "share_all": share_all,
    "share_none": share_none,
    "make_views": make,
}
