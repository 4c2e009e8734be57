"""What a bare phrase is about: its head word, and the article it takes."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles
from summaries.wording.draft import lower_first

PREPOSITION = r"(?:of|for|in|on|to|about|from|at|with|by|before|after|during|between|using|where|who|which|that|so|each|every|once|twice|throughout|within|until|as|when|per|based|linked|including|designed|written|led|run|taught|matching|working|focusing|covering|held|changed|adapted|kept|chosen|given|planned|agreed|set|following|needing|containing|outside|inside|behind|beside|against|whenever|wherever|checked|typed|printed|recorded|signed|sent|drawn|copied|enlarged|marked|arranged|supplied|worn|carried|stored|fitted|served|provided|adapted|shown|done|under|through|via|towards|around|near|over|if|because|unless|made|used|missed|needed|modified|differentiated|a (?:day|week|term|year)|\d(?!:1))"


def head_of(phrase: str) -> str:
    """The word that the phrase is about: "a social skills group of 30 minutes" -> "group"."""
    core = re.split(rf",|:\s|\s+{PREPOSITION}\b|\(", phrase.strip(), maxsplit=1)[0].strip()
    words = re.sub(r" (?:and|or|plus)$", "", core).split()  # "careers guidance and 2 visits"
    return words[-1].lower().strip(".,:;'\"") if words else ""


_MASS = frozenset(
    """support help therapy advice time work equipment software access input practice physiotherapy hydrotherapy physio maths english
    music art food transport feedback praise care play lunch breakfast speech language communication vocabulary intervention
    education instruction repetition information furniture technology homework supervision tuition provision extra use contact
    liaison guidance consultation attention independence literacy numeracy science sport handwriting assistance respite rest
    braille sign bsl makaton print encouragement reassurance permission privacy freedom aac ict involvement participation
    snack teaching care differentiation preparation motivation comprehension medication protection exercise treatment following
    rehabilitation horticulture dentistry carpentry woodwork confidence trust patience respect kindness love safety health sleep fun wellbeing
    learning counselling mentoring psychotherapy phonics tutoring coaching nutrition hygiene drama dance""".split()
)


_DETERMINED = re.compile(
    r"(?:an?|the|xmy|my|each|every|any|all|some|at|up|no|both|half (?:as|an?)|one|another|them|they|it|this|these|those|more|most|many|enough|about|different)\b|\d",
    re.IGNORECASE,
)


_COUNTED = frozenset(
    "session programme group lesson course club plan visit meeting check assessment review interview profile system book board chart"
    " room space place block circuit card timetable diary".split()
)


# Before "and" these say more of the thing after it ("social and emotional support").
_ADJECTIVES = frozenset(
    "social emotional physical personal small clear calm regular visual verbal written spoken individual safe quiet direct"
    " practical fine gross short broad weekly daily extra free simple oral".split()
)


# "meeting other children", "seeing the same nurse": a verb that takes somebody, and no thing to be counted.
_WHAT_IS_DONE = re.compile(
    r"[a-z]+ing (?:other|others|Xmy|Xme|my|the|an?|people|children|someone|somebody|new|different|more|up to)\b",
    re.IGNORECASE,
)


def with_noun_article(phrase: str) -> str:
    """ "supervised homework session" -> "a supervised homework session"; plurals and mass words take nothing."""
    small = lower_first(phrase)
    if _DETERMINED.match(phrase) or _WHAT_IS_DONE.match(phrase):
        return small
    bare_phrase = re.sub(r" \([^()]*\)", "", phrase)  # "phonics (letters and sounds) programme"
    core = re.split(rf",|:\s|\s+{PREPOSITION}\b|\(", bare_phrase, maxsplit=1)[0]
    core = re.sub(r" (?:and|or|plus)\s*$", "", core)
    if roles.is_human(core) and not roles.TEAM_END.search(core):
        return roles.with_article(core) + phrase[len(core) :]
    # "friendship group (no more than 5) teaching turns": the thing ends where the bracket begins.
    before = phrase.split("(")[0].strip()
    head = head_of(
        before if "(" in phrase and len(before.split()) > 1 and before.split()[-1] in _COUNTED else bare_phrase
    )
    singular = not head.endswith("s") or head in ("pass", "class", "bus", "process")
    mass = head in _MASS or (head.endswith("ing") and head not in ("meeting", "setting"))
    named = not re.fullmatch(r"[a-z][a-z-]+", head) or _is_name(core, head)
    if re.match(r"[a-z-]+, [a-z-]+(?:, [a-z-]+)* (?:and|or) ", small):
        return small  # "dough, threading and scissor activities"
    if (
        head.endswith("s")
        and re.match(r"(?:[a-z-]+ )?[a-z-]+ and (?:[a-z-]+ )?[a-z-]+ [a-z-]+s$", core)
        and head[:-1] in _COUNTED | {"break", "arrangement"}
    ):
        return small  # "movement and rest breaks"
    parts_of_one = head in _MASS and re.search(r" and (?!an? )[\w-]+ [\w-]+", core)
    if parts_of_one and core.split(" and ")[0].split()[-1].lower() not in _COUNTED:
        return small  # "pencil control and letter formation practice"
    if " and " in core and (head not in _COUNTED or re.search(r" and an? ", core)):
        # "heart scan and ECG": the first of the two takes the article, where it is a thing that can be counted
        first = core.split(" and ")[0].split()
        one = first[-1].lower() if first else ""
        counted = one in _COUNTED or one in ("pass", "class", "bus") or not one.endswith(("s", "ing"))
        bare = re.fullmatch(r"[a-z][a-z-]+", one) and counted and one not in _MASS
        singular, mass, named = True, False, not bare or (len(first) == 1 and one in _ADJECTIVES)
    if (
        mass
        and any(word in _COUNTED for word in core.lower().split()[:-1])
        and head.endswith("ing")
        and head not in _MASS
    ):
        mass = False  # "language group modelling"
    if not singular or mass or named:
        return small
    return ("an " if small[:1] in "aeiouAEIO" and not small.startswith(("uni", "use", "one")) else "a ") + small


def _is_name(core: str, head: str) -> bool:
    """Whether the thing is a name ("British Sign Language"), which takes no article."""
    last = core.split()[-1] if core.split() else ""
    return last[:1].isupper() and last.lower() == head
