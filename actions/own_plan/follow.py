"""Questions that lean on what was said before: "how long do i get with her", "is it in a group", "the first one".

Read by what the talk is about (`focus`): one help or goal, somebody, or a matter of the rules.
"""

from __future__ import annotations

import re

from actions import focus
from actions.own_plan import follow_person, item_facts
from actions.own_plan.finding import strengths, wanted_words
from actions.own_plan.plan_show import one_of, shown, shown_goals, shown_helps
from actions.own_plan.shares import asked_about
from actions.replying import gaps, rights, with_buttons
from actions.turn import Button, Say, Turn
from actions.wordbook import buttons, fact_says, load

LONGEST = 90
_ORDINAL = re.compile(
    r"^\W*(?:(?:and|ok|so|no|wait|can i see|show me|go back to|back to|tell me|read me|(?:what|wot|wat) (?:was|is|iz"
    r"|about)"
    r"|whats|wots|wats|what's)\s+)*"
    r"(?:the )?(?:(?P<number>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)(?: (?:one|help|goal"
    r"|thing|bit|1))"
    r"|(?:number |no\.? ?)(?P<digit>\d{1,2}|one|two|three|four|five))(?: (?:again|please|pls|was|is))*\W*$",
    re.I,
)
_LISTED = re.compile(
    r"\b(?P<kind>help|support|goal|target)s?(?: list)?[\s,]+(?:and )?(?:number|no\.?|nr) ?(?P<at>\d{1,2})\W*$"
    r"|\b(?:number|no\.?) ?(?P<n>\d{1,2}) (?:of|in|on) (?:the |my |his"
    r" |her )?(?P<of>help|support|goal|target)s?\b",
    re.I,
)
_NUMBERED = ("first 1st 1 one", "second 2nd 2 two", "third 3rd 3 three", "fourth 4th 4 four", "fifth 5th 5 five")
_AT = {word: at for at, words in enumerate(_NUMBERED) for word in words.split()}
_HOW_MANY_PEOPLE = re.compile(
    r"^\W*(?:so |and )?how many (?:people|adults|grown ?ups|of them)\b(?!.*\b(?:share|hours|group|lesson|class"
    r"|with me)\b).{0,20}$",
    re.I,
)
_BACK_ONE = re.compile(
    r"^\W*(?:(?:can i|can we|please|no) )*(?:go back|back|last one|previous|the one before)(?: one"
    r"| please)*\W*$",
    re.I,
)


_WHAT_ABOUT = re.compile(
    r"^\W*(?:(?:and|so|ok|but)\W+)*(?:what|wot|wat|how) (?:about|abt|bout) (?:at|in|on|for|with) (?:the |my )?"
    r"(?P<what>[\w' -]{3,30}?)\W*$",
    re.I,
)


def about(turn: Turn) -> list[Say] | None:
    """The answer to a question that leans on what was said before; None where it stands on its own."""
    if not turn.words or len(turn.words) > LONGEST:
        return None
    listed = _LISTED.search(turn.words)
    if listed and turn.plan is not None:
        kind = "goal" if (listed["kind"] or listed["of"]).lower() in ("goal", "target") else "help"
        at = int(listed["at"] or listed["n"]) - 1
        if 0 <= at < len(shown(turn.plan, kind)):
            return one_of(turn, kind, at)
    picked = _picked(turn)
    if picked is not None:
        return picked
    now = focus.now(turn)
    if now is None:
        return None
    if now.kind == "topic":
        return _on_topic(turn, now.topic)
    if now.kind == "person" and turn.says(_HOW_MANY_PEOPLE):
        from actions.talking import handled

        return handled(turn, "ask_who_comes")
    if now.item:
        named = _named_one(turn, now.kind)
        if named is not None:
            return named
    elsewhere = _WHAT_ABOUT.match(turn.words) if now.item else None
    if elsewhere and turn.plan is not None and wanted_words(elsewhere["what"]):
        from actions.own_plan.plan_search import about as in_plan

        return in_plan(turn, elsewhere["what"])
    said = follow_person.about(turn, now)
    if said is None and now.kind == "person" and item_facts.asked(turn) in ("amount", "where", "group", "until"):
        said = follow_person.their_help(turn, now.who)
    return said or (item_facts.about(turn, now) if now.item else None)


def next_item(turn: Turn) -> list[Say] | None:
    """The goal or help after the one that was talked of; None where none was, or it was the last."""
    now = focus.now(turn)
    if now is None or not now.item or turn.plan is None:
        return None
    many = len(shown(turn.plan, now.kind))
    return one_of(turn, now.kind, now.number + 1) if now.number + 1 < many else None


# "flat one", "the bus goal", "match reports", while goals or helps are gone through.
_THE_ONE = re.compile(
    r"^\W*(?:(?:and|ok|so|no|what about|whats|show me|go to|see|wheres|wots|what's)\s+)*(?:my |the |that )?"
    r"(?P<what>[\w'’-]+(?: [\w'’-]+){0,2}?)(?: (?:one|1|goal|help|thing|bit))?(?: (?:please|pls|then|again))?\W*$",
    re.I,
)


def _named_one(turn: Turn, kind: str) -> list[Say] | None:
    """The one goal (or help) that a word or two name, while the talk goes through them; None where none or many do."""
    if turn.plan is None or len(turn.words.split()) > 6 or turn.says(_NO_NAME):
        return None
    found = _THE_ONE.match(turn.words)
    words = [word for word in asked_about(found["what"]) if len(word) > 2] if found else []
    if found is None or not words:
        return None
    goals = [goal.source.quote for goal in shown_goals(turn.plan)]
    quotes = goals if kind == "goal" else [each.source.quote for each in shown_helps(turn.plan)]
    hits = [at for at, quote in enumerate(quotes) if min(strengths(words, quote)) >= 1]
    hits = hits or [at for at, quote in enumerate(quotes) if all(strengths(words, quote))]
    sure = found["what"].lower() != turn.words.strip(" ?.!").lower()
    if not hits or len(hits) > (3 if sure else 1):
        return None
    return one_of(turn, kind, hits[0], tuple(hits[1:]))


_NO_NAME = re.compile(
    r"\b(?:meeting|review|plan|yes|no|ok|stop|thanks?|thank|hello|hi|bye|help me|who|when|why|how|where|name)\b", re.I
)


def _picked(turn: Turn) -> list[Say] | None:
    """ "The first one": the button of that number where something was offered, else that goal or help."""
    from actions.talking import last_said

    now = focus.now(turn)
    found = next((match for each in turn.readings if (match := _ORDINAL.match(each))), None)
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
    many = len(shown(turn.plan, now.kind))
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


# A matter of the rules -------------------------------------------------------------------------------------------


def _on_topic(turn: Turn, topic: str) -> list[Say] | None:
    """ "What if they say no" after a question about schools: which words follow which matter is data in talk.yml."""
    from actions.small_questions.leaning import leans, talked_of
    from actions.talking import handled

    topics = talked_of(turn) if leans(turn) else {topic}
    for each in load("talk.yml")["follows"]:
        asked = re.compile(r"\b(?:" + "|".join(map(re.escape, each["asks"])) + r")\b", re.I)
        if topics & set(each["after"]) and turn.says(asked):
            if "answer" in each:
                return handled(turn, str(each["answer"]))
            return with_buttons(fact_says(tuple(each["say"]), rights(turn), gaps(turn)), buttons(*each["buttons"]))
    return None
