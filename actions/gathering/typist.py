"""Who types, where somebody says so ("I'm Jas's mum, I'll be typing for her"): kept with each answer after it.

A helper writes the young person's words; the adult at the meeting reads who wrote them down.
"""

from __future__ import annotations

import re

from actions.gathering import presenting
from actions.replying import rights, with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons, fact_says, load, menu

TYPIST = "typed by"
_TYPES, _LONGEST = 160, 220
_PRESENTS = 11
"""Words up to which a line only says who is there ("Hello, this is Amira's mum")."""
_DOES = r"(?:typing|typed|type|writing|write|filling (?:it |this )?in|answering|doing (?:this|it))"
# "That was my view, not hers", "in my opinion": no words of the young person, so they are not kept as such.
_OWN_VIEW = re.compile(
    r"\b(?:in my (?:own )?(?:opinion|view)|my (?:own )?(?:view|opinion),? (?:is|not)|(?:was|is|'s"
    r"|thats) my (?:own )?(?:view|opinion)"
    r"|^\W*(?:(?:ok|and|but|so|can|could|i|i'?d|id|would|like|want|wanna|to|we|also|please|may)[\s,]+)*(?:(?:add|give"
    r"|send) (?:in )?(?:my|our) (?:own )?(?:views?|opinions?|side|thoughts)|(?:say|put|share|write)(?: down)?"
    r" (?:my|our) (?:own (?:views?|thoughts)|(?:own )?opinions?|(?:own )?side))\b"
    r"|keep (?:it|them|mine|that|those) (?:apart|separate)|i think (?:so|as (?:her|his|their) (?:mum|dad|parent"
    r"|carer)))\b",
    re.I,
)
_MINE = re.compile(
    r"^\W*(?:ok(?:ay)?\s+)?my turn(?: now| to type)?\W*$|^\W*(?:(?:ok|right|hi|hello|so|now)\W+)*(?:it'?s|its"
    r"|it is) (?:just )?me (?:now|again|typing)\b"
    rf"|\bi'?m {_DOES} (?:it )?(?:myself|on my own) now\b"
    r"|\b(?:he|she|they)(?: is| are|'s|s|'re) (?:now )?(?:taking over|going to type|back on)\b"
    r"|\b(?:he|she|they|[A-Z]\w+)(?: is| are| will|'s|s| wants to) (?:now )?(?:be )?(?:typing|type|write|writing"
    r"|do(?:ing)?"
    r"|answer(?:ing)?) (?:it |this |the rest )?(?:by )?(?:him|her|them)sel(?:f|ves)(?: now)?\b",
    re.I,
)


_MY_NAME = re.compile(
    r"^\W*(?:(?:ok|and|but|so|can|could|will|you|u|we|they|it|i|i'?d|id|would|like|want|wanna|to|have|please|pls|should"
    r"|it|just|also)"
    r"[\s,]+)*(?:(?:put|write|add|use|include|say|show|get|need|have)\s+)?my (?:own )?name(?: (?:down|put|written"
    r"|needs to be|to be"
    r"|should be|goes|can go|go))* (?:on|by|next to|beside|with|under|in) (?:it|this|them|that|these|the answers?"
    r"|my answers?)\b.{0,60}$"
    r"|\b(?:so|that|say|says|know|show|put|write)(?: (?:that|they|people|everyone|them|it)| can| will| do)*(?:"
    r" (?:know|see|tell|say|says))*"
    r"(?: that)? (?:it'?s|its|it is|it was|this is|that'?s|that was) (?:just |only )?(?:me|i|us|my)"
    r" (?:typing|guessing|guess|who (?:typed|wrote|said|guessed)|writing|saying (?:it|this|that)|answering|not"
    r" (?:him|her|them))\b.{0,30}$",
    re.I,
)


def _my_name(turn: Turn) -> list[Say]:
    """ "I'd like my name on it": who typed stands beside an answer, never a name."""
    who = turn.value(TYPIST)
    told = Say("utter_typist_noted", {"who": who}, picture="writing") if who else Say("utter_say_who_types")
    return [Say("utter_no_names", picture="identity"), told]


def said(turn: Turn) -> list[Say] | None:
    """Notes who types and says so, else None. The young person takes over with "my turn"."""
    if not turn.words or turn.button is not None or len(turn.words) > _LONGEST:
        return None
    if turn.says(_MY_NAME):
        return _go_on(turn, _my_name(turn))
    come = presenting.read(turn)
    if come is not None:
        turn.keep(TYPIST, come.who)
        return _welcome(turn, come)
    if len(turn.words) > _TYPES or turn.words.strip().endswith("?"):
        return None
    if _MINE.search(turn.words) and (turn.value(TYPIST) or re.search(r"sel[fv]|taking over|going to type", turn.words)):
        turn.keep(TYPIST, None)
        return _go_on(turn, [Say("utter_typist_you", picture="writing")])
    if turn.value(TYPIST) and _OWN_VIEW.search(turn.words):
        return _go_on(turn, with_buttons(fact_says(("parent_views",), rights(turn)), buttons("show_answers")))
    who = _who(turn.words)
    if who is None:
        return None
    turn.keep(TYPIST, who)
    noted = Say("utter_typist_noted", {"who": who}, picture="writing")
    return _go_on(turn, [noted, Say("utter_typist_words", picture="talking")])


def _welcome(turn: Turn, come: presenting.Come) -> list[Say]:
    """Who has come is greeted and noted; what they ask besides is answered, and what they may ask is offered."""
    from actions.gathering import interview
    from actions.talking import respond

    noted = Say("utter_typist_noted", {"who": come.who}, picture="writing")
    if come.rest:
        turn.hear(come.rest)
        return [noted, *(interview.take(turn) or respond(turn))]
    how = Say("utter_typist_words", picture="talking")
    if turn.store.question(turn.sitting):
        return [noted, how]
    return with_buttons([Say("utter_hello_typist", picture="happy"), noted, how], menu("first"))


def _go_on(turn: Turn, bubbles: list[Say]) -> list[Say]:
    return bubbles if turn.store.question(turn.sitting) else with_buttons(bubbles, menu("first"))


def _who(words: str) -> str | None:
    """ "Mum", "Dad", "A helper" …: the kind of person, never a name."""
    kinds: dict[str, list[str]] = load("talk.yml")["typists"]
    for who, names in kinds.items():
        name = "|".join(map(re.escape, names))
        whose = r"(?:(?:[\w-]+['’]?s|her|his|their|the|a|an)\s+)?"
        # "i'm a big sister and i write stories" and "my ta is writing too fast" say nothing of who types here.
        for_them = r"(?:\W*$|.{0,15}\bfor\b|.{0,20}\b(?:this|her words|his words|what (?:i|she|he|they) says?)\b)"
        am = rf"\b(?:i'?m|i am|this is)\s+{whose}(?:{name})\b.{{0,60}}\b{_DOES}\b{for_them}"
        types = r"(?:typing|writing|helping me (?:type|write))(?: (?:for me|this|it|what i say|now))*\W*$"
        of_mine = rf"\bmy (?:{name})\s+(?:is|will be)\s+{types}"
        if re.search(am, words, re.I) or re.search(of_mine, words, re.I):
            return who
    # "I'm typing for Ned. I'm his support worker."
    apart = re.search(rf"\b(?:i'?m|i am) {_DOES} (?:this )?for [A-Z]?\w+\b", words, re.I)
    for who, names in kinds.items() if apart else ():
        name = "|".join(map(re.escape, names))
        if re.search(
            rf"[.!,]\s*(?:i'?m|i am) (?:an?|the|his|her|their|[A-Z]\w+['’]s) (?:\w+ )?(?:{name})\b", words, re.I
        ):
            return who
    for who, names in kinds.items():
        name = "|".join(map(re.escape, names))
        am = rf"\b(?:i'?m|i am) (?:an?|the|her|his|their|[A-Z]\w+['’]s) (?:\w+ )?(?:{name})\b"
        with_them = r"\b(?:helping|to help|sitting with|here with|here to help|supporting|sat with)\b"
        if re.search(rf"{am}.{{0,60}}{with_them}", words, re.I):
            return who
    if apart and not re.search(r"\?", words):
        return "A helper"
    present = (
        r"(?:(?:hi|hello|hiya|hey|good (?:morning|afternoon|evening))\W+(?:there\W+)?)?(?:i'?m|i am|this is|it'?s|its)"
    )
    for who, names in kinds.items():
        name = "|".join(map(re.escape, names))
        alone = rf"^\W*{present} [\w-]+['’]?s\s+(?:{name})\b(?!['’])[^?]{{0,30}}$"
        if len(words.split()) <= _PRESENTS and re.search(alone, words, re.I):
            return who
    for who, names in kinds.items():
        name = "|".join(map(re.escape, names))
        # "its Catrin here, his sister", "this is Kelly (TA) typing for Danyal"
        named = (
            rf"^\W*{present} [A-Z][\w'’-]+(?: here)?\W{{1,3}}(?:(?:his|her|their|the|an?|[\w-]+['’]s)\s+)?(?:{name})\b"
        )
        if re.search(named, re.sub(r"^\W*(?:hi|hello|hiya|hey)\W+", "", words, flags=re.I), re.I):
            return who
    mine = r"(?:my (?:son|daughter|child|boy|girl|lad|little one))"
    if re.search(rf"\b{_DOES}\b.{{0,25}}\bfor {mine}\b|\b{_DOES}\b.{{0,20}}\bon behalf of\b", words, re.I):
        return next(iter(kinds))
    return None
