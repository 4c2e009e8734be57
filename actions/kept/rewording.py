"""Orders about answers already given that carry new words or a new place: "change answer 1 to: …", "add the cat to my
last answer", "move that to what I like", "the cat was for the question before"."""

from __future__ import annotations

import re

from actions.gathering.questions import question, step_of
from actions.kept.answer_acts import changed_to
from actions.kept.inside import without_part
from actions.kept.which_answer import meant
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

_SO = (
    r"^\W*(?:(?:no+|nah|ok|okay|yes|wait|sorry|and|also|but|please|pls|plz|now|actually|can|could|you|u|we|i|want|wanna|need|to"
    r"|would|like|id|i'd|just|let|me)[\s,.!]+)*"
)
_NUMBER = r"(?:the |my |this |that )?(?:answer|number|no\.?|one)(?: (?:number|no\.?))? ?(?P<n>[1-9]\d?)(?: one)?"
_TO_WORDS = re.compile(
    rf"{_SO}(?:change|edit|correct|make|swap|fix) {_NUMBER},? (?:to|into|so (?:that )?it says|for)(?: (?:say|be|read))?"
    r"\s*[:,-]?\s*(?P<new>\S.*)$",
    re.I | re.S,
)
_THAT_TO = re.compile(
    r"^(?:[^.!?:]{0,24}[.!?,]\s+)?\W*(?:please |pls |can (?:you|u|we|i) |i (?:want|need) to |no[\s,]+|actually "
    r"|acshully |actshually )*(?:change|swap|edit|correct)"
    r" (?P<what>(?:that|it|this)(?: (?:one|1|answer|bit))?|my (?:last )?answer|the (?:last|[\w' -]{2,30}?) "
    r"(?:one|1|answer|bit))"
    r"(?: (?:to|into|so it says)\s*[:,-]?\s*|\s*[.:;–-]+\s*)(?:(?:it|that) should (?:say|be) (?:that )?|(?:put"
    r"|say|make it) )?(?P<new>\S.{2,})$",
    re.I | re.S,
)
# "Change the bit about the flat, he wants to live near mum": that part of the answer, and no other.
_BIT_ABOUT = re.compile(
    rf"{_SO}(?:change|fix|edit|correct) the (?:bit|part|thing|stuff|words?) (?:about|abt|bout|on|with|where|of)"
    r" (?P<about>[\w' -]{2,40}?)\s*[,.:;–-]+\s*(?P<new>\S.{2,})$",
    re.I | re.S,
)
_IN_NUMBER = re.compile(
    rf"^\W*(?:(?:no|ok|please|also|and)[\s,]+)*(?:in|to|on) {_NUMBER},? (?:please |can you |also )*(?:add|put"
    rf"|write)(?: in)?"
    r"(?: also| too)?\s*[:,-]?\s*(?P<new>\S.*)$",
    re.I | re.S,
)
_ADD_TO = re.compile(
    rf"{_SO}(?:add|put)(?: also| in)? (?P<new>\S.*?) (?:to|in|on|into) (?:{_NUMBER}|(?:my |the |that |this )?"
    rf"(?P<last>last|same|that|this)"
    r"(?: (?:one|answer|bit))?)(?: (?:too|as well|please|pls))*\W*$",
    re.I | re.S,
)
_ALSO = re.compile(
    r"^\W*(?:(?:ok|oh|wait|sorry|yes|no)[\s,]+)*(?:and also|also|and)[\s,]+(?P<new>\S.*?)[,.!;]?\s+(?:please "
    r"|pls |can (?:you|u) )*"
    r"(?:add|put|write) (?:it|that|this|them|him|her)(?: (?:too|in|down|as well|there|please|pls))*\W*$",
    re.I | re.S,
)
_MOVE = re.compile(
    rf"{_SO}(?:move|shift|put) (?P<what>(?:it|that|this|them)(?: (?:one|answer|bit))?|(?:the|my|this"
    rf"|that)\b.{{2,60}}?)[\s,]+(?:to|under|in|into|with|for)"
    r" (?P<where>.{3,80})$|"
    r"^.{0,80}?\b(?:was|is|goes|belongs|go|that'?s|thats|it'?s|its)(?: (?:meant|supposed|to be))? (?:for|to|in"
    r"|under|with) the (?:question|one)"
    r" (?P<before>before)\b(?P<which>[^.!?]{0,80}).{0,60}$",
    re.I | re.S,
)
_PLACES = (
    ("would_help", r"would help|what helps|what (?:would|could) (?:make it )?(?:better|help)"),
    ("good_at", r"\b(?:likes?|good at|enjoys?|loves?)\b"),
    ("going_well", r"go(?:ing|es) (?:well|good|ok)|\bwell\b"),
    ("hard", r"\b(?:hard|difficult|not (?:going )?well|tricky|bad)\b"),
    ("tell_people", r"\b(?:know|want people|most want|tell people)\b"),
)


# "The cousin one is things i like", "no that was about what is hard": under which heading it goes, in its own words.
_HEADING = (
    r"(?:the )?(?:(?:question|list|one|bit|part) (?:about|of) )?(?:(?:things?|stuff|what|wot|wat)(?: (?:that|which))?"
    r" (?:i (?:really )?(?:like|love|enjoy)(?: doing)?|i'?m good at|i am good at"
    r"|(?:is|are|'?s|iz) (?:hard|difficult|going (?:well|good|ok))(?: for me)?|(?:would|wud|will|could)? ?helps?"
    r"(?: me)?|(?:people|they) should know|i want (?:people|them) to know)"
    r"|whats (?:hard|going (?:well|good))(?: for me)?|my (?:likes|hard things))"
)
_BELONGS = re.compile(
    r"^\W*(?P<so>(?:(?:no+|nah|wait|sorry|oh|actually|hang on|but|ok)[\s,.!]+)*)"
    r"(?P<what>that(?: (?:one|answer|bit))?|it|this(?: one)?|(?:the|my) [\w' -]{2,40}? (?:one|1|answer|bit))"
    r"(?P<is>'?s| was| is| goes| belongs| should (?:be|go)| needs to (?:be|go))(?: (?:meant|supposed) to be)?"
    rf"(?P<for> (?:about|for|under|in|with|to))? (?P<where>{_HEADING})"
    r"(?:[\s,]+(?:please|pls|really|not this|instead))*\W*$",
    re.I,
)


def orders(turn: Turn) -> bool:
    """True for an order with new words in it: whatever feeling the new words tell, they are to be written."""
    return bool(
        turn.button is None
        and turn.store.answers(turn.sitting)
        and (_TO_WORDS.match(turn.words) or _THAT_TO.match(turn.words))
    )


def adds(words: str) -> bool:
    """True for "and science, add it", which says for itself where the words go."""
    return bool(_ALSO.match(words) or _ADD_TO.match(words) or _IN_NUMBER.match(words))


def take(turn: Turn) -> list[Say] | None:
    """What is said to such an order, else None. Nothing changes where it is not clear which answer is meant."""
    given = turn.store.answers(turn.sitting)
    if turn.button is not None or not turn.words or not given:
        return None
    order = _TO_WORDS.match(turn.words)
    if order:
        answer = _numbered(given, order["n"])
        return changed_to(turn, answer.id, order["new"].strip()) if answer else _which()
    that = _THAT_TO.match(turn.words)
    if that and not turn.words.rstrip().endswith("?"):
        pointed = meant(turn, that["what"]) if " " in that["what"] else None
        answer = pointed.answer if pointed is not None and pointed.named else _last(turn, given)
        if answer is not None and _only_a_part(that["new"], answer.words):
            return [Say("utter_change_part", {"words": answer.words[:160]}, picture="writing")]
        return changed_to(turn, answer.id, that["new"].strip()) if answer else _which()
    if part := _part_changed(turn):
        return part
    more = _IN_NUMBER.match(turn.words) or _ADD_TO.match(turn.words)
    if more:
        answer = _numbered(given, more["n"]) if more["n"] else _last(turn, given)
        return add(turn, answer, more["new"]) if answer else _which()
    also = _ALSO.match(turn.words)
    if also and (answer := _last(turn, given)) is not None:
        return add(turn, answer, also["new"])
    return _moved(turn, given)


_A_PART, _LONG = 3, 8
"""So few new words, for an answer of so many, are a part of it."""


def _only_a_part(new: str, old: str) -> bool:
    """ "Change that to a greyhound", of "i want a flat with a whippet and a job": all the rest would be lost."""
    return len(new.split()) <= _A_PART and len(old.split()) >= _LONG


def _part_changed(turn: Turn) -> list[Say] | None:
    order = _BIT_ABOUT.match(turn.words)
    if order is None or turn.words.rstrip().endswith("?"):
        return None
    which = meant(turn, f"the bit about {order['about']}")
    if which.answer is None or not which.named:
        return None
    left = without_part(which.answer.words, order["about"])
    if left is None:
        return None
    new = order["new"].strip()
    return changed_to(turn, which.answer.id, f"{left.rstrip(' ,')}, {new}" if left else new)


def _numbered(given: tuple[StoredAnswer, ...] | list[StoredAnswer], number: str) -> StoredAnswer | None:
    return given[int(number) - 1] if int(number) <= len(given) else None


def _last(turn: Turn, given: tuple[StoredAnswer, ...] | list[StoredAnswer]) -> StoredAnswer | None:
    return next((each for each in given if each.id == turn.value("last answer")), None)


def _which() -> list[Say]:
    return [Say("utter_which_answer", buttons=buttons("show_answers"))]


def add(turn: Turn, answer: StoredAnswer, new: str) -> list[Say]:
    """The new words after the old ones, all of them to the letter."""
    old = answer.words.rstrip()
    joint = " " if old[-1:] in ".!?,;:" else ", "
    return changed_to(turn, answer.id, f"{old}{joint}{new.strip()}")


def _moved(turn: Turn, given: tuple[StoredAnswer, ...] | list[StoredAnswer]) -> list[Say] | None:
    order = _MOVE.match(turn.words)
    if turn.words.rstrip().endswith("?"):
        return None
    belongs = _belongs(turn, given)
    if belongs is not None:
        return _under(turn, *belongs)
    if order is None:
        return None
    where = order["where"] or order["which"] or ""
    place = next((name for name, pattern in _PLACES if re.search(pattern, where, re.I)), None)
    answer = meant(turn, order["what"]).answer if order["what"] else None
    answer = answer or _last(turn, given)
    if answer is None:
        return None
    if place is None and order["before"]:
        place = _before(turn, answer)
    return _under(turn, answer, place) if place is not None else None


def _belongs(turn: Turn, given: tuple[StoredAnswer, ...] | list[StoredAnswer]) -> tuple[StoredAnswer, str] | None:
    """The answer and the question that it is said to belong to; None for a line that may be an answer itself."""
    order = _BELONGS.match(turn.words)
    if order is None:
        return None
    place = next((name for name, pattern in _PLACES if re.search(pattern, order["where"], re.I)), None)
    pointed = re.match(r"(?:that|it|this)\b", order["what"], re.I)
    if pointed and not order["so"] and not order["for"]:
        return None  # "that is what i like" is told of something
    answer = _last(turn, given) if pointed else meant(turn, order["what"]).answer
    named = pointed or meant(turn, order["what"]).named
    return (answer, place) if answer is not None and place is not None and named else None


def _under(turn: Turn, answer: StoredAnswer, place: str) -> list[Say]:
    asked_first = step_of(turn, dict(answer.more).get("key"))
    fits = question(place)
    turn.store.change_answer(
        turn.sitting,
        answer.id,
        question=fits.ask,
        topic=fits.topic,
        picture=None,
        help_id=None,
        outcome_ref=None,
        happening=None,
        helping=None,
        more=(("key", f"main/{place}"),),
    )
    turn.keep("last answer", answer.id)
    noted = Say("utter_noted_under", {"words": answer.words[:160], "question": fits.ask}, picture="writing")
    if asked_first is not None and turn.store.question(turn.sitting):
        turn.store.put_question(turn.sitting, asked_first.key)  # it has no answer now: it is asked again
        return [noted]
    return [noted, Say("utter_noted_private", picture="private", buttons=buttons("show_answers"))]


def _before(turn: Turn, answer: StoredAnswer) -> str | None:
    """The question before the one that the answer stands under."""
    names = ["good_at", "going_well", "hard", "would_help", "tell_people"]
    name = dict(answer.more).get("key", "").partition("/")[2]
    at = names.index(name) if name in names else 0
    return names[at - 1] if at else None
