"""Cuts at brackets and before examples, and a help of training in two: for whom it is, and what it is about."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import phrases, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import whole
from summaries.wording.kinds import is_clause
from summaries.wording.person import ME, MY

_LAST = re.compile(r" \((?P<in>[^()]+)\)$")
_SAID = re.compile(rf"(?:{ME} (?:also )?(?:has|needs)|there (?:is|are)|this (?:is|uses|means|includes)) ")
# A list of things: at least two, none of them a sentence or a figure with a sense of its own.
_LISTED = re.compile(r"[\"'“]?[A-Za-z][^,;:]*(?:, [^,;:]+)+")
_NO_LIST = re.compile(
    r"\b(?:if|when|unless|where|until|see|section|is|are|will|must|not|no|never|only|except|currently|at present|to be|Mr|Mrs|Ms|Miss|Dr|former\w*|also known)\b|\d"
)
_LONG_BOUND = re.compile(r"\b(?:if|unless|until|not|never|no one|nobody|without|only)\b")


def list_in_brackets(text: str) -> Iterator[Cut]:
    """ "a sensory kit (ear defenders, a fidget ring and wipes)": what it is, then what that means."""
    hit = _LAST.search(text)
    if not hit or text.count("(") != 1 or hit["in"] in phrases.explanations():
        return
    head, inside = text[: hit.start()], hit["in"]
    if not (_SAID.match(head) or is_clause(head)) or _LONG_BOUND.search(head) or not whole(text, hit.start()):
        return
    eg = re.match(r"(?:such as|for example:?,?|like) ", inside)
    if eg and not _NO_LIST.search(inside):
        yield Cut(head, f"for example, {inside[eg.end() :]}", 0.8)
    elif inside.startswith("including ") and not _NO_LIST.search(inside):
        yield Cut(head, f"this includes {inside.removeprefix('including ')}", 0.8)
    elif _LISTED.fullmatch(inside) and not _NO_LIST.search(inside) and not is_clause(inside):
        # "does tasks (carry, sort, tidy)": what one is to do hangs on the words before
        if verbs.is_base(inside.split()[0].lower().strip(",")) and inside.split()[0] not in verbs.NOUN_TOO:
            return
        if re.search(r",|\band (?:an?|the)\b|\bso that\b|\b(?:before|by|after) \d", head):
            return  # "a rail, a trolley and a kit (…)": of the last only
        yield Cut(head, f"this means {inside}", 0.8)


_INCLUDING = re.compile(r"^(?P<who>[^(),;:]{3,60}) \(including (?P<in>[^()]+)\) (?=(?:will|must|should|may|can)\b)")


def including_in_brackets(text: str) -> Iterator[Cut]:
    """ "Staff (including lunchtime staff) must not shout": the rule, and whom it includes."""
    hit = _INCLUDING.match(text)
    if hit and text.count("(") == 1 and not re.search(r"\b(?:or|not|if)\b|\d", hit["in"]):
        yield Cut(f"{hit['who']} {text[hit.end() :]}", f"this includes {hit['in']}", 0.6)


_EXAMPLE = re.compile(
    r",? (?P<eg>such as|for example,?|for instance,?) (?P<what>(?!where\b|when\b|if\b|by\b|to\b)[^;:()]+)$"
)
_GOES_ON = re.compile(
    r"\b(?:so that|will|must|should|may|is|are|if|when|where|unless|which|who|that|without|within|instead of|as)\b|, (?:for|with|in|on|at|by|to|each|every|before|after|during|as|using) |\d"
)


def examples(text: str) -> Iterator[Cut]:
    """ "movement jobs, such as carrying the post": "for example, carrying the post"."""
    hit = _EXAMPLE.search(text)
    if not hit or _GOES_ON.search(hit["what"]) or not whole(text, hit.start()):
        return
    head = text[: hit.start()]
    if not (_SAID.match(head) or is_clause(head)) or _LONG_BOUND.search(head) or '"' in text:
        return
    if re.search(r", .*\band\b", head) or text.startswith("my plan says"):
        return  # "a chair, a lamp and aids such as …": of the last only
    last = head.split()[-1]
    if verbs.as_form(last, "ing") or last in ("those", "ones", "things", "of", "in", "times", "like"):
        return  # "things such as …": without them nothing is said
    yield Cut(head, f"for example, {hit['what']}", 1)


_TRAINING = re.compile(
    r"(?P<lead>there (?:is|are)) (?P<what>(?:(?!(?:in|on|about|for|to|of)\b)[\w'-]+ ){0,5}?(?P<noun>training))"
    r" (?:for (?P<who1>[^;:()]+?) (?P<about1>(?:in|on|about) [^;:()]+)|(?P<about2>(?:in|on|about) [^;:()]+?) (?P<who2>for (?:all|staff|every\w*|the|my|Xmy)\b[^;:()]+))$"
)


_MORE_OF_IT = re.compile(r", (?!and )|\b(?:by|with|from|before|after|each|every)\b|\d")


def training_for(text: str) -> Iterator[Cut]:
    """ "there is training for the class team in signing": for whom, then "the training is in signing"."""
    hit = _TRAINING.match(text)
    if not hit or " and " in hit["what"] or re.search(r"\b(?:not|or|if|unless)\b", text):
        return
    if hit["who1"]:
        who, about = hit["who1"], hit["about1"]
        if re.search(r"\b(?:who|which|that)\b", about) or re.search(r"\b(?:in|on|about|by|from)\b", who):
            return
        if re.search(
            r", (?:for|by|with|at|from|to|before|after|each|every|of) |\b(?:hours?|minutes|days?|for|by)\b|\d", about
        ):
            return
        yield Cut(f"{hit['lead']} {hit['what']} for {who}", f"the training is {about}", 0.7)
    elif not _MORE_OF_IT.search(hit["who2"]) and not re.search(r",? and in |\bfor\b|\d", hit["about2"]):
        yield Cut(f"{hit['lead']} {hit['what']} {hit['about2']}", f"the training is {hit['who2']}", 0.7)


_STAND_IN = re.compile(
    r"^(?P<lead>(?:[^,;:()]*, )?)(?P<who>[^();:]*?(?P<one>(?:Mr|Mrs|Ms|Miss|Dr) [A-Z][\w'-]+),?) \((?:or )?(?P<other>(?:Mr|Mrs|Ms|Miss|Dr) [A-Z][\w'-]+) (?P<when>(?:if|when) (?P<sex>he|she|they) (?:is|are) (?:away|absent|off|ill|not in))\),? (?P<does>(?:will|must|should) [^();:]+)$"
)


def stand_in(text: str) -> Iterator[Cut]:
    """ "Mrs Vane (or Mr Holt if she is away) will meet Xme": who does it, then "if Mrs Vane is away, this is Mr Holt"."""
    hit = _STAND_IN.match(text)
    if not hit or re.search(r"\b(?:not|never)\b", hit["does"]):
        return
    who = f"{hit['who'].rstrip(',')}," if re.match(r"(?:An?|The|1) ", hit["lead"]) else hit["who"]
    when = re.sub(r"\b(?:he|she|they) (?:is|are)\b", f"{hit['one']} is", hit["when"])
    yield Cut(f"{hit['lead']}{who} {hit['does']}", f"{when}, {hit['other']} will do this", 0.3)


def by_brackets(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from list_in_brackets(text)
    yield from including_in_brackets(text)
    yield from examples(text)
    yield from training_for(text)
    yield from stand_in(text)


def of_goal(text: str) -> Iterator[Cut]:
    """ "use one of my 3 ways of calming down (music, a walk, the tent)": the goal, and then which they are."""
    hit = _LAST.search(text)
    if not hit or text.count("(") != 1 or not whole(text, hit.start()) or _NO_LIST.search(hit["in"]):
        return
    head, inside = text[: hit.start()], hit["in"]
    known = re.search(
        rf"\b(?:my|{MY}|the) (?:own )?(?:agreed |chosen )?(?:\d+ )?(?:[\w-]+ )*?(?:ways|ideas|tricks|cards|signs|tools|steps)\b[^,]*$",
        head,
    )
    if known and _LISTED.fullmatch(inside) and not _LONG_BOUND.search(head):
        yield Cut(head, f"these are: {inside}", 0.8)
