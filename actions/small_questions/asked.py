"""The many small questions that have an answer of their own: "will i have to talk", "who pays for my laptop".

`bot.nlu.asked` says which kinds a line may be; here is how sure is sure enough, and what is said. The answers are data:
`templates/words/en/asked`. Short follow-ups ("can they do that") are for `leaning`.
"""

from __future__ import annotations

import re

from actions import focus, hearing
from actions.kept.answers import TO_WRITE
from actions.lines import of_plan
from actions.replying import gaps, rights, with_buttons
from actions.review import since_meeting
from actions.small_questions.asked_kinds import Kind, asking, followed, groups, kinds, of_the_talk, told
from actions.turn import Button, Say, Turn
from actions.wordbook import buttons, fact_says, facts

_OF_ITSELF = 0.8
"""So sure is a kind that it goes before a topic of many questions, however sure that is."""
CERTAIN = 0.75
"""A single word needs so much, and what the own papers may answer better."""
VERY_SURE = 0.6
"""From this chance on a kind goes before what else may be guessed."""
LIKELY = 0.45
"""From this chance on a kind is taken where nothing else knows the line."""
MAYBE = 0.25
"""From this chance on a kind is answered in place of a list of guesses, with what was understood said before it."""
_CLEARLY = 1.5
"""So many times likelier than the next one it must be then."""
POSSIBLE = 0.1
"""From this chance on a kind is one of the guesses to choose from."""
SURE_ENOUGH = 0.75
"""An intent that is surer than this goes before a kind that is only likely."""
INTENT_OF = {
    "skip": "not_now",
    "back": "repeat",
    "simpler": "say_simpler",
    "not_sure": "dont_know",
    "progress": "repeat",
    "keep_private": "who_sees_this",
}
"""The intent of an order outside a question, where it is not called the same."""
_LONGEST = 40
"""Words of a line that may ask a small question."""
_NOT_ASKED = frozenset(("affirm", "deny", "swearing_abuse"))
_OWN_DETAILS = frozenset(("ask_who_comes", "ask_when_meeting", "ask_where_meeting", "ask_case_worker_contact"))
"""What is answered from the own papers: a general answer would be poorer."""
_FAIRLY = 0.5
_OFFERED = 2
TALKED = "asked about"
# How a question, or a wish that is as good as one, begins or goes: "can they", "what if", "i want", "they said".
ASKS = re.compile(
    r"\?|\b(?:can|could|may|will|would|wil|do|does|did|dus|is|are|am|was|were|r|has|have|had|must|should|shud|what|wot|wat|when|wen"
    r"|where|were|who|hoo|whose|why|y|which|how|wats|wots|whats|whos|hows|if|want|need|wish|cant|can't|dont|don't|not|never"
    r"|nobody|said|say|says|told|keep|keeps|they|gonna|allowed|afraid|worried|scared|forgot)\b",
    re.I,
)
_CHILD = re.compile(
    r"\b(?:my|our) (?:son|daughter|child|boy|girl|lad|kid|grandson|granddaughter|foster (?:son|daughter|child))\b", re.I
)
_DOES_I = re.compile(r"\bdoes i\b", re.I)
_PARENT = re.compile(
    r"\b(?:my|our) (?:son|daughter|child|boy|girl|lad|kid|grandson|granddaughter|foster (?:son|daughter|child))\b"
    r"|\bas (?:a|his|her|their) (?:mum|dad|parent|carer|mother|father|nan|gran\w*)\b",
    re.I,
)


_WHICH = re.compile(r"\b(?:wh\w+|w[aeo]n|w[eo]t?s?|hoo\w*|how)\b", re.I)


def likeliest(turn: Turn, chance: float) -> Kind | None:
    """The likeliest kind where its chance is at least `chance`; more is needed where something else may know better."""
    if not turn.asked or len(turn.words.split()) > _LONGEST or {turn.best, turn.intent} & _NOT_ASKED:
        return None
    name, sure = turn.asked[0]
    few = len(turn.words.split())
    # Who comes, when, where: from the own papers. "Can i do the meeting online" asks for none of them.
    own = turn.best in _OWN_DETAILS and turn.sureness >= _FAIRLY and turn.says(_WHICH)
    to_us = name in of_the_talk() and turn.store.question(turn.sitting) is None  # "boring"
    felt = turn.best.startswith("tell_") and turn.sureness >= _FAIRLY and name not in told() and not to_us
    if own or felt or (few < 3 and not to_us) or (name in asking() and not turn.says(ASKS)):
        chance = max(chance, CERTAIN)
    elif few == 3:
        chance = max(chance, VERY_SURE)
    return kinds().get(name) if sure >= chance else None


def before_the_plan(turn: Turn) -> list[Say] | None:
    """The answer where the line asks a small question for sure. "do i get any music therapy", "who feeds me": the own
    plan's text is looked at first, unless the kind is certain and the line does not name the plan."""
    if _of_own_plan(turn):
        kind = likeliest(turn, VERY_SURE)
        return about(turn, VERY_SURE) if kind is not None and kind.plan else None
    forms = [of_plan.form(each) for each in turn.readings] if turn.plan is not None else []
    return about(turn, CERTAIN if any(forms) and not of_plan.of_meeting(turn.words) else VERY_SURE)


def _of_own_plan(turn: Turn) -> bool:
    """Whether the line asks by its form what the own plan says ("does it say i can have a dog"), and it may say it."""
    from actions.own_plan import likely

    if turn.plan is None or not any((form := of_plan.form(each)) and form.sure for each in turn.readings):
        return False
    if turn.asked and turn.asked[0][1] >= CERTAIN and not turn.says(_SAYS_IT):  # "can they change my plan in secret"
        found = likely.pieces(turn)
        return bool(found) and found[0].chance >= MAYBE
    return True


_SAYS_IT = re.compile(r"\b(?:say|says|said|mention\w*|in (?:my|the|his|her) (?:plan|ehcp)|in it)\b", re.I)


def best_try(turn: Turn) -> list[Say] | None:
    """In place of a list of guesses: the likeliest kind, with its question said first, where it is clearly likelier."""
    kind = likeliest(turn, MAYBE)
    if kind is None or kind.means or not kind.title:
        return None
    others = [chance for _, chance in turn.asked[1:2]]
    if others and turn.asked[0][1] < _CLEARLY * others[0]:
        return None
    return [Say("utter_you_ask", {"title": kind.title}, picture="not understood"), *reply(turn, kind)]


def about(turn: Turn, chance: float) -> list[Say] | None:
    """The answer to the small question that the line asks, else None. Orders are not done here. A help of the plan that
    speaks of the same is offered beside it."""
    from actions.own_plan import plan_first

    kind = likeliest(turn, chance)
    if kind is None or kind.means:
        return None
    return with_buttons(reply(turn, kind), tuple(plan_first.beside(turn)))


def before_plain(turn: Turn) -> list[Say] | None:
    """What goes before an answer that is plain by its words: a kind that is certain, and surer than the intent, or the
    words for a parent where a parent asks for their child ("does my son have to speak" is "do i have to speak"). The
    letter and the own plan know better where they say it."""
    from actions.review import letter
    from actions.small_questions import exactly

    kind = likeliest(turn, CERTAIN)
    if kind is not None and not kind.means and not kind.told and turn.asked[0][1] >= min(turn.sureness, _OF_ITSELF):
        return (
            letter.about(turn)
            or exactly.about(turn)
            or (None if _of_own_plan(turn) and not kind.plan else about(turn, CERTAIN))
        )
    for_child = _CHILD.sub("i", turn.words)
    if for_child != turn.words and (heard := hearing.hear(_DOES_I.sub("do i", for_child))) is not None and heard[3]:
        name, sure = heard[3][0]
        meant = kinds().get(name)
        return reply(turn, meant) if meant is not None and sure >= MAYBE and "parent" in meant.says else None
    return None


def order(turn: Turn, chance: float) -> str | None:
    """What a line orders of the talk itself ("stop", "skip", "show_my_answers"), else None."""
    kind = likeliest(turn, chance)
    return (kind.means or None) if kind is not None else None


_WHAT_IF = re.compile(r"^\W*(?:(?:so|and|but|ok)[\s,]+)*(?:what|wot|wat|wht) (?:happens? )?(?:if|wen|when)\b", re.I)
"""Asked, and nothing to write down: "what if i leave college"."""


def reply(turn: Turn, kind: Kind) -> list[Say]:
    """What is said to one kind of question; the talk is about it from now on."""
    from actions.review.around_meeting import IN_MEETING
    from actions.talking import handlers

    own = _in_the_plan(turn, kind)
    if own is not None:
        return own
    focus.on_topic(turn, kind.id)
    turn.keep(TALKED, kind.id)
    parent = _is_parent(turn)
    said = [Say(text="\n".join(_sentences(turn, kind, parent)), picture=kind.picture)]
    rules = tuple(name for name in kind.facts if not (parent and set(facts()[name].says) != {"say"}))
    said = [each for each in [*said, *fact_says(rules, rights(turn), gaps(turn))] if each.text]
    if kind.then in handlers():
        said += handlers()[kind.then](turn)
        focus.on_topic(turn, kind.id)
    # In the meeting it is said there, and not written for it.
    if kind.told and turn.value(IN_MEETING) is None and not turn.says(_WHAT_IF):
        turn.keep(TO_WRITE, turn.words)
        turn.keep("offered", "write_words")
        return [*said, since_meeting.write_ask(turn)]
    return with_buttons(said, buttons(*kind.buttons))


def _in_the_plan(turn: Turn, kind: Kind) -> list[Say] | None:
    """The helps (else the goals) of the own plan that speak of what the kind asks; None where none does."""
    from actions.own_plan import near_plan
    from actions.own_plan.plan_show import one_of, shown
    from actions.own_plan.shares import text_of

    if not kind.plan or turn.plan is None or of_plan.of_meeting(turn.mended or turn.words):
        return None
    before = focus.now(turn) if kind.id in groups()["all meeting"] else None
    if before is not None and before.kind == "topic" and before.topic != kind.id and _of_the_meeting(before.topic):
        return None  # "is there a quiet place", while the meeting is talked of
    words = re.compile(kind.plan, re.I)
    for what in ("help", "goal"):
        numbers = [at for at, each in enumerate(shown(turn.plan, what)) if words.search(text_of(each))]
        if numbers:
            first, *others = near_plan.best_among(turn, what, numbers)
            return one_of(turn, what, first, tuple(others))
    return None


def _of_the_meeting(topic: str) -> bool:
    return topic in groups()["all meeting"]


def _sentences(turn: Turn, kind: Kind, parent: bool) -> tuple[str, ...]:
    """The sentences for who asks, and when."""
    over = since_meeting.over(turn)
    for head in (*(("parent",) if parent else ()), *(("over",) if over else ()), rights(turn), "say"):
        if kind.says.get(head):
            return kind.says[head]
    return next(iter(kind.says.values()), ())


def _is_parent(turn: Turn) -> bool:
    """Whether a parent or carer asks: who types says so, or the line does."""
    from actions.gathering.typist import TYPIST

    who = (turn.value(TYPIST) or "").lower()
    return bool(re.search(r"mum|dad|parent|carer|gran|nan", who)) or bool(_PARENT.search(turn.words))


def guesses(turn: Turn) -> tuple[Button, ...]:
    """The likeliest small questions as buttons, where their chance is worth it."""
    known = [(kinds().get(name), chance) for name, chance in turn.asked]
    fitting = [kind for kind, chance in known if kind is not None and kind.title and chance >= POSSIBLE]
    return tuple(Button(f"asked:{kind.id}", kind.title, kind.picture) for kind in fitting[:_OFFERED])


def pressed(turn: Turn) -> list[Say]:
    """One of the guesses is pressed."""
    from actions import talk

    kind = kinds().get((turn.button or "").partition(":")[2])
    return reply(turn, kind) if kind is not None and kind.says else talk.menu_for_lost(turn)


HANDLERS = {"asked": pressed}

__all__ = ["Kind", "about", "best_try", "followed", "guesses", "kinds", "likeliest", "order", "reply"]
