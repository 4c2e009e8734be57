"""Lists of verbs in a sentence: whether what stands before or after a cut is one whole list, or a list left open."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs
from summaries.wording.person import ME, MY


def all_aims(tail: str, head: str) -> bool:
    """ "to teach Xme, give advice and do a check": all that it is for, each with its verb. Two are enough where
    "to" stands before both, or where somebody only comes or meets for it in `head`."""
    said = re.sub(
        r" (?:and|or) (?P<word>[a-z]+) (?P<next>\S+)",
        lambda hit: f", {hit['word']} {hit['next']}" if _a_verb(hit["word"], hit["next"]) else hit[0],
        tail.removeprefix("to ").replace(" and to ", ", to "),
    )
    parts = [part.removeprefix("and ").split() for part in said.split(", ") if part.strip()]
    each_to = " and to " in tail
    enough = len(parts) > 2 or (len(parts) == 2 and "," not in tail and (each_to or _COMES.search(head)))
    return bool(enough) and all(
        verbs.is_base(part[0] if part[0] != "to" else part[1]) for part in parts if len(part) > 1
    )


def list_left_open(head: str) -> bool:
    """ "will write my programme, meet Xme | for 1 hour …, and tell my team": the list of what one does goes on."""
    hit = re.search(r"\bwill (?:also )?[a-z-]+ [^,]+, (?P<verb>[a-z-]+) (?P<next>[^ ,]+)(?P<rest>[^,]*)$", head)
    return bool(hit and _a_verb(hit["verb"], hit["next"]) and not re.search(r" (?:and|or) ", hit["rest"]))


def _a_verb(word: str, following: str) -> bool:
    thing = re.match(rf"(?:an?|the|{MY}|{ME}|it|them|what|how|at)$", following)
    return verbs.is_base(word) and (word not in verbs.NOUN_TOO or bool(thing))


_COMES = re.compile(
    r"\b(?:visits?|comes?|meets?|meetings?|sees?|spends?|come in|attends?|sessions?|hours?|reviews?|assessments?|times?|minutes|term)\b"
)


def all_verbs(rest: str) -> bool:
    """ "visit, check the aid": a list of what one person does, each with its verb."""
    parts = [part.split() for part in rest.rstrip(", ").split(", ")]
    if any(verbs.is_base(word) and word not in verbs.NOUN_TOO for word in re.findall(r"\band ([a-z]+)", rest)):
        return False  # "plan, cook and clear up a meal, do the laundry": a list in a list
    return all(
        part and verbs.is_base(part[0]) and (part[0] not in verbs.NOUN_TOO or len(part) == 1 or _A_THING.match(part[1]))
        for part in parts
    )


_A_THING = re.compile(rf"(?:an?|the|{MY}|{ME}|it|them|what|how|\d+)$")
