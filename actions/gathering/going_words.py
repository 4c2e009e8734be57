"""Moving about in the interview: "goals please", "thats enough helps", "skip to hydro", "note taker yes"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.gathering.questions import Step
from actions.turn import Turn

_LEAD = (
    r"^\W*(?:(?:no+|nah|ok|okay|k|right|well|so|and|but|please|pls|plz|sorry|actually|actully|now|wait|hey|oi|just"
    r"|yes|yeah"
    r"|um+|enough(?: now| of (?:this|these|that))?|(?:that'?s|thats|thts) enough(?: (?:now|of (?:this|these)"
    r"|helps?|goals?|hopes?|questions?))?|no more(?: of (?:this|these))?|done with (?:this|these)|stop"
    r"|i (?:mean|meant|said)|instead|next)[\s,.!:;-]+)*"
)
_ASKS_US = (
    r"(?:(?:can|cn|could|shall|cud|may|should) (?:i|we|you|u)(?: (?:just|please|pls|now))*|let'?s|lets|let us|take me"
    r"|bring me"
    r"|i want (?:you )?to|i wanna|i wana|i'?d (?:like|rather)(?: to)?|id (?:like|rather)(?: to)?|want to|wanna"
    r"|ready to)"
)
_MOVE = (
    r"(?:skip (?:straight |right |on |ahead )?(?:to|2)|jump (?:straight )?(?:to|2)|move (?:on )?(?:to|2)"
    r"|switch (?:over )?to"
    r"|change to|go (?:straight |right |on |over )?(?:to|2|onto)|go back (?:to|2)|back (?:to|2)|get on to)"
)
_SPEAK = (
    r"(?:(?:talk|speak|chat|tell you|say something) (?:about|abt|bout|on)|ask (?:me |us )?(?:the )?(?:questions? )?"
    r"(?:about|abt|bout|on)|answer (?:the (?:questions? )?)?(?:about|abt|bout|on))"
)
_MINE = (
    r"(?:(?:(?:the|that) my|my|the|your|ur|these|those|some|her|his|their|our|all (?:of )?(?:my|the|her|his)"
    r"|[A-Z]\w+['’]s) )?"
)
_BIT = r"(?:questions?|qs|bits?|parts?|ones|section|chapter|stuff|page)"
_END = r"(?:[\s,.!]+(?:please|pls|plz|now|next|instead|first|then|thanks|ta|again|yeah|ok))*\W*$"
_NAMES = (
    ("goals", r"(?:goals|goal|targets?|golas|gaols)"),
    ("hopes", r"(?:hopes|hope|hopes and dreams|dreams|future)"),
    ("helps", r"(?:helps|help|support)"),
    ("meeting", r"(?:meeting|meetin|review)"),
    ("main", r"(?:main|first|what i think|views)"),
)
_THINK = r"(?:what (?:i|we|he|she|they) (?:really )?(?:thinks?|thinx|feels?)|stuff|things?|something|sumthing|my bit)"
_ASKS_THEM = (
    r"(?:(?:can|cn|could|shall|may|should|will) (?:i|we|you|u|he|she|they)|let'?s|lets|let (?:me|us|him|her)|(?:i"
    r"|we|he|she|they)"
    r"(?: just| really)? (?:wants?|wanna|wana|would like|need|needs)(?: to)?|(?:i|we|he|she)'?d (?:like"
    r"|love)(?: to)?|id like(?: to)?"
    r"|wants? to|wanna|ready to|time to|how do i)(?: (?:just|please|pls|now|also))*"
)
_TELLS = re.compile(
    _LEAD
    + rf"(?:{_ASKS_THEM} )?(?:(?:say|tell (?:you|u|them|people)|give|put|write(?: down)?|talk about|speak about|share)"
    rf"(?: (?:{_THINK}|my views?|an opinion|my opinion))?(?: (?:about|abt|bout|on|of))"
    r"|(?:do|start|have|answer|go to|try|see|begin)(?: (?:with|on))? (?:the|that|those|this|these) (?:bits?"
    r"|parts?|questions?|section"
    r"|page|ones?) (?:about|abt|bout|on|for|with|of))"
    rf" {_MINE}(?P<name>helps?|support|goals?|targets?|hopes?|future)(?: (?:now|that i get|i get|(?:he"
    rf"|she) gets))?{_END}",
    re.I,
)
_DOES_BIT = re.compile(
    _LEAD + rf"(?:{_ASKS_THEM} )?(?:do|start|have|try|begin)(?: with)? {_MINE}(?P<name>helps?|support|goals?|targets?"
    rf"|hopes?) {_BIT}{_END}",
    re.I,
)
_TELLS_NAMES = {
    "help": "helps",
    "support": "helps",
    "goal": "goals",
    "target": "goals",
    "hope": "hopes",
    "future": "hopes",
}
_DO = rf"(?:{_MOVE}|{_SPEAK}|do|have|ask(?: me)?|answer|look at|start)"


def _by_name(name: str, title: str) -> re.Pattern[str]:
    """An order to go to one chapter. The meeting, the help and the main part need a word that says so: "go to the
    meeting" and "more support" are answers too."""
    mine, bit = _MINE, rf"(?: {_BIT})"
    if name in ("goals", "hopes"):
        ways = [
            rf"(?:{_ASKS_US} )?{_DO} {mine}{title}{bit}?{_END}",
            rf"{mine}{title}{bit}{_END}",
            rf"{mine}{title}[\s,.!]+(?:please|pls|plz|now|next|instead|then){_END}",
        ]
    elif name == "helps":
        ways = [
            rf"(?:{_ASKS_US} )?{_DO} {mine}{title}{bit}{_END}",
            rf"(?:{_ASKS_US} )?(?:{_MOVE}|do) (?:(?:my|the) )?helps{_END}",
            rf"{mine}{title}{bit}{_END}|helps[\s,.!]+(?:please|pls|plz|now|next|instead|then){_END}",
        ]
    else:
        ways = [
            rf"(?:{_ASKS_US} )?{_DO} {mine}{title}{bit}{_END}",
            rf"{mine}{title}{bit}(?:[\s,.!]+(?:please|pls|plz|now|next|instead|then)){_END}",
        ]
        if name == "meeting":
            ways += [
                rf"(?:{_ASKS_US} )do {mine}{title}{_END}",
                rf"(?:{_ASKS_US} )?skip to {mine}{title}{_END}",
                rf"{mine}{title} questions{_END}",
            ]
    return re.compile(_LEAD + "(?:" + "|".join(ways) + ")", re.I)


_CHAPTERS = tuple((name, _by_name(name, title)) for name, title in _NAMES)
_BARE = re.compile(_LEAD + rf"{_MINE}(?P<name>goals|targets|golas|hopes|helps|meeting){_END}", re.I)
_LEAVES = re.compile(
    r"^\W*(?:(?:no+|nah|ok|okay|right|well|so|please|pls|now|and|yes|yeah|i think|stop)[\s,.!]+)*(?:(?:that'?s|thats"
    r"|thts|its)"
    r" (?:enough|plenty)(?: of)?|(?:i'?ve|ive|i have)? ?(?:had|done) (?:enough|all)(?: of)?|enough(?: of)?"
    r"|no more(?: of)?"
    r"|(?:i'?m|im|i am)? ?(?:done|dun|finished|bored|fed up) (?:with|of)|(?:can (?:i|we) )?(?:skip|stop|leave|miss)"
    r"(?: out)?(?: all)?(?: the rest)?(?: of)?) (?:the |my |these |those |all )*(?:helps|goals|targets|hopes|(?:help"
    r"|support"
    r"|goal|hope|meeting) questions|this (?:part|chapter|section))(?: (?:questions|stuff|part))?" + _END,
    re.I,
)
_TO_ITEM = re.compile(
    _LEAD + rf"(?P<asks>{_ASKS_US} )?(?P<do>{_MOVE}|{_SPEAK}|do) (?:my |the |that |our )?(?P<what>[\w'’/ -]{{2,60}}?)"
    r"(?P<bit> (?:one|1|help|goal|question|questions|bit|part))?" + _END,
    re.I,
)
_END_OF_IT = re.compile(r"^\W*(?:the )?(?:very )?end\W*$", re.I)
_NUMBER = re.compile(r"^(?:number|no|help|goal|question)?\s*(?:number |no )?(?P<number>\d{1,2})$", re.I)
_STANDS_FOR = re.compile(
    r"^(?:it|this|that|them|these|those|one|something|sumthing|summat|anything|nothing|everything|stuff|things?|next"
    r"|last"
    r"|before|previous|previous one|a (?:wee|minute)|(?:toilet|loo|bed|sleep|start|beginning|same|other|another"
    r"|different)"
    r"(?: one)?)(?: (?:again|else|instead|now))*$",
    re.I,
)
_WITH_ANSWER = re.compile(
    r"^\W*(?:(?:ok|so|and|um+|well|my|the|for|about)[\s,]+)*(?P<what>[\w'’/ -]{2,40}?)[\s,:=-]+(?:one |is |is a )?"
    r"(?P<said>yes|yeah|yep|yh|yea|no|nope|nah|sometimes|sumtimes|a bit|not sure|dunno|never)\W*$"
    r"|^\W*(?P<first>yes|yeah|yep|yh|no|nope|nah|sometimes) (?:to|for) (?:my |the )?(?P<of>[\w'’/ -]{2,40}?)\W*$",
    re.I,
)
_SAID = {"yes": "yes yeah yep yh yea", "no": "no nope nah never", "not_sure": "dunno"}
_CHANGES = re.compile(r"\b(?:move|change|switch|go back|back) (?:on )?(?:to|2)$", re.I)
_WANTS = re.compile(r"\b(?:i want|wanna|wana|like|rather|want to)\b", re.I)


@dataclass(frozen=True)
class Order:
    """Where to go: a chapter, the end of this one (`leaves`), a help by `number`, or what `words` name.

    `plain`: it can be nothing else than an order, so that it is never kept as an answer, found or not."""

    chapter: str | None = None
    leaves: bool = False
    number: int | None = None
    words: str = ""
    plain: bool = False
    said: str | None = None


def order(turn: Turn, step: Step) -> Order | None:
    """The order of a typed line while `step` is asked, else None."""
    for line in turn.readings:
        if len(line) > 90 or (line.rstrip().endswith("?") and not re.match(r"\W*(?:can|could|shall)\b", line, re.I)):
            continue
        found = _chapter(line, step) or _item(line, step)
        if found is not None:
            return found
    return None


def chapter_named(line: str, bare: bool) -> str | None:
    """The chapter that a line orders; `bare`: the name alone is enough."""
    told = telling(line)
    if told is not None:
        return told
    for name, pattern in _CHAPTERS:
        if pattern.match(line):
            return name
    alone = _BARE.match(line) if bare else None
    if alone is None:
        return None
    title = alone["name"].lower()
    return next((name for name, titles in _NAMES if re.fullmatch(titles, title)), None)


def telling(line: str) -> str | None:
    """The chapter of "i want to say what i think about my help", which is an order wherever the talk stands."""
    told = _TELLS.match(line) or _DOES_BIT.match(line)
    return _TELLS_NAMES[told["name"].lower().removesuffix("s")] if told else None


def _chapter(line: str, step: Step) -> Order | None:
    if _LEAVES.match(line):
        return Order(leaves=True)
    opens = not any(each.id in ("yes", "no", "not_sure") for each in step.question.choices)
    enough = re.match(r"\W*(?:enough|that'?s enough)\b", line, re.I)
    bare = step.chapter.for_each is not None or step.chapter.id in ("hopes", "meeting") or enough is not None
    name = chapter_named(line, bare)
    if name == "meeting" and opens and re.fullmatch(r"\W*(?:\w+ )?meeting\W*", line, re.I):
        return None  # "the meeting", asked what would be better
    return Order(chapter=name) if name else None


def _item(line: str, step: Step) -> Order | None:
    each_for = step.chapter.for_each is not None
    closed = any(each.id in ("yes", "no", "not_sure") for each in step.question.choices)
    match = _TO_ITEM.match(line)
    if match:
        asks, do, what, bit = match["asks"] or "", match["do"], match["what"].strip(), bool(match["bit"])
        if _END_OF_IT.match(what):
            return Order(leaves=True) if re.match(r"skip|jump|go", do, re.I) and each_for else None
        number = _NUMBER.match(what)
        if number and each_for:
            return Order(number=int(number["number"]))
        if _STANDS_FOR.match(what):
            return None
        skips = bool(re.match(r"skip|jump|ask", do, re.I))
        speaks = bool(re.match(_SPEAK, do, re.I))
        if not each_for:
            ours = bool(asks) and not _WANTS.search(asks)
            return Order(words=what) if skips or (ours and bit) else None
        if _WANTS.search(asks) and not (skips or speaks or (closed and _CHANGES.search(do))):
            return Order(words=what) if bit and closed else None
        if not closed and not asks and re.match(r"move|switch|change", do, re.I):
            return None  # "move to a quiet room", asked what would be better
        if do.lower() == "do" or re.match(r"go (?:on )?to", do, re.I):
            return Order(words=what, plain=bit and closed) if asks or bit else None
        return Order(words=what, plain=skips or (closed and (speaks or bool(_CHANGES.search(do)))))
    told = _WITH_ANSWER.match(line) if each_for and closed else None
    if told:
        answer = (told["said"] or told["first"]).lower()
        said = next((name for name, words in _SAID.items() if answer in words.split()), None)
        return Order(words=told["what"] or told["of"], said=said or answer.replace("sumtimes", "sometimes"))
    return None
