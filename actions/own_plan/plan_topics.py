"""Questions about the own plan by what they are about ("what help do i get for reading").

Found are the goals, helps or sentences that speak of the most of it; a rare word counts more than a common one.
"""

from __future__ import annotations

import re

from actions.lines.of_plan import (
    MAY_BE_OF_PLAN,
    WANTS_CHANGE,
    WEEKDAY,
    WHAT_THEY_DO,
    WHO_WITH_ME,
    Form,
    form,
    of_meeting,
)
from actions.lines.sense import asks
from actions.own_plan import near_plan, not_there
from actions.own_plan.finding import Found, sources, strengths, wanted_words
from actions.own_plan.plan_helps import LEAST, helps_about, minutes_a_week, trains
from actions.own_plan.plan_show import item_button, one_of, shown, shown_goals, shown_helps
from actions.own_plan.shares import asked_about, best_sentences, lost, of_who, ranked, share
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons, load
from summaries.model import Provision
from summaries.wording.jargon import lookup

# "who does my hydrotherapy", "is she still getting it": about the help itself, not about the word.
_OF_MINE = re.compile(r"\b(?:who|when|wen|where|how (?:often|many|much|long)|still|getting|get|got|my)\b", re.I)
_ONE_GOAL = re.compile(
    r"\b(?:which|wich|is there a|have i got a|do i have a|any) (?:goals?|targets?|outcomes?|aims?)\b", re.I
)
_OF_RULES = frozenset("they make let force allowed allow still just really".split())
"""Words of a rule that say nothing of what it is about."""
_PLAINLY = 0.75
"""From here on it is said without "I am not sure"."""
_MOST_QUOTES = 2
_MANY = 4
"""A word of so many helps says little: none of them is told as the answer where none comes near by meaning."""


def from_plan(turn: Turn) -> list[Say] | None:
    """What the plan holds of that which was asked, where the question is about the plan; else None."""
    plan = turn.plan
    said = near_plan.by_usual_names(turn.words)
    by_form = bool(
        WHAT_THEY_DO.search(said) or WHAT_THEY_DO.search(turn.mended) or WEEKDAY.search(said) or WHO_WITH_ME.match(said)
    )
    if plan is None or of_meeting(said) or not (turn.unsure or by_form or turn.best in MAY_BE_OF_PLAN):
        return None
    bare = len(said.split()) <= 2 and turn.unsure  # "tutors": a question about the thing
    wants_change = WANTS_CHANGE.match(said)
    asked = (
        Form("what", False) if wants_change else form(said, bare) or (form(turn.mended, bare) if turn.mended else None)
    )
    mended = form(turn.mended) if turn.mended and not wants_change else None
    if mended is not None and mended.kind == "goal":  # "wots my gole for cooking"
        asked = mended
    if asked is None or not (bare or asks(_last_sentence(said)) or turn.best in ("ask_my_help", "ask_my_goals")):
        return None
    words = _content(turn, said, asked)
    if not words and asked.kind == "rule":  # "can they make me read aloud": what is done is all that is asked
        words = [word for word in wanted_words(said) if word not in _OF_RULES]
    if not words or (asked.kind == "thing" and turn.best == "ask_jargon" and _of_a_word(words, said)):
        return None
    if asked.kind == "goal":
        goals = ranked(words, [goal.source.quote for goal in shown_goals(plan)], LEAST) or near_plan.goals_near(turn)
        if not goals and _ONE_GOAL.search(said):
            under = buttons("ask_my_goals", "ask_change_plan")
            return [Say("utter_found_none_topic", {"topic": " ".join(words)}, picture="goal", buttons=under)]
        return _listed(turn, "goal", goals, words) if goals else None
    helps = helps_about(plan, words, asked)
    if helps and wants_change:
        from actions.replying import from_facts

        return with_buttons(from_facts(turn, "ask_change_plan"), (item_button(turn, "help", helps[0]),))
    if helps:
        return _listed(turn, "help", helps, words)
    if asked.kind in ("plan", "thing"):
        told = goals_or_views(turn, words)
        if told is not None:
            return told
    return not_there.about(turn, asked, words)


def all_about(turn: Turn, words: list[str]) -> list[Say] | None:
    """The helps, goals or own words that speak of all of the words; else None."""
    plan = turn.plan
    assert plan is not None
    helps = [
        at
        for at, each in enumerate(shown_helps(plan))
        if all(strengths(words, " ".join((each.source.quote, *each.who)))) and words
    ]
    exact = [at for at in helps if min(strengths(words, shown_helps(plan)[at].source.quote)) >= 1]
    helps = exact or helps
    if not helps:
        return goals_or_views(turn, words)
    listed = _listed(turn, "help", sorted(helps, key=lambda at: _order(shown_helps(plan)[at], words)), words)
    own = [each for each in best_sentences(plan, words, 0.99) if each.section == "A"]
    return [*map(quote, own[:1]), *listed]


def _order(help_: Provision, words: list[str]) -> tuple[bool, bool]:
    """What somebody does comes before what is told to them, and training last."""
    return (not of_who(words, help_), trains(help_))


def goals_or_views(turn: Turn, words: list[str]) -> list[Say] | None:
    """A goal, else sentences of section A, that speak of all that was asked; else None."""
    plan = turn.plan
    assert plan is not None
    goals = [at for at, goal in enumerate(shown_goals(plan)) if _tells(words, goal.source.quote)]
    if goals:
        return _listed(turn, "goal", goals, words)
    told = [each for each in best_sentences(plan, words, 0.6) if _tells(words, each.text)]
    return with_buttons([quote(each) for each in told], buttons("ask_my_help")) if told else None


def _tells(words: list[str], text: str) -> bool:
    """True where a text speaks of every word, and of one of them by that very word."""
    found = strengths(words, text)
    return all(found) and 1.0 in found


def _content(turn: Turn, said: str, asked: Form) -> list[str]:
    """What the question is about, in the words of the two readings that the plan knows more of."""
    plan = turn.plan
    assert plan is not None
    own = {part.lower() for part in re.findall(r"\w+", f"{plan.person.known_as or ''} {plan.person.full_name or ''}")}
    whole = [word for word in asked_about(said) if word not in own]
    if len(whole) > 1 and any(min(strengths(whole, each.source.quote)) >= 1 for each in shown_helps(plan)):
        return whole  # "travel training" is a help of its own, though "travel" alone would be about the rules
    if not asked.sure and not turn.unsure and asked.kind in ("thing", "when"):
        own |= set(str(load("talk.yml")["of_the_question"].get(turn.best, "")).split())
    everything = [source.quote for source in sources(plan)] + [who for each in shown_helps(plan) for who in each.who]

    def of(line: str) -> list[str]:
        found = [*asked_about(line), *(day.lower() for day in WEEKDAY.findall(line) if " " not in day)]
        return [word for word in found if word not in own and word.rstrip("s") not in own]

    words = of(said)
    if turn.mended and (gone := lost(words, everything)):  # "hrs" and "wk" stand in no plan: what they mean may
        meant = of(turn.mended)
        if len(lost(meant, everything)) < len(gone):
            words = meant
    return [word for word in words if word not in near_plan.PLACES] or words


def _of_a_word(words: list[str], said: str) -> bool:
    """True where the meaning of a word is asked, not a help by its name."""
    return not _OF_MINE.search(said) and (len(words) < 2 or lookup(words[-1]) is not None)


def _listed(turn: Turn, kind: str, numbers: list[int], words: list[str]) -> list[Say]:
    """The goals or helps that were asked for, one at a time, and how many there are."""
    plan = turn.plan
    assert plan is not None
    numbers = near_plan.best_first(turn, kind, numbers)
    bubbles = one_of(turn, kind, numbers[0], tuple(numbers[1:]))
    texts = [each.source.quote for each in shown(plan, kind)]
    first = " ".join([texts[numbers[0]], *(shown_helps(plan)[numbers[0]].who if kind == "help" else ())])
    by_other_words = bool(words) and 1.0 not in strengths(
        [w for w in words if w not in near_plan.PLACES] or words, first
    )
    like = next((each.like for each in near_plan.nearest(turn) if (each.kind, each.at) == (kind, numbers[0])), 1.0)
    vague = share(words, first, texts) < _PLAINLY and not all(strengths(words, first))
    if vague or ((by_other_words or len(numbers) >= _MANY) and like < near_plan.ALONE and words):
        return [Say("utter_found_near", picture="plan folder"), *bubbles]
    if len(numbers) == 1:
        return bubbles
    said = "utter_goals_about" if kind == "goal" else "utter_help_about"
    return [Say(said, {"count": str(len(numbers))}, picture="goal" if kind == "goal" else "helping hand"), *bubbles]


def listed_helps(turn: Turn, numbers: list[int]) -> list[Say]:
    """Some helps one at a time, those with the most time first."""
    helps = shown_helps(turn.plan) if turn.plan else []
    return _listed(turn, "help", sorted(numbers, key=lambda at: (trains(helps[at]), -minutes_a_week(helps[at]))), [])


def _last_sentence(words: str) -> str:
    parts = [part for part in re.split(r"(?<=[.!?])\s+", words.strip()) if part]
    return parts[-1] if parts else words


def quote(found: Found) -> Say:
    """A sentence of the plan with its section."""
    return Say("utter_plan_words", {"section": found.section, "quote": found.text}, picture="plan folder")
