"""A piece of the plan with its wording as a line of the page."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from summaries.choosing import vocabulary
from summaries.choosing.brief import brief_of
from summaries.choosing.pairing import PAIRED
from summaries.choosing.pictured import what_is_said
from summaries.choosing.words import words
from summaries.model import Line, LineKind, LineSource, Outcome, Plan, Provision, Source, Wording

_LONG = "A sentence is long"
_FEW_WORDS = 15


class Liner:
    """Makes the lines of one plan's page. `brief` gives each line its shortest true form (all but the
    booklet and large print); `shortened` counts the details that this leaves out."""

    def __init__(self, plan: Plan, brief: bool) -> None:
        self._plan = plan
        self._brief = brief
        self._ids: set[str] = set()
        self.wordings: dict[str, Wording] = {}
        self.shortened: dict[str, int] = {}

    def view(self, source: Source, topic: str) -> Line:
        """Own words, changed as little as possible."""
        from summaries.wording import easy_view

        said_by = "others" if self._plan.views.by_others else "me"
        return self._line(
            "about", f"about-{topic}", easy_view(source, self._plan), source, topic=topic, said_by=said_by
        )

    def goal(self, outcome: Outcome) -> Line:
        from summaries.wording import easy_outcome

        line = self._line(
            "goal", f"goal-{outcome.ref}", easy_outcome(outcome, self._plan), outcome.source, ref=outcome.ref
        )
        return _named(line, outcome)

    def help(self, help_: Provision, paired: str | None = None) -> Line:
        """`paired` is the goal that we put it beside, where the plan links it to none or to several."""
        from summaries.wording import easy_provision

        wording = easy_provision(help_, self._plan)
        line = self._line("help", f"help-{help_.id}", wording, help_.source, ref=paired or help_.for_outcome)
        return replace(line, topic=PAIRED) if paired else line

    def _line(
        self, kind: LineKind, wanted: str, wording: Wording, source: Source, *, ref: str | None = None,
        topic: str | None = None, said_by: str = "plan",
    ) -> Line:  # fmt: skip
        few = kind == "about" and len(wording.text.split()) <= _FEW_WORDS  # their own words, short enough as they are
        text = ((wording.short or brief_of(wording.text)) if self._brief and not few else None) or wording.text
        picture, alt = picture_for(what_is_said(text, wording.quoted), topic or kind)
        line_id = self._free(wanted)
        self.wordings[line_id] = wording
        if text == wording.short:
            self.shortened[line_id] = wording.short_dropped
        return Line(
            line_id, kind, text, picture, alt, LineSource("plan", source.section, source.page, source.quote),
            outcome_ref=ref, note=wording.note, check=_check(wording, text), topic=topic, said_by=said_by,  # type: ignore[arg-type]
        )  # fmt: skip

    def _free(self, wanted: str) -> str:
        """An id of letters, digits and hyphens that no other line has."""
        base = re.sub(r"[^A-Za-z0-9]+", "-", wanted).strip("-") or "line"
        name, n = base, 2
        while name in self._ids:
            name, n = f"{base}-{n}", n + 1
        self._ids.add(name)
        return name


def _check(wording: Wording, text: str) -> str | None:
    """The wording's check, unless it was about a long sentence that the brief form has left out."""
    from summaries.wording import easyread

    if wording.check and text != wording.text and wording.check.startswith(_LONG) and not easyread.problems(text):
        return None
    return wording.check


def picture_for(text: str, kind: str) -> tuple[str, str]:
    """The concept of a text, and the alternative text of its picture."""
    name = vocabulary.match(text, kind)
    return name, vocabulary.concepts()[name].alt


def fixed(line_id: str, kind: LineKind, text: str, picture: str, source: LineSource, **more: Any) -> Line:
    """A line whose words are ours, such as the date of the next review."""
    return Line(line_id, kind, text, picture, vocabulary.concepts()[picture].alt, source, **more)


def _named(line: Line, outcome: Outcome) -> Line:
    """The goal with a few easy words for it: what its picture is called, else its area."""
    name = _in_few_words(line.text) or name_of_area(outcome)
    return replace(line, name=words("choosing")("names", "with_ref", name=name, ref=outcome.ref))


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


def _in_few_words(text: str) -> str | None:
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
