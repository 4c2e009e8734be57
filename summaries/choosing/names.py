"""A few words that name a goal which does not fit on the page: "play with 2 or more children"."""

from __future__ import annotations

import re

from summaries.choosing.words import words
from summaries.model import Outcome


def name_of_area(outcome: Outcome) -> str:
    """What the goal is about in general ("learning"), where its own words cannot stand."""
    text = words("choosing")
    return text.get("areas", outcome.area) or text("areas", "other")


_AIM = re.compile(
    r"(?:\bI (?:will|can|want to|would like to)(?: be able to)?|\bMy goal is(?: to)?(?: be able to)?)"
    r"(?: also| then| still| to| that)* (?!be (?:able\b|\d|in Year)|have (?:been|had)\b|not\b|do this\b)"
    r"(?P<aim>[a-z][^.:;“(]*)"
)
_HANGS = re.compile(
    r",? (?:between|within|around|into|onto|through|over|under|near|towards|across|an?|the|my|of|to"
    r"|in|for|on|at|with|and|or|by|from|than|at least|no more than|up to|about|least|more|when|if"
    r"|that|which|who|before|after|until|during|without|using|\d+|1 or|each|every|other|both)$"
)


# "notice when my worry | reaches", "feel confident | and to enjoy coming", "press a switch | to ask", "a weekly
# timetable | agreed": the words at the end wait for more.
_LEFT_OPEN = re.compile(
    r" when (?:I|my \w+|it)(?: \w+){0,2}(?: (?:is|am|are|going|reach(?:es)?|gets?|feels?|becomes?))$"
    r"|(?: and)? to (?:enjoy|like) (?:coming|going|being|different|new|other)(?: \w+)?$"
    r"|(?: and)? to (?:ask|say|get|make|go|be|have|do|use|take|tell|show|give|put|keep|improve|enjoy)$"
    r"|(?<!have)(?<!has)(?<!been)(?<!not)(?<!I)"
    r" (?:agreed|chosen|made|given|set|taught|used|leading|coming|known|shown|called)$"
    r"| (?:that|who|which) (?:someone|somebody|a person|people|they|is|are|was|were)(?: \w+)?$"
    r"| how I (?:get|am|do)$| (?:about|of|for|by|in) (?:coming|going|being|making|using|having)$"
    r"| (?:of up|up)$(?<=of up)"
)


def in_few_words(text: str) -> str | None:
    """ "By July 2027, I will play with 2 or more children at playtime" -> "play with 2 or more children"."""
    hit = _AIM.search(text)
    if not hit or "“" in text:
        return None
    said = re.split(r", | (?:using|so that|without|with no|on \d|in \d|at least|by \w+ing)\b", hit["aim"])[0].split()
    if len(said) < _TOO_FEW:  # "join in with | at least 1 activity", "open and read, | or listen to, the texts"
        goes_on = re.match(rf"{re.escape(' '.join(said))}, (?:or|and|to) ", hit["aim"])
        said = re.split((r"" if goes_on else r", |") + r" (?:using|so that|without|by \w+ing)\b", hit["aim"])[0].split()
    end = _where_a_part_ends(said)
    if end is None:
        return None
    short = " ".join(said[:end])
    if said[end : end + 1] == ["and"]:
        short = re.sub(r" an? [a-z]+$", "", short)  # "prepared for a happy | and successful move"
    while (cut := _LEFT_OPEN.sub("", _HANGS.sub("", short))) != short:
        short = cut
    short = re.sub(r"^that I will (?=have \w+)", "", short)
    short = re.sub(r"(?: that| which)? I (?:am|have|can|will|want)$", "", short)
    if re.match(r"to \d", " ".join(said[end:])):
        short = _AMOUNT_OPEN.sub("", short)
    short = _BETWEEN_ADJECTIVES.sub("", short)
    bare = short != hit["aim"].strip() and _TORN.search(short)
    return None if len(short.split()) < 2 or bare or _NO_NAME.search(short) else short


# "add and take away | with numbers up (to 20)": an amount without its limit.
_AMOUNT_OPEN = re.compile(r" (?:(?:with|of|in|for|costing|at)(?: \w+)? )?up$")
# "be a happy, | confident boy".
_BETWEEN_ADJECTIVES = re.compile(
    r" an? (?:more )?(?:happy|happier|confident|safe|healthy|good|kind|caring|valued|full|fulfilling|active|successful"
    r"|independent|resilient|strong|positive|lively|friendly|brave|calm|polite|responsible|well-\w+)$"
)
# A verb and one word of a longer aim: "stop a tutor | , supervisor or interpreter and say what …".
_TORN = re.compile(r"^(?:use|say|show|give|name|do|make|take|stop|put|get|let|keep|start) (?:an? |the |my )?\w+$")
# What names nothing: a verb without what is done, a word that asks, a piece that is no aim.
_NO_NAME = re.compile(
    r"^(?:throughout|supports?\b|we |it |there |this |base )|^(?:work|find) out$|^(?:grow up to be|be|become|have)$"
    r"| (?:what|who|which|whose|whether|how|why|where)$|^(?:say|tell|show) what\b.{0,8}$"
)


def _where_a_part_ends(words: list[str]) -> int | None:
    """After how many words a goal may end: the whole, or before what begins a new part; never "a 3-part written"."""
    if len(words) <= _ALL_OF_A_GOAL:
        return len(words)
    for at in range(_FEW_OF_A_GOAL, min(len(words), _MOST_OF_A_GOAL) + 1):
        joins = words[at : at + 2] == ["in", "and"] or (words[at : at + 1] == ["and"] and "between" in words[:at])
        if (
            at == len(words)
            or (words[at] in _PART_BEGINS and not joins)
            or (words[at] == "or" and at > _FEW_OF_A_GOAL and "and" not in words[:at])
        ):
            return at
    for at in range(
        _FEW_OF_A_GOAL - 1, 3, -1
    ):  # "be happier at school | and to have …", "my attendance will go up | from"
        if words[at] in ("from", "because", "so", "when", "with", "without", "by", "using") or words[at : at + 2] == [
            "and",
            "to",
        ]:
            return at
    return None


_TOO_FEW = 4
_FEW_OF_A_GOAL, _MOST_OF_A_GOAL, _ALL_OF_A_GOAL = 6, 9, 8
_PART_BEGINS = frozenset(
    "in at on for with from to into and when if after before during between across about because so".split()
)
