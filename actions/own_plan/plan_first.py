"""Where a line is likely about the own plan: its piece goes before general answers, else before guesses, else beside.

"Who checks my hearing aids", "tram cards", "is there a club for deaf kids": one judgement (`likely`) for all of them.
"""

from __future__ import annotations

import re

from actions.lines import alone
from actions.lines.of_plan import DO_I_GET, WANTS_CHANGE, form, of_meeting
from actions.lines.sense import asks_in_part
from actions.own_plan import likely, near_plan
from actions.own_plan.finding import strengths
from actions.own_plan.likely import Likely
from actions.own_plan.plan_helps import helps_about
from actions.own_plan.plan_show import item_button, one_of, shown_helps
from actions.own_plan.plan_topics import quote
from actions.own_plan.shares import asked_about
from actions.replying import with_buttons
from actions.turn import Button, Say, Turn
from actions.wordbook import buttons, load

SURELY = 0.6
"""The chance from which a piece is told as the answer, before what is said to everybody."""
_PLAINLY = 0.75
"""The chance from which that is not said to be only the nearest."""
LIKELY = 0.2
"""The chance from which it is told as the nearest, where nothing else is sure."""
_LEADS = 0.5
"""The chance of a piece from which a line does not lean on what was said before."""
_FAINTLY, _RATHER = 0.65, 0.3
"""A guess less sure than the first gives way to a piece from the second chance on."""
_OWN_QUESTIONS = frozenset("ask_my_help ask_my_goals ask_what_is_in_my_plan ask_plan_not_happening".split())
_BESIDE = 0.15
"""The chance from which it is offered beside another answer."""
_AS_LIKELY = 0.5
"""So much of the first piece's chance has one that is told after it."""
_MOST_BESIDE = 2
_FEW = 4
_VERY_LIKE = 0.6
_LIKE = 0.48
"""By meaning; the words must speak of half of it then."""
_HALF = 0.5
_FAIRLY_LIKE = 0.36
_ALL = 0.85
"""By words: all that was asked, a word of the same subject among them."""
_BOTH = 0.55
"""By both, where nothing else comes near."""
_LEAD = 0.2
_WHO_IS_IT = re.compile(r"\b(?:who|hoo|whos|who's|hos)\b\s*(?:is|iz|are|r|s)?\s*(?:my|our|the)\b", re.I)
"""Asked for is a person, not a help."""


def about(turn: Turn) -> list[Say] | None:
    """The piece of the plan that is surely meant, and those hardly less likely; else None. What others may or must not
    do is looked for among the rules of the plan first (`plan_topics`)."""
    # "I want to be a nurse", "my therapy is not happening": told, not asked
    tells = turn.best.startswith("tell_") and turn.sureness >= _HALF and len(turn.words.split()) > likely.BARE
    tells = (tells and not asks_in_part(turn.words)) or turn.intent == "ask_plan_not_happening"
    if tells or turn.says(_WHO_IS_IT, WANTS_CHANGE):
        return None
    # "Can they make me go" names no thing that a plan could hold; "wen is my meating" none either.
    if not asked_about(turn.mended or turn.words) or alone.of_all(turn):
        return None
    found = likely.pieces(turn)
    if not found:
        return None
    plainly = _plainly(turn)
    if plainly is not None:
        return _told(turn, sorted(found, key=lambda each: each.near != plainly))
    # "Do I get swimming lessons": that the plan says nothing of swimming is the answer.
    if found[0].chance < SURELY or found[0].unknown >= _HALF:
        return None
    hedge = [Say("utter_found_near", picture="plan folder")] if found[0].chance < _PLAINLY else []
    return with_buttons([*hedge, *_told(turn, found)], _asked_of_all(turn))


def _asked_of_all(turn: Turn) -> tuple[Button, ...]:
    """ "Can I wear my ear defenders", of the plan or in the meeting: a small question as a button."""
    from actions.small_questions import asked

    kind = asked.likeliest(turn, asked.VERY_SURE)
    return (Button(f"asked:{kind.id}", kind.title, kind.picture),) if kind is not None and kind.title else ()


def before_what_leans(turn: Turn) -> bool:
    """Whether a line of some length is so likely about a piece of the plan that it leans on nothing."""
    found = likely.pieces(turn) if len(turn.words.split()) > _FEW and not turn.says(WANTS_CHANGE) else []
    return bool(found) and found[0].chance >= _LEADS and not alone.of_all(turn)


def names_a_piece(turn: Turn) -> bool:
    """Whether a line of some length speaks of something that stands in the plan."""
    first = next(iter(likely.pieces(turn)), None) if len(turn.words.split()) > _FEW else None
    return first is not None and first.near.kind == "help" and first.near.told >= _HALF


def before_a_faint_guess(turn: Turn) -> list[Say] | None:
    """The nearest piece, with the general answer as a button, where what the line was guessed to be is hardly surer."""
    from actions.wordbook import has_button

    found = likely.pieces(turn)
    weak = turn.best.startswith(("ask_", "who_")) and turn.sureness < _FAINTLY and turn.best not in _OWN_QUESTIONS
    if (
        not weak
        or not found
        or not asks_in_part(turn.words)
        or found[0].chance < _RATHER
        or of_meeting(turn.mended or turn.words)
    ):
        return None
    said = in_place_of_guesses(turn, _RATHER)
    return with_buttons(said, buttons(turn.intent)) if said and has_button(turn.intent) else said


def in_place_of_guesses(turn: Turn, least: float = LIKELY) -> list[Say] | None:
    """The piece that is likely meant by a line that nothing else knows, said to be the nearest; else None."""
    if turn.says(WANTS_CHANGE):
        return None
    found = likely.pieces(turn)
    if found and found[0].chance >= least:
        return [Say("utter_found_near", picture="plan folder"), *_told(turn, found)]
    alone = (
        near_plan.clearly(turn) if least == LIKELY and asks_in_part(turn.words) and not of_meeting(turn.words) else None
    )
    if alone is None:
        return None
    first = next(each for each in found if each.near == alone)
    return [Say("utter_found_near", picture="plan folder"), *_told(turn, [first])]


def beside(turn: Turn) -> list[Button]:
    """Where another answer is given to a line that may be about the plan too: its pieces as buttons."""
    found = [each.near for each in likely.pieces(turn) if each.chance >= _BESIDE and each.near.kind != "words"]
    shown = [item_button(turn, each.kind, each.at) for each in found] or _named(turn)
    return shown[:_MOST_BESIDE]


def _named(turn: Turn) -> list[Button]:
    """The few helps that hold every word of a question, but what it asks of everybody."""
    if turn.plan is None or not asks_in_part(turn.words) or of_meeting(turn.words):
        return []
    own = set(str(load("talk.yml")["of_the_question"].get(turn.best, "")).split())
    words = [word for word in asked_about(turn.words) if word not in own]
    helps = shown_helps(turn.plan)
    named = [at for at, each in enumerate(helps) if words and all(one >= 1 for one in strengths(words, each.text))]
    return [item_button(turn, "help", at) for at in named] if len(named) <= _FEW else []


_HELP_ASKED = re.compile(r"\b(?:help|helps|support|supports?|provision)\b", re.I)
_MAY_THEY = re.compile(
    r"\b(?:can|could|are|is|am|do|does|should|must|may) (?:they|he|she|staff|teachers?|the (?:teacher|school|ta)|i|we)"
    r"(?: (?:even|really|just|actually))? (?:(?:allowed|supposed|meant|able)\b|do (?:that|this|it)\b"
    r"|(?:make|stop) me\b)",
    re.I,
)
_NO_GOAL = re.compile(r"\b(?:how (?:much|many|often|long)|who|hoo)\b", re.I)


def _kind_asked(turn: Turn, found: list[Likely]) -> list[Likely]:
    """ "What help do i get with my memory" asks for a help, not for what they said of it; "how much" for no goal."""
    unasked = {"words"} if turn.says(_HELP_ASKED, _MAY_THEY) else {"goal"} if turn.says(_NO_GOAL) else set()
    rest = [each for each in found if each.near.kind not in unasked]
    if rest and rest[0].chance >= _BESIDE:
        return rest
    # "A supply told me to put my card away, can they do that": a rule that names the card answers, not their own words.
    if turn.says(_MAY_THEY) and found[0].near.kind == "words" and turn.plan is not None:
        words = set(asked_about(found[0].near.found.text)) & set(near_plan.asked_words(turn))
        helps = shown_helps(turn.plan)
        rules = [
            each
            for each in rest
            if each.near.kind == "help" and any(one >= 1 for one in strengths(list(words), helps[each.near.at].text))
        ]
        return rules or found
    return found


def _told(turn: Turn, found: list[Likely]) -> list[Say]:
    found = _kind_asked(turn, found)
    first = found[0].near
    if first.kind == "words":
        return with_buttons([quote(first.found)], buttons("ask_my_help"))
    others = [
        each.near.at
        for each in found[1:]
        if each.near.kind == first.kind and each.chance >= found[0].chance * _AS_LIKELY
    ]
    asked = form(turn.words) or (form(turn.mended) if turn.mended else None)
    if first.kind == "help" and asked is not None and turn.plan is not None:
        # "how often is my TA": all that the TA does, one after the other
        hits = helps_about(turn.plan, asked_about(near_plan.by_usual_names(turn.mended or turn.words)), asked)
        if first.at in hits:
            others = [at for at in dict.fromkeys([*others, *hits]) if at != first.at]
    return one_of(turn, first.kind, first.at, tuple(others))


def _plainly(turn: Turn) -> near_plan.Near | None:
    """The help that is nearest in meaning and in words by far, where it is plainly asked for; else None."""
    if not asks_in_part(turn.words) or of_meeting(turn.words):
        return None
    forms = [each for each in map(form, turn.readings) if each is not None]
    found = near_plan.nearest(turn)
    if not forms or forms[0].kind in ("goal", "plan") or found[0].kind != "help" or found[0].told <= 0:
        return None
    first, next_best = found[0], found[1].score if len(found) > 1 else 0.0
    strict = forms[0].kind == "rule" and not turn.says(DO_I_GET)
    near = first.like >= _VERY_LIKE or (first.like >= _LIKE and first.told >= _HALF)
    near = near or (not strict and first.like >= _FAIRLY_LIKE and first.told >= _ALL)
    return first if near or (first.score >= _BOTH and first.score >= next_best + _LEAD) else None
