"""Own-plan questions that words alone do not find: what must not happen, extra time in exams, who helps."""

from __future__ import annotations

import re

from actions.own_plan.finding import strengths, wanted_words
from actions.own_plan.plan_show import one_of, shown_helps
from actions.turn import Say, Turn
from actions.wordbook import buttons
from summaries.wording import roles
from summaries.wording.givers import givers
from summaries.wording.jargon import lookup


def about(turn: Turn) -> list[Say] | None:
    """The answer to a question of one of these kinds, else None."""
    return _who_helps(turn) or _exam_time(turn) or _rule_against(turn)


# "Can they keep me in at break": what must not be done is looked for first.
_MAY_THEY = re.compile(
    r"^\W*(?:(?:so|and|but|no|ok)\W+)*(?:can|could|may|are|is|r|do|will|should) (?:they|teachers?|teecher"
    r"|staff|adults?|any ?one|anybody|people|school|miss|sir|he|she|some ?one|grown ?ups?)\b"
    r"|\b(?:adults?|teachers?|staff|people|they) (?:should|must|can|may|are) ?(?:n['o]?t|not)\b",
    re.I,
)
_NO_RULE = re.compile(r"\b(?:meeting|review|plan|ehcp|council|come|invite|appeal|share|answers?)\b", re.I)
_EXTRA_TIME = re.compile(
    r"\b(?:more|extra|longer) time\b.{0,20}\b(?:tests?|exams?|sats|gcses?|mocks?|assessments?)\b|\b(?:tests?"
    r"|exams?|sats|gcses?)\b.{0,20}\bextra time\b",
    re.I,
)
_AT_SCHOOL_TESTS = re.compile(
    r"\b(?:extra time|exams?|examinations?|access arrangements?|SATs|GCSEs?|rest breaks?)\b", re.I
)


def _rule_against(turn: Turn) -> list[Say] | None:
    """ "Can teachers take my playtime off me": the help that says what must not happen, where one speaks of it."""
    if turn.plan is None or not turn.says(_MAY_THEY) or turn.says(_NO_RULE):
        return None
    asked = {word for each in turn.readings for word in wanted_words(each)} - _WEAK_WORDS
    scored = []
    for at, each in enumerate(shown_helps(turn.plan)):
        if each.negative:
            found = strengths(sorted(asked), each.source.quote)
            scored.append((sum(found), at))
    best = max(scored, default=(0.0, 0))
    return one_of(turn, "help", best[1], ()) if best[0] >= _RULE_LEAST else None


_RULE_LEAST = 1.4
_WEAK_WORDS = frozenset(
    "make made take took let get got stay keep kept me off in out staff adult adults teacher teachers school".split()
)


_WHO_HELPS = re.compile(
    r"^\W*(?:(?:so|and|but|ok)\W+)*(?:who|hoo)(?:'?s| is| are)? (?:all )?(?:helps?|helping|supports?|works "
    r"with|meant to help|supposed to help)(?: me| him| her)?(?: at (?:school|college))?\W*$"
    r"|^\W*(?:who are|which are|what) (?:the |my )?(?:people|adults|helpers)(?: (?:who|that))? (?:help|in my "
    r"plan|helping)\b.{0,12}$",
    re.I,
)
_MOST_HELPERS = 8


def _who_helps(turn: Turn) -> list[Say] | None:
    """ "Who helps me": everybody whom the plan's help names, in easy words, each once; None for any other line."""
    if turn.plan is None or not turn.says(_WHO_HELPS):
        return None
    named_ = [_easy_who(who) for each in shown_helps(turn.plan) for who in givers(each)]
    told = list({each.lower(): each[:1].upper() + each[1:] for each in named_ if each}.values())[:_MOST_HELPERS]
    if not told:
        return None
    return [Say("utter_helpers", {"who": "\n".join(told)}, picture="group of people", buttons=buttons("ask_my_help"))]


def _easy_who(who: str) -> str:
    """The name of the role that the word list knows, else as the plan has it; "" for what is no short name."""
    bare = re.sub(r"\s*\([^)]*\)|[,;/].*$", "", who).strip()
    role = roles.find(bare)
    short = lookup(bare) if role is None and bare.isupper() else None
    name = role.name if role is not None else short.term if short is not None else bare
    return name if len(name.split()) <= _SHORT_NAME and not _ANYBODY.search(name) else ""


_ANYBODY = re.compile(r"\b(?:all|any|every|staff|adults?|setting|school|college|council|parents?)\b", re.I)


_SHORT_NAME = 6


def _exam_time(turn: Turn) -> list[Say] | None:
    """ "Do i get more time in tests": of exams, never of a hearing test."""
    if turn.plan is None or not turn.says(_EXTRA_TIME):
        return None
    hits = [at for at, each in enumerate(shown_helps(turn.plan)) if _AT_SCHOOL_TESTS.search(each.source.quote)]
    if hits:
        return one_of(turn, "help", hits[0], tuple(hits[1:]))
    return [
        Say(
            "utter_found_none_topic",
            {"topic": "extra time"},
            picture="plan folder",
            buttons=buttons("ask_my_help", "ask_change_plan"),
        )
    ]
