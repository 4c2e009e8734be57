"""Is a line at an open question told or asked? Many questions do not begin with a question word ("mtg 2moz or nah",
"i got a letter for a review whats that"): they are known by what they mean and by a word of asking anywhere in them.

Measured with `tests/conversations/test_told_or_asked.py`, on lines of other hands.
"""

from __future__ import annotations

import re
from typing import Literal

from actions.gathering.questions import Question
from actions.turn import Turn

_CUE = re.compile(
    r"\?|\b(?:what|wot|wat|wut|whats|wots|wats|who|hoo|whos|whose|when|wen|where|wer|wheres|why|wy|how|hw|ow|hows|which"
    r"|wich|y (?:do|is|are|we|they)|any ?(?:one|1) (?:who|i|that|can)|or nah|or not|right|innit"
    r"|(?:can|cn|could|cud|do|does|duz|did|is|iz|are|r|am|will|wil|would|wud|should|shud|may|must|has) (?:i|we|you|u"
    r"|they"
    r"|it|that|there|their|this|she|he|my|our|the|someone|some1|mum|mam|dad|miss|sir|anyone|im))\b",
    re.I,
)
_REQUEST = re.compile(
    r"^\W*(?:(?:ok|please|pls|plz|pleez|can (?:you|u)|could you|so|hi|right)[\s,]+)*(?:show|give|giz|gimme|list|tell"
    r"|tel|read|open|opin|display|describe|explain|pull|run|lemme|let me|drop|define|name|step by step|number (?:for"
    r"|4|of)"
    r"|phone number|email (?:of|for|address)|i (?:need|want|wana|wanna|would like|should like|'d like) (?:to )?(?:know"
    r"|no|see|email|ring|phone|contact|get hold|understand|hear|write to|rite to|the (?:email|number|name))"
    r"|i(?: do not|'?ve never| never| don'?t|dont) (?:know|no|understand|understood|heard of) (?:what|wot|this|the word"
    r"|that word))\b"
    r"|\b(?:please|pls|plz)\W*$",
    re.I,
)
_TOLD = re.compile(
    r"^\W*(?:(?:that|because|cos|coz|so|and|but|well|like|yeah|yes|no|nah)[\s,]+)*(?:i (?:like|love|hate|want|wish|need"
    r"|feel|find|get|can|cant|can'?t|never|always|dont like|don'?t like|do not like|dont want|don'?t want|dont know"
    r"|don'?t know|dont understand|don'?t understand|am|have to|go to|think)"
    r"|i'?m|im|when|if|people|they|she|he|it|everyone|nobody|no one|someone|teachers?|staff|miss|sir|my|the|we|not|dont"
    r"|don'?t|not knowing|being|getting|to)\b",
    re.I,
)
_LAST_CLAUSE = re.compile(
    r"(?P<before>[\w']*)[\s,.;-]+(?:(?:so|and|but|then|like|n)\s+)?"
    r"(?:(?:what|wot|wat|who|hoo|where|wer|how|hw|which|when|wen|why|wy)\s*(?:'?s|do|does|dus|is|iz|are|r|can|should"
    r"|shud"
    r"|will|wud|would|now|next|good|use|paper|if|to i|do i|wer|wos|was)\b"
    r"|(?:can|cn|could|cud|is|iz|are|will|wil|would|wud|should|may) (?:i|we|they|you|u|he|she|it|that|this|there"
    r"|their|the (?:council|school|plan)|someone|sum1|sumone|anyone|any1)\b"
    r"|(?:do|does) (?:i|we|they|you|u|he|she|the (?:council|school|plan)|someone|anyone)\b).{0,45}$|\b(?:why|wy|y|how"
    r" come|why again)\W*$",
    re.I,
)
_KNOWS = frozenset(
    "tell tells told telling know knows no understand understands see say says said ask asks asked asking explain"
    " explains explaining remember remembers sure about of matter matters wonder when if that like love hate"
    " and".split()
)
"""Words after which a question word begins no question: "nobody tells me what is happening"."""


def ends_asking(turn: Turn) -> bool:
    """True for a line that tells something and then asks: "my taxi stopped coming what do i do"."""
    return any(_ends_asking(each) for each in turn.readings)


def _ends_asking(words: str) -> bool:
    for found in _LAST_CLAUSE.finditer(words):
        before = (found["before"] or "").lower()
        earlier = words[: found.start()].lower().split()
        known = before in ("me", "us", "him", "her", "you", "them") and bool(earlier) and earlier[-1] in _KNOWS
        if before not in _KNOWS and not known:
            return True
    return False


_ASKED_AT, _MAYBE_AT = 0.6, 0.45
"""Chances of the best guess from which a line with a word of asking is a question, or is asked about."""
LONGEST = 40
"""Words up to which a line may be a question."""

_OF_THE_QUESTION: dict[str, str] = {
    "want_there": "ask_who_invited_can_i_choose ask_can_i_bring_someone ask_who_comes",
    "not_there": "ask_who_invited_can_i_choose ask_who_comes",
    "take_part": "ask_what_if_i_cant_speak_up ask_do_i_have_to_go ask_can_i_leave_or_break read_aloud ask_where_meeting"
    " ask_can_i_bring_someone",
    "breaks": "ask_can_i_leave_or_break",
    "speaks": "ask_what_if_i_cant_speak_up ask_can_i_bring_someone read_aloud ask_who_can_help",
    "decided": "ask_what_happens_after ask_when_new_plan ask_change_plan ask_change_school",
    "agree": "ask_disagree_appeal ask_change_plan",
    "hope_any": "ask_growing_up ask_change_school",
    "hope_work": "ask_growing_up ask_change_school",
    "hope_home": "ask_growing_up",
    "hope_friends": "ask_growing_up ask_transport",
    "hope_health": "ask_growing_up ask_who_can_help",
    "help_better": "ask_change_plan repeat ask_when_meeting ask_who_comes ask_can_i_bring_someone",
    "would_help": "ask_change_plan repeat ask_can_i_leave_or_break",
}
"""What an answer to a question is often taken for, since both speak of the same thing."""
_YES_NO = re.compile(
    r"^\W*(?:yes|yeah|yea|yep|yup|yh|ye|no|nope|nah|not|never|sometimes|sumtimes|always|kind of|kinda|sort of|a bit)\b"
    r"(?!\W*(?:(?:but|and|so) )?(?:what|wot|wat|who|when|wen|where|why|how|which|can|is|do|does|are|will)\b)",
    re.I,
)
# "Sometimes, when transport isn't late", "only if miss is in": how often, and when.
_WHEN = re.compile(
    r"^\W*(?:(?:yes|yeah|yh|no|nah|well|it does|it is|they do)[\s,]+)*(?:sometimes|sumtimes|somtimes|only|always"
    r"|never|mostly"
    r"|usually|not|yes|yeah|yep|yh|no|nope|nah|a bit|kind of|most (?:weeks|days)|some (?:weeks"
    r"|days))[\s,–-]+(?:just |but |only )*"
    r"(?:when|wen|if|on|unless|until|where|in|at)(?!\s+(?:is|iz|are|r|do|does|will|wil|can|did|should|am|was)\b)\s+\S",
    re.I,
)
_WISH = re.compile(
    r"^\W*(?:more|less|fewer|longer|shorter|a|an|the|to|if|do it|have it|have my|with|without|not|when|where|in|at|on"
    r"|by"
    r"|same|only|just|that (?:i|i'?m|im|my|people|they|we)|tell me|show me|explain|ask me|let me|give me|someone)\b",
    re.I,
)
_TELLS_OF = frozenset("hard going_well would_help help_better help_happening help_helping decided listened".split())
"""Questions whose answers tell of all the things that can be asked: "nobody tells me whats happening"."""
_WISHES = frozenset(["help_better", "would_help", "goal_want", "tell_people"])


def of_the_question(question: Question | None) -> frozenset[str]:
    """The meanings that an answer to this question is often taken for."""
    return frozenset(_OF_THE_QUESTION.get(question.id, "").split()) if question else frozenset()


_PLAINLY_TOLD = re.compile(
    r"^\W*(?:yes|yeah|yea|yep|yh|no|nope|nah|sometimes)[\s,.]+(?:i|they|it|she|he|we|only|every|not|sometimes|because"
    r"|cos)\b"
    r"(?!.*\b(?:delete|remove|change|take|meant|ment|mean|keep|share|show|hide|stop|skip|back|wrong|said|put|undo)\b)",
    re.I,
)


def plainly_told(question: Question, words: str) -> bool:
    """True for "no i dont get it" at a question of yes or no: that is no wish about an answer given before."""
    told = _PLAINLY_TOLD.match(words) or (_WHEN.match(words) and not words.rstrip().endswith("?"))
    return any(each.id in ("yes", "no") for each in question.choices) and bool(told)


def begins_an_answer(question: Question | None, words: str) -> bool:
    """True where a line begins as answers to this question do: "yes every week", "more time", "tell me before"."""
    if question is None or words.rstrip().endswith("?"):
        return False
    if any(each.id in ("yes", "no") for each in question.choices) and (_YES_NO.match(words) or _WHEN.match(words)):
        return True
    return question.id in _WISHES and bool(_WISH.match(words)) and not _OF_THE_TALK.search(words)


_OF_THE_TALK = re.compile(
    r"\b(?:meeting|meetin|meating|review|revew|reveiw|my plan|the plan|ehcp|ehc|again|slower|that word|question|goals?"
    r"|targets?|answers?|who comes|whos coming|joke)\b",
    re.I,
)


def asked(turn: Turn, question: Question | None) -> Literal["question", "unsure"] | None:
    """Whether a line that does not begin as a question is one all the same; "unsure": it has to be asked about."""
    words, best = turn.words.strip(), turn.best
    if not best.startswith("ask_") or best in of_the_question(question) or len(words.split()) > LONGEST:
        return None
    request = turn.says(_REQUEST)
    if not request and not turn.says(_CUE):
        return None
    told = not request and not words.endswith("?") and any(_TOLD.match(each) for each in turn.readings)
    if told and turn.sureness >= _ASKED_AT and ends_asking(turn):
        return "question"
    if told and (best == "ask_plan_not_happening" or (question is not None and question.id in _TELLS_OF)):
        return None
    if turn.sureness >= _ASKED_AT and not told:
        return "question"
    return "unsure" if turn.sureness >= _MAYBE_AT else None


_OF_ME = re.compile(r"^\W*(?:i|im|i'?m|i am|ive|i'?ve|my|the|he|she|they|we)\b", re.I)
_TELLS = 5
"""Words from which a line about oneself tells something, whatever it was taken for."""


def told_at_length(turn: Turn) -> bool:
    """True for what is told in so many words and was taken for a joke: it may be something to write down."""
    from actions.lines.sense import asks

    long = len(turn.words.split()) >= _TELLS
    return turn.intent == "chitchat_joke" and long and bool(_OF_ME.match(turn.words)) and not asks(turn.words)
