"""Goals as a terse plan notes them ("Reads a page aloud. 3 times out of 4.") as whole sentences."""

from __future__ import annotations

import re

from summaries.wording import verbs
from summaries.wording.draft import lower_first
from summaries.wording.heads import with_noun_article
from summaries.wording.person import ME, MY

_QUOTED = re.compile(r'"[^"]*"')
_JOINED = re.compile(
    rf'(?P<join>(?:,? (?:and|or|then|and then)|,) )(?P<verb>[a-z]+s)(?= (?:an?|the|{MY}|{ME}|it|them|to|"))'
)
# What stands after a verb, and not after a thing of many: "Uses the stairs", "Walks to school", not "Walks on Fridays".
_OBJECT = re.compile(rf'(?:an?|the|{MY}|{ME}|all|at least|up to|to|for|"|\d)')
_DONE = re.compile(r"(?P<thing>[^,.;:]{4,70}) (?P<done>passed|completed|achieved|gained)$")
_CLAUSE = re.compile(r"\b(?:will|can|must|is|are|has|have|to|be|who|that|which)\b")
# "3 times out of 4", "8 jobs out of 10", "every practical session": how often, and nothing else.
_HOW_OFTEN = re.compile(
    r"(?:(?:at least|on|in|for) )?\d+ (?:[a-z]+ )?(?:out of|in) \d+(?: [a-z]+){0,2}|\d+ times (?:a|each|every) [a-z ]+"
    r"|(?:every|each) (?:[a-z]+ ){0,2}[a-z]+",
    re.IGNORECASE,
)
_BARE_COUNT = re.compile(r"\d+ (?!times\b|out\b|in\b|of\b)[a-z]+ (?:out of|in) \d+$", re.IGNORECASE)
_LIMIT = re.compile(
    r"(?:no more than|fewer than|less than|at most|at least|up to) \d+ (?!out\b|times\b|of\b|%)[^,]{3,60}$", re.I
)


def whole_aim(sentence: str) -> str:
    """ "Reads a page" as "Xme will read a page"; "Level 1 course passed" as "Xme will have passed a Level 1 course"."""
    first, _, rest = sentence.strip(" .,;").partition(" ")
    base = verbs.as_form(first.lower(), "s")
    if base and rest and (first.lower() not in verbs.NOUN_TOO or _OBJECT.match(rest)):
        return f"{ME} will {base} {_bases(rest)}"
    done = _DONE.match(sentence.strip(" .,;"))
    if done and ME not in sentence and not _CLAUSE.search(done["thing"]):
        thing = lower_first(done["thing"])
        named = f"the {thing}" if re.match(r"(?:Level|[A-Z]{2}|GCSE)", thing) else with_noun_article(thing)
        return f"{ME} will have {done['done']} {named}"
    return sentence


def _bases(rest: str) -> str:
    """The verbs that go on after the first ("… and uses Xmy card") in the form that goes with "will"."""

    def base(hit: re.Match[str]) -> str:
        form = verbs.as_form(hit["verb"], "s")
        return f"{hit['join']}{form}" if form else hit[0]

    quotes = iter(_QUOTED.findall(rest))
    blank = _JOINED.sub(base, _QUOTED.sub('""', rest))
    return re.sub('""', lambda _: next(quotes), blank)


def whole_measure(sentence: str) -> str:
    """A sentence after the first that only counts, as what it counts: "3 times out of 4" is how often it is done."""
    bare = sentence.strip(" .,;")
    if _BARE_COUNT.match(bare):
        return f"{ME} will do this for {bare}"
    if _HOW_OFTEN.fullmatch(bare):
        of_what = re.match(r"(?:every|each) (?!time\b|day\b|week\b|month\b|term\b|half\b|year\b)", bare, re.IGNORECASE)
        return f"{ME} will do this {'in ' if of_what else ''}{lower_first(bare)}"
    if _LIMIT.match(bare) and not _CLAUSE.search(bare):
        return f"there will be {lower_first(bare)}"
    return whole_aim(sentence)
