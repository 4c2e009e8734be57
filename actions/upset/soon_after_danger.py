"""The first turns after a safety answer: who knows, whom they do not want to tell, and whether it was written down."""

from __future__ import annotations

import re

from actions.turn import Say, Turn
from actions.upset.after_heard import KNOWS
from actions.wordbook import buttons

KEPT_BEFORE = "kept before danger"
"""The answer that was kept last when the safety answer was given: while it is the last, nothing was written since."""
_SO = r"^\W*(?:(?:no|nah|but|and|ok|okay|please|pls|well|so|can (?:you|u)|could you|i want to|wait|also)[\s,.]+)*"
_NOT_THEM = re.compile(
    rf"{_SO}i (?:really )?(?:dont|don'?t|do not|dnt|cant|can'?t|cannot|wont|won'?t|am not gonna|'?m not (?:going to"
    rf"|gonna))"
    r" ?(?:want to|wanna|wana|like to|feel like)? ?(?:tell|telling|talk to|talking to|speak to|say (?:it|that"
    r"|anything) to|go to"
    r"|trust) (?!you\b|u\b)(?:[\w'’-]+)(?: [\w'’-]+){0,3}\W*$",
    re.I,
)
_TAKE_OUT = re.compile(
    rf"{_SO}(?:take|get|leave|rub|delete|remove|scrap|cross|erase|bin|wipe|undo)\b.{{0,8}}\b(?:that|it|this"
    rf"|what i (?:just )?"
    r"(?:said|typed|wrote|put)|the last (?:bit|one|thing)|my last)(?: (?:bit|part|one|thing|last|answer|off|out|down"
    r"|away|please"
    r"|pls|now|again))*\W*$",
    re.I,
)
_WHO_SEES = re.compile(
    r"\b(?:will|wil|can|could|does|do|is|are|would|did|who|whos|who'?s|has|have)\b.{0,40}\b(?:see|sees|seeing|read"
    r"|reads|look at"
    r"|be shown|get shown|shown)\b.{0,12}\b(?:what i|that|it|this|about)\b",
    re.I,
)


# "can you put that in my vews": what was told before the page is not kept, so "that" can not be put anywhere.
_PUT_THAT = re.compile(
    rf"{_SO}(?:(?:can|could|will) (?:you|u) )?(?:put|write|add|save|keep|type|note)"
    r" (?:that|it|this|what i (?:said|told you))"
    r"(?: (?:down|in|into|on|to|with|my|the|mi|all|please|pls|now|too|then|views?|v\w{2,5}|answers?|words|list"
    r"|paper|meeting|review|report|page|for))*\W*$",
    re.I,
)
# "he want money too", "he my friend": more of the same person. What a helper passes on ("he says …") is not this.
_MORE_OF_THEM = re.compile(
    r"^\W*(?:and |but |because |cos |coz |bc |also )*(?:he|she|they)(?:'?s| is| are|ve|'ve)? "
    r"(?!sa(?:y|ys|id)\b|sed\b|wants? (?:to )?(?:do|try|learn|have|go|be|live|stop|see|play|come)\b"
    r"|likes?\b|loves?\b|hates?\b|helps?\b|teach\w*\b|supports?\b"
    r"|(?:really |so |very )?(?:nice|kind|good|fun|funny|great)\b)"
    r"[\w' ,]{2,60}\W*$",
    re.I,
)
_FEW_WORDS = 9


def puts_that(words: str) -> bool:
    """True for "can you put that in my views": an order with no words of its own to write."""
    return bool(_PUT_THAT.match(words))


def about(turn: Turn, words: str, *, straight: bool, early: bool) -> list[Say] | None:
    """What is said to such a line, else None. `straight`: the very next turn; `early`: that one or the one after."""
    under = buttons("people_to_talk_to", "carry_on")
    if straight and KNOWS.match(words):
        return [Say("utter_somebody_knows", picture="heart", buttons=under)]
    unwritten = turn.value(KEPT_BEFORE) == (turn.value("last answer") or "-")
    if early and unwritten and puts_that(words):
        return [Say("utter_was_not_saved", picture="private", buttons=under)]
    if early and "?" not in words and len(words.split()) <= _FEW_WORDS and _MORE_OF_THEM.match(words):
        return [Say("utter_after_more", picture="heart", buttons=under)]
    if early and _NOT_THEM.match(words):
        return [Say("utter_another_adult", picture="heart", buttons=under)]
    if unwritten and ((early and _TAKE_OUT.match(words)) or _WHO_SEES.search(words)):
        return [Say("utter_was_not_saved", picture="private", buttons=under)]
    return None
