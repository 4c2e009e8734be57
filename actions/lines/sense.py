"""What a line is while a question is open: an answer, a question, or a wish about the talk itself. Context comes first:
in an interview a plain statement or a bare noun is an answer, and only what is asked as a question is one."""

from __future__ import annotations

import re
from typing import Literal

from actions.gathering.questions import Question
from actions.lines import no_answers, plainly, stops, told_or_asked, wishes
from actions.lines.asks_too import ASKS_TOO
from actions.small_questions import asked
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
    "progress",
    "finish",
    "wait",
    "elsewhere",
    "bored",
    "last_wrong",
    "write_what",
    "not_english",
    "cannot",
    "unsure",
]


_ORDERS: dict[str, Kind] = {
    "stop": "stop",
    "skip": "skip",
    "back": "back",
    "repeat": "repeat",
    "simpler": "simpler",
    "not_sure": "not_sure",
    "progress": "progress",
    "finish": "finish",
    "goodbye": "stop",
    "tell_views_start": "repeat",
}
"""What an order of `small_questions.asked` is while a question is open; the others are done, and the question stays."""
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


_FILLER = re.compile(r"(?<=\w) (?:even|actually|exactly|really|the hell)(?= )", re.I)


def asks(words: str) -> bool:
    """True for a line that is asked as a question, also without a question mark."""
    text = _WANTS_TO_KNOW.sub("", _FILLER.sub("", words.strip()))
    if wishes.STATEMENT_AFTER_ALL.match(text) and not text.endswith("?"):
        return False
    asked_so = wishes.ASKS.match(text) or ASKS_TOO.match(text) or _BARE_ASK.match(text) or _TAG.match(text)
    return text.endswith("?") or bool(asked_so)


# "He wants to know what happens if ...", "can you tell me how often ...": asked all the same.
_WANTS_TO_KNOW = re.compile(
    r"^\W*(?:(?:hi|hello|ok|so|and|also|anyway|please|well|right|hey)[\s,]+)*(?:(?:(?:i|we|he|she|they|mum|mam|dad"
    r"|my \w+|\w+)(?:'?d| would| wud)? (?:just )?(?:like|likes|want|wants|wanna|wana|need|needs)(?: to)? (?:know|no|ask"
    r"|find out)|(?:i|we|he|she|they|mum|dad)(?:'?m| am|'?re| are|'?s| is| was|'ve| have)? (?:just )?"
    r"(?:wonder(?:ing|s)?|asking|wondered)|(?:do|does) (?:you|u|anyone) know|(?:can|could|cud) (?:you|u)"
    r" (?:please )?(?:tell|show|remind|explain to) (?:me|us|him|her)|(?:what|wot|all) (?:i|we|he|she)"
    r" (?:want|wants|need) to know is)"
    r"(?: please)?[\s,:]+(?=(?:what|wot|wat|who|hoo|when|wen|where|wer|why|how|which|if|is|are|do|does|can|will)\b))",
    re.I,
)
# "They can't make me read out loud can they": a tag after what is said.
_TAG = re.compile(
    r"^(?:\S+\s+){3,}?\S*(?<!\bso)(?<!\bnor)(?<!neither)(?<!\bthan)(?<!\bwhat)(?<!\bhow)[\s,]+(?:(?:can|can'?t|cant|do|don'?t"
    r"|dont|are|aren'?t|arent|will|won'?t|wont|should|shouldn'?t|shouldnt|would|could|have|haven'?t) (?:they|i|we|you)"
    r"|(?:can|can'?t|cant|does|doesn'?t|doesnt|is|isn'?t|isnt|will|won'?t|wont|has|should) (?:he|she)"
    r"|(?:is|isn'?t|isnt|does|doesn'?t|doesnt|will|won'?t|wont|was|wasn'?t) (?:it|there))\W*$",
    re.I,
)
_PARTS = re.compile(
    r"[.,;!?]+\s+(?:(?:and|but|so|then)\s+)?|\s+(?:and|but|so)\s+(?=(?:what|who|when|where|how|is|are|can|do)\b)"
)


def asks_in_part(words: str) -> bool:
    """True for a line one part of which asks: "i have this lady, how many hours is she there"."""
    parts = _PARTS.split(words)
    return asks(words) or any(asks(part) for part in parts if part and len(part.split()) > 1)


# "when", "who with", "and why": nobody's answer.
_BARE_ASK = re.compile(
    r"^\W*(?:and |but |so |ok |wait )*(?:wh(?:en|ere|o|y|ich)|wen|hoo|how (?:come|many|much|long|often))"
    r"(?: (?:is|with|for|then|one|ones|else|by))?\W*$"
    r"|^\W*(?:and |but |so |ok |wait )*(?:who|hoo) (?:deci?ded|desided|said|chose|picked|agreed|asked|put|wrote)"
    r" (?:on |to |for )?(?:that|this|it|i|my|we|so)\b.{0,30}$",
    re.I,
)


# "sorry not every day. most days. change that to most days": the wish stands at the end.
_CHANGE_THAT = re.compile(
    r"[.!,]\s+(?:please |pls )?(?:change|make) (?:that"
    r"|it) (?:to )?(?P<words>[^.!?]{2,80})[.!]*$",
    re.I,
)


_MEANT_TO = re.compile(r"^\W*(?:i|we|he|she|they) (?:meant|ment|mean) to [a-z]+ .*", re.I)


def correction(words: str) -> str | None:
    """The new words of "no wait i meant maths", or None; "i meant to do it" tells of a wish."""
    if _MEANT_TO.match(words):
        return None
    later = _CHANGE_THAT.search(words)
    if later:
        return later["words"].strip()
    dotted = wishes.CHANGE_DOT.match(words)
    if dotted and not words.strip().endswith("?"):
        return (dotted["words"] or dotted["more"]).strip()
    instead = wishes.SAY_INSTEAD.match(words)
    if instead:
        return (instead["words"] or instead["bare"]).strip()
    for pattern in (wishes.CHANGE_TO, wishes.SHOULD_SAY, wishes.MAKE_IT, wishes.WRITE_MINE, wishes.CORRECTION):
        match = pattern.match(words)
        if match and not words.strip().endswith("?"):
            return match.group("words").strip()
    return None


def read(turn: Turn, question: Question | None = None) -> Kind:
    """What this line is, while `question` is open."""
    choices = frozenset(_plain(each.title) for each in question.choices) if question else frozenset()
    words, best, sure = turn.words.strip(), turn.best, turn.sureness
    if not re.search(r"[^\W_]", words) and not _has_picture(words):
        return "quiet"
    if question is not None and told_or_asked.plainly_told(question, words):
        return "answer"
    for pattern, kind in (
        (wishes.BYE, "stop"),
        (wishes.PROGRESS, "progress"),
        (wishes.RETURN, "repeat"),
        (wishes.STOP, "stop"),
        (stops.WHY, "stop"),
        (stops.LATER, "stop"),
        (wishes.SKIP, "skip"),
        (wishes.BACK, "back"),
        (wishes.NOT_SURE, "not_sure"),
        (wishes.YES, "yes"),
        (wishes.NO, "no"),
        (wishes.REPEAT, "repeat"),
        (wishes.SIMPLER, "simpler"),
    ):
        if turn.says(pattern) and len(words) < stops.LONGEST:
            return kind  # type: ignore[return-value]
    if re.fullmatch(r"\W*(?:please )?help(?: me)?(?: please)?\W*", words, re.I):
        return "simpler"
    step_words = _plain(words)
    if step_words in choices or (question is not None and _by_place(question, words)):
        return "answer"
    if correction(words) is not None:
        return "correction"
    none = no_answers.kind(turn)
    if none is not None:
        return none  # type: ignore[return-value]
    if told_or_asked.begins_an_answer(question, words):
        return "answer"
    short = len(words.split()) <= 8
    if (any(asks(each) for each in turn.readings) or plainly.asked(turn)) and len(words.split()) <= 40:
        ordered = asked.order(turn, asked.VERY_SURE)  # "can we do this another day"
        return _ORDERS.get(ordered or "", "question")
    inside = told_or_asked.asked(turn, question)
    if inside is not None:
        return inside
    if short and turn.says(wishes.A_ROBOT, wishes.AT_ME):
        return "talk"
    if plainly.meant(turn) == "tell_views_start":
        return "repeat"
    if wants_more(words) or _WHICH_ONE.match(words):  # nothing that it could be of: an easier way to answer
        return "simpler"
    ordered = asked.order(turn, asked.VERY_SURE)
    if ordered is not None and len(words.split()) > 1:
        return _ORDERS.get(ordered, "question")
    if short and sure >= _QUITE_SURE:
        meant = {
            "stop": "stop",
            "dont_know": "not_sure",
            "goodbye": "stop",
            "repeat": "repeat",
            "say_simpler": "simpler",
        }
        if len(words.split()) <= 3:
            meant |= {"affirm": "yes", "deny": "no"}
        if best in meant:
            return meant[best]  # type: ignore[return-value]
    if best in told_or_asked.of_the_question(question):
        return "answer"
    if best in _TALK and short and sure >= _VERY_SURE and _to_the_bot(best, words):
        return "talk"
    if short and best == "ask_jargon" and re.search(r"\bmean", words, re.I):
        return "question"
    opens = question is not None and not any(each.id in ("yes", "no") for each in question.choices)
    return "unsure" if no_answers.doubtful(turn, opens) else "answer"


_WHICH_ONE = re.compile(r"^\W*(?:the )?(?:first|1st|second|2nd|third|3rd|fourth|last|other|same) (?:one|1)\W*$", re.I)


def _by_place(question: Question, words: str) -> bool:
    """ "The second one", of the choices that were shown with the question."""
    from actions.gathering.answering import choice_said

    return bool(_WHICH_ONE.match(words)) and choice_said(question, words) is not None


def returns(words: str) -> bool:
    """True for "carry on", "can i carry on where i was", "im ok carry on": back to the open place."""
    return bool(wishes.RETURN.match(words))


def wants_more(words: str) -> bool:
    """True for "more", "next", "go on": what the last reply offered."""
    return bool(wishes.MORE.match(words))


def wish(turn: Turn) -> str | None:
    """A wish about the talk itself that is plain from its words alone: an intent, or None."""
    if len(turn.words) >= 80:
        return None
    for pattern, intent in (
        (wishes.IN_MEETING, "in_meeting"),
        (wishes.BYE, "goodbye"),
        (wishes.REPEAT, "repeat"),
        (wishes.SIMPLER, "say_simpler"),
        (wishes.STOP, "stop"),
        (stops.WHY, "stop"),
        (stops.LATER, "stop"),
        (wishes.NOT_SURE, "dont_know"),
        (wishes.RUDE_BOT, "swearing_abuse"),
        (wishes.A_ROBOT, "are_you_a_robot"),
        (wishes.AT_ME, "swearing_abuse"),
        (wishes.HEARD, "thanks"),
        (wishes.PRAISE, "thanks"),
    ):
        if turn.says(pattern):
            return intent
    return None


def yes_or_no(turn: Turn) -> str | None:
    """A plain "sound" or "nah" where the guess was unsure."""
    return "affirm" if turn.says(wishes.YES) else "deny" if turn.says(wishes.NO) else None


def _plain(words: str) -> str:
    return re.sub(r"[^\w\s]", "", words.lower()).strip()


def _to_the_bot(best: str, words: str) -> bool:
    if best == "swearing_abuse":
        return (
            bool(re.search(r"\b(you|u|ur|your|bot|this thing|robot|computer)\b", words, re.I))
            or len(words.split()) <= 2
        )
    if best in ("chitchat_joke", "out_of_scope"):
        return bool(re.search(r"\b(you|u|ur|joke)\b", words, re.I))
    return True


def _has_picture(words: str) -> bool:
    return any(ord(char) > 0x2190 for char in words if char not in "…—–’‘“”")
