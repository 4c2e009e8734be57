"""Looks things up in the plan's own text. Only what may be shown; the words stay verbatim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from actions.wordbook import load
from summaries.model import Meeting, Plan, Source
from summaries.wording.jargon import lookup

_WORD = re.compile(r"[a-z0-9][a-z0-9'’&-]*", re.IGNORECASE)
_EMPTY = frozenset(
    """
    a an the my our of in on at to for with about and or is are be it its any anything something plan ehcp ehc say
    says said does do what wot who when where me i im you your that this there their help have has get got need
    needs who's whos please tell show find look goal goals support think know put written wrote write stuff things
    thing more us we can could will would should how why which not no dont don't if then than them they he she his
    her him was were he'll she'll i'll they'll we'll it'll he's she's they're there's i'm you're he’ll she’ll they’ll
    """.split()
)


@dataclass(frozen=True)
class Found:
    """A piece of the plan: its section and the sentences of it that speak of what was asked."""

    section: str
    text: str
    score: float


# "braille lessons"; but "in all lessons", "swimming lessons" and "the lessons" are lessons.
_LESSONS_IN = re.compile(
    r"\b(?!all|my|in|every|the|other|these|those|during|normal|any|more|of|for|some|no|from|to|at|swimming|music|driving)"
    r"(\w{4,}) lessons?\b",
    re.I,
)


# "Lunch time" is "lunchtime" in a plan.
_IN_ONE_WORD = re.compile(
    r"\b(lunch|play|break|bed|meal|dinner|home|class|week|key|hand|hydro|foot|basket|net|head|ear|work|note|text|lap|wheel|time|note|white|tooth"
    r"|sleep|bath|bed|play|child|sun) (times?|work|rooms?|ends?|workers?|writing|therapy|ball|phones|shops?"
    r"|sheets?|books?|tops?|chairs?|tables?"
    r"|boards?|brush|overs?|ground|minders?|glasses)\b",
    re.I,
)


def wanted_words(asked: str) -> list[str]:
    """The words of a question that say what it is about: of "my braille lessons" the teaching of it."""
    asked = _IN_ONE_WORD.sub(r"\1\2", _LESSONS_IN.sub(r"\1 teaching", asked))
    return [word.lower() for word in _WORD.findall(asked) if word.lower() not in _EMPTY and len(word) > 1]


def sources(plan: Plan) -> Iterator[Source]:
    """Every piece of the plan that may answer a question, each once: goals, help, own views, school, money.

    What is hard (sections B, C and D) is never among them: it is for an adult to read together with the young person.
    """
    pieces: list[Source] = [outcome.source for outcome in plan.outcomes if outcome.visible == "show"]
    pieces += [help_.source for help_ in plan.provision if help_.visible == "show"]
    views = plan.views
    pieces += [*views.good_at, *views.important_to_me, *views.how_to_help_me, *views.hopes, *views.not_working]
    pieces += [part.source for part in (plan.placement, plan.personal_budget) if part and part.source]
    yield from _open(plan, pieces)


def _open(plan: Plan, pieces: Iterable[Source]) -> Iterator[Source]:
    """Those pieces that hold nothing private, each once."""
    seen: set[str] = set()
    hidden = [source.quote for source in plan.adult_only if source.quote]
    for piece in pieces:
        private = any(word and word in piece.quote for word in plan.private_words)
        if piece.quote in seen or private or any(quote in piece.quote or piece.quote in quote for quote in hidden):
            continue
        seen.add(piece.quote)
        yield piece


def sentences_of(quote: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])| … ", quote) if part.strip()]


def tells_all(words: list[str], sentence: str) -> bool:
    """True where a sentence speaks of every one of the words."""
    return bool(words) and all(strengths(words, sentence))


def tells_any(words: list[str], sentence: str) -> bool:
    """True where a sentence speaks of one of the words."""
    return any(strengths(words, sentence))


SAME_SUBJECT = 0.7
"""What a word of the same subject counts, beside the word itself."""


def strengths(words: list[str], text: str) -> list[float]:
    """For each word how surely a text speaks of it: 1 the word itself, less a word of the same subject, 0 neither."""
    have = [word.lower() for word in _WORD.findall(text)]
    found = []
    for word in words:
        if any(_alike(word, each) for each in have):
            found.append(1.0)
        else:
            # In its very form only: "writing" stands for spelling, "will write a programme" does not.
            same = any(
                form in text.lower() if " " in form else any(each in (form, f"{form}s") for each in have)
                for form in _forms(word)
            )
            found.append(1.0 if _means(word, text) else SAME_SUBJECT if same else 0.0)
    return found


_ENDINGS = ("ists", "ist", "ings", "ing", "ers", "ies", "ied", "ed", "es", "s", "ly")


_IRREGULAR = {
    form: verb
    for verb, *forms in map(
        str.split,
        "send sent,teach taught,give gave given,take took taken,make made,tell told,write wrote written,hold held,"
        "keep kept,eat ate eaten,see saw seen,bring brought,choose chose chosen,speak spoke spoken,wake woke woken,"
        "wear wore worn,drive drove driven,ride rode ridden,swim swam swum,buy bought,feed fed,meet met".split(","),
    )
    for form in forms
}


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without its ending: "swimming" and "swims" give "swim"."""
    word = re.sub(r"['’]s?$", "", word.lower())
    word = _IRREGULAR.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] in "ey" else word


def _alike(wanted: str, word: str) -> bool:
    if wanted == word or stem(wanted) == stem(word):
        return True
    if min(len(wanted), len(word)) < 5 or wanted[0] != word[0]:
        return False
    if word.startswith(wanted) and word[len(wanted) :].startswith("therap"):
        return True
    near_length = abs(len(wanted) - len(word)) <= 2
    return near_length and fuzz.ratio(wanted, word) >= (86 if len(wanted) < 8 else 80)


@lru_cache(maxsize=1)
def _alikes() -> dict[str, tuple[str, ...]]:
    """For each word the words of the same subject: of all rows of `same_subject.yml` that it stands in."""
    table: dict[str, tuple[str, ...]] = {}
    for group in load("same_subject.yml")["same_subject"]:
        for word in group:
            table[word] = tuple(dict.fromkeys((*table.get(word, ()), *group)))
    for row in load("said_for.yml")["said_for"]:  # the first word stands for all of them where a line is read
        first = row["means"][0]
        table[first] = tuple(dict.fromkeys((*table.get(first, ()), *row["means"])))
    return table


def known(word: str) -> bool:
    """True for a word of which we know others of the same subject."""
    return word in _alikes()


def _forms(word: str) -> tuple[str, ...]:
    single = word[:-1] if word.endswith("s") and len(word) > 4 else word
    return tuple(dict.fromkeys((word, single, *_alikes().get(word, ()), *_alikes().get(single, ()))))


def _means(word: str, text: str) -> bool:
    """Whether a text says in full what a short or misspelt word stands for ("PA", "fizzio")."""
    return any(re.search(rf"\b{re.escape(name)}s?\b", text, re.I) for name in _in_full(word))


OF_MANY = frozenset("therapy therapist therapists".split())
"""Words of several helps, that stand for none of them alone."""


@lru_cache(maxsize=512)
def _in_full(word: str) -> tuple[str, ...]:
    term = lookup(word) if word not in OF_MANY else None
    names = (term.term, *term.aliases) if term else ()
    return tuple(name for name in names if len(name) > 3 and name.lower() != word.lower())


def people_like(plan: Plan | None, meeting: Meeting | None, asked: str) -> list[str]:
    """Who in the letter or the plan is what was asked for ("speech therapist"): names with roles, else roles."""
    words = wanted_words(asked)
    if not words:
        return []
    named = [
        ", ".join(part for part in (each.name, each.role) if part) for each in (meeting.invited if meeting else ())
    ]
    if plan and plan.contact and plan.contact.name:
        named.append(", ".join(part for part in (plan.contact.name, plan.contact.role) if part))
    roles = [who for help_ in (plan.provision if plan else ()) if help_.visible == "show" for who in help_.who]
    for many in (named, roles):
        hits = [each for each in dict.fromkeys(many) if tells_all(words, each)]
        if hits:
            return hits[:3]
    return []
