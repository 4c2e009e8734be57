"""Who gives a help stands first, in its own sentence, where that is surely the same: "A tutor shows me new words"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs
from summaries.wording.draft import lower_first, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.person import ME

# What a giver of a help does to a thing. "Taken" and "used" are not here: an officer does not take my exams.
_DOES = "shown|taught|given|told|read|explained|introduced|offered|provided|prepared|made|changed|adapted|enlarged|modelled|broken down|read out|set up"
_PASSIVE = re.compile(
    rf"(?P<what>(?:(?!\b(?:who|which|that|where|when|if|not|no|nobody|unless|will|must|may|should|can|by|and)\b)[^,;:.]){{2,60}}?)"
    rf" (?:will be|is to be|are to be|is|are) (?P<done>{_DOES})(?P<me> to {ME})?(?P<rest>(?: (?!by\b)[^;:]*)?)$"
)
_NO_THING = re.compile(
    rf"(?:{ME}\b|it\b|this\b|these\b|they\b|there\b|[a-z]+ing\b|(?:in|on|at|by|for|from|with|between|before|after|during|each|every)\b)",
    re.I,
)
_HELP = re.compile(
    rf"{ME} has (?:an? )?(?P<kind>one-to-one |1:1 )?(?:support|help) (?P<how>(?:in|with|at|on|to) (?![^;:]*\b(?:from|who|by)\b)[^;:,]+(?:, [^;:,]+)?)$"
)
_PRACTICE = re.compile(rf"(?:there is|{ME} has) (?:an? )?practice (?P<how>(?:in|at|on|of|with) [^;:,]+)$")

_STAFF = r"(?:(?:all|the|any|new|named|my|Xmy|each|every|both|other|lunchtime|\d+) )*(?:[a-z]+ )?(?:staff|adults|teachers?|assistants?|everyone|everybody|all (?:staff|adults)? ?who|lecturers?|tutors|manager|workmates|colleagues|anyone|those)\b"
# "Training in signs for staff", "sign training for everyone who …", "training so that staff …": others are trained, and for what.
_TRAINING = re.compile(
    rf"(?:there is|{ME} has) (?:an? )?(?:(?P<before>(?![^;:]*?\b(?:and|of) [^;:]*?training)(?!more\b|yearly\b|annual\b|regular\b)[\w' -]{{2,40}}?) )?training(?: (?:in|on) (?P<after>[^;:]+?))?"
    rf",? (?:for|of|to) (?P<whom>{_STAFF}(?:(?! for\b| of\b)[^;:,])*?)(?: (?:in|on) (?P<last>[^;:]+))?$"
)
_SO_THAT = re.compile(rf"(?:there is|{ME} has) (?:an? )?(?P<what>[\w' -]{{2,40}}? training so that {_STAFF} [^;:]+)$")


def gives_training(thing: str, aim: str, who: str, many: bool) -> str | None:
    """ "There is sign training", whose aim is what staff then do: who gives it."""
    hit = re.match(r"there is (?:an? )?(?P<what>[\w' -]{2,40}? training)$", thing)
    if not hit or not re.match(rf"this is so that {_STAFF}", aim):
        return None
    return f"{who} {verbs.agree('give', many)} {hit['what']}"


def _trains(thing: str, who: str, many: bool) -> str | None:
    """ "There is sign training for staff": a therapist trains staff in signs. Never mine to be had."""
    if aim := _SO_THAT.match(thing):
        return _short(f"{who} {verbs.agree('give', many)} {aim['what']}")
    hit = _TRAINING.match(thing)
    topics = [t for t in (hit["before"], hit["after"], hit["last"]) if t] if hit else []
    if not hit or len(topics) != 1 or re.search(r"\b(?:hour|minute|day|session)s?\b|\d", topics[0]):
        return None
    return _short(f"{who} {verbs.agree('train', many)} {hit['whom']} in {topics[0]}")


def who_first(thing: str, who: str, many: bool) -> str | None:
    """`thing` (one marked sentence with no doer) as what `who` does; None where that is not surely the same."""
    if re.search(r"\b(?:or|who|which)\b|,", who) or re.search(r"\bby (?:an?|the|my|Xmy|staff|all)\b", thing):
        return None
    if helped := _HELP.match(thing):
        alone = " one-to-one" if helped["kind"] else ""
        return _short(f"{who} {verbs.agree('help', many)} {ME}{alone} {helped['how']}")
    if practice := _PRACTICE.match(thing):
        how, verb = practice["how"], verbs.agree("practise", many)
        of = re.match(r"of |in (?=[a-z]+ing\b)", how)
        if of and len(how.split()) > 9 - 2 * how.startswith("of "):
            return None
        return _short(f"{who} {verb} {how[of.end() :]} with {ME}" if of else f"{who} {verb} with {ME} {how}")
    return _trains(thing, who, many) or _active(thing, who, many)


def _active(thing: str, who: str, many: bool) -> str | None:
    hit = _PASSIVE.match(thing)
    if (
        not hit
        or _NO_THING.match(hit["what"])
        or re.search(r"\b(?:and|or) (?:then )?[a-z]+(?:ed|en|ght|wn)\b", hit["rest"])
    ):
        return None
    if hit["done"] == "given" and not hit["me"]:
        return None  # "consideration will be given to …"
    head, _, up = hit["done"].partition(" ")
    base = verbs.as_form(head, "ed")
    if base is None:
        return None
    verb = verbs.agree(base, many)
    what = lower_first(hit["what"])
    if hit["me"] and base in ("show", "teach", "give", "tell", "offer", "read") and not up:
        return _short(f"{who} {verb} {ME} {what}{hit['rest']}")
    return _short(f"{who} {verb} {up + ' ' if up else ''}{what}{hit['me'] or ''}{hit['rest']}")


def _short(said: str) -> str | None:
    return said if word_count(said) <= MOST_WORDS + 3 else None


_NAMED = re.compile(
    r"(?:an?|the|my|Xmy) (?P<role>[a-z][\w -]+?) \((?P<name>[A-Z][^()]+)\)(?P<more> or (?:an?|the|his|her|their|Xmy) [\w -]+)?$"
)


def by_name(first: str, who: str) -> str | None:
    """ "A named key adult meets Xme", and a cell that says "key adult (Miss Alder) or a stand-in": said once."""
    hit = _NAMED.match(who)
    told = hit and re.match(
        rf"an? (?:named |consistent )?{re.escape(hit['role'])} (?=[a-z]+s\b|will\b)", first, re.IGNORECASE
    )
    if not hit or not told:
        return None
    return f"{who} {first[told.end() :]}"
