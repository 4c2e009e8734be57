"""Answers that were given: shown back one by one, changed, removed, shared or kept private at any time."""

from __future__ import annotations

import re
from datetime import date

from actions.turn import Say, Turn
from actions.wordbook import Button, button, buttons
from bot.store import AnswerGone, Store, StoredAnswer
from summaries.model import Answer, HelpView, Views

CHANGING = "changing answer"
_SHOW = re.compile(
    r"\b(?:show|see|read|look at|what are|wot are)\b.{0,15}\b(?:my|the) (?:answers?|views|"
    r"words)\b|\bwhat (?:did|have) i (?:say|said|put|tell|told|write|wrote|written)\b|"
    r"^\W*my answers\W*$",
    re.I,
)
_REMOVE = re.compile(
    r"\b(?:delete|remove|rub out|take (?:out|away|off)|get rid of|scrap)\b.{0,12}\b(?:that|it|"
    r"this|last (?:one|answer|bit)|my (?:last )?answer|what i (?:just )?(?:said|put|wrote))\b",
    re.I,
)
_EVERYTHING = re.compile(
    r"\b(?:delete|remove|erase|wipe|rub out|get rid of|scrap|clear)\b.{0,20}"
    r"\b(?:all of (?:it|this|that|them|my)|it all|them all|all my"
    r"|all the answers|every ?thing|evrything|everythin|the lot|all)\b",
    re.I,
)
_PRIVATE = re.compile(
    r"\b(?:keep|make|leave)\b.{0,15}\b(?:private|secret)\b|\b(?:dont|don't|do not|pls dont|"
    r"dnt) (?:show|share|tell|put)\b.{0,40}\b(?:that|it|this|anyone|any1|them|mum|mam|dad|teacher|"
    r"school|him|her)\b",
    re.I,
)
_CHANGE = re.compile(
    r"^\W*(?:(?:can i|i want to|i wanna|please|can you|let me|i need to)\s+)*(?:change|edit|fix|"
    r"correct|redo)\s+(?:that|it|this|my (?:last )?answer|the last one|what i (?:said|put|"
    r"wrote))\W*$",
    re.I,
)


def waiting(turn: Turn) -> bool:
    """True while new words for an answer are waited for."""
    return turn.value(CHANGING) is not None


def removes(turn: Turn) -> bool:
    """True where this turn may remove an answer for good."""
    return (turn.button or "").startswith("remove_answer") or bool(
        _REMOVE.search(turn.words) and not _EVERYTHING.search(turn.words)
    )


def take(turn: Turn) -> list[Say] | None:
    """What is said where this turn is about answers already given, else None."""
    if turn.button is not None:
        head, _, rest = turn.button.partition(":")
        if waiting(turn):
            turn.keep(CHANGING, None)
        return _PRESSED[head](turn, rest) if head in _PRESSED else None
    changing = turn.value(CHANGING)
    if changing is not None:
        turn.keep(CHANGING, None)
        return _changed(turn, changing)
    words = turn.words
    if len(words) > 120:
        return None
    last = turn.value("last answer")
    if _SHOW.search(words) and "plan say" not in words:
        return show(turn, "0")
    if _EVERYTHING.search(words):
        return [Say("utter_delete_everything", buttons=buttons("show_answers"))]
    if last and _REMOVE.search(words):
        return remove(turn, last)
    if last and _CHANGE.match(words):
        return change(turn, last)
    if last and _PRIVATE.search(words) and not words.strip().endswith("?"):
        return keep_private(turn, last)
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
    try:
        changed = turn.store.change_answer(turn.sitting, answer_id, turn.words.strip())
    except AnswerGone:
        return [Say("utter_answer_gone")]
    return [Say("utter_changed", {"words": changed.words[:160]}, picture="writing", buttons=buttons("show_answers"))]


def remove(turn: Turn, answer_id: str) -> list[Say]:
    """Gone for good."""
    there = turn.store.remove_answer(turn.sitting, answer_id)
    if turn.value("last answer") == answer_id:
        turn.keep("last answer", None)
    return [Say("utter_removed" if there else "utter_answer_gone", buttons=buttons("show_answers"))]


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
    return [Say(said, picture="group of people" if shared else "private", buttons=buttons("show_answers", "finish"))]


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


def build_views(store: Store, sitting: str, today: date | None = None) -> Views:
    """What the writers of "My views" take: the shared answers only, each help once."""
    plan = store.plan(sitting)
    shared = store.shared_answers(sitting)
    plain = tuple(_titled(each) for each in shared if each.help_id is None)
    helps = tuple(
        view
        for help_ in (plan.provision if plan else ())
        if help_.visible == "show"
        if (
            view := _help_view(
                help_.text, help_.section, help_.source.quote, [a for a in shared if a.help_id == help_.id]
            )
        )
    )
    most = next((each.words for each in reversed(shared) if each.topic == "tell_people"), None)
    return Views(plan.person.known_as if plan else None, plain, helps, most, today or date.today())


def _titled(answer: StoredAnswer) -> Answer:
    return answer.as_answer()


def _help_view(text: str, section: str, quote: str, said: list[StoredAnswer]) -> HelpView | None:
    if not said:
        return None
    happening = next((each.happening for each in reversed(said) if each.happening), None)
    helping = next((each.helping for each in reversed(said) if each.helping), None)
    words = "\n".join(each.words for each in said if not each.happening and not each.helping) or None
    return HelpView(text, section, quote, happening, helping, words)
