"""The meeting is over, they say: "my review was last week". From then on nothing is "for your meeting"."""

from __future__ import annotations

import re

from actions import focus
from actions.turn import Button, Say, Turn
from actions.wordbook import buttons

SAID_OVER = "meeting said to be over"
_MEETING = r"(?:annual review|review meeting|ehcp? meeting|ehcp? review|meeting|meetin|meating|review|reveiw|revew)"
_WAS = re.compile(
    rf"\b(?:had|just had|'?ve had|been to|went to|came out of|come out of|done|did|finished) (?:my|our|the"
    rf"|his|her|an?)? ?"
    rf"(?:[\w']+ )?{_MEETING}\b"
    rf"|\b(?:my|our|the|his|her) (?:[\w']+ )?{_MEETING}s? (?:was|is over|'?s over|is done|'?s done|is finished|finished"
    r"|ended|happened|has (?:been|finished|happened|ended)|went)\b"
    r"|\b(?:in|at) (?:my|the|our) meeting (?:last|yesterday|this morning|on \w+day)\b"
    rf"|\bhow did (?:the|my|your|it) ?{_MEETING}? go\b",
    re.I,
)
_NOT_THIS_ONE = re.compile(
    r"\b(?:meeting with (?!the council|everyone|all)|last year'?s?|years? ago|last time|before (?:my|the"
    r"|i)|what if|if|when (?:i|we|my|the)|after (?:i|we|my|the)"
    r"|old|first|never|not|haven'?t|havent|supposed to|meant to be|going to be|was (?:cancelled|moved|going))\b",
    re.I,
)
# What is left of "hi, i had my review last week" when the meeting is taken out: nothing that is told or asked.
_BESIDE = re.compile(
    r"^\W*(?:(?:hi|hiya|hello|hey|so|ok|well|and|i|ive|i've|we|weve|we've|have|it|just|already|now|all"
    r"|done|over|last|this|the"
    r"|week|month|night|morning|afternoon|yesterday|yesterdy|today|on|mon|tues|wednes|thurs|fri|(?:mon|tues|wednes"
    r"|thurs|fri)day|ago|few|days?|weeks?|a|an|\d+|two|three|earlier|finally)\b\W*)*$",
    re.I,
)
_TO_COME = re.compile(
    rf"\b{_MEETING}s? (?:is|'?s) (?:tomorrow|tomoro\w*|2moz|next|on \w+day|in (?:a|\d|two|three|four)|today|later|soon"
    rf"|coming)\b|\b(?:got|have|having) (?:my|a|the|our) {_MEETING} (?:tomorrow|tomoro\w*|2moz|next|on|in"
    rf"|soon|later)\b",
    re.I,
)
_WHAT_NOW = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|right|but|hi|please)[\s,]+)*(?:what|wot|wat)(?:'?s|s| is| do| does| will| are)?"
    r"(?: (?:it|they|i|we))? ?(?:happen\w*|hapn\w*|do|going on|going to happen|gonna happen|next|now)"
    r"(?: (?:to me|now|next|then|after|from here|with it|with my plan|do))*\W*$"
    r"|^\W*(?:(?:ok|okay|so|and|right)[\s,]+)*(?:now what|and now|what comes (?:next|now)|whats next)\W*$",
    re.I,
)
_WHO = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|but|yes|yeah)[\s,]+)*(?:who|hoo|who to|who then|who exactly|who at the council|whos that"
    r"|which one|which person|who (?:do|should|shall|would|can) i (?:email|write to|ring|call|tell|contact|send it to))"
    r"\W*$",
    re.I,
)
_WRITE_TO = re.compile(
    r"\b(?:should|shall|can|could|do|must) (?:i|we|mum|dad)(?: just| have to)? (?:e-?mail|write to|ring"
    r"|call|contact|tell"
    r"|message|phone) (?:someone|somebody|some1|anyone|anybody|them|the council|people)\b",
    re.I,
)
_NO_LETTER = re.compile(
    r"\b(?:what (?:if|happens|do (?:i|we) do)|wot if|and if|what about if)\b.{0,30}\b(?:letter|report"
    r"|plan|email|decision|council"
    r"|they|it)\b.{0,20}\b(?:late|never|not|doesn'?t|doesnt|dont|don'?t|isn'?t|hasn'?t|hasnt|wont|won'?t)\b.{0,12}"
    r"(?:come|arrive|here|write|answer|reply|send|late|show|turn up)?.{0,12}$",
    re.I,
)
_LEFT_OUT = re.compile(
    r"\b(?:they|school|college|report|it|she|he|senco|council) (?:didn'?t|didnt|did not|never"
    r"|forgot(?: to)?|has not|hasn'?t"
    r"|hasnt|haven'?t|havent|doesn'?t|doesnt|dont|don'?t) (?:put|write|wrote|mention\w*|includ\w*|add\w*|say|said|got)"
    r" (?:anything|nothing|owt|about|down about|my|his|her|in)\b",
    re.I,
)
_REACHED = frozenset(["ask_case_worker_contact"])


def mark(turn: Turn) -> None:
    """Keep that the meeting was, where the line says so; or that one is still to come."""
    if turn.button is not None:
        return
    if turn.value(SAID_OVER) is None and turn.says(_WAS) and not turn.says(_NOT_THIS_ONE):
        turn.keep(SAID_OVER, "yes")
    elif turn.value(SAID_OVER) is not None and turn.says(_TO_COME):
        turn.keep(SAID_OVER, None)


def said_over(turn: Turn) -> bool:
    """True where the person says that the meeting was."""
    from actions.views import AFTER_MEETING

    return bool(turn.value(SAID_OVER) or turn.value(AFTER_MEETING))


def over(turn: Turn) -> bool:
    """True where the meeting was: they say so, or its day is past."""
    day = turn.meeting.date if turn.meeting else None
    return said_over(turn) or (day is not None and day < turn.today)


def take(turn: Turn) -> list[Say] | None:
    """ "What is happen now", "should i email someone" and "who", after the meeting; else None."""
    from actions.small_questions import asked
    from actions.talking import handled

    if not over(turn):
        return None
    now = focus.now(turn)
    was = _WAS.search(turn.words)
    if was and not turn.says(_NOT_THIS_ONE) and _BESIDE.match(turn.words.replace(was.group(0), " ")):
        return asked.reply(turn, asked.kinds()["had_meeting_what_now"])
    if now is not None and now.topic in _REACHED and turn.says(_WHO):
        return handled(turn, "ask_case_worker_contact")
    if turn.says(_WRITE_TO):
        return handled(turn, "ask_case_worker_contact")
    kind = "council_late" if turn.says(_NO_LETTER) else "help_left_out" if turn.says(_LEFT_OUT) else ""
    if kind and said_over(turn):
        return asked.reply(turn, asked.kinds()[kind])
    # "What do I do" of one help or goal that was just shown is about that one.
    if turn.says(_WHAT_NOW) and not (now is not None and now.item):
        return handled(turn, "ask_what_happens_after")
    return None


def write_ask(turn: Turn, under: tuple[Button, ...] | None = None) -> Say:
    """Whether to write down what was told: for the meeting, or as how the meeting went."""
    said = "utter_over_write_ask" if said_over(turn) else "utter_write_ask"
    return Say(said, picture="writing", buttons=buttons("write_words", "not_now") if under is None else under)
