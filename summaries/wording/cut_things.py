"""Cuts of a list of things that one has: "a reading pen, a slope, a laptop and a quiet room" in two sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import whole
from summaries.wording.person import ME, MY

_THING = re.compile(rf"(?:an?|the|one|some|any|extra|more|{MY}|\d+) ")
_LIST = re.compile(rf"(?P<lead>{ME} (?:also )?has|there (?:is|are)|this (?:includes|uses)) (?P<things>[^;:]+)$")
# At the end of a list such words may be of all its things.
_OF_ALL = re.compile(
    r"\b(?:if|when|whenever|where|wherever|unless|until|only|as|may|can|needed|or|not|no|which|who|that|for|in|at|on|from|by|to|each|every|once|twice"
    r"|daily|weekly|during|before|after|within|supplied|provided|kept|set|checked|bought)\b"
)


# "a seat at the front beside the door": where that one thing is.
_WHERE_IT_IS = re.compile(
    r"(?<=\ba )(?P<thing>(?:[\w-]+ ){0,2}(?:seat|chair|desk|table|place|space|stool|mat|corner|workstation))"
    r" (?:at|near|by|next to|beside) the (?:front|back|edge|side|end|door|window|wall|right height)\b.*$"
)
# "a lesson using cards, my photos and …": what is listed is what it is done with.
_HOLDS_MORE = re.compile(r"\b(?:and|using|with|includ\w+|such|like|for|of|to|on|in|about)\b")


_FEW_WORDS = re.compile(r"[a-z][\w'-]*(?: (?!and\b|or\b)[\w'-]+){0,3}(?: \([^()]*\))?$")


def _stands_by_itself(thing: str) -> bool:
    """ "rest breaks", "a laptop": what can be had alone; not the half of one ("speech | and language therapy")."""
    if _THING.match(thing):
        return True
    last = re.sub(r" \([^()]*\)$", "", thing).split()[-1]
    return bool(_FEW_WORDS.match(thing)) and last.endswith("s") and not last.endswith(("ss", "us", "is", "ous"))


def of_things(text: str) -> Iterator[Cut]:
    """ "a reading pen, a slope, a laptop and a quiet room": the first things, and "I also have" the rest."""
    hit = _LIST.match(text)
    if not hit or not whole(text, len(text)) or re.search(r"\b(?:not|never|either|both|between|choice)\b", text):
        return
    lead, things = hit["lead"], re.split(r", (?!and )", hit["things"])
    last = re.split(r",? and (?=(?:an?|the|one|some|extra|more|\d+) )", things[-1])
    plain = len(last) != 2
    if plain:
        last = things[-1].split(" and ")
    for at in range(1, len(things)):
        first, rest = things[:at], things[at:]
        if (
            len(last) != 2
            or any(map(_HOLDS_MORE.search, first))
            or any(_OF_ALL.search(_WHERE_IT_IS.sub("", thing)) for thing in rest)
        ):
            continue
        left = [*rest[:-1], *last]
        by_itself = plain or not all(map(_THING.match, left))
        if by_itself and not (len(things) > 2 and all(map(_stands_by_itself, [*first, *left]))):
            continue
        if lead.startswith("there"):
            again = f"there {'is' if re.match(r'(?:an?|1|one) ', rest[0]) else 'are'} also"
        else:
            again = f"{ME} also has" if lead.startswith(ME) else f"this also {lead.split()[-1]}"
        named = f"{', '.join(first[:-1])} and {first[-1]}" if len(first) > 1 else first[0]
        yield Cut(f"{lead} {named}", f"{again} {', '.join(rest)}", 0.9)
