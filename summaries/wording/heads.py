"""What a bare phrase is about: its head word, and the article it takes."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles
from summaries.wording.draft import lower_first

PREPOSITION = r"(?:of|for|in|on|to|about|from|at|with|by|before|after|during|between|using|where|who|which|that|so|each|every|once|twice|throughout|within|until|as|when|per|based|linked|including|designed|written|led|run|taught|matching|working|focusing|covering|held|a (?:day|week|term|year)|\d)"

RUN = frozenset(
    "group groups club clubs circuit circuits programme programmes course courses scheme workshop workshops project class classes sessions-group".split()
)

WITH = frozenset(
    "session sessions lesson lessons meeting meetings time visit visits check-in check-ins lunch snack swimming walk break breaks chat call calls appointment appointments tutorial tutorials slot slots play conversation catch-up practice work activity activities trip trips placement stay stays minutes hours hour weeks day days times".split()
)

CHECK = frozenset(
    "assessment assessments review reviews check checks audit observation observations reassessment".split()
)

GIVE = frozenset(
    "support help therapy training advice guidance supervision teaching tuition mentoring counselling input coaching intervention reminders praise feedback prompts care physiotherapy hydrotherapy treatment warning warnings".split()
)

COUNTED = (
    RUN
    | WITH
    | CHECK
    | frozenset(
        "card pass timetable laptop table seat space room plan book system approach diary board frame aid area profile chair desk key locker passport budget adult teacher assistant member scribe reader story tutor mentor base passport space list lesson chart box bag pad device tablet package interview toilet letter report form cushion slope stool bench mat clock alarm watch phone ipad computer reader writer locker bed hoist rail walker wheelchair bus taxi buddy role job qualification award".split()
    )
)

_UNCOUNTED = frozenset(
    "lunch snack time support help therapy training advice guidance teaching swimming work practice play care".split()
)


def head_of(phrase: str) -> str:
    """The word that the phrase is about: "a social skills group of 30 minutes" -> "group"."""
    core = re.split(rf",|\s+{PREPOSITION}\b|\(", phrase.strip(), maxsplit=1)[0].strip()
    words = core.split()
    return words[-1].lower().strip(".,'\"") if words else ""


def noun_for(phrase: str) -> str:
    """What to call the help afterwards: "session", "group", "training", else "help"."""
    head = head_of(phrase)
    if re.match(rf"(?:(?!{PREPOSITION}\b)[\w'-]+ ){{0,4}}training\b", phrase, re.I):
        return "training"
    singular = head[:-1] if head.endswith("s") and not head.endswith("ss") else head
    known = {"session", "group", "club", "lesson", "training", "programme", "course", "circuit", "meeting", "visit", "therapy", "check", "review",
             "assessment", "support", "time", "teaching", "work", "mentoring", "counselling", "supervision", "call", "class", "check-in", "workshop",
             "stay", "placement", "physiotherapy", "hydrotherapy", "swimming", "lunch", "activity", "advice", "tuition"}  # fmt: skip
    return singular if singular in known else "help"


def with_noun_article(phrase: str) -> str:
    """ "supervised homework session" -> "a supervised homework session"; plurals and mass words take nothing."""
    first = phrase.split(" ", 1)[0].lower()
    if (
        first
        in (
            "a",
            "an",
            "the",
            "xmy",
            "my",
            "each",
            "every",
            "any",
            "all",
            "some",
            "at",
            "up",
            "no",
            "both",
            "one",
            "another",
            "daily",
        )
        or first[:1].isdigit()
    ):
        if first == "daily" and head_of(phrase) in COUNTED and not head_of(phrase).endswith("s"):
            return "a " + lower_first(phrase)
        return lower_first(phrase)
    head = head_of(phrase)
    human = re.split(rf",|\s+{PREPOSITION}\b|\(", phrase, maxsplit=1)[0]
    if roles.is_human(human) and not roles.TEAM_END.search(human):
        return roles.with_article(human) + phrase[len(human) :]
    if head in COUNTED and head not in _UNCOUNTED and not head.endswith("s"):
        small = lower_first(phrase)
        return ("an " if small[:1] in "aeiouAEIO" and not small.startswith(("uni", "use", "one")) else "a ") + small
    return lower_first(phrase)


def head_noun(phrase: str) -> str:
    head = head_of(phrase)
    return head if re.fullmatch(r"[a-z-]+", head or "") else "help"
