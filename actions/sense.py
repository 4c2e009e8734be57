"""What a line is while a question is open: an answer, a question, or a wish about the talk itself. Context comes first:
in an interview a plain statement or a bare noun is an answer, and only what is asked as a question is one."""

from __future__ import annotations

import re
from typing import Literal

from actions.turn import Turn

Kind = Literal[
    "answer",
    "question",
    "stop",
    "skip",
    "back",
    "not_sure",
    "repeat",
    "simpler",
    "correction",
    "talk",
    "yes",
    "no",
    "quiet",
]

_STOP = re.compile(
    r"^\W*(?:(?:please|pls|can we|can i|i want to|i wanna|lets|let's|ok|no)\s+)*(?:stop|pause|"
    r"finish|quit|end|enough|finished|done|had enough|im done|i'm done|stop it|stop now|stop this|"
    r"later|not now|no more|leave it|come back later)\b[\s\w']{0,22}\W*$"
    r"|^\W*(?:(?:please|pls|no|sorry|but)\s+)*(?:i\s+)?(?:dont|don['’]t|do not|dnt)\s+(?:want to|want 2|wanna|wana)\s+"
    r"(?:do (?:this|it|these|any|questions)|carry on|keep going|go on|answer (?:any|these|questions))\b"
    r"(?: (?:any ?more|no more|anymore|now|today|questions|more|please|pls))*\W*$",
    re.I,
)
_SKIP = re.compile(
    r"^\W*(?:(?:can i|can we|please|pls|i want to|ill|i'll|just|lets)\s+)*(?:skip|pass|next|"
    r"next one|next question|miss (?:it|this)|move on|dont want to (?:say|answer)|"
    r"don't want to (?:say|answer)|i (?:dont|don't) want to (?:say|answer)(?: (?:that|this|it))?|"
    r"rather not(?: say)?)\b(?: (?:this|it|that|one|question|please|pls|this one|that one))*\W*$",
    re.I,
)
_BACK = re.compile(
    r"^\W*(?:go back|back|last question|previous(?: question)?|the one before|go to the last one)\W*$", re.I
)
_NOT_SURE = re.compile(
    r"^\W*(?:um+|er+|hm+|uh+|well)?\W*(?:i\s+)?(?:(?:really|still|just|honestly)\s+)*(?:idk|dunno|"
    r"dno|dk|iono|not sure|unsure|no idea|no clue|dont no|dont know|don't know|dont kno|"
    r"do not know|idontnow|idontknow|dnt know|cant think|can't think|cant remember|can't remember|"
    r"cant say|not rly sure|no eye deer|hard to say|who knows|um+|er+|hmm+)(?: (?:really|rly|tbh|"
    r"lol|what to (?:say|put|write)|how to (?:say|put) (?:it|that)|anything|of anything|what|"
    r"sorry|yet))*\W*$",
    re.I,
)
_CORRECTION = re.compile(
    r"^\W*(?:(?:(?:no+|oh|oops|sorry|wait|actually|hang on|hold on|nah|erm?|um+)[\s,.!]+)+(?:i|"
    r"what i)\s+mean\b|(?:(?:no+|oh|oops|sorry|wait|actually|hang on|hold on|nah|erm?|"
    r"um+)[\s,.!]+)*(?:i|what i)\s+(?:actually\s+)?(?:meant|ment|ment to (?:say|put|write)|"
    r"meant to (?:say|put|write)|should (?:have|of) (?:said|put)))\s*(?:to (?:say|put|write)\s+|"
    r"is\s+|was\s+)?(?P<words>.+)$",
    re.I | re.S,
)
_CHANGE_TO = re.compile(
    r"^\W*(?:(?:no|sorry|wait|actually|please|can you|can u)[\s,]+)*(?:change|swap|"
    r"turn)\s+(?:that|it|my answer|the last one|my last answer)\s+(?:to|into|for|"
    r"2)\s+(?P<words>.+)$",
    re.I | re.S,
)
_YES = re.compile(
    r"^\W*(?:yes|yeah|yea|yep|yup|ye|yh|yes please|ok|okay|k|sure|alright|course|of course|sound|"
    r"go on|go on then|definitely|i do|it is|it does|yes it (?:is|does)|mostly)\W*$",
    re.I,
)
_NO = re.compile(
    r"^\W*(?:no|nope|nah|naw|no thanks|no thank you|not really|never|no it (?:isnt|isn't|doesnt|"
    r"doesn't)|it isnt|it doesnt|no one|nobody|noone)\W*$",
    re.I,
)
_REPEAT = re.compile(
    r"^\W*(?:what|pardon|sorry|huh|eh|wot|say (?:that|it) again|again|repeat|repeat (?:that|it|"
    r"please)|what did you say|come again|what was the question|what was that)\W*$",
    re.I,
)
_SIMPLER = re.compile(
    r"\b(?:dont|don't|do not|didnt|dnt|doesnt|carnt|cant|can't)\s+(?:really\s+)?(?:understand|"
    r"understnd|undastand|get)\s*(?:it|this|that|u|you|the question|what (?:you|u|that|this|"
    r"it) \w+)?\W*$|^\W*(?:too (?:hard|many words|much|long)|what (?:do|does) (?:you|that|this|"
    r"it) mean|wot u mean|wdym|easier|easyer|eesier|simpler|simplier|easier please|explain|confus\w+|im confused|"
    r"(?:(?:can|could) (?:you|u) )?(?:please |pls )?(?:say|put|make|write|tell me) (?:that|it|this)(?: again)?"
    r"(?: but)? (?:more )?(?:easier|easyer|eesier|easy|simpler|simplier|simple|slower|shorter"
    r"|in (?:easy|easier|simple|simpler) words)(?: please| pls)?"
    r"|in (?:easy|easier|simple|simpler) words(?: please| pls)?|"
    r"i'm confused)\W*$",
    re.I,
)

_ASKS = re.compile(
    r"^\W*(?:(?:but|and|so|ok|okay|um+|er+|erm|wait|hang on|hey|also|sorry|please|pls|quick question)[\s,]+)*"
    r"(?:(?:what|wot|wat|wut)(?:'?s|\s+(?:is|are|iz|r|does|dose|dus|duz|do|did|will|would|happens|hapens|happen|if|time|day|about|bout|can|should|kind))\b"
    r"|(?:who|hoo|hu)(?:'?s|\s+(?:is|are|iz|r|will|wil|else|comes|sees|reads|can|do|does|decides|gets|made))\b"
    r"|(?:when|wen|where|wear|wher|were)(?:'?s|\s+(?:is|iz|are|r|do|does|dus|duz|will|can|should))\b"
    r"|(?:why|y)\s+(?:is|are|r|do|does|dus|did|have|cant|can't|should|would|am)\b"
    r"|(?:how|ow)\s+(?:long|many|much|do|does|can|will|is|are|come|old|often)\b"
    r"|(?:do|does|did|can|cn|could|will|wil|would|should|shud|is|are|am|have|has|may|must)\s+(?:i|we|my|me|the|they|you|u|it|there|that|this|mum|mam|dad|someone|people|anyone|she|he|a|everyone)\b"
    r"|(?:which|is there|are there|whos|who's|tell me (?:about|what|who|when|where|why|how|more)"
    r"|show me|explain|read me)\b)",
    re.I,
)
_STATEMENT_AFTER_ALL = re.compile(
    r"^\W*(?:is when|are|what i (?:like|hate|love|want)|when (?:i|people|they|it|the|there|my)\b)", re.I
)
_TALK = frozenset(
    [
        "read_aloud",
        "who_sees_this",
        "are_you_a_robot",
        "help_what_can_you_do",
        "greet",
        "thanks",
        "swearing_abuse",
        "chitchat_joke",
        "out_of_scope",
    ]
)
_VERY_SURE, _QUITE_SURE = 0.7, 0.85


def asks(words: str) -> bool:
    """True for a line that is asked as a question, also without a question mark."""
    text = words.strip()
    if _STATEMENT_AFTER_ALL.match(text) and not text.endswith("?"):
        return False
    return text.endswith("?") or bool(_ASKS.match(text))


def correction(words: str) -> str | None:
    """The new words of "no wait i meant maths", or None."""
    for pattern in (_CHANGE_TO, _CORRECTION):
        match = pattern.match(words)
        if match and not words.strip().endswith("?"):
            return match.group("words").strip()
    return None


def read(turn: Turn, choices: frozenset[str] = frozenset()) -> Kind:
    """What this line is, while a question is open. `choices` are the titles of its buttons, plain."""
    words, best, sure = turn.words.strip(), turn.best, turn.sureness
    if not re.search(r"[^\W_]", words) and not _has_picture(words):
        return "quiet"
    for pattern, kind in (
        (_STOP, "stop"),
        (_SKIP, "skip"),
        (_BACK, "back"),
        (_NOT_SURE, "not_sure"),
        (_YES, "yes"),
        (_NO, "no"),
        (_REPEAT, "repeat"),
        (_SIMPLER, "simpler"),
    ):
        if pattern.search(words) and len(words) < 80:
            return kind  # type: ignore[return-value]
    if correction(words) is not None:
        return "correction"
    step_words = _plain(words)
    if step_words in choices:
        return "answer"
    short = len(words.split()) <= 8
    if asks(words) and len(words.split()) <= 40:
        return "question"
    if short and sure >= _QUITE_SURE:
        wishes = {
            "stop": "stop",
            "dont_know": "not_sure",
            "goodbye": "stop",
            "repeat": "repeat",
            "say_simpler": "simpler",
        }
        if len(words.split()) <= 3:
            wishes |= {"affirm": "yes", "deny": "no"}
        if best in wishes:
            return wishes[best]  # type: ignore[return-value]
    if best in _TALK and short and sure >= _VERY_SURE and _to_the_bot(best, words):
        return "talk"
    if short and best == "ask_jargon" and re.search(r"\bmean", words, re.I):
        return "question"
    return "answer"


_MORE = re.compile(
    r"^\W*(?:(?:and|ok|yes|please|tell me|say|can i (?:have|see|hear)|show me)\s+)*"
    r"(?:more|next|go on|carry on|keep going|and then"
    r"|what else|whats next|what's next|next one|another|another one)(?:\s+(?:please|pls|plz))?\W*$",
    re.I,
)


def wants_more(words: str) -> bool:
    """True for "more", "next", "go on": what the last reply offered."""
    return bool(_MORE.match(words))


def wish(words: str) -> str | None:
    """A wish about the talk itself that is plain from its words alone: an intent, or None."""
    if len(words) >= 80:
        return None
    for pattern, intent in ((_REPEAT, "repeat"), (_SIMPLER, "say_simpler"), (_STOP, "stop"), (_NOT_SURE, "dont_know")):
        if pattern.search(words.strip()):
            return intent
    return None


def _plain(words: str) -> str:
    return re.sub(r"[^\w\s]", "", words.lower()).strip()


def _to_the_bot(best: str, words: str) -> bool:
    if best == "swearing_abuse":
        return (
            bool(re.search(r"\b(you|u|ur|your|bot|this thing|robot|computer)\b", words, re.I))
            or len(words.split()) <= 2
        )
    if best in ("chitchat_joke", "out_of_scope"):
        return bool(re.search(r"\b(you|u|ur|joke|haha|lol)\b", words, re.I))
    return True


def _has_picture(words: str) -> bool:
    return any(ord(char) > 0x2190 for char in words if char not in "…—–’‘“”")
