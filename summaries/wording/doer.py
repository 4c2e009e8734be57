"""Who does a help, from the plan's "who" cell, as the subject of a sentence."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.model import Plan, Provision
from summaries.wording import phrases, roles
from summaries.wording.clean import clean
from summaries.wording.draft import lower_first
from summaries.wording.drop import drop
from summaries.wording.figures import figures
from summaries.wording.givers import givers
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
    for name in (_without_me(each, plan) for each in givers(provision)):
        if not name or NOBODY.match(name.strip()):
            continue
        if _ONLY_SAYS_HOW.match(name.strip()) or _NOBODY_EITHER.match(name.strip()):
            continue
        if len(name.split()) > 1 and name.strip().lower() in provision.text.lower():
            continue
        easy = easy_cell(re.sub(r" (?:who )?(?:she|he|they) (?:has|have) trained\b", " trained", name), plan)
        easy = re.sub(r" \(([^()]*)\)", lambda hit: "" if hit[1] in phrases.explanations() else hit[0], easy)
        easy = _counted(_bare(_CLAUSE.sub("", easy)))
        if re.fullmatch(r"(?:class|subject|form|trained|qualified|see .*|[^a-z]*)", easy, re.I):
            continue
        core = re.sub(r"^(?:an?|the|named|trained|same|my|Xmy)\s+", "", easy, flags=re.I).lower()
        if core in ("deputy", "named deputy", "stand-in") and "stand-in" in text:
            continue
        if core and core not in text and easy not in people:
            people.append(easy)
    people = [re.sub(r"^(?:and |or )+", "", each) for each in people]
    if not people:
        return None
    named = [part for each in people for part in _parts(each)]
    named = list(dict.fromkeys(named))
    one = re.sub(r"peech and language|oving and handling|[A-Z][a-z]+ and (?=[A-Z])", "", _bare(named[0]))
    one = "" if len(named) == 1 and _one_role(named[0]) else one
    last = one.split()[-1] if one.split() else ""
    several = bool(re.fullmatch(r"[a-z]*[^su]s", last)) or bool(re.fullmatch(r"[A-Z][a-z]+[^su]s", one))
    many = len(named) > 1 or bool(roles.PLURAL_END.search(one)) or bool(_SEVERAL.match(one)) or " and " in one
    many = (many or several) and not re.match(r"(?:one|1|each|every|any|whoever|whichever) ", one, re.I)
    if len(named) == 2 and _EITHER.search(provision.source.quote) and len(people) == 2:
        return f"{named[0]} or {named[1]}", False  # "Midday supervisor / teaching assistant": one of them
    return (named[0] if len(named) == 1 else ", ".join(named[:-1]) + " and " + named[-1]), many


_EITHER = re.compile(r"… [A-Z][\w ()-]{2,40} ?/ ?[A-Za-z][\w ()-]{2,40}(?: …|$)")


_NOBODY_EITHER = re.compile(
    r"(?:(?:an? )?(?:small )?group of|direct payments?$|personal budget$|once|twice|daily|weekly|termly|every|each|\d+ ?(?:x|times|minutes|hours)|as an?) |.*\b(?:welcome|invited|to attend)$",
    re.I,
)
# "TA shared with no more than 2 others": who it is; with how many is a sentence of its own.
_SHARED_WITH = re.compile(r",? shared (?:with|between|among) .*$", re.IGNORECASE)
# "TA, signed off by the physiotherapist": the second piece says more of the first, and is nobody.
_ONLY_SAYS_HOW = re.compile(
    r"(?:and )?(?:shown(?: how)?|trained|supervised|signed off|done|led|overseen|supported|directed|guided|assisted|checked|planned|set|written"
    r"|prepared|chosen|agreed|briefed|advised|coached|taught|delivered|designed|monitored|reviewed|working)"
    r" (?:by|with|in|under|on|to|from)\b|under the\b|with (?:the|an?|support|advice|training)\b",
    re.I,
)
# "Learning mentor keeps the pod free", "Class teacher to release": who it is ends before what they do.
_CLAUSE = re.compile(
    r"(?<=\w) (?:(?:to|will|must|should|shall|can) [a-z]+\b|use it\b|uses it\b|[a-z]{3,}s (?:the|an?|Xmy|Xme)\b).*$"
)


def _counted(name: str) -> str:
    """ "2 x TA" -> "2 teaching assistants"."""
    hit = re.match(r"(\d) ?[x×] ?(.+)$", name)
    return f"{hit[1]} {roles.plural(hit[2]) if hit[1] != '1' else hit[2]}" if hit else name


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
        return re.sub(r"\s+(?:who|with|(?:trained|qualified) (?:by|in|to|as|with|at))\b.*$", "", name)
    if re.match(r"(?:Whoever|Whichever) ", name, re.I):
        return name  # "Whoever is with me"
    short = roles.TAIL.sub("", _SHARED_WITH.sub("", name)).strip(" ,")
    if re.fullmatch(r"(?:all|any|every) (?:teaching|support|school|college|class)", short, re.I):
        return name  # "All teaching, support and cover staff"
    return short if len(short) > 1 and not re.search(r"\b(?:the|a|of|and|or)$", short) else name


def _without_me(name: str, plan: Plan) -> str:
    """The helpers of a cell that names the young person too ("Me and subject teachers")."""
    marked = mark(name, plan.person)
    if not re.match(rf"{ME}\b(?!['’])|.*\band {ME}$", marked):
        return re.sub(rf"^{ME}['’]s ", "my ", marked) if marked.startswith(ME) else name
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
    if re.match(r"[A-Z][a-z]+-[a-z]+ [a-z]", name):  # "Same-sex teaching assistant"
        name = lower_first(name)
    if re.match(r"[A-Z][a-z]+ing [a-z]", name):  # "Timetabling manager"
        name = lower_first(name)
    if re.match(r"(?:Female|Male|Deaf|Familiar|Qualified|Named|Trained) [a-z]", name):
        name = lower_first(name)
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
    if re.match(r"(?:Whoever|Whichever) ", name, re.I):
        return lower_first(name)
    if re.match(r"(?:school|college|GP) (?:library|office|kitchen|practice|nursery)$", name, re.I):
        return f"the {lower_first(name)}"
    if re.search(
        r"(?:^| )(?:psychology|health|support|therapy|nursing|dietetics|physiotherapy|audiology)$", name, re.I
    ) and not re.search(r"\b(?:team|service)\b", name):
        a_team = roles.find(f"{name.lower()} team")  # a team of the word list would be one that the plan does not name
        return f"the {lower_first(name)} {'service' if a_team else 'team'}"  # a service, and no person
    said = roles.with_article(name)
    words = said.split()
    plain = (
        said == name and len(words) > 1 and all(word.islower() for word in words[1:]) and not words[-1].endswith("s")
    )
    fixed = roles.PLURAL_END.search(said) or re.match(
        r"(?:an?|the|my|Xmy|all|any|every|each|some|both|no|one|two|three|another|other|\d)\b", said, re.I
    )
    if plain and not fixed:
        team = re.search(
            r"\b(?:agency|office|department|service|centre|team|clinic|hub|unit|desk|provider|programme)$", said
        )
        return ("the " if team else "an " if said[0].lower() in "aeiou" else "a ") + lower_first(said)
    return said
