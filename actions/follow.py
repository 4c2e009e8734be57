"""Questions that lean on what was said before: "how long do i get with her", "is it in a group", "the first one".

Read by what the talk is about (`focus`): one help or goal, somebody, or a matter of the rules.
"""

from __future__ import annotations

import re

from actions import focus, item_facts
from actions.finding import people_like
from actions.focus import Focus
from actions.plan_show import one_of, shown_goals, shown_helps
from actions.replying import gaps, rights, with_buttons
from actions.shares import asked_about, of_who
from actions.turn import Button, Say, Turn
from actions.wordbook import buttons, fact_says, load

LONGEST = 90
_ORDINAL = re.compile(
    r"^\W*(?:(?:and|ok|so|no|wait|can i see|show me|go back to|back to|tell me|read me|what (?:was|is|about)"
    r"|whats|what's)\s+)*"
    r"(?:the )?(?:(?P<number>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)(?: (?:one|help|goal"
    r"|thing|bit|1))"
    r"|(?:number |no\.? ?)(?P<digit>\d{1,2}|one|two|three|four|five))(?: (?:again|please|pls|was|is))*\W*$",
    re.I,
)
_NUMBERED = ("first 1st 1 one", "second 2nd 2 two", "third 3rd 3 three", "fourth 4th 4 four", "fifth 5th 5 five")
_NUMBERED = ("first 1st 1 one", "second 2nd 2 two", "third 3rd 3 three", "fourth 4th 4 four", "fifth 5th 5 five")
_AT = {word: at for at, words in enumerate(_NUMBERED) for word in words.split()}
_BACK_ONE = re.compile(
    r"^\W*(?:(?:can i|can we|please|no) )*(?:go back|back|last one|previous|the one before)(?: one"
    r"| please)*\W*$",
    re.I,
)
_SHE = r"(?:she|he|her|him|they|them|hers|shes|hes|she's|he's|this person|that (?:lady|man|woman|person|guy|teacher))"
_COMES = re.compile(
    rf"^\W*(?:(?:and|so|ok|but)\s+)*(?:(?:is|are|will|does|do|wil|whens|when is"
    rf"|gonna)\s+)?{_SHE}\b.{{0,12}}\b(?:com(?:e|es|in|ing)|be there"
    r"|there|invited|in (?:my|the) meeting|at (?:my|the) meeting|going|asked)\b.{0,25}$",
    re.I,
)
_NOT_WANTED = re.compile(
    rf"\b(?:don'?t|do not|not|dnt|dont) (?:really )?(?:want|like|need)\b.{{0,12}}\b{_SHE}\b.{{0,20}}\b(?:come"
    rf"|there|comes|in)\b"
    rf"|\b(?:can|must|should|does|do) {_SHE} (?:not |have to |must )(?:come|be there)\b|\bhave to (?:see|meet"
    rf"|talk to) {_SHE}\b"
    rf"|\bsay no to {_SHE}\b",
    re.I,
)
_REACH = re.compile(
    rf"\b(?:ring|call|phone|email|contact|text|message|reach|get hold of|write to)\b.{{0,8}}\b{_SHE}\b"
    rf"|\b{_SHE}\b.{{0,4}}\b(?:number|email|phone|details)\b",
    re.I,
)
_WHAT_THEY_DO = re.compile(
    rf"^\W*(?:(?:and|so|ok|but)\s+)*(?:what|wot|wat)(?:'?s)?\b.{{0,14}}\b{_SHE}\b.{{0,8}}\b(?:do|does|for|doing"
    rf"|job|help)\b.{{0,22}}$"
    rf"|^\W*(?:why do i|what do i) (?:see|have|do with|need) {_SHE}\W*$|^\W*what(?:'s| is) (?:her|his|their) job\W*$"
    rf"|^\W*(?:how|what) (?:do|does|can|will) {_SHE} help\b.{{0,12}}$",
    re.I,
)
_SEEN = re.compile(
    rf"\b(?:how (?:often|long|much|many\b.{{0,12}})|when|what day|where|ow often|hw (?:often"
    rf"|long))\b.{{0,22}}\b{_SHE}\b.{{0,14}}$",
    re.I,
)
_WHO_AGAIN = re.compile(rf"^\W*(?:and |so |ok |wait )?(?:who|hoo)(?:'?s| is| are)? {_SHE}(?: again| then)?\W*$", re.I)


def about(turn: Turn) -> list[Say] | None:
    """The answer to a question that leans on what was said before; None where it stands on its own."""
    if not turn.words or len(turn.words) > LONGEST:
        return None
    picked = _picked(turn)
    if picked is not None:
        return picked
    now = focus.now(turn)
    if now is None:
        return None
    if now.kind == "topic":
        return _on_topic(turn, now.topic)
    return _on_person(turn, now) or (item_facts.about(turn, now) if now.item else None)


def _picked(turn: Turn) -> list[Say] | None:
    """ "The first one": the button of that number where something was offered, else that goal or help."""
    from actions.talking import last_said

    now = focus.now(turn)
    found = _ORDINAL.match(turn.words)
    if found is None:
        if now and now.item and now.number > 0 and _BACK_ONE.match(turn.words):
            return one_of(turn, now.kind, now.number - 1)
        return None
    said = (found["number"] or found["digit"]).lower()
    offered = [each for say in last_said(turn) for each in say.buttons]
    if any(each.id == "none_of_these" for each in offered):
        return _press(turn, [each for each in offered if each.id != "none_of_these"], said)
    if now is None or not now.item or turn.plan is None:
        return None
    many = len(shown_goals(turn.plan) if now.kind == "goal" else shown_helps(turn.plan))
    at = many - 1 if said == "last" else _AT.get(said, int(said) - 1 if said.isdigit() else 0)
    return one_of(turn, now.kind, at) if at < many else None


def _press(turn: Turn, offered: list[Button], said: str) -> list[Say] | None:
    from actions.talking import handlers

    at = len(offered) - 1 if said == "last" else _AT.get(said, 99)
    if at >= len(offered):
        return None
    turn.button = offered[at].id
    handler = handlers().get(turn.button.partition(":")[0])
    return handler(turn) if handler else None


# Somebody --------------------------------------------------------------------------------------------------------


def _who(turn: Turn, now: Focus) -> str:
    """Whom "she" means: the person talked of, else who gives the help that was shown."""
    if now.kind == "person":
        return now.who
    if now.kind == "help" and turn.plan is not None:
        helps = shown_helps(turn.plan)
        who = helps[now.number].who if now.number < len(helps) else ()
        return re.split(r",|\bwith\b|\btrained\b", who[0])[0].strip() if who else ""
    return ""


def _on_person(turn: Turn, now: Focus) -> list[Say] | None:
    who = _who(turn, now)
    if not who:
        return None
    if turn.says(_NOT_WANTED):
        from actions.meeting import choose

        return choose(turn)
    if turn.says(_COMES):
        return _comes(turn, who)
    if turn.says(_REACH):
        return _reach(turn, who)
    if turn.says(_WHO_AGAIN):
        return [Say("utter_this_person", {"who": who}, picture="person", buttons=buttons("ask_who_comes"))]
    if turn.says(_WHAT_THEY_DO):
        return _what_they_do(turn, who)
    if now.kind == "person" and turn.says(_SEEN):
        return _their_help(turn, who) or [Say("utter_person_no_help", {"who": who}, picture="plan folder")]
    return None


def _comes(turn: Turn, who: str) -> list[Say]:
    after = buttons("ask_who_comes", "ask_who_invited_can_i_choose")
    if turn.meeting is None or not turn.meeting.invited:
        from actions.meeting import who_comes

        return who_comes(turn)
    there = people_like(None, turn.meeting, who.split(",")[0]) or people_like(None, turn.meeting, _role(who))
    if there:
        return [Say("utter_who_yes", {"person": each}, picture="person", buttons=after) for each in there[:1]]
    return [Say("utter_who_not", {"person": who.split(",")[0]}, picture="person", buttons=after)]


def _reach(turn: Turn, who: str) -> list[Say]:
    from actions.people import case_worker

    contact = turn.plan.contact if turn.plan else None
    if contact and contact.name and contact.name.lower() in who.lower():
        return case_worker(turn)
    return [
        Say("utter_no_number", {"who": who.split(",")[0]}, picture="telephone", buttons=buttons("ask_who_can_help"))
    ]


def _role(who: str) -> str:
    return who.partition(",")[2].strip() or who


def _what_they_do(turn: Turn, who: str) -> list[Say]:
    from actions.words import meaning

    means = meaning(f"what is a {_role(who)}")
    told = [Say("utter_meaning", {"meaning": means}, picture="words")] if means else []
    return [*told, *(_their_help(turn, who) or ())] or [
        Say("utter_person_no_help", {"who": who.split(",")[0]}, picture="plan folder")
    ]


def _their_help(turn: Turn, who: str) -> list[Say] | None:
    """The helps that somebody gives, those with the most time first."""
    from actions.plan_topics import listed_helps

    plan = turn.plan
    if plan is None:
        return None
    words = [word for word in asked_about(_role(who)) if word not in ("council", "service", "team", "officer")]
    numbers = [at for at, each in enumerate(shown_helps(plan)) if words and of_who(words, each)]
    return listed_helps(turn, numbers) if numbers else None


# A matter of the rules -------------------------------------------------------------------------------------------


def _on_topic(turn: Turn, topic: str) -> list[Say] | None:
    """ "What if they say no" after a question about schools: which words follow which matter is data in talk.yml."""
    from actions.talking import handlers

    for each in load("talk.yml")["follows"]:
        asked = re.compile(r"\b(?:" + "|".join(map(re.escape, each["words"])) + r")\b", re.I)
        if topic in each["after"] and turn.says(asked):
            if "answer" in each:
                turn.intent = str(each["answer"])
                return handlers()[turn.intent](turn)
            return with_buttons(fact_says(tuple(each["say"]), rights(turn), gaps(turn)), buttons(*each["buttons"]))
    return None
