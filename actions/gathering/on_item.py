"""What is told about the help or the goal on the screen ("this one never happens", "i can nearly do that one"): kept
under that very help or goal, and its next question is asked."""

from __future__ import annotations

import re

from actions import focus
from actions.gathering.answering import save
from actions.gathering.questions import Choice, Step, chapters, steps, thing_id
from actions.lines import sense
from actions.lines.to_you import sentences
from actions.own_plan.plan_show import shown_goals, shown_helps
from actions.turn import Say, Turn

_THIS = r"(?:this|that|it|they|these|this (?:one|help|goal|1)|that (?:one|help|goal|1))"
_NOT = (
    r"(?:not|never|isn'?t|isnt|doesn'?t|doesnt|don'?t|dont|hasn'?t|hasnt|haven'?t|havent|didn'?t|didnt|aint"
    r"|ain'?t|no longer|stopped)"
)
# A name to begin with, or who reports it: "He says this never happens".
_LEAD = (
    r"^\W*(?:(?:no|yes|yeah|ok|well|so|but|and|um+|actually|honestly|sorry)[\s,.!]+)*(?:(?:put|write)(?: "
    r"down)?(?: that)?[\s:]+)?"
    r"(?:(?:he|she|they|[A-Z]\w+)(?:'s| is)? (?:says?|said|saying|reckons?|thinks?|tells me|signed|nodded"
    r"|typed)[\s,:]+(?:that )?)?"
)
_HAPPENING = tuple(
    (name, re.compile(_LEAD + pattern, re.I))
    for name, pattern in (
        (
            "sometimes",
            rf"{_THIS}?\b.{{0,20}}\b(?:only |just )?(?:sometimes|some (?:days|weeks|times)|not always|now and "
            rf"then|on and off|half the time)\b"
            r".{0,20}\b(?:happen\w*|get\w*|have|has|comes?)?.{0,30}$",
        ),
        (
            "no",
            rf"(?:(?:i|he|she|we|they) (?:{_NOT}|have never|has never) ?(?:ever |even |really |actually )?"
            rf"(?:get|gets|got|getting|have|had|has|seen)"
            rf" (?:{_THIS}|any of (?:it|this|that))\b"
            rf"|{_THIS}?\b ?(?:is |has |does |'s )?{_NOT} ?(?:ever |really |actually |even )?(?:happen\w*"
            rf"|being done|come|comes|started|start)\b).{{0,60}}$",
        ),
        (
            "yes",
            rf"(?:{_THIS}(?:'s| is| does| do)? ?(?:still |always |really |already |definitely )*(?:happening"
            rf"|happens|happen)\b"
            rf"|(?:thumbs up|yes|yep)[\s,.!]+(?:for )?{_THIS}? ?(?:one)?.{{0,30}}happen\w*"
            rf"|(?:i|he|she|we) (?:do |does |already |still |always )*(?:get|gets|have|has) {_THIS}(?: one)?\b"
            rf"(?! (?:wrong|right|yet))).{{0,80}}$",
        ),
    )
)
_HELPING = tuple(
    (name, re.compile(_LEAD + pattern, re.I))
    for name, pattern in (
        (
            "a_bit",
            rf"{_THIS}(?: one| help)? (?:only |just )?(?:helps?|works?|is (?:helping|good|ok)) (?:a bit|a "
            rf"little|sometimes|some days).{{0,60}}$",
        ),
        (
            "no",
            rf"(?:(?:i|he|she|we) (?:hates?|can'?t stand|cant stand|(?:do|does)(?:n'?t|nt| not) (?:like|want"
            rf"|need)|is fed up with|am fed up with) {_THIS}"
            rf"|{_THIS}(?: one| help)?(?:'s| is| does| do)? {_NOT} (?:really |even )?(?:help|helping|helps"
            rf"|good|any good|any use|work|works|working)"
            rf"|{_THIS}(?: one| help)?(?:'s| is) (?:useless|rubbish|pointless|a waste of time|boring"
            rf"|crap)\b).{{0,80}}$",
        ),
        (
            "yes",
            rf"(?:(?:i|he|she|we) (?:really |do |does )?(?:likes?|loves?|enjoys?) {_THIS}"
            rf"|{_THIS}(?: one| help)?(?:'s| is)? (?:really |does |do )?(?:helps?(?: (?:me|him|her|a lot"
            rf"|loads))?|helping|works?|working|good|great|brilliant|ace|useful)\b).{{0,80}}$",
        ),
    )
)
_ABOUT_GOAL = re.compile(
    rf"{_LEAD}(?:(?:i|he|she|we) (?:can|could|cant|can'?t|cannot|nearly|almost|already|just|do|does|did|have"
    rf"|has)\b.{{0,30}}\b(?:do|done|did|manage\w*"
    rf"|met|got|reached)? ?{_THIS}(?: one| goal)?\b|{_THIS}(?: one| goal)?(?:'s| is)? (?:going|done|finished"
    rf"|met|too|getting|easy|hard|still)\b).{{0,90}}$",
    re.I,
)
_WANT_GOAL = re.compile(
    rf"{_LEAD}(?:i|he|she|we) (?:do |does |still |really |also )*(?:{_NOT} )?(?:want|wants|like|likes|need"
    rf"|needs|care|cares)(?: about| to keep)? (?:{_THIS})"
    r"(?: one| goal)?\b.{0,90}$",
    re.I,
)
LONGEST = 160


def take(turn: Turn) -> list[Say] | None:
    """What is said where the line tells something of the help or goal that was shown last, else None."""
    now = focus.now(turn)
    if now is None or not now.item or turn.plan is None or turn.button is not None or not _fits(turn):
        return None
    if now.kind == "help":
        happening = next((name for name, pattern in _HAPPENING if pattern.match(turn.words)), None)
        helping = None if happening else next((name for name, pattern in _HELPING if pattern.match(turn.words)), None)
        said, asked = (happening, "help_happening") if happening else (helping, "help_helping")
        step = _step(turn, asked, thing_id(shown_helps(turn.plan)[now.number])) if said else None
        return save(turn, step, _bare(turn.words), _choice(step, str(said))) if step is not None else None
    name = "goal_want" if _WANT_GOAL.match(turn.words) else "goal_going" if _ABOUT_GOAL.match(turn.words) else None
    step = _step(turn, name, thing_id(shown_goals(turn.plan)[now.number])) if name else None
    return save(turn, step, _bare(turn.words), None) if step is not None else None


def _fits(turn: Turn) -> bool:
    asked = turn.words.rstrip().endswith("?") or sense.asks(sentences(turn.words)[0] if turn.words.strip() else "")
    return (
        bool(turn.words.strip()) and len(turn.words) <= LONGEST and not asked and not turn.store.question(turn.sitting)
    )


def _bare(words: str) -> str:
    """The words without the order to write them down."""
    return re.sub(
        r"^\W*(?:please |pls |can you )?(?:put|write)(?: down)?(?: that)?[\s:]+", "", words, flags=re.I
    ).strip()


def _step(turn: Turn, name: str, about: str) -> Step | None:
    chapter = chapters()["helps" if name.startswith("help") else "goals"]
    return next((each for each in steps(turn, chapter) if each.question.id == name and each.about == about), None)


def _choice(step: Step, name: str) -> Choice | None:
    return next((each for each in step.question.choices if each.id == name), None)
