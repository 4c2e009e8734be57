"""A limit or more added to an answer: "no wait not all teachers just supply", "not just maths, maths and science"."""

from __future__ import annotations

import re

from actions.kept import inside
from actions.kept.answers import JUST_KEPT
from actions.kept.put_right import MARKED, changed, last_of
from actions.turn import Say, Turn
from bot.store import StoredAnswer

# "No wait not all teachers just supply": a limit, added to the answer to the letter.
_LIMIT = re.compile(
    rf"{MARKED}(?P<limit>not (?:all|every|everyone|any|always)\b(?P<old>[^.!?,]{{0,40}}?)[\s,]+(?:just|only)\b"
    r"(?P<new>[^.!?]{2,60}?))\W*$",
    re.I,
)
# "No wait not just lesson 5, lesson 4 and 5": the words in the answer are too narrow.
_MORE_THAN = re.compile(
    rf"{MARKED}(?:it'?s |its |i mean[t]? |that'?s )?not (?:just|only)(?: (?:in|on|at))? (?P<rest>[^.!?]{{3,80}}?)\W*$"
    r"|^\W*(?:it'?s |its )?not (?:just|only) (?P<plain>[^.!?]{3,80}?)\W*$",
    re.I,
)
_TOO = re.compile(r"^(?:[\s,;–-]*(?:but|also|it'?s|its|and|put|say|i (?:mean|meant)|in|on|at)\b)*[\s,;–-]*", re.I)


def more_than(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    """ "not just maths, maths and science": more stands in the place of what the last answer names too narrowly."""
    found = _MORE_THAN.match(line)
    answer = next((each for each in given if each.id == last_of(turn, given)), None)
    if found is None or answer is None or (found["plain"] and turn.value(JUST_KEPT) != answer.id):
        return None
    told = (found["rest"] or found["plain"]).split()
    for many in range(len(told) - 1, 0, -1):
        old, new = " ".join(told[:many]).rstrip(",;"), _TOO.sub("", " ".join(told[many:])).strip()
        span = inside.find(old, answer.words, exact=False) if inside.content(old) and new else None
        if span is None:
            continue
        kept = answer.words[span[0] : span[1]]
        names_it_too = set(re.findall(r"[a-z]+", old.lower())) & set(re.findall(r"[a-z]+", new.lower()))
        if not names_it_too and not re.match(r"(?:all|every|any|both)", new, re.I):
            new = f"{kept} and {re.sub(r'[^a-z]+(?:too|as well|also)$', '', new, flags=re.I)}"
        return changed(turn, answer, inside.replaced(answer.words, span, new))
    return None


def limited(turn: Turn, given: list[StoredAnswer], line: str) -> list[Say] | None:
    limit = _LIMIT.match(line)
    about = inside.content(f"{limit['old']} {limit['new']}") if limit else []
    if limit is None or not about:
        return None
    answer = inside.chosen(
        given, last_of(turn, given), lambda words: any(inside.holds_all([one], words) for one in about)
    )
    return changed(turn, answer, f"{answer.words.rstrip(' .,')}, {limit['limit'].strip()}") if answer else None
