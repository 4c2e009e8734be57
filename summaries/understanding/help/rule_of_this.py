"""Whether a "must not" that stands right after a help speaks of the same thing, and so belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.help.details import negative
from summaries.understanding.rhythms.frequency import amount

_LONGEST = 30
_LONGEST_OF_CHILD = 16
_NOT = r"(?:must|will|should|shall|may|can|is|are)(?: to)? (?:not|never)\b"
_THING = re.compile(rf"(?:It|This|These|Those|They|That) {_NOT}")
_CHILD = re.compile(rf"(?:He|She|They|You) {_NOT}")
_ABOUT_CHILD = re.compile(r"\b(?:he|she|they|him|her|his|their|them|you|your)\b", re.IGNORECASE)
# "No adult is to follow him in", "Staff should not question her on the way": told of, not named again.
_PEOPLE = r"(?:adults?|grown-ups?|staff|one|person|pupils?|students?|children|teachers?|members? of staff)\b"
_OTHERS = re.compile(
    rf"(?:Nobody|No one|No {_PEOPLE}|No (?:other|member of) [\w ]{{3,20}}?) "
    rf"|(?:(?:Any|All|The|Other) )?{_PEOPLE}[^,;]{{0,40}}? {_NOT}",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:it|them|these|those|there(?! (?:is|are|will|must|has)\b)|the same|the one before)\b")
_HIM = re.compile(r"\b(?:him|her|his|them|their)\b")
# "There will be no more than 30 sessions in all.", "… no more than five pupils in it.": a limit of what was said.
LIMIT = re.compile(
    r"(?:There|It|They|This|These) (?:will|must|should|shall|may|is to|are to) (?:be|have|last) (?:no|not) "
    r"(?:more|fewer|less|longer) than\b[^;]{0,80}?"
    r"(?:\b(?:in (?:it|this|all|total|the group)|altogether|at a time|at once)\b"
    r"|$)"
)


def rule_of_this(sentence: str, before: str, names: Sequence[str]) -> bool:
    """Takes the sentence, the help `before` it in the same paragraph, bullet or cell, and the young person's names."""
    if LIMIT.match(sentence):
        return True
    words = len(sentence.split())
    if not before or words > _LONGEST or not negative(sentence):
        return False
    said = amount(sentence)
    if said.has_rate and said.has_length:
        return False
    if _CHILD.match(sentence):
        if not (_ABOUT_CHILD.search(before) or any(name in before for name in names)):
            return False  # "Clubs will be encouraged. You will not be made to eat in the hall."
        return words <= _LONGEST_OF_CHILD or bool(_POINTS_BACK.search(sentence))
    if _THING.match(sentence):
        return True
    named = [name for name in names if re.search(rf"\b{re.escape(name)}\b", sentence)]
    if named:
        return bool(_CHILD.match(sentence.replace(named[0], "He", 1)) and _POINTS_BACK.search(sentence))
    return bool(_OTHERS.match(sentence) and (_HIM.search(sentence) or _POINTS_BACK.search(sentence)))
