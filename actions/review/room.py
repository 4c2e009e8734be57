"""In the meeting: typed words become what is shown to the room. "how do i say i need a break", "they ask mum not me".

A card says something to the people there, so "can i ask", "how do i say it" and what is told of them are left off.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from actions.own_plan.finding import tells_any, wanted_words
from actions.replying import with_buttons
from actions.small_questions import asked
from actions.turn import Button, Say, Turn
from actions.wordbook import button, buttons, load
from bot.store import StoredAnswer

_SO = r"^\W*(?:(?:ok|okay|please|pls|and|so|but|um+|hi|quick|help|also|miss|now)[\s,]+)*"
_MAY_I = r"(?:(?:can|could|cn|may) i|am i allowed to|is it ok(?:ay)? (?:to|if i)|is it allowed to)"
_SAY = re.compile(
    rf"{_SO}(?:(?P<may>{_MAY_I})|(?P<how>(?:how|what|wot|hw) (?:do|can|could|should|would|shall|to)(?: i| we)?)"
    r"|i (?:want|wanna|need|would like|'?d like|have)(?: to)?|let me|help me|i'?d like to)\s+(?:just |please )?"
    r"(?P<verb>say|ask|tell)(?: (?:to )?(?:them|everyone|everybody|people|the room|the adults|all of them))?"
    r"(?: that(?! (?:bit|part|thing|is|was)\b))?\s+(?P<what>.{2,160}?)(?: how do i (?:say|do) (?:it|that))?$",
    re.I,
)
_HOW_TO_SAY_IT = re.compile(
    r"^(?P<what>.{3,160}?)[\s,.;-]+(?:(?:but|so|and)\s+)?(?:(?:how|what|wot|hw) (?:do|can|could|should|would|shall|to)"
    r"(?: i| we)? (?:say|tell|ask|put|word|write)(?: (?:it|that|this|them|everyone|to them))*"
    r"|(?:can|could|will) (?:you|u) (?:say|tell|ask)(?: (?:it|that|this|them|everyone|for me))+"
    r"|help me (?:to )?say (?:it|that|this)|(?:i )?(?:idk|dunno|don'?t know|dont know|not sure) how to (?:say|put) "
    r"(?:it|that|this))\W*$",
    re.I,
)
_TOLD_OF_THEM = re.compile(r"^\W*(?:they|he|she|mr|mrs|miss|ms|dr|everyone|people|the \w+)\b", re.I)
_LEAVE = re.compile(
    rf"{_SO}(?:(?P<may>{_MAY_I}|what if i|do i have to stay|when i want (?:to )?can i)|i(?:'?d)? (?:just )?(?:want|need"
    r"|wanna|would like|like|have)(?: to)?|let me|gonna|i'?m gonna)\s*(?:just |really )*"
    r"(?:leave|leav|out|go|go home|walk out|get out of (?:here|this)|go back to (?:class|my class"
    r"|lessons?)|be excused)?"
    r"(?:[\s,]+(?:now|early|yet|if i want(?: to)?|home|please|pls|the (?:meeting|room)|here|then|half ?way"
    r"|before the end))*\W*$",
    re.I,
)
_GOES = re.compile(r"\b(?:leave|leav|let me out|go|walk out|get out|excused|stay)\b", re.I)
_STOPS = re.compile(r"^\W*(?:please )?stop(?: (?:it|now|this|please|the meeting|talking|them))*\W*$", re.I)
_LATE = re.compile(
    r"\b(?:late|not here|isn'?t here|isnt here|hasn'?t (?:come|turned|arrived|got|shown)|hasnt (?:come|turned|arrived"
    r"|got|shown)|not (?:come|turned up|arrived|in yet)|not in the room|never (?:came|turned up)|missing|still coming"
    r"|on (?:his|her|their|the) way|popped out|gone out|stuck in traffic|started without|begun without)\b"
    r"|\b(?:where'?s|wheres|where is|no sign of|wait for|waiting for)\b",
    re.I,
)
_NOT_ME = (
    r"\b(?:ask\w*|talk\w*|speak\w*|look\w*|answer\w*|chat\w*)(?: (?:to|at|with))? (?:my |the )?(?P<who>{people})\b"
    r".{{0,14}}\b(?:not|instead of|rather than|never|ignor\w+|over) (?:(?:to|at|asking|talking to) )?(?:me|us|i)\b"
    r"|\b(?:only|just|always|keep\w*|all) (?:ask\w*|talk\w*|speak\w*|look\w*)(?: (?:to|at|with))? (?:my |the )?"
    r"(?P<other>{people})\W*$"
)
_FOR_ME = (
    r"\b(?P<who>{people})\b.{{0,12}}\b(?:answer\w*|talk\w*|speak\w*|say\w*)\b.{{0,14}}\bfor me\b"
    r"|\b(?P<other>{people})\b.{{0,12}}\b(?:won'?t|wont|doesn'?t|doesnt|never) lets? me (?:talk|speak|answer|say)\b"
)
_THEY_ASK = re.compile(
    rf"{_SO}(?:they|he|she|we|someone|the \w+|mr \w+|mrs \w+|miss(?: \w+)?|sir)(?:'?re|'?s| are| is| have| r)? ?"
    r"(?:now |just |keep |all )*(?:asking|askin|asked|askd|ask|asks|want to know|wants to know|wanna know|said)"
    r"(?: (?:me|us|now))?\s+(?P<what>(?:what|wot|wat|how|if|whether|about|why|where|who|do i|have i"
    r"|is there|does anyone"
    r"|has anyone|anything|any)\b.{2,100})$",
    re.I,
)
_ANYTHING_MORE = re.compile(
    r"\b(?:anything|anyfing|something|owt|more|else)\b.{0,25}\b(?:add|say|ask|tell|share)\b"
    r"|\b(?:add|say|ask|tell|share)\b.{0,8}\b(?:anything|something|more|owt)\b"
    r"|\b(?:any|got) (?:questions?|comments?|views)\b|\banything else\b",
    re.I,
)
_MY_TURN = re.compile(rf"{_SO}(?:it'?s |its |it is )(?:my (?:turn|go|bit)|me (?:now|next))\b.{{0,20}}$", re.I)
_WHAT_CAN_I = re.compile(
    rf"{_SO}(?:what|wot|wat) (?:can|could|do|should|shall|am i allowed to|might) ?(?:i|we)? (?:say|show|tell them|ask"
    r"|say to them)(?: (?:now|here|in here|then|in there|to them))*\W*$"
    rf"|{_SO}(?:show me )?(?:the|my) cards?(?: again| please| pls)*\W*$|{_SO}(?:what|which) cards? (?:are there|have i"
    r"|do i have|can i (?:show|use)).{0,12}$",
    re.I,
)
_WHAT_I_SAID = re.compile(
    r"\b(?:what|wot|wat|wht)(?:'?s| did| was| is| had| have)?(?: it| that)?(?: that)? i (?:said|sed|say|put|wrote|write"
    r"|rote|written|typed|told (?:you|u)|wanted to say|want to say|was going to say|was gonna say)"
    r"(?: (?:in here|before|down|earlier|to you))*(?: (?:about|on|for|in|regarding)\s+(?P<about>.{2,60}?))?\W*$"
    r"|^\W*(?:show|read|find|get|tell|give)(?: me| out| up)* (?:what i (?:said|put|wrote|told you)|my (?:bit|words"
    r"|answers?|views)) (?:about|on|for)\s+(?P<of>.{2,60}?)\W*$",
    re.I,
)
_SAY_YES_OR_NO = re.compile(
    r"(?<!how )(?<!what )(?<!wot )\b(?:do|should|shud|shall|must|can'?t|have to|need to|got to"
    r"|gotta) (?:i )?(?:have to |need to "
    r"|just )?(?:say (?:yes|no|ok)"
    r"|agree)\b|\b(?:what if|what happens (?:if|when)|what will (?:they|happen)|will they|is it (?:ok|bad"
    r"|rude)|allowed)\b"
    r".{0,25}\b(?:say (?:yes|no)|(?:dont|don'?t|do not|not)? ?agree|disagree)\b",
    re.I,
)
_NOT_SURE = re.compile(r"\b(?:not sure|unsure|don'?t know|dont know|idk|dunno)\b", re.I)
_CAN_THEY = re.compile(
    r"^\W*(?:they|he|she|the \w+|my \w+|mr \w+|mrs \w+|miss \w+)\b.{4,90}?[\s,.]+(?:(?:but|and"
    r"|so)\s+)?(?:can|are|r) (?:they|he|she)"
    r" (?:just |really |even )*(?:do (?:that|it|this)|allowed|take (?:it|that)|stop (?:it|that))\b.{0,12}$"
    r"|^\W*(?:they|he|she|the \w+)\b.{4,90}?[\s,.]+is (?:that|it) (?:allowed|ok|legal|fair)\W*$",
    re.I,
)
_NOT_WHAT = re.compile(r"^(?:without|nicely|politely|properly|because|in a|so (?:they|that)|best)\b", re.I)
_QUESTION = re.compile(r"^(?:a |one |another |some )?(?:questions?|something|sumthing|summat|smth)\W*$", re.I)
_WH = re.compile(
    r"^(?:who|what|when|where|why|how(?: (?:long|often|much|many))?|which)(?:'?s)? (?:is|are|will|would|does|do|did|can"
    r"|could|should|has|have|was|am)\b|^(?:who|what)(?:'?s|ll| gets| does| comes| helps| pays| decides)\b"
    r"|^(?:whos|whats"
    r"|whens|wheres)\b",
    re.I,
)
_EMBEDDED = re.compile(r"^(?:who|what|when|where|why|how|which|about|for|if|whether)\b", re.I)
MOST_SHOWN = 3
_UPPER = frozenset(["ta", "lsa"])


def own_words(words: str) -> str:
    """The words as a card for the room: their own, with a capital and a stop."""
    said = re.sub(r"\bi\b(?!\.e)", "I", " ".join(words.split()).strip(" ,;-"))
    said = said[:1].upper() + said[1:]
    return said if said.endswith((".", "?", "!")) else f"{said}."


def to_say(words: str) -> tuple[str, str, bool] | None:
    """What is to be said to the room, the verb it stood with, and whether "may I" was asked; else None."""
    after = _HOW_TO_SAY_IT.match(words)
    if after is not None and not _TOLD_OF_THEM.match(after["what"]):
        inner = _SAY.match(after["what"])
        return (inner["what"], inner["verb"].lower(), False) if inner else (after["what"], "say", False)
    found = _SAY.match(words)
    if found is None or re.match(r"(?:you|u|ya)\b", found["what"], re.I):
        return None
    if found["how"] and re.match(
        r"(?:if|when|now|here|then|next|to them|about (?:it|that|this)\W*$)", found["what"], re.I
    ):
        return None
    return None if _NOT_WHAT.match(found["what"]) else (found["what"], found["verb"].lower(), bool(found["may"]))


def phrased(what: str, verb: str) -> str:
    """One's own words as they are said to the room: "who is going to do it" is a question, "to slow down" a request."""
    begins = load("room.yml")["begins"]
    what = re.sub(r"[\s,]+(?:please|pls|plz)\W*$", "", what.strip(" ?!.,"), flags=re.I)
    what = re.sub(r"^(?:something|sumthing|summat|a thing)(?: (?=about\b)|: )", "", what, flags=re.I)
    if (please := re.match(r"(?:them )?to (?!the\b|my\b)(.+)$", what, re.I)) is not None:
        return own_words(begins["please"].format(what=please[1]))
    if verb == "ask" and (may := re.match(r"(?:if|whether) i can (.+)$", what, re.I)) is not None:
        return own_words(begins["can_i"].format(what=may[1]))
    if verb == "ask" and _WH.match(what):
        return own_words(f"{what}?")
    if re.match(r"about\b|on\b", what, re.I) and verb != "ask":
        return own_words(begins["talk"].format(what=what))
    if _EMBEDDED.match(what) or re.match(r"no to\b", what, re.I):
        return own_words(begins["ask" if verb == "ask" else "say"].format(what=what))
    return own_words(what)


def shown(name: str, who: str = "") -> list[Say]:
    """One of the cards that no button brings up."""
    card = load("room.yml")["cards"][name]
    person = who.upper() if who.lower() in _UPPER else who.lower()
    return own_card(card["text"].format(who=person), card["picture"])


def own_card(text: str, picture: str = "talking") -> list[Say]:
    """Words, big, to be held up."""
    return [Say(text=text, picture=picture, more={"card": True}, buttons=buttons("in_meeting"))]


def of_the_room(turn: Turn) -> list[Say] | None:
    """What is told of the room and needs a card that answers it: "they keep asking mum", "the interpreter is late"."""
    for pattern, name in _about_people():
        found = next(filter(None, (pattern.search(each) for each in turn.readings)), None)
        if found is not None:
            return shown(name, found["who"] or found["other"])
    late = next(filter(None, (_person().search(each) for each in turn.readings)), None)
    if late is not None and turn.says(_LATE) and len(turn.words.split()) <= 12:
        return shown("wait_for", late.group(1))
    left = _LEAVE.match(turn.words)
    if left is not None and _GOES.search(turn.words):
        return [*([Say("utter_can_leave", picture="break time")] if left["may"] else []), *shown("go")]
    return None


def must_i_agree(turn: Turn) -> list[Say] | None:
    """ "Should i say yes", "what if i say no", "they want to cut it can they do that": no card says it for them."""
    name = "say_no_there" if turn.says(_SAY_YES_OR_NO) else "f_take_away_there" if turn.says(_CAN_THEY) else ""
    if not name or turn.says(_NOT_SURE):
        return None
    return with_buttons(asked.reply(turn, asked.kinds()[name]), _cards("dont_agree"))


def they_ask(turn: Turn) -> list[Say] | None:
    """What they ask there: one's own answer where there is one; else a card for time, or the question."""
    found = _THEY_ASK.match(turn.words)
    if (found is not None and _ANYTHING_MORE.search(found["what"])) or _MY_TURN.match(turn.words):
        written = "show_answers" if turn.store.answers(turn.sitting) else "tell_views_start"
        under = (*_cards("read_views", "want_to_say"), *buttons(written))
        return [Say("utter_asked_more", picture="talking", buttons=(*under, *buttons("in_meeting")))]
    if found is None or re.search(r"\bagree\b|\bmean", found["what"], re.I):
        return None
    given = _fitting(turn, found["what"])
    under = (*_cards("wait", "want_to_say"), *buttons("in_meeting"))
    if given:
        return [Say("utter_you_wrote", picture="my_views"), *with_buttons(_told(given), under)]
    first = next((button(each["button"]) for each in _asked_there(found["what"])), None)
    under = (*_cards("wait", "want_to_say"), *((first,) if first else ()), *buttons("in_meeting"))
    return [Say("utter_asked_there", picture="talking", buttons=under)]


def what_i_said(turn: Turn) -> list[Say] | None:
    """ "What did i say about the lift": those of one's own answers that speak of it."""
    found = next(filter(None, (_WHAT_I_SAID.search(each) for each in turn.readings)), None)
    about = found and (found["about"] or found["of"])
    if not found or not about:
        return None
    every = turn.store.answers(turn.sitting)
    if not every:
        return [Say("utter_no_answers", buttons=buttons("tell_views_start"))]
    given = _speaking_of(every, about) or _fitting(turn, about)
    if not given:
        return [Say("utter_nothing_about", picture="my_views", buttons=buttons("show_answers", "tell_views_start"))]
    return with_buttons(_told(given), buttons("show_answers"))


def asks_for_cards(turn: Turn) -> bool:
    """True for "what can i say" and "show me the cards"."""
    return bool(_WHAT_CAN_I.match(turn.words))


def is_stop(what: str) -> bool:
    """True where the word to be said is stop: a card, and no end of the talk."""
    return bool(_STOPS.match(re.sub(r"^(?:them )?to ", "", what)))


def is_question(what: str) -> bool:
    """True for "can i ask a question": a card that says so."""
    return bool(_QUESTION.match(what))


def _told(given: list[StoredAnswer]) -> list[Say]:
    return [Say(text=f"{each.question}\n“{each.words}”", picture="my_views") for each in given[:MOST_SHOWN]]


def _cards(*names: str) -> tuple[Button, ...]:
    from actions.gathering.questions import cards

    return tuple(button(f"card:{name}", cards()[name].title, cards()[name].picture) for name in names)


def _speaking_of(every: list[StoredAnswer] | tuple[StoredAnswer, ...], about: str) -> list[StoredAnswer]:
    wanted = wanted_words(about)
    return [each for each in every if wanted and tells_any(wanted, f"{each.question} {each.words}")]


def _asked_there(what: str) -> list[dict[str, Any]]:
    return [
        each
        for each in load("room.yml")["asked_there"]
        if re.search(r"\b(?:" + "|".join(map(re.escape, each["words"])) + r")\b", what, re.I)
    ]


def _fitting(turn: Turn, what: str) -> list[StoredAnswer]:
    """One's own answers to what they ask: by its matter, else by its words."""
    every = turn.store.answers(turn.sitting)
    topics = {topic for each in _asked_there(what) for topic in each["topics"]}
    return [each for each in every if each.topic in topics] or ([] if topics else _speaking_of(every, what))


@lru_cache(maxsize=1)
def _people() -> str:
    return "|".join(map(re.escape, load("room.yml")["people"]))


@lru_cache(maxsize=1)
def _person() -> re.Pattern[str]:
    return re.compile(rf"\b({_people()})(?:'?s)?\b", re.I)


@lru_cache(maxsize=1)
def _about_people() -> tuple[tuple[re.Pattern[str], str], ...]:
    told = ((_NOT_ME, "ask_me"), (_FOR_ME, "let_me"))
    return tuple((re.compile(pattern.format(people=_people()), re.I), name) for pattern, name in told)
