"""What is said to the assistant itself, around what it is for: "that was a question", "you said that already", "write
down: … keep it private". What is said to it is no view of theirs, and is never offered to be written down."""

from __future__ import annotations

import re

from actions.kept.answers import TO_WRITE
from actions.lines.guesses import WAIT_TOO
from actions.turn import Say, Turn
from actions.wordbook import menu

_SO = (
    r"(?:(?:lol|lma+o+|haha+|no|nah|yes|yeah|well|but|and|so|oh|ok|okay|wait|hang on|sorry|look|see|ugh|urgh"
    r"|argh|omg|ffs|god|oi|hey"
    r"|seriously|actually|again|like|right|honestly|whatever)[\s,]+)*"
)
_TO_YOU = re.compile(
    rf"^\W*{_SO}(?:"
    r"i(?:'ve|ve| have)? ?(?:literally |just |only |already |alredy |even )*(?:said|sed|typed|asked|askd"
    r"|told (?:you|u))"
    r"(?: (?:it|that|this|so|the word))?(?: (?:already|before|twice|again|just now|in my question))*"
    r"|(?:you|u)(?:'ve|ve| have)? ?(?:literally |just |already |alredy |keep )*(?:said|sed|says?|saying|told me|asked)"
    r"(?: me)?(?: (?:it|that|this|so|the same(?: thing)?|same thing))?(?: (?:first|already|before|twice|again|loads))*"
    r"|(?:that|it|this)(?:'?s| was| is|s) (?:a |my |the )?(?:question|qwestion)\b.{0,40}"
    r"|(?:still |even )?(?:did ?n[o']?t|didn't|dint) (?:even |really )?(?:answer|anser) (?:me|it|that|the question"
    r"|my question|what i (?:said|asked))"
    r"|(?:you|u|it)(?: (?:still|even))? (?:did ?n[o']?t|didn't|dint|have ?n[o']?t|never|don'?t|dont|not|wont|won'?t)"
    r" ?(?:even |really |actually )?"
    r"(?:answer(?:ed|ing)?|anser|anserd|read|reading|listen(?:ed|ing)?|hear|heard)"
    r"(?: to)?(?: (?:me|it|that|the question|my question|my qwestion|what i (?:said|asked|typed|wrote)))?"
    r"|(?:that|it|this)(?:'?s| is|s| was)? ?(?:not|wasn'?t|isn'?t|wasnt|isnt|aint) (?:what|wot|the (?:one|thing"
    r"|question)"
    r")(?: that)?"
    r" ?(?:i|im|i'm)? ?(?:asked|askd|was asking|am asking|asking|meant|ment|mean|wanted|said)?(?: (?:you|u|for|about))*"
    r"|(?:that|it|this) ?(?:wasn'?t|was not|isn'?t|is not|wasnt|isnt|aint) (?:a |an |my )?(?:answer(?: to "
    r".{1,30})?|view|cry for help"
    r"|thing to write(?: down)?)(?:,? (?:it|that) was a (?:view|question|joke))?"
    r"|i(?: am|'m|m| was)? ?(?:not )?(?:talking|talkin|speaking) to (?:you|u)"
    r"|i (?:never|did ?n[o']?t|didnt) (?:said|say|sed|asked|typed) (?:that|it|this|nothing)"
    r"|i (?:never|did ?n[o']?t|didn't|dont|don'?t|do not) ?(?:ask(?:ed)?|want|wanted|say|said|tell"
    r"|told)?(?: (?:you|u))?"
    r" ?(?:to )?(?:write|rite|put|note|save) (?:it|that|this|anything|them|everything|all that)(?: down)?"
    r"|(?:dont|don'?t|do not|stop|quit|pls dont|not) (?:\w+ )?(?:write|rite|writing|put|note|save)"
    r" (?:that|it|this|them|everything|things|stuff|anything)(?: (?:down|either|too|all|i say))*"
    r"|(?:dont|don'?t|do not|stop|quit) (?:asking|ask|offering)(?: me)?(?: to)? (?:write|rite|put)(?: (?:that"
    r"|it|this|things"
    r"|stuff|everything))?(?: down)?"
    r"|why (?:do|are|would|did) (?:you|u) (?:want to |wanting to |keep )?(?:write|writing|put|note|asking)\b.{0,40}"
    r"|(?:can|could|will) (?:you|u) (?:just |please |even )*(?:answer|listen)(?: (?:me|it|the question|my question"
    r"|to me|what i (?:said|asked)))?"
    r"|(?:you|u)(?:'re|re| are)? ?(?:not )?(?:even )?(?:listening|helping|answering)(?: to)?(?: me)?"
    r"|(?:no )?(?:god|bloody hell|for (?:gods|god'?s|fucks|fuck'?s) sake|jesus|wtf|ffs|omg|ugh+|argh+)"
    r"|(?:never ?mind|nvm|forget (?:it|that)|whatever|doesn'?t matter)"
    r")(?:[\s,]+(?:mate|bro|lol|ffs|tho|though|you know|please|pls|thanks|again|then|now|either"
    r"|you said it first))*\W*$",
    re.I,
)
"""One sentence to the assistant: it goes before what was meant, or is all that was said."""
_ONLY_A_WORD = re.compile(
    r"^\W*(?:no )?(?:god|bloody hell|for \S+ sake|jesus|wtf|ffs|omg|ugh+|argh+|never ?mind|nvm|forget (?:it"
    r"|that)|whatever"
    r"|doesn'?t matter)\W*$",
    re.I,
)
_ASKED = re.compile(
    r"\b(?:question|qwestion|answer|anser|asked|askd|asking|read|listen\w*|write|rite|writing|said|sed|typed|meant)\b",
    re.I,
)
_BREAK = re.compile(r"(?<=[.!?])\s+|\s+[-–]\s+")
_ALL_GONE = re.compile(
    rf"^\W*{_SO}(?:scrap|forget|bin|lose|drop|ignore|leave)(?: out)? (?:(?:all|both) of (?:it|that|them|those|this)"
    r"|that|it|them|those|this|both|the lot|all that)(?: (?:then|please|pls|now|out))*\W*$",
    re.I,
)
_JUST_ONE = re.compile(
    rf"^\W*{_SO}(?:just|only) (?:write |put |keep |do )*the (?P<which>first|1st|second|2nd|third|3rd|last|other) "
    r"(?:one|1|bit|thing)\b",
    re.I,
)
_PLACES = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "last": -1, "other": 0}


_TELL = re.compile(
    r"^\W*(?:just |please )*(?:tell|show) me (?=(?!about\b|what\b|who\b|when\b|more\b)\w+(?: \w+){0,2}\W*$)", re.I
)
_STARTS = re.compile(r"^\W*(?:no+|nah|what|wot|huh|wait|eh|um+|oi|hey|ok|okay|good|right|sorry|please)\W*$", re.I)


def sentences(words: str) -> list[str]:
    """The sentences of a typed line, each with its mark."""
    return [each for each in _BREAK.split(words.strip()) if each.strip()]


def to_you(sentence: str) -> bool:
    """True for one sentence that is said to the assistant and tells nothing of the young person."""
    return bool(_TO_YOU.match(sentence))


def without(words: str, answering: bool = False) -> str:
    """The line without the sentences to the assistant before what was meant; empty where nothing else was said.

    `answering`: a question is open, so that what follows an answer, or only begins one, is part of it to the letter.
    """
    left = sentences(words)
    if answering and left and (_ONLY_A_WORD.match(left[0]) or not to_you(left[0])):
        return words.strip()
    while left and (to_you(left[0]) or (len(left) > 1 and _STARTS.match(left[0]) and to_you(left[1]))):
        left = left[1:]
    while not answering and len(left) > 1 and to_you(left[-1]) and not _ONLY_A_WORD.match(left[-1]):
        left = left[:-1]
    return " ".join(left)


def unwrap(turn: Turn) -> list[Say] | None:
    """What is said where the whole line is to the assistant, else None: `turn` is then left with what was meant."""
    if turn.button is not None or not turn.words:
        return None
    which = _which(turn)
    if which is not None:
        return which
    answering = turn.store.question(turn.sitting) is not None
    left = without(turn.words, answering)
    if left == turn.words.strip() or (left and _ONLY_A_WORD.match(left)):
        return None
    if left:
        if any(to_you(each) and _ASKED.search(each) for each in sentences(turn.words)):
            let_go(turn)
        turn.hear(_TELL.sub("tell me about ", left))
        return None
    if all(_ONLY_A_WORD.match(each) for each in sentences(turn.words)) or not _ASKED.search(turn.words):
        return None
    if turn.store.question(turn.sitting) and not re.search(
        r"\b(?:question|qwestion|answer|anser|listen\w*|write|rite|writing)\b", turn.words, re.I
    ):
        return None  # "i already told you", at a question: they want the next one
    let_go(turn)
    return [Say("utter_sorry_missed", buttons=menu("first"))]


_A_NAME = 3
# "One last thing I forgot to ask, what is school meant to do about her lunch, because she …": the question in it.
_QUESTION_IN = re.compile(
    r"(?:^|[,;]\s+|\b(?:ask|wondered|wonder)[:,]?\s+)(?P<asked>(?:what|who|when|where|how|which|can|could|does|do|is|are|will"
    r"|would)\b[^,;.?!]{10,}?)(?:,? (?:because|cos|so that|since|as (?:she|he|i|we|they))\b.*|,\s.*|\?|$)",
    re.I,
)


def last_alone(turn: Turn) -> str | None:
    """Of a line that is not understood as a whole, the last sentence where it asks something, or only names a thing
    ("thats the teachers not the TA. teaching assistant"); else None."""
    from actions.lines.sense import asks

    parts = sentences(turn.words)
    if not turn.unsure or turn.store.question(turn.sitting):
        return None
    inside = _QUESTION_IN.search(parts[-1]) if parts else None
    if inside and len(inside["asked"].split()) < len(parts[-1].split()):
        return inside["asked"].strip()
    if len(parts) < 2:
        return None
    last = parts[-1].strip()
    return last if asks(last) or len(last.split()) <= _A_NAME else None


def let_go(turn: Turn) -> None:
    """Forget what waited to be written down: it was never meant for that."""
    turn.keep(TO_WRITE, None)
    turn.keep(WAIT_TOO, None)


def _which(turn: Turn) -> list[Say] | None:
    """ "no, just the 2nd one", "scrap all of it": about the things that wait to be written down; else None."""
    import json

    last = turn.value(TO_WRITE)
    if last is None:
        return None
    parts = sentences(turn.words)
    held: list[str] = [*json.loads(turn.value(WAIT_TOO) or "[]"), last]
    only = _JUST_ONE.match(parts[0]) if parts and len(held) > 1 else None
    if only:
        from actions.views import write_words

        at = _PLACES[only["which"].lower()]
        said_anew = " ".join(parts[1:])
        if at < len(held):
            turn.keep(TO_WRITE, said_anew if len(said_anew.split()) >= 4 else held[at])
            turn.keep(WAIT_TOO, None)
            return write_words(turn)
    if parts and _ALL_GONE.match(parts[0]):
        let_go(turn)
        rest = " ".join(parts[1:])
        rest = re.sub(r"^\W*scrap all of (?:it|that)\W*", "", rest, flags=re.I)
        if not rest:
            return [Say("utter_not_written", buttons=menu("first"))]
        turn.hear(rest)
    return None
