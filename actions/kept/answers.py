"""Answers that were given: shown back one by one, changed, removed, shared or kept private at any time."""

from __future__ import annotations

import re
from collections.abc import Callable

from actions.kept import answer_words, inside, read_back, rewording, sharing, slips
from actions.kept.answer_acts import (
    BEFORE,
    CHANGING,
    REMOVED,
    SHOWN,
    change,
    change_to,
    changed,
    changed_to,
    keep_private,
    make,
    no_new_words,
    offer_sharing,
    on_screen,
    remove,
    share,
    share_all,
    share_none,
    show,
)
from actions.kept.which_answer import REFERS, meant, named, swapped
from actions.lines import wishes
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

JUST_KEPT = "just kept"
"""The answer that the last turn kept: "no I meant" can only mean that one."""
WAITS = "change waits"
TO_WRITE = "said to write"
"""Words that were offered to be written down."""
SAID_MISSING = "said missing"
"""What was told of help that does not happen, and offered to be written down."""
_ONLY_A_PART = re.compile(r"\b(?:bits?|parts?|things?|words?|line|about)\b", re.I)
_ABOUT = re.compile(r"(?:what i said )?(?:about|abt|bout|abowt) ", re.I)
SHORT_WISH = 8
"""A longer question of what was said, where nothing was said here, asks what the plan says."""
_YES, _NO = wishes.YES_CHANGE, wishes.PLAIN_NO


def waiting(turn: Turn) -> bool:
    """True while new words for an answer are waited for."""
    return turn.value(CHANGING) is not None


def removes(turn: Turn) -> bool:
    """True where this turn may remove an answer for good."""
    return (turn.button or "").startswith("remove_answer") or bool(
        (
            answer_words.REMOVE.search(turn.words)
            or answer_words.REMOVE_WORDS.match(turn.words)
            or answer_words.NOT_KEPT.match(turn.words)
        )
        and not answer_words.EVERYTHING.search(turn.words)
        and not answer_words.BY_OTHERS.match(turn.words)
    )


def take(turn: Turn) -> list[Say] | None:
    """What is said where this turn is about answers already given, else None."""
    if turn.button is not None:
        head, _, rest = turn.button.partition(":")
        if head not in ("share_this", "keep_private"):
            turn.keep(SHOWN, None)
        held = turn.take(WAITS)
        if held is not None and (decided := _decide(turn, held)) is not None:
            return decided
        if waiting(turn):
            turn.keep(CHANGING, None)
        return _PRESSED[head](turn, rest) if head in _PRESSED else None
    before, removed = turn.take(BEFORE), turn.take(REMOVED)
    at, going_through = on_screen(turn)
    changing = turn.value(CHANGING)
    reworded = rewording.take(turn)
    if reworded is not None:
        turn.keep(CHANGING, None)
        return reworded
    just = turn.value(JUST_KEPT)
    if just and answer_words.NOT_KEPT.match(turn.words):
        return remove(turn, just)
    if changing is not None:
        turn.keep(CHANGING, None)
        if not no_new_words(turn, changing):
            return changed(turn, changing)
    words = _wish_of(turn)
    looked_at = _of_the_shown(turn, words, at, going_through) if at is not None else None
    if looked_at is not None:
        return looked_at
    turn.keep(SHOWN, None)
    waits = turn.take(WAITS)
    if waits is not None and (decided := _decide(turn, waits)) is not None:
        return decided
    if len(words) > 120:
        return None
    whole = read_back.take(turn)
    if whole is not None:
        return whole
    mended = _mended_before_writing(turn)
    if mended is not None:
        return mended
    if (removed or before) and (answer_words.BACK_AGAIN.match(words) or answer_words.UNDO.match(words)):
        return _undo(turn, before, removed)
    if removed and answer_words.KEEP_IT.match(words):  # it is gone: never "nothing has changed"
        return _undo(turn, None, removed)
    keeps = answer_words.KEEP_IT.match(words) or answer_words.BACK_AGAIN.match(words)
    if keeps and turn.store.answers(turn.sitting):
        return [Say("utter_kept_as_is", buttons=buttons("show_answers"))]
    none_yet = (
        not re.search(r"\bread (?:\w+ )?back\b", words, re.I)
        and len(words.split()) > SHORT_WISH
        and not turn.store.answers(turn.sitting)
    )
    if (
        turn.says(answer_words.SHOW)
        and not (sharing.NOT.search(words) and sharing.wish(turn, words))
        and "plan say" not in words
        and not (turn.best == "who_sees_this" and turn.sureness >= _SURELY)  # "who gets to read what i put"
        and not re.search(r"\b(?:what|wot|wat) if\b|\b(?:do|dont|don't) (?:do )?(?:what|wot)\b", words, re.I)
        and not none_yet
    ):
        return show(turn, _number_of(turn, words))
    if _WHICH_SHARED.search(words) and turn.store.answers(turn.sitting):
        return _shared_so_far(turn)
    state = _is_it_private(turn, words)
    if state is not None:
        return state
    private = None if _TAKE_IT_OUT.match(words) else sharing.take(turn)
    if private is not None:
        return private
    if any(answer_words.SHARE_ALL.match(each) for each in (words, _last_sentence(words))):
        return offer_sharing(turn)
    if answer_words.UNDO.match(words) and turn.store.answers(turn.sitting):
        return show(turn, str(len(turn.store.answers(turn.sitting)) - 1))
    if answer_words.EVERYTHING.search(words):
        return [Say("utter_delete_everything", buttons=buttons("show_answers"))]
    return _by_words(turn, words)


_WHICH_SHARED = re.compile(
    r"\b(?:which|what|wot|wich)(?: (?:ones?|1s?|answers?|bits?|things?))? (?:did|have|do|has|are|is)\b.{0,14}"
    r"\bshared?\b(?!.*\bmean)|\b(?:show|see)\b.{0,12}\b(?:what|wot) (?:people|they|everyone|the meeting) "
    r"(?:will|can|get to|are going to) (?:see|read)\b",
    re.I,
)


def _shared_so_far(turn: Turn) -> list[Say]:
    told = [f"“{each.words[:160]}”" for each in turn.store.shared_answers(turn.sitting)]
    if not told:
        return [Say("utter_none_shared", picture="private", buttons=buttons("show_answers"))]
    return [
        Say("utter_these_shared", picture="group of people"),
        Say(text="\n".join(told), picture="writing", buttons=buttons("show_answers")),
    ]


_IS_PRIVATE = re.compile(
    r"^\W*(?:(?:so|and|ok|wait|but)[\s,]+)*(?:is|are|did you (?:keep|make)) .{2,60}\b(?:private|secret|shared"
    r"|just for me)"
    r"(?: (?:still|now|right|yeah|then|or not))*\W*$"
    r"|^\W*the .{2,40} (?:is|are) still (?:private|secret|shared),? ?(?:yeah|right|yes|ok)?\W*$",
    re.I,
)


def _is_it_private(turn: Turn, words: str) -> list[Say] | None:
    """ "Is the sight one still private?": yes or no, of that answer; None where it is not clear which one."""
    if not _IS_PRIVATE.match(words) or not turn.store.answers(turn.sitting):
        return None
    which = meant(turn, words)
    if which.answer is None:
        return None
    said = "utter_answer_shared" if which.answer.shared else "utter_answer_private"
    return [
        Say(text=f"“{which.answer.words[:160]}”", picture="writing"),
        Say(said, picture="group of people" if which.answer.shared else "private", buttons=buttons("show_answers")),
    ]


_NEXT = re.compile(
    r"^\W*(?:(?:ok|okay|please|pls|now|and|yes|can i|can we|let me|show me|show|see|go to|read)[\s,]+)*(?:the )?"
    r"(?:next|more|carry on|keep going|and then|go on)(?: (?:one|answer|1))?(?:[\s,]+(?:please|pls|then|now))*\W*$",
    re.I,
)


def _of_the_shown(turn: Turn, words: str, at: int, going_through: str) -> list[Say] | None:
    """ "Next", "change that. Less noise", "yes" to sharing: about the answer on the screen; else None."""
    given = turn.store.answers(turn.sitting)
    if _NEXT.match(words):
        return show(turn, str(at + 1), going_through) if at + 1 < len(given) else offer_sharing(turn)
    here = given[at] if 0 <= at < len(given) else None
    if here is None:
        return None
    if going_through and _YES.match(words):
        return share(turn, here.id)
    if going_through and _NO.match(words):
        return keep_private(turn, here.id)
    dotted = wishes.CHANGE_DOT.match(words)
    if dotted and not words.strip().endswith("?"):
        return changed_to(turn, here.id, (dotted["words"] or dotted["more"]).strip())
    return None


_COMMANDS = re.compile(
    r"^[\s,:\"'“]*(?:please |can you |to )?"
    r"(?:take|delete|remove|change|dont|don'?t|do not|hide|keep|share|show|undo|get rid|leave out)\b",
    re.I,
)


def _wish_of(turn: Turn) -> str:
    """The words; of "he says take that one out", which a helper types, what he says."""
    said = turn.readings[-1] if turn.readings else turn.words
    return said if said != turn.words and said != turn.mended and _COMMANDS.match(said) else turn.words


_TAKE_IT_OUT = re.compile(
    r"^\W*(?:(?:please|pls|can you|can u|no|ok|actually)[\s,]+)*(?:take (?:that|it|this) (?:out|off|away)"
    r"|(?:delete|remove|rub out) (?:that|it|this))\b",
    re.I,
)
"""An order, whatever reason follows it ("take that out i dont want my mum to see that")."""


def _by_words(turn: Turn, words: str) -> list[Say] | None:
    """A wish about one answer; where it is not clear which one, nothing happens to any."""
    if answer_words.BY_OTHERS.match(words):
        return None
    if not turn.store.answers(turn.sitting):
        wish = answer_words.REMOVE.search(words) or re.match(r"\W*keep the (?:bit|one|part|answer)\b", words, re.I)
        theirs = re.search(
            r"\b(?:can|could|will|should) (?:they|she|he|the council|school"
            r"|someone)\b",
            words,
            re.I,
        )  # of the plan
        return [Say("utter_no_answers", buttons=buttons("tell_views_start"))] if wish and not theirs else None
    command = None if wishes.CHANGE_DOT.match(words) else answer_words.SWAP.match(words)
    swap = command or answer_words.slip(words)
    by_place = (
        answer_words.SWAP.match(words) and named(turn, swap["old"]) if swap and REFERS.search(swap["old"]) else None
    )
    if (
        swap and by_place is None and command and REFERS.fullmatch(swap["old"].strip())
    ):  # "change it to ...": just shown
        last = turn.value("last answer")
        by_place = [each for each in turn.store.answers(turn.sitting) if each.id == last]
    if swap and by_place and len(by_place) == 1:
        return changed_to(turn, by_place[0].id, swap["new"].strip())
    if swap and (found := swapped(turn, swap["old"], swap["new"])):
        return changed_to(turn, found[0].id, found[1])
    of_plan = re.match(r"\W*(?:i|can i|could i)\b", words, re.I) or (
        turn.best.startswith("ask_change") and not turn.store.question(turn.sitting)
    )
    if command and (answer_words.QUOTED.search(words) or not of_plan):
        return [Say("utter_no_such_words", {"words": command["old"].strip()[:80]}, buttons=buttons("show_answers"))]
    gone = answer_words.REMOVE_WORDS.match(words)
    joined = swapped(turn, gone["words"], "") if gone else None
    if gone and joined and re.search(r"\b(?:and|n|also)\b|[,&+]", joined[0].words, re.I):
        at = [each.id for each in turn.store.answers(turn.sitting)].index(joined[0].id)
        return [Say("utter_which_part"), *show(turn, str(at))]  # "remove gaming" of "gaming n football"
    if gone and (joined or _ABOUT.match(gone["words"])):
        return _to_one(turn, gone["words"], remove)
    if words.strip().endswith("?") and not re.match(r"\W*(?:please|can (?:you|u)|could you)\b", words, re.I):
        return None
    for pattern, todo in (
        (answer_words.REMOVE, remove),
        (answer_words.CHANGE, change),
        (answer_words.PRIVATE, keep_private),
    ):
        for each in turn.readings:
            if pattern.search(each):
                return _to_one(turn, each, todo)
    return None


def _to_one(turn: Turn, words: str, todo: Callable[[Turn, str], list[Say]]) -> list[Say] | None:
    which = meant(turn, words)
    several = named(turn, words) if which.named and which.answer is None else None
    if several and len(several) > 1 and todo in _ACTS:
        turn.keep(sharing.LAST_ACT, _ACTS[todo])
        return sharing.which_one(turn, _ACTS[todo], several)
    if which.answer is not None and todo is remove and which.part and _ONLY_A_PART.search(words):
        at = [each.id for each in turn.store.answers(turn.sitting)].index(which.answer.id)
        return [Say("utter_which_part"), *show(turn, str(at))]
    if which.answer is not None:
        return todo(turn, which.answer.id)
    return [Say("utter_which_answer"), *show(turn, "0")] if which.named else None


_ACTS: dict[object, str] = {remove: "remove", change: "change", keep_private: "private"}


def show_last(turn: Turn) -> list[Say]:
    """ "that last one is wrong": the answer given last, with what can be done with it."""
    given = turn.store.answers(turn.sitting)
    return show(turn, str(len(given) - 1)) if given else []


def correct(turn: Turn, words: str) -> list[Say]:
    """ "no i meant maths": mends the answer that was kept just before; else asks first, so that no words are lost."""
    last, just = turn.value("last answer"), turn.value(JUST_KEPT)
    old = next((each for each in turn.store.answers(turn.sitting) if each.id == last), None)
    if old is None:
        return []
    turn.keep(WAITS, f"{old.id} {words}")
    fill = {"old": old.words[:120], "words": words[:120]}
    if just == old.id and _says_more(old.words, words):  # what it does not speak of would be lost
        ways = buttons("add_too", "change_whole", "not_now")
        return [Say("utter_add_or_change", fill, picture="writing", buttons=ways)]
    if just == old.id:
        turn.keep(WAITS, None)
        return changed_to(turn, old.id, words)
    return [Say("utter_change_sure", fill, picture="writing", buttons=buttons("change_it", "not_now"))]


_SURELY = 0.8
_LONG = 8
"""Words from which an answer may tell more than the words that put it right."""


def _says_more(old: str, words: str) -> bool:
    """True where a long answer tells of mostly other things than its correction."""
    told = inside.content(old)
    if len(old.split()) < _LONG or len(words.split()) < _LONG // 2 or not told:
        return False
    return sum(inside.holds_all([each], words) for each in told) * 2 < len(told)


def _mended_before_writing(turn: Turn) -> list[Say] | None:
    """ "no i meant a writer not a reader", while it is asked whether to write the words down; else None."""
    waits = turn.value(TO_WRITE)
    found = next(slips.named(turn.words, [StoredAnswer("waits", "", "", waits)], "waits"), None) if waits else None
    if found is None:
        return None
    _, _, (_, mended) = found
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
    return changed_to(turn, answer_id, words)


def _last_sentence(words: str) -> str:
    return re.split(r"(?<=[.!?])\s+", words.strip())[-1]


def _number_of(turn: Turn, words: str) -> str:
    """Which answer to show first: the one that the words name, else the first."""
    if answer_words.JUST_DONE.search(words):
        ids = [each.id for each in turn.store.answers(turn.sitting)]
        last = turn.value("last answer")
        return str(ids.index(last) if last in ids else len(ids) - 1)
    found = meant(turn, words)
    given = [each.id for each in turn.store.answers(turn.sitting)]
    return str(given.index(found.answer.id)) if found.named and found.answer else "0"


def _decide(turn: Turn, waits: str) -> list[Say] | None:
    answer_id, _, words = waits.partition(" ")
    old = next((each for each in turn.store.answers(turn.sitting) if each.id == answer_id), None)
    typed_yes = turn.button is None and _YES.match(turn.words)
    if old is not None and (turn.button == "add_too" or (typed_yes and _says_more(old.words, words))):
        return rewording.add(turn, old, words)
    if turn.button == "change_whole":
        return changed_to(turn, answer_id, words)
    if turn.button == "change_it" or (turn.button is None and _YES.match(turn.words)):
        return changed_to(turn, answer_id, words)
    if turn.button == "not_now" or (turn.button is None and _NO.match(turn.words)):
        return [Say("utter_no_then", buttons=buttons("show_answers"))]
    return None


_PRESSED = {
    "leave_as_is": lambda turn, _: [Say("utter_kept_as_is", buttons=buttons("show_answers"))],
    "show_answers": show,
    "share_one_by_one": lambda turn, _: show(turn, "0", "share"),
    "change_answer": change,
    "change_to": change_to,
    "remove_answer": remove,
    "share_this": share,
    "keep_private": keep_private,
    "share_all": share_all,
    "share_none": share_none,
    "make_views": make,
}
