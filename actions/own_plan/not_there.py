"""What is said where no help speaks of all that was asked: what comes nearest, said
to be so, or that the plan says nothing of it.
"""

from __future__ import annotations

import re

from actions.lines.of_plan import DO_I_GET, Form
from actions.own_plan import near_plan
from actions.own_plan.finding import OF_MANY, sources, strengths
from actions.own_plan.plan_show import one_of, shown_helps
from actions.own_plan.shares import asked_about, lost, text_of
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons

_TOPIC = re.compile(r"\b(?:for|with|about|abt|bout)\s+(?:my |the )?(?P<topic>[\w' -]{3,40}?)\W*$", re.I)
_OF_THE_RULES = frozenset(
    "ask_end_of_plan ask_when_new_plan ask_disagree_appeal ask_rights_at_16 ask_what_happens_after"
    " ask_change_school".split()
)
_RULES_LIKELY = 0.3
"""Chance from which a question that names the plan is taken to be about the rules, where the plan says nothing of"
" it."""
# "Do i get music therapy", "does it say i can have a dog": that the plan says nothing of it is an answer too.
_WHAT_IT_HOLDS = re.compile(r"\b(?:say|says|mention|mentions|get|gets|have|has|given)\b", re.I)
_MOST_NEAR = 3
_NO_LESS = 0.05
_FAIRLY = 0.55
_RATHER_NEAR = 0.42
_FAINTLY = 0.3
"""Nearness by meaning from which the nearest is shown too, after it was said that nothing was found."""


def about(turn: Turn, asked: Form, words: list[str]) -> list[Say] | None:
    """That the plan says nothing of it, where only the plan was asked; None where it may have been about more."""
    from actions.small_questions import asked as small_questions

    if asked.kind == "rule" and not asked.sure and small_questions.likeliest(turn, small_questions.VERY_SURE) is None:
        by_both = [each for each in near_plan.nearest(turn)[:1] if each.kind != "words" and each.score >= _FAIRLY]
        if by_both and by_both[0].told > 0:
            near_one = one_of(turn, by_both[0].kind, by_both[0].at)
            return [Say("utter_found_near", picture="plan folder"), *near_one]
    only_plan = asked.sure or turn.best == "ask_my_help" or (turn.unsure and turn.says(DO_I_GET))
    if not only_plan or len(words) > 5:
        return None
    if turn.best in _OF_THE_RULES and turn.sureness >= _RULES_LIKELY:
        from actions.talking import handled

        return handled(turn, turn.best)  # "what happens to my plan when i turn nineteen"
    small = small_questions.about(turn, small_questions.LIKELY)  # "who reads my plan" is answered, though not by it
    if small is not None:
        return small if not turn.says(_WHAT_IT_HOLDS) else [*(_found_none(turn, words) or []), *small]
    near = _nearest(turn, words)
    if near:  # a part of what was asked, or the same in other words, stands there: shown as the nearest, never denied
        return [Say("utter_found_near", picture="plan folder"), *one_of(turn, "help", near[0], tuple(near[1:]))]
    under = buttons("ask_my_help", "ask_change_plan")
    topic = _TOPIC.search(turn.words)
    everything = [source.quote for source in sources(turn.plan)] if turn.plan else []
    if topic and (named := asked_about(topic["topic"])) and len(lost(named, everything)) == len(named):
        return [Say("utter_found_none_topic", {"topic": topic["topic"]}, picture="plan folder", buttons=under)]
    none = _found_none(turn, words) if asked.kind != "who" else None
    none = none or [Say("utter_not_in_plan", picture="plan folder")]
    faint = next((each for each in near_plan.nearest(turn) if each.kind in ("help", "goal")), None)
    if faint is not None and faint.like >= _FAINTLY:  # "before the bell" is "five minutes early": not found, and shown
        none = none if faint.like < _RATHER_NEAR else []  # what may well be it is not denied first
        return [*none, Say("utter_found_near", picture="plan folder"), *one_of(turn, faint.kind, faint.at)]
    return with_buttons(none, under)


def _found_none(turn: Turn, words: list[str]) -> list[Say] | None:
    """That the plan has nothing of the words that it lacks. Named only where they are spelt as the mending spells
    them: nobody's spelling is remarked on."""
    gone = lost(words, [source.quote for source in sources(turn.plan)]) if turn.plan else []
    if gone and all(word in (turn.mended or turn.words).lower() and word in turn.words.lower() for word in gone):
        return [Say("utter_found_none_topic", {"topic": " ".join(gone)}, picture="plan folder")]
    return None


def _nearest(turn: Turn, words: list[str]) -> list[int]:
    """The helps that come nearest by words and meaning together; [] where none is near by either."""
    helps = [each for each in near_plan.nearest(turn) if each.kind == "help"]
    if helps and (helps[0].like >= near_plan.NEAR or helps[0].score >= near_plan.BOTH):
        return [each.at for each in helps if each.score >= helps[0].score - _NO_LESS][:_MOST_NEAR]
    asked = [word for word in words if word not in OF_MANY]
    texts = [text_of(each) for each in shown_helps(turn.plan)] if turn.plan else []
    told = [sum(strengths(asked, text)) for text in texts] if asked else []
    most = max(told, default=0.0)
    found = [at for at, each in enumerate(told) if each == most] if most else []
    return found[:_MOST_NEAR] if len(found) <= _MOST_NEAR else []
