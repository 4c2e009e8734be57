"""A short line that leans on what was said before, where the own plan answers both.

"Which subjects is that in", after the teaching assistant; "is that in my plan", after what was told; "how many times",
after a question that found nothing.
"""

from __future__ import annotations

import re

from actions import focus
from actions.focus import Focus
from actions.lines import alone
from actions.lines.of_plan import of_meeting
from actions.lines.sense import asks
from actions.own_plan import item_facts, likely, near_plan
from actions.own_plan.finding import sentences_of, strengths
from actions.own_plan.plan_show import behind, one_of, shown, shown_goals, shown_helps
from actions.own_plan.plan_topics import quote
from actions.own_plan.shares import asked_about, other_than, text_of
from actions.replying import with_buttons
from actions.small_questions.leaning import leans
from actions.turn import Say, Turn
from actions.wordbook import buttons
from summaries.model import Outcome, Provision

_IS_IT_THERE = re.compile(
    r"^\W*(?:(?:but|and|so|ok|wait|hang on|well|no|yeah)[\s,]+)*(?:(?:is|does|dose|did|was) (?:it|that|this)(?: really"
    r"| actually| even)?(?: (?:say|in))?(?: (?:that|it|so))?(?: though| tho)?\W*(?:in (?:my|the|his|her) plan|in there"
    r"|anywhere)\b|(?:is|does|dose) (?:it|that) (?:really |actually )?say (?:that|so|it)\b).{0,16}$",
    re.I,
)
_ABOUT_THAT = re.compile(
    r"^\W*(?:(?:he|she|i|they|[A-Z]\w+) (?:really |just )?(?:hates?|likes?|loves?|needs?|wants?|gets?|has|have|is|am"
    r"|struggles? with|worr(?:y|ies) about|can'?t (?:do|stand)) )?(?P<what>[\w' -]{3,40}?)[,.;!]+ "
    r"(?:and )?(?:is there|does|do|has|have|what does)\b.{0,30}\b(?:plan|ehcp|it)\b.{0,12}"
    r"\b(?:about|for|on|say about) (?:that|it|this|them)\W*$",
    re.I,
)
_POINTS = re.compile(r"\b(?:it|that|this|them|those|there|then|one)\b", re.I)
_MY_GOAL = re.compile(r"\b(?:goals?|targets?|outcomes?|aims?)\b.{0,6}\b(?:it|that|this)\b", re.I)
_TO_THE_BOT = re.compile(r"\b(?:you|u|ya)\b", re.I)
_SAYS = re.compile(
    r"\b(?:does|do|is|did) (?:it|there|the plan|my plan) (?:say|anything)?(?: anything)?(?: about)?\b", re.I
)
_SHORTEST = 3
_FEW = 10
"""Words of a line that points at a help and names what stands in it, at most."""
_STANDS_ALONE = frozenset(
    "ask_case_worker_contact ask_who_comes ask_when_meeting ask_where_meeting ask_end_of_plan ask_disagree_appeal"
    " ask_who_can_help greet goodbye thanks chitchat_joke".split()
)
"""What is asked in so few words without leaning on anything."""
_OF_MEETING_TOO = frozenset("ask_who_comes ask_when_meeting ask_where_meeting ask_how_long".split())
"""What "do they come to my house" is taken for, also where "they" is the teacher just talked of."""
_WHO_POINTS = re.compile(r"\b(?:they|them|he|him|she|her|it|that)\b", re.I)
_LIKELY = 0.2
"""The chance from which a piece of the plan answers two lines together."""
_NEAR = 0.25
"""How near in meaning a part of the help talked of must be, to be told as what a short question asks."""


def about(turn: Turn) -> list[Say] | None:
    """The answer from the plan to a short line that leans; None for any other line."""
    if turn.plan is None or not turn.words:
        return None
    now = focus.now(turn)
    first = _ABOUT_THAT.match(turn.words)
    if first:  # "She hates blood tests, is there anything in the plan about that"
        from actions.own_plan.plan_search import about as in_plan

        return in_plan(turn, first["what"])
    if turn.says(_IS_IT_THERE) and (now is None or not now.item):
        return _of_both(turn, focus.line(turn) or _told(turn), by_itself=True)
    if not leans(turn) or not any(map(asks, turn.readings)):
        return None
    if now is not None and now.item:
        return _of_the_item(turn, now)
    if turn.says(_TO_THE_BOT) or of_meeting(turn.mended or turn.words) or alone.of_all(turn, fairly=True):
        return None
    return _of_both(turn, focus.line(turn)) if now is None or now.kind == "topic" else None


def named_there(turn: Turn) -> list[Say] | None:
    """ "Can I do it on video", of a help whose own words speak of video: its sentence; None for any other line."""
    plan, now = turn.plan, focus.now(turn)
    if plan is None or now is None or now.kind != "help" or len(turn.words.split()) > _FEW or not turn.says(_POINTS):
        return None
    items = shown(plan, now.kind)
    words = [word for word in asked_about(turn.mended or turn.words) if len(word) > _SHORTEST]
    if now.number >= len(items) or not words or of_meeting(turn.mended or turn.words) or not asks(turn.words):
        return None
    item = items[now.number]
    told = [each for each in sentences_of(item.source.quote) if min(strengths(words, each)) >= 1]
    if not told or not behind(item, plan):
        return None
    said = [Say("utter_plan_words", {"section": item.source.section, "quote": told[0]}, picture="plan folder")]
    return with_buttons(said, buttons("ask_my_help", "ask_plan_not_happening"))


def _told(turn: Turn) -> str:
    """What they wrote down last, or ""."""
    answers = turn.store.answers(turn.sitting)
    return answers[-1].words if answers else ""


def _of_the_item(turn: Turn, now: Focus) -> list[Say] | None:
    """The part of the help or goal talked of that is nearest to the line, in the plan's own words."""
    plan = turn.plan
    assert plan is not None
    items = shown(plan, now.kind)
    if now.kind == "help" and turn.says(_MY_GOAL):
        return _its_goals(turn, now.number)
    elsewhere = likely.pieces(turn)
    if now.number >= len(items) or (elsewhere and elsewhere[0].chance >= _LIKELY and not _same(elsewhere[0], now)):
        return None
    item = items[now.number]
    theirs = turn.best in _OF_MEETING_TOO and turn.says(_WHO_POINTS) and not of_meeting(turn.mended or turn.words)
    if _of_another(turn, item) and not theirs:
        return None
    near = near_plan.parts(turn, sentences_of(item.source.quote))
    close = bool(near) and near[0][1] >= _NEAR
    if not behind(item, plan) or not (close or theirs or (turn.unsure and turn.says(_POINTS))):
        return None
    # Where no part is near, all of it is shown: never "your plan does not say", for another help may.
    words = near[0][0] if close else item.source.quote
    said = [Say("utter_plan_words", {"section": item.source.section, "quote": words}, picture="plan folder")]
    return with_buttons(said, buttons("ask_my_help", "ask_case_worker_contact"))


def _of_another(turn: Turn, item: Outcome | Provision) -> bool:
    """Whether a line names something that this help or goal says nothing of ("when does camhs stop"), is of the
    meeting, or is surely a question about the council or the rules."""
    if of_meeting(turn.words) or (not turn.unsure and turn.best in _STANDS_ALONE and not _POINTS.search(turn.words)):
        return True
    words = [word for word in asked_about(_SAYS.sub(" ", turn.mended or turn.words)) if len(word) > _SHORTEST]
    return other_than(item, words)


def _its_goals(turn: Turn, number: int) -> list[Say] | None:
    """ "What is my goal for that": the goals that a help is for; None where the plan links it to none."""
    assert turn.plan is not None
    help_ = shown_helps(turn.plan)[number]
    refs = {help_.for_outcome, *help_.outcomes}
    goals = [at for at, goal in enumerate(shown_goals(turn.plan)) if goal.ref in refs]
    return one_of(turn, "goal", goals[0], tuple(goals[1:])) if goals else None


def _text(turn: Turn, near: near_plan.Near) -> str:
    assert turn.plan is not None
    if near.kind == "words":
        return near.found.text
    return text_of(shown(turn.plan, near.kind)[near.at])


def _same(piece: likely.Likely, now: Focus) -> bool:
    return (piece.near.kind, piece.near.at) == (now.kind, now.number)


def _of_both(turn: Turn, line: str, by_itself: bool = False) -> list[Say] | None:
    """What the plan holds of the line before (`by_itself`) or of it and this one; the fact that this one asks for."""
    if not line:
        return None
    both = Turn(turn.sitting, turn.words, turn.intent, turn.store, today=turn.today)
    both.hear(line if by_itself else f"{line.rstrip(' ?.!')} {turn.words}")
    before = Turn(turn.sitting, turn.words, turn.intent, turn.store, today=turn.today)
    before.hear(line)
    own = likely.pieces(before)
    found = likely.pieces(both)
    if not found or not own or not (own[0].chance >= _LIKELY or (by_itself and found[0].near.score >= near_plan.BOTH)):
        return None
    both_lines = [(each.near.kind, each.near.at) for each in own[:2]]
    first = found[0].near if (found[0].near.kind, found[0].near.at) in both_lines else own[0].near
    # "Whos my ot", after the key adult: what it names is not in what was found for the line before.
    named = [word for word in asked_about(turn.mended or turn.words) if len(word) >= _SHORTEST]
    if not by_itself and named and not any(strengths(named, _text(turn, first))):
        return None
    if first.kind == "words":
        return with_buttons([quote(first.found)], buttons("ask_my_help"))
    focus.on_item(turn, first.kind, first.at)
    now = Focus(first.kind, first.at)
    fact = item_facts.about(turn, now) if not by_itself else None
    return [Say("utter_found_near", picture="plan folder"), *(fact or one_of(turn, first.kind, first.at))]
