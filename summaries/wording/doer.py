"""Who does a help, from the plan's "who" cell, with how often and how long in the same sentence."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.model import Plan, Provision
from summaries.wording import phrases, roles
from summaries.wording.clean import clean
from summaries.wording.draft import lower_first, word_count
from summaries.wording.drop import drop
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.figures import figures
from summaries.wording.person import ME, mark
from summaries.wording.prepare import own_words
from summaries.wording.times import times

NOBODY = re.compile(r"^(?:n/?a|none|tbc|as above|see above|-+|to be confirmed|various|all)$", re.I)


def easy_cell(text: str, plan: Plan) -> str:
    """A cell's words in easy words, still with markers; nothing turned about."""
    marked = mark(figures(times(clean(text))), plan.person)
    kept, _ = drop(phrases.replace(marked, only_roles=True)[0], own_words(plan))
    return phrases.replace(kept)[0].strip(" .,;")


def doer(provision: Provision, plan: Plan) -> tuple[str, bool] | None:
    """The people of the help as the subject of a sentence, and whether they are many; None where its own text names
    them, or nobody does."""
    text = phrases.replace(mark(figures(times(clean(provision.text))), plan.person))[0].lower()
    people: list[str] = []
    for name in (_without_me(each, plan) for each in provision.who):
        if not name or NOBODY.match(name.strip()):
            continue
        easy = easy_cell(name, plan)
        easy = _bare(easy)
        if re.fullmatch(r"(?:class|subject|form|trained|qualified|see .*|[^a-z]*)", easy, re.I):
            continue
        core = re.sub(r"^(?:an?|the|named|trained|same|my|Xmy)\s+", "", easy, flags=re.I).lower()
        if core and core not in text and easy not in people:
            people.append(easy)
    if not people:
        return None
    named = [part for each in people for part in _parts(each)]
    named = list(dict.fromkeys(named))
    one = re.sub(r"peech and language|oving and handling|[A-Z][a-z]+ and (?=[A-Z])", "", _bare(named[0]))
    one = "" if len(named) == 1 and _one_role(named[0]) else one
    many = len(named) > 1 or bool(roles.PLURAL_END.search(one)) or bool(_SEVERAL.match(one)) or " and " in one
    return (named[0] if len(named) == 1 else ", ".join(named[:-1]) + " and " + named[-1]), many


_SEVERAL = re.compile(r"(?:all|both|two|three|four|several|some|[2-9]|\d\d)\b")


def _one_role(name: str) -> bool:
    """Whether this is the name of one person, whatever "and" stands in it ("a splint and shoe expert")."""
    bare = re.sub(r"^(?:an?|the|my|Xmy) ", "", _bare(name))
    role = roles.find(bare)
    return bool(role and not role.plural and role.name.lower() == bare.lower())


def _bare(name: str) -> str:
    """The name without what only describes it, and a bracketed name brought out of its brackets."""
    known = next((r.name for r in _long_roles() if name.lower().startswith(r.name.lower())), None)
    if known:
        return name[: len(known)]
    if re.search(
        r"\b(?:from|until) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d)",
        name,
    ):
        return name
    if re.search(r",? or ", name):
        return re.sub(r"\s+(?:who|trained|qualified|with)\b.*$", "", name)
    short = roles.TAIL.sub("", name).strip(" ,")
    return short if len(short) > 1 and not re.search(r"\b(?:the|a|of|and|or)$", short) else name


def _without_me(name: str, plan: Plan) -> str:
    """The helpers of a cell that names the young person too ("Me and subject teachers")."""
    marked = mark(name, plan.person)
    if not re.match(rf"{ME}\b|.*\band {ME}$", marked):
        return name
    return re.sub(rf"^{ME}(?:,| and)? ?|,? and {ME}$", "", marked)


@lru_cache(maxsize=1)
def _long_roles() -> tuple[roles.Role, ...]:
    """Roles whose names have a tail of their own ("specialist teacher for sight")."""
    long = [role for role in roles.all_roles() if roles.TAIL.sub("", role.name) != role.name]
    return tuple(sorted(long, key=lambda role: -len(role.name)))


def _parts(name: str) -> list[str]:
    shielded = re.sub(r"\b([Ss])peech and language\b", r"\1peech&language", name)
    pieces = [p.replace("peech&language", "peech and language") for p in re.split(r" and | & | \+ ", shielded)]
    if len(pieces) > 1 and all(roles.is_human(p) for p in pieces) and " or " not in name:
        return [_with_article(p) for p in pieces]
    if " or " in name:
        left, right = name.rsplit(" or ", 1)
        if roles.is_human(left) and roles.is_human(right):
            return [f"{_with_article(left)} or {_with_article(right)}"]
    return [_with_article(name)]


def _with_article(name: str) -> str:
    name = re.sub(r"^(?:same|other|relevant|appropriate|suitable|duty) ", "", name.strip(), flags=re.I)
    if re.match(r"(?:named|trained|qualified|specialist|experienced)\b", name, re.I) and not roles.PLURAL_END.search(
        name
    ):
        return ("an " if name[0].lower() == "e" else "a ") + lower_first(name)
    if re.match(r"(?:staff|adults?|school|college|everyone|everybody|nobody|parents|family)$", name, re.I):
        known = {
            "adult": "an adult",
            "school": "the school",
            "college": "the college",
            "parents": "my parents",
            "family": "my family",
        }
        return known.get(name.lower(), name.lower())
    return roles.with_article(name)


_SESSION = re.compile(
    r"\b(?:sessions?|therapy|group|lessons?|teaching|programme|practice|club|mentoring|counselling|tuition|check|visits?|circuit"
    r"|exercises|meeting|time|activit\w+|reading|work|review|training|assessment|course|class|intervention|swimming|support"
    r"|help|walk|breaks?|routine|hydrotherapy|physiotherapy)\b"
)
# Figures that stand well after "does this": "3 times a week", "every day", "in each lesson"; not "12 sessions of 50 minutes".
_AFTER_VERB = re.compile(
    r"(?!in place\b|always available|at all times when|in use\b)(?:at least |up to |about |no more than )?(?:\d+ (?:to \d+ )?times|[\d.]+ (?:to \d+ )?(?:minutes|hours)|half an? (?:hour|day)|once|twice|each|every|in|at|on|for|from|during"
    r"|throughout|when|where|as|before|after|if|always|all the time|until|by|whenever|daily|weekly)\b"
)


def who_and_when(
    people: tuple[str, bool] | None, often: str, thing: str, *, rule: bool, mixed: bool = False
) -> list[str]:
    """The sentences that say who does the help and how often; [] where there is nothing to say."""
    often = _small_rhythm(often.strip(" .,;")) if often else ""
    if people is None:
        return [_when(often)] if often and (not rule or re.search(r"\d", often)) else []
    who, plural = people
    if rule:
        return [f"this rule is for {who}", *([_when(often)] if re.search(r"\d", often) else [])]
    if mixed:  # a help and a rule in one: "does this" would be said of the rule too
        return [f"this is for {who}", *([_when(often)] if often else [])]
    does = (
        ("do this" if plural else "does this")
        if _SESSION.search(thing)
        else "help with this"
        if plural
        else "helps with this"
    )
    if often and _AFTER_VERB.match(often):
        long = re.match(r"(?:about |at least |up to |no more than )?(?:\d|half an? |an hour)", often) and not re.match(
            r"(?:at least |up to |about |no more than )?\d+ (?:to \d+ )?times", often
        )
        together = f"{who} {does} {'for ' if long else ''}{often}"
        if word_count(together) <= MOST_WORDS:
            return [together]
    return [f"{who} {does}", *([_when(often)] if often else [])]


_RHYTHM_WORD = re.compile(
    r"(?:each|every|once|twice|daily|weekly|fortnightly|termly|monthly|yearly|at|in|on|during|throughout|for|up|about|minimum|half"
    r"|when|whenever|where|as|after|before|between|until|from|within|one|two|three|four|five|six|eight|ten|twelve|all|always"
    r"|regularly|ongoing|small|individual|over|per|an?|the|by|to|morning|afternoon|lunchtimes?|term|approximately)\b",
    re.IGNORECASE,
)


def _small_rhythm(often: str) -> str:
    """The cell's first letter small, unless it begins with a name; days get their "on"."""
    if re.match(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b", often):
        return f"on {often}"
    return often[:1].lower() + often[1:] if _RHYTHM_WORD.match(often) else often


def _when(often: str) -> str:
    if often.startswith("who "):
        return f"this person {often[4:]}"
    often = re.sub(r"^x ?(\d+)$", r"\1 times", often)
    if re.match(r"all (?:\w+ )?(?:lessons|subjects|sessions|classes)\b", often):
        return f"this is in {often}"
    if re.match(r"all (?!day|the time|year)", often):
        return f"this is for {often}"
    if re.fullmatch(r"\d{1,2} [A-Z][a-z]+ \d{4}", often):
        return f"the date for this is {often}"
    season = re.match(r"(?:autumn|spring|summer) term\b", often)
    return f"this is in the {often}" if season else f"this is {often}"
