"""Cuts of a help at its end: a figure in brackets, a list of things or aims, what is to be done with it, its size."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import whole
from summaries.wording.kinds import is_clause
from summaries.wording.person import ME, MY

_HAS = re.compile(rf"^{ME} (?:also )?has (?!been\b|to\b)|^there (?:is|are) ")
_FIGURE = re.compile(
    r" \((?P<in>(?:about |at least |up to |no more than |the first )?(?:\d|half |once |twice |one )[^()]*\b(?:minutes?|hours?|days?|weeks?|times?|terms?|sessions?|visits?|year|half term|total|all)\b[^()]*)\)$"
)


def in_brackets(text: str) -> Iterator[Cut]:
    """ "16 sessions a year (8 each in the autumn and the spring term)": the figure is a sentence of its own."""
    hit = _FIGURE.search(text)
    if (
        not hit
        or text.count("(") != 1
        or not whole(text, hit.start())
        or (re.search(r"\b(?:and|or) (?:\w+ ){0,3}?[a-z]+$", hit["in"]) and "," in hit["in"])
    ):
        return
    if re.search(r"\b(?:if|when|unless|only|see|section|is|are|will|to be)\b", hit["in"]):
        return
    amount = re.match(
        r"(?:about |at least |up to |no more than )?\d+(?: and a half| to \d+)? (?:minutes?|hours?|weeks?)$", hit["in"]
    )
    yield Cut(text[: hit.start()], f"this is {'for ' if amount else ''}{hit['in']}", 1.5)


_AIMS = re.compile(
    r"(?P<lead>this is (?:also )?to|this means to) (?P<one>(?P<a>[a-z-]+) [^,;:]+), (?:to )?(?P<two>(?P<b>[a-z-]+) [^,;:]+,? and (?:to )?(?P<c>[a-z-]+) (?P<next>\S+)[^,;:]*)$"
)


def of_aims(text: str) -> Iterator[Cut]:
    """ "this is to look at the week, go through changes and ask how things are": one aim, and the others."""
    hit = _AIMS.match(text)
    if hit and all(verbs.is_base(hit[name]) for name in "abc") and whole(text, hit.end("one")):
        sure = hit["c"] not in verbs.NOUN_TOO or re.match(rf"(?:an?|the|{MY}|{ME}|it|them|what|how)$", hit["next"])
        takes = re.search(r"\b(?:help|let|make|ask|teach|show|tell|how|what|when|if)\b", hit["one"])
        if sure and not takes:
            yield Cut(f"{hit['lead']} {hit['one']}", f"this is also to {hit['two']}", 0.5)


_TWO_AIMS = re.compile(
    r"(?P<lead>this is) to (?P<one>(?P<a>[a-z-]+) [^;:]+?),? and (?:(?P<to>to) )?(?P<two>(?P<b>[a-z-]+) (?P<next>\S+)[^;:]*)$"
)


def of_two_aims(text: str) -> Iterator[Cut]:
    """ "this is to go through the day and to name any worries": one aim, and the other."""
    hit = _TWO_AIMS.match(text)
    if not hit or not verbs.is_base(hit["a"]) or not verbs.is_base(hit["b"]) or not whole(text, hit.end("one")):
        return
    sure = hit["b"] not in verbs.NOUN_TOO or re.match(rf"(?:an?|the|{MY}|{ME}|it|them|what|how)$", hit["next"])
    # "to help Xme begin and finish tasks", "to teach staff how to read a chart and …": the second may be somebody else's.
    takes = re.search(
        r"\b(?:help|let|make|ask|teach|show|tell|train|coach|support|encourage|remind|prompt|enable|see|how|what|when|if|who|which|that|to)\b|,",
        hit["one"],
    )
    if hit["to"]:
        takes = re.search(r"\b(?:to|ask|tell|remind|encourage|how|what|when|if)\b|,", hit["one"])
    if (sure or hit["to"]) and not takes and len(hit["one"].split()) > 2 and not _AIM_GOES_ON.search(hit["two"]):
        yield Cut(f"{hit['lead']} to {hit['one']}", f"this is also to {hit['two']}", 0.4)


# What may be of both aims.
_AIM_GOES_ON = re.compile(
    r", (?:each|every|once|twice|for|before|after|during|in|at|on|by|with|so|when|if) |\b(?:so that|if|unless)\b"
)


def to_be_done(text: str) -> Iterator[Cut]:
    """ "…, to be checked each term": "this will be checked each term"."""
    for hit in re.finditer(r", (?P<all>all )?to be (?P<done>[a-z]+)(?= |$)", text):
        head = text[: hit.start()]
        if not whole(text, hit.start()) or not (_HAS.match(head) or is_clause(head)) or hit["done"] in ("able", "used"):
            continue
        if not verbs.as_form(hit["done"], "ed") and hit["done"] != "in":
            continue
        listed = _HAS.match(head) and ", " in head and " and " in head
        what = "all of this" if hit["all"] else "all of these" if listed and hit["all"] else "this"
        yield Cut(head, f"{what} will be {text[hit.start('done') :]}", 0.6)


_MANY = r"(?:visits|sessions|lessons|tutorials|meetings|stays|appointments|groups|blocks|talks|walks)"


def each_of(text: str) -> Iterator[Cut]:
    """ "2 visits a term, each of 40 minutes": "each is 40 minutes"."""
    for hit in re.finditer(
        r", each (?:session |visit |lesson |block |stay )?(?:of|for|lasting) (?P<long>(?:about |at least |up to )?\d[^,;:]*)",
        text,
    ):
        head, rest = text[: hit.start()], text[hit.end() :]
        if (
            len(re.findall(rf"\b{_MANY}\b", head)) == 1
            and not rest
            and whole(text, hit.start())
            and not re.search(r"\band\b", hit["long"].replace("and a half", ""))
        ):
            yield Cut(head, f"each is {hit['long']}", 0.4)
    for hit in re.finditer(
        r", (?=(?P<few>no more than|up to|at most) \d+ (?:other )?(?P<who>children|pupils|students|learners|people|members)$)",
        text,
    ):
        thing = re.search(r"\b(?:an?|the|my|Xmy|this) (?:[\w-]+ )*?(group|class)\b", text[: hit.start()])
        if thing and whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"the {thing[1]} has {text[hit.end() :]}", 0.4)


_LETS = re.compile(
    rf" which (?P<verb>lets|shows|says|tells|covers|includes|uses|explains|sets out|gives) (?=(?:{ME}|{MY}|the|an?|what|how|who|everyone|all|other|staff|others)\b)"
)


def which_lets(text: str) -> Iterator[Cut]:
    """ "a card which lets Xme leave": one thing of its kind, so that "this" can only be that."""
    hit = _LETS.search(text)
    if not hit or not whole(text, hit.start()) or re.search(r"\bno more than\b", text[: hit.start()]):
        return
    head = text[: hit.start()]
    if re.search(r"\ban? (?:(?!of|for|in|with|to|by|from|on|and|or|at)[\w-]+ ){1,5}$", f"{head} ") and not re.search(
        r"\bany\b", head
    ):
        yield Cut(head, f"this {text[hit.start('verb') :]}", 1)


_AND_A_THING = re.compile(
    rf", and (?=(?:an?|the|{MY}) (?:(?!which|that|who|where|with|to)[\w'-]+ ){{1,5}}?(?:is|are) (?P<done>[a-z]+) )"
)


def and_a_thing_is(text: str) -> Iterator[Cut]:
    """ "…, and a written version is left on Xmy table": a clause of its own."""
    for hit in _AND_A_THING.finditer(text):
        head = text[: hit.start()]
        free = is_clause(head) or head.startswith("this is") or _HAS.match(head)
        if (
            free
            and verbs.as_form(hit["done"], "ed")
            and whole(text, hit.start())
            and not re.search(r"\b(?:so that|if|when|until|that|which)\b", head)
        ):
            yield Cut(head, text[hit.end() :], 0.2)


_ALSO_ING = re.compile(rf", (?P<ing>[a-z]+ing) (?=(?:an?|the|{MY}|{ME}|it|them|what|how|\d+|any)\b)")


def while_doing(text: str) -> Iterator[Cut]:
    """ "An adult will sit with Xme, reading the questions and using coins": "the adult reads …, and uses …"."""
    who = re.match(r"(?P<lead>(?:[A-Z][^,;:]*, )?)(?P<who>[^,;:]{2,60}?) will ", text)
    if (
        not who
        or not roles.is_human(who["who"])
        or re.search(r"\b(?:and|or)\b", who["who"])
        or re.match(r"[Ss]taff|[Aa]ll |[Aa]dults|[Ee]very", who["who"])
    ):
        return
    for hit in _ALSO_ING.finditer(text):
        base = verbs.as_form(hit["ing"], "ing")
        head, rest = text[: hit.start()], text[hit.end() :]
        listed = (
            re.search(r"\b[a-z]+ing\b", head)
            or "," in rest
            or hit["ing"] in ("including", "using", "starting", "beginning")
        )
        if not base or listed or not whole(text, hit.start()):
            continue
        rest = re.sub(
            r"\band ([a-z]+ing)\b",
            lambda m: f"and {verbs.third(verbs.as_form(m[1], 'ing') or '')}" if verbs.as_form(m[1], "ing") else m[0],
            rest,
        )
        short = roles.short_name(who["who"])
        if short:
            yield Cut(head, f"{short} {verbs.third(base)} {rest}", 0.8)


def at_the_end(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from in_brackets(text)
    yield from of_aims(text)
    yield from of_two_aims(text)
    yield from to_be_done(text)
    yield from each_of(text)
    yield from which_lets(text)
    yield from and_a_thing_is(text)
    yield from while_doing(text)
