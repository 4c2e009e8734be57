"""Who does it comes first: "Xme will be supported by a mentor" is "a mentor will support Xme"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles, verbs
from summaries.wording.draft import lower_first
from summaries.wording.person import ME

_WHO = r"(?P<who>(?:an?|the|Xmy|my|one of|\d) (?:[\w'-]+ ){0,6}?[\w'-]+|[A-Z][\w']+ [A-Z][\w']+|staff|adults)"
_REST = r"(?P<rest>(?: (?:to|for|in|on|at|with|each|every|once|twice|when|during|before|after|who|\d)\b|,).*)?$"
_ME_BY = re.compile(
    rf"^(?P<lead>(?:[A-Z][^,]{{3,60}}, )?){ME} will (?:also )?be (?P<how>supported|taught|helped|seen|met|visited|encouraged|assessed"
    r"|checked|greeted|trained|accompanied|reminded|supervised) (?P<when>(?:each|every|once|twice) [a-z ]{3,20}? )?"
    rf"by {_WHO}{_REST}"
)
_THING_BY = re.compile(
    rf"^(?P<what>(?:(?!\b(?:who|which|that|where|when|if|not|no one|nobody|unless|will|must|{ME})\b)[^,;:]){{2,70}}?) will be (?P<how>[a-z-]+)"
    rf"(?P<up> (?:up|out|through)(?= by\b| with {ME}\b))?(?P<when>(?: (?!by\b|and\b|or\b|to\b)[^,;:]+?)?) by (?:{_WHO}|(?P<me>{ME})){_REST}"
)


def by_whom(sentence: str) -> str:
    """The clause (marked) with its doer first, where "by" plainly names a person or a team; else as it was."""
    hit = _ME_BY.match(sentence)
    base = verbs.as_form(hit["how"], "ed") if hit else None
    if hit and base and _acts(hit["who"]) and not (hit["rest"] or "").startswith(" who"):
        when = f" {hit['when'].strip()}" if hit["when"] else ""
        return f"{hit['lead']}{hit['who']} will {base} {ME}{when}{hit['rest'] or ''}"
    return sentence if hit else _thing_by(sentence)


def _thing_by(sentence: str) -> str:
    """ "Key words will be taught by the teacher twice a week": "the teacher will teach key words twice a week"."""
    hit = _THING_BY.match(sentence)
    base = _active(hit["how"]) if hit else None
    if not hit or not base or not (hit["me"] or _acts(hit["who"])) or (hit["rest"] or "").startswith(" who"):
        return sentence
    who, rest = ME if hit["me"] else hit["who"], hit["rest"] or ""
    others = _ANOTHERS.search(hit["when"]) or _AND_THEN.search(f"{hit['when']} {who}{rest}") or _LIST.match(rest)
    if others or _LEADS.match(hit["what"]):
        return sentence
    return f"{who} will {base}{hit['up'] or ''} {lower_first(hit['what'])}{hit['when']}{rest}"


# "Between visits the exercises will be done", "Using money will be taught": no thing at all, or not only a thing.
_LEADS = re.compile(
    r"(?:(?:in|on|at|by|for|from|with|between|before|after|during|each|every|under)\b|[a-z]+ing (?!in |to |of |and ))",
    re.IGNORECASE,
)
# "… and done by an assistant", "following assessment by": the doer may be another's.
_AND_THEN = re.compile(r"\b(?:and|or) (?:then )?(?:[a-z]+ed|will|must|done|written|given|kept|shown|taught|is|are)\b")
_ANOTHERS = re.compile(
    r"\b(?:following|under|applied|agreed|advised|written|set out|directed|recommended|approved)\b"
    r"|^ (?:at|over|off|down|back|on)\b(?! (?:Xmy|my|the|an?|each|every|all|\d))"
)
_LIST = re.compile(r", (?:an?|the|my|Xmy|[A-Z])")


def _acts(who: str) -> bool:
    return roles.is_human(who) or who in ("staff", "adults")


def _active(word: str) -> str | None:
    """The verb of a "will be …": "taught" -> "teach", "pre-taught" -> "pre-teach"."""
    head, _, tail = word.rpartition("-")
    base = verbs.as_form(tail, "ed")
    if base is None or word in ("used", "based", "needed", "supposed", "expected", "allowed", "asked", "offered"):
        return None
    return f"{head}-{base}" if head else base
