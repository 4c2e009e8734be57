"""Wishes about who may read an answer. They fail safe: where a "not" stands nothing is shared, private is done at once,
and typed words alone never share: the answer is shown and asked about first."""

from __future__ import annotations

import re

from actions.kept.answer_acts import keep_private, share, share_none
from actions.kept.which_answer import REFERS, WHOLE, meant, named
from actions.lines.wishes import PLAIN_NO, PLAIN_YES
from actions.turn import Say, Turn
from actions.wordbook import button, buttons
from bot.store import StoredAnswer

SURE = "share waits"
"""The answer that it was asked to share: only a yes in the next turn shares it."""
LAST_ACT = "last act"
"""What was done or asked about an answer last ("share", "private" …): "i mean the swimming one" repeats it."""
_MOST = 5
_WHICH = {
    "private": "utter_which_private",
    "share": "utter_which_share",
    "remove": "utter_which_remove",
    "change": "utter_which_change",
}

_NOT = (
    r"(?:dont|don['’]?t|do not|dnt|doesnt|doesn['’]?t|didnt|didn['’]?t|not|never|no ?one|no ?body|noone|cant"
    r"|can['’]?t|cannot|carnt"
    r"|mustnt|mustn['’]?t|shouldnt|shouldn['’]?t|wont|won['’]?t|stop|without|except|instead of|rather not|un-?share"
    r"|hate)"
)
_SEE = (
    r"(?:see|sees|seeing|read|reads|reading|show|shows|showing|share|shares|shared|sharing|look(?:ing)? at|hear"
    r"|know|tell|find out|have|get|go(?:es)? (?:in|on|to))"
)
_WHO = (
    r"(?:they|them|people|peple|no ?body|no ?one|noone|everyone|every ?body|any ?one|any ?body|mum|mam|dad|nan"
    r"|school|he|she|him|her"
    r"|teachers?|miss|sir|the meeting"
    r"|the council|(?:mr|mrs|miss|ms|dr) \w+|(?:my|the) \w+(?: \w+)?)"
)
NOT = re.compile(rf"\b{_NOT}\b", re.I)
_KEEP = re.compile(
    rf"\b{_NOT}\b.{{0,40}}\b{_SEE}\b|\b{_SEE}\b.{{0,20}}\b{_NOT}\b"
    r"|\b(?:keep|make|leave|put|have|want|stay|stays)\b.{0,40}\b(?:private|privet|privat|secret|hidden|to myself"
    r"|between us)\b"
    r"|\b(?:private|privet|secret)\b.{0,12}\b(?:please|pls|one|answer)\b|\b(?:just|only) (?:for )?(?:me|my eyes)\b"
    r"|\b(?:hide|un-?share)\b",
    re.I,
)
_SHARE = re.compile(
    rf"\b(?:share|shair|show)\b|\b{_WHO} (?:can|could|may|is allowed to|are allowed to) {_SEE}\b|\b(?:make|put)"
    rf" .{{0,25}}\b(?:public|not private)\b"
    rf"|\b(?:let|want|like) {_WHO} (?:to )?{_SEE}\b|\b(?:not|isn'?t|stop being) (?:be )?private\b|\bun-?private\b",
    re.I,
)
_MIND = re.compile(
    rf"\b{_NOT} (?:mind|care|bothered?)\b.{{0,25}}\b{_SEE}\b|\b(?:not|isn'?t|stop being) (?:be )?private\b"
    rf"|\bun-?private\b",
    re.I,
)
_I_MEAN = re.compile(
    r"^\W*(?:(?:no|nah|wait|sorry|actually|oh)[\s,.]+)*(?:i )?(?:mean|meant|ment|meen)\s+(?P<words>.{3,60})$", re.I
)
_COMMAND = re.compile(
    rf"^\W*(?:(?:no|nah|wait|sorry|actually|oh|ok|okay|please|pls|plz|and|but|also|can|could|you|u|i|we|dont"
    rf"|don['’]?t|do|not|dnt|didnt|never|want|wanna|to"
    rf"|would|like|rather|think|it'?s ok(?:ay)? (?:if|to)|its ok(?:ay)? (?:if|to)|id|i'?d|mind|let|make sure)[\s,.]+)*"
    rf"(?:{_WHO}[\s,.]+(?:(?:to|can|could|may|should|shud|is to|gets to|cant|can'?t|shouldnt|shouldn'?t|mustnt|must"
    rf" not|should not|not|are|is"
    rf"|allowed|seeing|reading)\s+)*)?"
    rf"(?:{_SEE}|keep|make|leave|put|hide|un-?share|private)\b",
    re.I,
)
# "Share all. not hips": all but one.
_ALL_BUT = re.compile(
    r"^\W*(?:(?:ok|yes|please|wait|and)[\s,]+)*(?:share|show) (?:all|every ?thing|them|em|the (?:rest|others"
    r"|lot)|my answers)\b"
    r".{0,20}?\b(?:but not|not|except|apart from|without)\b(?P<what>.{2,60})$",
    re.I,
)
# "hips private"
_SHORT_PRIVATE = re.compile(
    r"^\W*(?:keep |make )?(?:the |my )?(?P<what>[\w'’]{3,20}(?: [\w'’]{2,20}){0,2}?)(?: (?:one|bit"
    r"|answer))? (?:private|secret)\W*$",
    re.I,
)
# "Keep the one about football from miss okoro", "my dad must not see it", "share it but not with her father".
_PERSON = (
    r"(?:(?:mr|mrs|miss|ms|dr) \w+|(?:my|her|his|their|the) (?:own )?(?:mum|mam|mom|dad|mother|father|step "
    r"?mum|step ?dad|nan|gran\w*|sister|brother|teacher"
    r"|ta|lsa|senco|social worker|case ?worker|tutor|carer|family|uncle|auntie?)|mum|mam|dad|nan|sir|miss)"
)
_DO_NOT = (
    r"(?:dont|don['’]?t|do not|dnt|not|never|cant|can['’]?t|cannot|mustnt|mustn['’]?t|must not|shouldnt"
    r"|shouldn['’]?t|should not|now? ?allowed)"
)
_FROM_ONE = re.compile(
    rf"\b(?:keep|hide|kept|hidden|hiding)\b.{{0,40}}\bfrom {_PERSON}\b"
    rf"|\b{_DO_NOT} (?:to )?(?:show|sho|shair|share|tell|let|give|send)\b.{{0,25}}?\b{_PERSON}\b"
    rf"|\b{_PERSON}(?: \w+)? {_DO_NOT} (?:to )?(?:be able to )?(?:see|c|read|reed|know|no|hear|find out|get"
    rf"|have|look at)\b"
    rf"|\bshare\b.{{0,40}}\b(?:but|except|just|only)\b.{{0,15}}\bnot\b.{{0,10}}\b{_PERSON}\b|\b{_DO_NOT} "
    rf"(?:want|wanna)\b.{{0,15}}\b{_PERSON}(?: \w+)? to"
    r" (?:see|c|read|know|no|hear|find out)\b",
    re.I,
)
LONGEST = 110


def from_one_person(turn: Turn) -> list[Say] | None:
    """Honest words on hiding an answer from one person: it can only be read by nobody, or by all at the meeting. The
    answer that is named is kept private; else None."""
    given = turn.store.answers(turn.sitting)
    hit = _FROM_ONE.search(turn.words) or _FROM_ONE.search(turn.mended)
    if hit is None or not given or turn.words.rstrip().endswith("?") or len(turn.words) > LONGEST:
        return None
    about = re.sub(_PERSON, " ", turn.words, flags=re.I)
    which = meant(turn, about)
    named_ = (
        which.answer if which.answer is not None and (which.named or REFERS.search(about) or len(given) == 1) else None
    )
    kept = keep_private(turn, named_.id)[:1] if named_ is not None else []
    return [*kept, Say("utter_not_from_one", picture="private", buttons=buttons("show_answers", "people_to_talk_to"))]


# "reading out loud i hate it": how reading is for me, not who may read an answer.
_READ_ALOUD = re.compile(
    r"^(?!.*\b(?:private|secret|hidden?|keep|share|show)\b)"
    r".*\b(?:out lou?d|outloud|aloud|alowd|out lowd|owt lou?w?d|out load)\b",
    re.I,
)


def wish(turn: Turn, words: str) -> str | None:
    """ "private" or "share" where the words are a wish about who reads an answer, else None. Doubt means private."""
    if (
        _READ_ALOUD.match(words)
        or len(words) > LONGEST
        or not _COMMAND.match(words)
        or (words.strip().endswith("?") and not _asks_kindly(words))
    ):
        return None
    if not (REFERS.search(words) or WHOLE.search(words) or _bare(words)):
        return None
    if _MIND.search(words):
        return "share"
    if _KEEP.search(words):
        return "private"
    return "share" if _SHARE.search(words) and not NOT.search(words) else None


def _asks_kindly(words: str) -> bool:
    return bool(re.match(r"\W*(?:please|can (?:you|u|we)|could (?:you|u)|will you)\b", words, re.I))


def _bare(words: str) -> bool:
    """ "dont tell my mum": no answer is named, and it can only be the last one."""
    return bool(re.match(rf"\W*(?:please |pls |and )*{_NOT} (?:tell|show|share (?:with|to)) {_WHO}\W*$", words, re.I))


def take(turn: Turn) -> list[Say] | None:
    """What is said to a typed wish about who reads an answer, else None."""
    asked = turn.take(SURE)
    if asked is not None and turn.button is None:
        if PLAIN_YES.match(turn.words):
            return share(turn, asked)
        if PLAIN_NO.match(turn.words):
            return keep_private(turn, asked)
    if turn.button is not None:
        return None
    act = turn.take(LAST_ACT)
    if not turn.store.answers(turn.sitting):
        return None
    from_one = from_one_person(turn)
    if from_one is not None:
        return from_one
    but = _ALL_BUT.match(turn.words)
    if but and (left_out := named(turn, but["what"])):
        from actions.kept.answer_acts import offer_sharing

        return [
            *[keep_private(turn, each.id)[0] for each in left_out],
            Say("utter_answer_private"),
            *offer_sharing(turn),
        ]
    short = _SHORT_PRIVATE.match(turn.words)
    if short and (hits := named(turn, short["what"])):
        turn.keep(LAST_ACT, "private")
        return keep_private(turn, hits[0].id) if len(hits) == 1 else which_one(turn, "private", hits)
    again = _I_MEAN.match(turn.words.strip())
    if again and act in ("share", "private") and (REFERS.search(again["words"]) or named(turn, again["words"])):
        return _to_one(turn, act, again["words"])
    for each in turn.readings:
        wanted = wish(turn, each)
        if wanted is not None:
            return _to_one(turn, wanted, each)
    return None


def _to_one(turn: Turn, act: str, words: str) -> list[Say]:
    turn.keep(LAST_ACT, act)
    if WHOLE.search(words):
        return _all(turn, act)
    hits = named(turn, words)
    if hits is None:
        which = meant(turn, words)
        hits = [which.answer] if which.answer is not None else []
    if len(hits) == 1:
        return keep_private(turn, hits[0].id) if act == "private" else ask_to_share(turn, hits[0])
    return which_one(turn, act, hits or turn.store.answers(turn.sitting)[-_MOST:])


def _all(turn: Turn, act: str) -> list[Say]:
    from actions.kept.answer_acts import offer_sharing

    if act == "share":
        return offer_sharing(turn)
    for answer in turn.store.answers(turn.sitting):
        if answer.shared:
            keep_private(turn, answer.id)
    return share_none(turn)


def ask_to_share(turn: Turn, answer: StoredAnswer) -> list[Say]:
    """Show the answer, say who reads it, and wait for a yes."""
    turn.keep(SURE, answer.id)
    turn.keep("last answer", answer.id)
    ways = (button(f"share_this:{answer.id}", "Yes, share this"), button(f"keep_private:{answer.id}"))
    return [
        Say(text=f"“{answer.words[:160]}”", picture="writing"),
        Say("utter_share_sure", picture="group of people", buttons=ways),
    ]


def which_one(turn: Turn, act: str, among: list[StoredAnswer] | tuple[StoredAnswer, ...]) -> list[Say]:
    """Several answers may be meant: each is a button with its own words; nothing has happened to any."""
    doing = {"private": "keep_private", "share": "share_this", "remove": "remove_answer", "change": "change_answer"}[
        act
    ]
    ways = tuple(button(f"{doing}:{each.id}", f"“{each.words[:40]}”") for each in among)
    return [Say(_WHICH[act], picture="task board", buttons=(*ways, *buttons("leave_as_is")))]
