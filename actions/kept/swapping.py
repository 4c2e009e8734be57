"""A word put right inside an answer that was given: "dont put dumped put left", "change judo to karate".
The rest of the answer stays to the letter; where the words stand in no answer, nothing is changed here."""

from __future__ import annotations

import re

from actions.gathering.questions import step_of
from actions.gathering.waiting_words import waiting_line
from actions.kept import inside, narrowing, slips, taking_out
from actions.kept.answer_acts import CHANGING
from actions.kept.answers import JUST_KEPT, TO_WRITE
from actions.kept.put_right import DONT, MARKED, PLEASE, SO, changed, done, last_of
from actions.kept.which_answer import REFERS, named
from actions.turn import Say, Turn
from bot.store import StoredAnswer

_WRITE = r"(?:put|say|write|rite|have|use)"
_FEW = r"[^\s.!?,][^.!?,]{0,40}?"
_END = r"\W*$"
_IN = r"(?:[\s,]+(?:in|on|for) (?P<place>(?:my |the )[\w' ]{2,40}(?:one|1|bit|answer)))?"
_SWAPS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"{SO}{DONT} {_WRITE} (?P<old>{_FEW})[\s,.]+(?:but )?{_WRITE} (?P<new>{_FEW}){_IN}{_END}",
        rf"{MARKED}i (?:didn['’]?t|never|did not) (?:say|put|mean|write) (?P<old>{_FEW})[\s,.]+i (?:said|put|meant"
        rf"|ment|wrote|mean) (?P<new>{_FEW}){_END}",
        rf"{SO}(?:put|say|write|rite) (?P<new>{_FEW}),? (?:not|instead of) (?P<old>{_FEW}){_IN}{_END}",
        rf"{SO}(?:take (?:out|off|away)|delete|remove|rub out|get rid of) (?P<old>{_FEW})[\s,.]+(?:and |but )?"
        rf"(?:put|write|say) (?P<new>{_FEW})(?: in(?:stead)?)?{_IN}{_END}",
        rf"{SO}take (?P<old>{_FEW}) (?:out|off|away)[\s,.]+(?:and |but )?(?:put|write|say) (?P<new>{_FEW})"
        rf"(?: in(?:stead)?)?{_IN}{_END}",
        rf"{SO}(?:change|swap|turn|chang) [\"“'‘]?(?P<old>{_FEW})[\"”'’]? (?:to|into|for|2) [\"“'‘]?"
        rf"(?P<new>\S[^?]{{0,80}}?)[\"”'’]?{_IN}{_END}",
    )
)
# "Change the lift one. put left not dumped": the answer first, then what to swap in it.
_NAMED = re.compile(
    rf"{SO}(?:(?:change|fix|edit|correct|in|on|for) )(?P<place>(?:the |my |that )?[\w' ]{{2,40}}?(?:one|1|answer|bit)"
    r"|answer \d|my last answer)[\s.,:;–-]+(?P<rest>(?:put|say|write|dont|don['’]?t|not|swap|take|change)\b.+)$",
    re.I,
)
_A_VIEW = re.compile(r"^\W*(?:me|us|him|her|them|i|he|she|they|we|it|someone|people|more|less)\b", re.I)
_WISHES = frozenset(["would_help", "help_better", "tell_people"])
_BARE = re.compile(r"^\W*(?:put|say|write|rite|take|delete|remove|get)\b", re.I)
LONGEST = 140


def removes(turn: Turn) -> bool:
    """True where this turn may take words out of an answer for good."""
    return taking_out.removes(turn)


def take(turn: Turn) -> list[Say] | None:
    """What is said where words inside an answer are put right or taken out, else None."""
    given = list(turn.store.answers(turn.sitting))
    words = turn.words.strip()
    if turn.button is not None or not given or not words or len(words) > LONGEST or turn.value(CHANGING) is not None:
        return None
    out = taking_out.at_once(turn, given)
    if out is not None:
        return out
    for line in dict.fromkeys(each for each in turn.readings if each != turn.mended or each == turn.words):
        plain = PLEASE.sub("", line.strip())
        if plain.endswith("?") and not re.match(r"\W*(?:please |pls )?(?:can|could|will)\b", plain, re.I):
            continue
        said = (
            narrowing.more_than(turn, given, plain)
            or _swapped(turn, given, plain)
            or narrowing.limited(turn, given, plain)
            or _slipped(turn, given, plain)
            or taking_out.taken_out(turn, given, plain)
            or taking_out.back_in(turn, given, plain)
        )
        if said is not None:
            return done(turn, said)
    return None


def _slipped(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    """What was wrong named or not, found in the last answers by `slips`."""
    last = last_of(turn, given)
    for old, new, (answer, words) in slips.named(line, given, last):
        if _fits(turn, line, old, new, asked=False):
            return changed(turn, answer, words)
    answer = next(each for each in given if each.id == last)
    meant = slips.meant(line, answer) if turn.value(JUST_KEPT) == last and waiting_line(turn) is None else None
    return changed(turn, answer, meant) if meant else None


def _swapped(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    by_name = _NAMED.match(line)
    among, rest = given, line
    if by_name:
        among, rest = named(turn, by_name["place"]) or given, f"no {by_name['rest']}"
    for pattern in _SWAPS:
        found = pattern.match(rest)
        if found is None:
            continue
        old, new = found["old"].strip(), PLEASE.sub("", found["new"]).strip()
        place = found.groupdict().get("place")
        if place:
            among = named(turn, place) or given
        if not _fits(turn, rest, old, new, asked=by_name is not None):
            continue
        hit = inside.where(among, last_of(turn, given), old)
        if hit is not None:
            answer, span = hit
            return changed(turn, answer, inside.replaced(answer.words, span, new))
    return None


def _fits(turn: Turn, line: str, old: str, new: str, *, asked: bool) -> bool:
    """False where the line may be an answer, or means a whole answer or words that wait to be written."""
    if not new or REFERS.fullmatch(old) or REFERS.fullmatch(new) or _A_VIEW.match(new) or old.lower() == new.lower():
        return False
    if any(inside.find(old, held, exact=False) for held in (waiting_line(turn), _offered(turn)) if held):
        return False
    if asked:
        return True
    step = step_of(turn, turn.store.question(turn.sitting))
    if step is not None and step.question.id in _WISHES and _BARE.match(line):
        return False  # "put ramps not stairs": what would help
    yes_or_no = step is not None and any(each.id in ("yes", "no") for each in step.question.choices)
    if not re.search(r"\b(?:put|say|write|rite|change|swap|turn|chang)\b", line, re.I) and (
        len(old.split()) > 4 or len(new.split()) > (3 if line.find(new) < line.find(old) else 6)
    ):
        return False  # a sentence of its own
    return not (
        yes_or_no and re.match(r"\W*no+[\s,]+not\b", line, re.I) and not re.search(r"\bme+[an]n?t\b", line, re.I)
    )


def _offered(turn: Turn) -> str | None:
    return turn.value(TO_WRITE) if turn.value("offered") == "write_words" else None
