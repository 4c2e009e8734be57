"""Cuts of a help by its subject: what is said of it in between goes last, and what it also does is said anew.

"A group of 4, led by a mentor, will meet" is "A group of 4 will meet" and "The group is led by a mentor".
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_more import PEOPLE, PERSON
from summaries.wording.cut_safety import whole
from summaries.wording.draft import is_plural
from summaries.wording.heads import head_of
from summaries.wording.person import ME

_MODAL = r"(?:will|must|should|may|can)"
_BETWEEN = re.compile(
    rf"(?P<who>(?:[A-Z]|an? |the |1 )[^,;:()]{{5,}}), (?P<tells>(?P<how>including|[a-z]+) [^,;:()]+), (?P<does>{_MODAL}\b.+)$"
)
_WHO_HAS = re.compile(
    rf"(?P<lead>(?:[A-Z][^,;:]*, )?)(?P<who>(?:[Aa]n?|[Tt]he|[Oo]ne|1|[Aa]nother) [^,;:]*?)(?:,? who (?P<is>has been|has|is|holds|works)| (?P<how>with|holding|trained|qualified|employed|registered))"
    rf" (?P<what>[^,;:]+?) (?P<does>{_MODAL} .+)$"
)
_IS = {"with": "has", "holding": "has"}
_NO = re.compile(r"\b(?:not|never|no|nobody|without|unless|if|when|while|where|only|any|or)\b")


# "Twice each week a lunchtime supervisor, guided by the SENCO, will …": how often stands before who it is.
_HOW_OFTEN = re.compile(r"^(?:(?:once|twice|\d+ times) (?:an?|each|every) [a-z]+|(?:each|every) [a-z]+),? ", re.I)


def in_between(text: str) -> Iterator[Cut]:
    """ "All staff, including lunchtime staff, will be trained": the whole first, then what it includes."""
    hit = _BETWEEN.match(text)
    if not hit or not whole(text, hit.end("who")):
        return
    who, does, tells = hit["who"], hit["does"], hit["tells"]
    if hit["how"] == "including":
        yield Cut(f"{who} {does}", f"this includes {tells.removeprefix('including ')}", 0.6)
        return
    said = verbs.as_form(hit["how"], "ed") and re.match(r"[a-z]+ (?:up )?(?:by|with|from|for|to|in) ", tells)
    thing = head_of(_HOW_OFTEN.sub("", who))
    if not said or not re.fullmatch(r"[a-z]+", thing) or _NO.search(tells):
        return
    if len(re.findall(rf"\b{thing}", does)) == 0:
        yield Cut(f"{who} {does}", f"the {thing} {'are' if is_plural(who) else 'is'} {tells}", 0.6)


def who_has(text: str) -> Iterator[Cut]:
    """ "A helper who has been trained by a nurse will feed Xme": who does what, then what the helper has."""
    hit = _WHO_HAS.match(text)
    person = PERSON.search(f"{hit['who'].lower()}") if hit else None
    if not hit or not person or len(PEOPLE.findall(hit["who"])) != 1 or _NO.search(hit["what"]):
        return
    role = person["role"]
    if not hit["who"].lower().endswith(role) or re.search(rf"\b{role}", hit["does"]):
        return
    if re.search(r"\b(?:and|or|who|which|that)\b", hit["who"]) or re.search(rf"\b(?:{_MODAL}|{ME})\b", hit["what"]):
        return
    how = hit["how"] or ""
    if how in ("trained", "qualified", "employed", "registered") and not re.match(
        r"(?:by|in|to|as|with|at|for|on) ", hit["what"]
    ):
        return
    is_ = hit["is"] or _IS.get(how) or f"is {how}"
    yield Cut(f"{hit['lead']}{hit['who']} {hit['does']}", f"the {role} {is_} {hit['what']}", 0.8)


_THING_AND = re.compile(
    rf"(?P<who>(?:(?!\b(?:who|which|that|where|when|if|whose)\b)[^;:]){{2,90}}?) (?P<one>{_MODAL}) (?P<first>[^;:]+?),? and (?P<modal>{_MODAL}(?: not| never)?(?: also| then)?) (?P<rest>[^;:]+)$"
)
_LEAD = re.compile(
    r"(?:in|on|at|by|for|from|with|between|before|after|during|each|every|under|until|if|when|where|once|as|all)\b",
    re.I,
)


def thing_does_more(text: str) -> Iterator[Cut]:
    """ "The card will be on Xmy desk and must not be taken away": the thing again, as "it" or "they"."""
    hit = _THING_AND.match(text)
    if not hit or _LEAD.match(hit["who"]) or hit["who"] == ME or roles.is_human(hit["who"]):
        return
    if re.search(r"\b(?:who|which|that|where|when|if|whose|until|unless|while)\b", hit["first"]) or PEOPLE.search(
        hit["who"]
    ):
        return
    listed = re.search(r", .*\band ", hit["who"]) and not re.search(r"\bor\b", hit["who"])
    many = is_plural(hit["who"]) or bool(listed)
    # "will be in writing, will be short and will …": without its third the list ends in "and"
    first = re.sub(rf", ({_MODAL} (?:not )?)(?!.*, {_MODAL}\b)", r" and \1", hit["first"])
    said = hit["who"].lower() if re.fullmatch(r"(?:this|it|they|these)", hit["who"], re.I) else "they" if many else "it"
    yield Cut(f"{hit['who']} {hit['one']} {first}", f"{said} {hit['modal']} {hit['rest']}", 0.6)


_DOES_BY = re.compile(r" (?P<by>by) (?P<who>(?:an?|the|my|Xmy) (?:[\w'-]+ ){0,5}?[\w'-]+)$")
_GIVEN = re.compile(
    r"\b(?:will be|is|are) (?:also )?(?P<done>taught|led|run|checked|done|given|held|overseen|supervised|practised)\b(?P<rest>[^;:]*)$"
)


def by_whom_at_last(text: str) -> Iterator[Cut]:
    """ "Cooking will be taught in the flat in groups of 3 by a tutor": "a tutor does this"."""
    hit = _DOES_BY.search(text)
    given = _GIVEN.search(text[: hit.start()]) if hit else None
    if not hit or not given or not roles.is_human(hit["who"]) or not whole(text, hit.start()):
        return
    if len(given["rest"].split()) < 2 or re.search(r"\b(?:who|which|that)\b", text):
        return
    if any(verbs.as_form(word, "ed") for word in re.findall(r"[a-z]+", given["rest"])) or re.search(
        r"\b(?:and|or) [a-z]+ed\b|,", given["rest"]
    ):
        return
    yield Cut(text[: hit.start()], f"{hit['who']} {'do' if is_plural(hit['who']) else 'does'} this", 1)


_RULE = re.compile(
    r"(?P<lead>(?:(?:In|During|At) [^,;:]*, )?)(?P<who>[^,;:]{2,50}?) (?P<no>(?:must|will|should) (?:not|never)(?P<be> be)?) (?P<one>[a-z]+ [^,;:]*), (?P<two>(?:(?:or|nor)(?: to)? )?[a-z]+ [^;:]+)$"
)
# What may hold for all that is forbidden: without it the first rule would be firmer than the plan.
_SHARED = re.compile(
    r"\b(?:when|whenever|if|unless|until|except|while|without|in front of|during|because|before|after|for|as|at|in|on|where|who|which|that|by)\b"
)

_USED_AS = re.compile(r"\buse (?:it|them) as (?:an? )?\w+")


def rules_apart(text: str) -> Iterator[Cut]:
    """ "must not take it away, switch it off or hide it": each is a rule of its own, where nothing holds for all."""
    hit = _RULE.match(text)
    if not hit:
        return
    two = re.sub(r"^(?:or|nor)(?: to)? ", "", hit["two"])
    if hit["be"]:
        if re.match(r"(?:asked|made|told|expected|required|forced|allowed|left|given|encouraged)\b", hit["one"]):
            return  # "must not be asked to read out loud, sing or dance": all that is asked
        two = two.removeprefix("be ")
    parts = re.split(r", (?:or |nor )?| or (?=[a-z]+ (?:an?|the|it|them|Xm[ey]|any)\b)", two)
    form: Literal["ed", "base"] = "ed" if hit["be"] else "base"

    def does(part: str) -> bool:
        word = part.split()[0]
        return bool(verbs.as_form(word, form)) and (
            hit["be"] is not None
            or word not in verbs.NOUN_TOO
            or bool(re.match(rf"\S+ (?:an?|the|it|them|{ME}|Xmy|any)\b", part))
        )

    if (
        not does(hit["one"])
        or not all(does(part) for part in parts if part)
        or _SHARED.search(_USED_AS.sub("use it", parts[-1]))
    ):
        return
    listed = re.match(r"(?:or|nor)\b", hit["two"]) or " or " in two or " nor " in two
    if listed and not re.search(r"\b(?:will|must|should|may|can)\b", two):
        yield Cut(f"{hit['lead']}{hit['who']} {hit['no']} {hit['one']}", f"{hit['who']} {hit['no']} {two}", 0.4)


def by_subject(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from in_between(text)
    yield from who_has(text)
    yield from thing_does_more(text)
    yield from by_whom_at_last(text)
    yield from rules_apart(text)
