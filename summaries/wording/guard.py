"""Proof by program: a line says no number, day, person, rhythm, "not", "or" or limit that its quote does not, and loses none.

`doubts(text, quote, plan)` is empty where the line is proved faithful. Both sides go through the same steps (figures,
times, easy words), so that "fortnightly" and "every 2 weeks" are one fact.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections import Counter

from summaries.model import Plan, Provision
from summaries.wording import phrases, roles
from summaries.wording.clean import clean
from summaries.wording.drop import drop
from summaries.wording.figures import NUMBER_WORDS, figures
from summaries.wording.givers import givers
from summaries.wording.grammar import faulty
from summaries.wording.person import ME, MY, SELF, mark
from summaries.wording.prepare import own_words
from summaries.wording.rhythm_cell import rhythm
from summaries.wording.times import times

_NUMBER = re.compile(r"(?<![\w:.])(\d+(?:\.\d+)?)( and a half)?(?= ?(hours?|minutes?)?)(?![:\d])")
_HALF = re.compile(r"\bhalf (?:an hour|a day)|\b(?:a )?quarter\b|\bthird\b", re.I)
_DAYS = re.compile(
    r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|autumn|spring|summer)s?\b"
)
_LIMITS = (("at least", r"\bat least\b"), ("up to", r"\bup to\b"), ("no more than", r"\bno more than\b|\bno longer than\b|\bno later than\b|\bwithin\b"), ("about", r"\babout(?= \d)"),
           ("more than", r"(?<!no )\bmore than\b|\bover \d"), ("less than", r"\b(?:less|fewer|under) than\b"), ("only", r"\bonly\b"), ("total", r"\ba total of\b|\bin total\b"))  # fmt: skip
_WEAK = (
    ("may", r"\bmay\b|\bmight\b"), ("could", r"\bcould\b"), ("should", r"\bshould\b"), ("would help", r"\bwould (?:benefit|help|be (?:helpful|useful|good))|\bwould (?!like)"),
    ("access", r"\baccess to\b|\bcan use\b|\bcan get\b|\bcan access\b"), ("chances", r"\bchances?\b|\bopportunit"), ("encouraged", r"\bencourag|\bsupported to\b"),
    ("when needed", r"\b(?:when|where|if|as) (?:needed|required|necessary)\b"), ("possible", r"\b(?:where|when|if|wherever|whenever|far as) (?:it is |this can be |this is )?(?:possible|practicable|done|arranged)"),
    ("available", r"\bavailab"), ("seems right", r"\bseems right\b|\bthat is right\b|\b(?:as|where|when|if|wherever|deemed) appropriate\b|\bas indicated\b"), ("health reason", r"\bhealth reason\b|\bclinically\b"),
    ("consider", r"\bconsider|\bthink about\b"), ("offer", r"\boffer"), ("hope", r"\bhope"), ("suggest", r"\bsuggest|\brecommend"), ("want", r"\bwants?\b|\bwish"), ("aim", r"\bneeds?\b(?= to)"),
    ("enough staff", r"\benough staff|\bstaffing\b"), ("timetable allows", r"\btimetabl\w* (?:allows|permitting)"),
)  # fmt: skip
_JOINS = (("unless", r"\bunless\b|\bonly [oO][kK] if\b"), ("until", r"\buntil\b"), ("except", r"\bexcept\b|\bapart from\b|\bonly [oO][kK] (?:when|where)\b"), ("if", r"(?<!only OK )(?<!only ok )\bif\b(?! needed| required| necessary| appropriate| possible| that)|\bin the event\b"), ("or", r"\bor\b|(?<=[a-z])/(?=[a-z])|(?<=[a-z)]) / (?=[A-Za-z])"),
          ("before", r"\bbefore\b|\bprior to\b"), ("after", r"\bafter\b(?!noon)"), ("then", r"\bthen\b|\bafter that\b|\breducing\b|\bgoes down\b|\bfollowed by\b|\bincreasing\b|\bgoes up\b"), ("instead", r"\binstead of\b|\bin place of\b"))  # fmt: skip
_NOT = re.compile(
    r"\b(?:not|never|no one|nobody|cannot|can't|without|neither|nor|don't|doesn't|isn't|no(?! (?:more|longer|later|fewer|less) than))\b",
    re.I,
)
_PERIODS = (
    ("half term", r"\bhalf[- ]term\w*"), ("2 weeks", r"\bfortnight\w*|\b(?:every )?(?:2|other|alternate|second) weeks?\b"), ("day", r"\bdaily\b|\b(?:a|each|every|per|school|whole) day\b|\bevery (?:morning|evening|afternoon)\b"),
    ("week", r"\bweekly\b|\b(?:a|each|every|per) week\b"), ("month", r"\bmonthly\b|\b(?:a|each|every|per) month\b"), ("term", r"\btermly\b|\b(?:a|each|every|per) term\b"),
    ("year", r"\bannual\w*|\byearly\b|\b(?:a|each|every|per) (?:school |academic )?year\b|\bper annum\b"), ("term time", r"\bterm time\b"), ("lesson", r"\b(?:every|each|all|in) lessons?\b"),
)  # fmt: skip
_SAID = tuple(
    (f"{kind} {name}", re.compile(pattern))
    for kind, table in (("limit", _LIMITS), ("weak", _WEAK), ("join", _JOINS))
    for name, pattern in table
)
_RHYTHMS = tuple((f"per {name}", re.compile(pattern)) for name, pattern in _PERIODS)
# "an answer that is typed, written or sent" is a choice; "... that is typed. This is written or sent" says all of them.
_TORN = re.compile(r"\b(?:that|which) (?:is|are) \w+\. (?:This|These|It) (?:is|are) [^.]*\bor\b")
# A plan written to the young person, put into their own mouth word by word: "you is doing", "I have by: January".
_MIXED = re.compile(
    r"\byou(?:r|rs|rself)?\b|\b(by [^,.]{3,40}), \1\b|\b(?:have|has) (?:by|for|of|at(?! (?:least|the)))\b:?(?= )",
    re.IGNORECASE,
)
# "(or Mr Holt if she is away)": no choice, since the "if" says when; the line says it as "if Mrs Vane is away".
_STAND_IN = re.compile(
    r"\bor (?=(?:Mr|Mrs|Miss|Ms|Dr) \w[\w'-]+ (?:if|when) (?:she|he|they) (?:is|are) (?:away|absent|off|ill|not in)\b)"
)
_PERSON_WORDS = frozenset("my our his her your the an any all some each".split())


def canonical(text: str, plan: Plan | None = None) -> str:
    """`text` in the one form in which facts are compared."""
    plain = figures(times(clean(text)))
    if plan is not None:
        plain = mark(plain, plan.person)
    return phrases.replace(plain)[0]


def numbers(text: str) -> Counter[float]:
    """Every number, hours as minutes: "3 hours" and "180 minutes" are one fact. 1 is left out: "a", "one" and "once" say it too."""
    found: Counter[float] = Counter()
    for match in _NUMBER.finditer(text):
        value = float(match[1]) + (0.5 if match[2] else 0)
        unit = (re.match(r" ?(hours?|minutes?)?", text[match.end() :]) or match)[0].strip()
        if unit.startswith("hour"):
            value *= 60
        elif value == 1:
            continue
        found[value] += 1
    for match in re.finditer(r"\btwice\b|\bboth\b", text, re.I):
        found[2.0] += 1 if match[0].lower() == "twice" else 0
    return found


def facts(text: str, easy: str | None = None) -> set[str]:
    """All that must agree, as plain words: "number 45", "per week", "limit up to", "not"...

    `text` has its figures in one form; `easy` is the same with easy words, where roles are looked for.
    """
    lowered = text.lower()
    found = {f"number {value:g}" for value in numbers(text)}
    found |= {f"part {m[0].lower().replace('a ', '')}" for m in _HALF.finditer(text)}
    found |= {f"time {hit[1]}" for hit in _DAYS.finditer(lowered)}
    if re.search(r"\bMay\b", text[1:]) and re.search(r"\bMay \d|\b(?:in|by|of|until|and) May\b", text):
        found.add("time may")
    found |= {name for name, pattern in _SAID if pattern.search(lowered)}
    rest = lowered
    for name, pattern in _RHYTHMS:
        if pattern.search(rest):
            found.add(name)
            rest = pattern.sub(" ", rest) if name == "per half term" else rest
    if _NOT.search(text):
        found.add("not")
    found |= {f"person {name}" for name in people(easy if easy is not None else text)}
    return found


def people(text: str) -> set[str]:
    """Roles of the word list, and names of people ("Miss Alder") in `text`."""
    found = set()
    lowered = text.lower()
    for role in roles.all_roles():
        name = role.name.lower()
        if name in lowered and re.search(rf"\b{re.escape(name)}s?\b|\b{re.escape(roles.plural(name))}\b", lowered):
            found.add(name)
    # "teaching assistant" is inside "higher level teaching assistant": only the longest counts.
    found = {name for name in found if not any(name != other and name in other for other in found)}
    found |= {m[0] for m in re.finditer(r"\b(?:Mr|Mrs|Miss|Ms|Dr) [A-Z]\w+", text)}
    return found


def doubts(text: str, quote: str, plan: Plan | None = None) -> tuple[str, ...]:
    """Why `text` is not proved faithful to `quote`; empty where it is. `plan` says who "I" is and which words are theirs.

    What a named class leaves out (medicine, review admin...) may be missing from `text`; nothing may be new.
    """
    return _compare(text, _plain(quote, plan), _without_dropped(quote, plan))


def doubts_for_help(text: str, provision: Provision, plan: Plan) -> tuple[str, ...]:
    """Doubts of a help's line against its own words and its cells."""
    named = "; ".join(roles.TAIL.sub("", who) for who in givers(provision) if who.lower() not in provision.text.lower())
    often = rhythm(provision.how_often_text) if provision.how_often_text else None
    needed = " . ".join(part for part in (provision.text, often, named, provision.grouping_text) if part)
    whole = f"{needed} . {provision.how_often_text or ''} . {'; '.join(provision.who)} . {provision.source.quote}"
    fields = [n for n in (provision.times, provision.minutes, provision.hours_total) if n]
    allowed = _plain(whole, plan) + "".join(f" . {n:g}" for n in fields)
    return _compare(text, allowed, _without_dropped(needed, plan))


def _plain(text: str, plan: Plan | None) -> str:
    plain = figures(times(clean(text)))
    return mark(plain, plan.person) if plan else plain


def _without_dropped(text: str, plan: Plan | None) -> str:
    return drop(phrases.replace(_plain(text, plan), only_roles=True)[0], own_words(plan) if plan else "")[0]


def new_in_help(text: str, provision: Provision, plan: Plan) -> tuple[str, ...]:
    """What a shorter form of a help's line says that the plan does not."""
    return tuple(doubt for doubt in doubts_for_help(text, provision, plan) if doubt.endswith(_NEW))


_NEW = "stands in the line but not in the plan."


_COVERED = {
    # A fact on the left of the quote is also said by any on the right.
    "limit no more than": {"limit up to"},
    "weak seems right": {"weak when needed"},
    "weak aim": {"not"},
    "weak want": {"weak hope"},
    "weak encouraged": {"weak encouraged"},
    "per day": {"per day"},
}
# New in a line without harm: how we say a thing that the quote says otherwise.
_MAY_BE_NEW = {
    "weak aim",
    "limit only",
    "weak want",
    "limit about",
    "join then",
    "join after",
    "per lesson",
    "person staff",
    "person adult",
    "person assistant",
    "person therapist",
    "person teacher",
    "limit total",
}
_MAY_GO = {"weak aim", "limit only", "per lesson", "join then", "weak hope"}


def _compare(text: str, allowed: str, needed: str) -> tuple[str, ...]:
    """Facts of `text` must be among those of `allowed`; facts of `needed` must be in `text`."""
    needed = _STAND_IN.sub("", needed)
    line = figures(times(clean(_unspoken(text))))
    easy_line, easy_allowed, easy_needed = (phrases.replace(part)[0] for part in (line, allowed, needed))
    said = facts(line, easy_line)
    may = facts(allowed, easy_allowed) | facts(easy_allowed)
    must = facts(needed, easy_needed)
    found = ["The line is no sound English."] if faulty(text) else []
    own = re.sub(r'"[^"]*"|“[^”]*”', " ", text)
    if _MIXED.search(own) or re.search(r'["“”]', own):
        found.append("The line mixes what is said to someone with what that person says.")
    if _TORN.search(text):
        found.append("A choice in the plan is said as if all of it were so.")
    for fact in sorted(said - may - _MAY_BE_NEW):
        if not (fact.startswith("person") and _hidden(fact, easy_allowed)):
            found.append(f"{_name(fact)} stands in the line but not in the plan.")
    for fact in sorted(must - said - _MAY_GO):
        if fact == "join or" and "not" in must and len(_NOT.findall(line)) > len(_NOT.findall(needed)):
            continue  # "must not A or B" said as "must not A" and "must not B" is the same rule
        if not (_COVERED.get(fact, set()) & said or (fact.startswith("person") and _hidden(fact, easy_line))):
            found.append(f"{_name(fact)} stands in the plan but not in the line.")
    return tuple(found)


def _unspoken(text: str) -> str:
    text = re.sub(r"\(([^)]*)\)", lambda m: "" if m[1] in phrases.explanations() else m[0], text)
    return re.sub(r"\bmyself\b", SELF, re.sub(r"\bme\b", ME, re.sub(r"\bmy\b", MY, text)))


def _hidden(fact: str, text: str) -> bool:
    """A role said again by its short name ("the therapist") or as part of a longer one."""
    name = fact.removeprefix("person ")
    last = name.split()[-1].lower()
    return bool(re.search(rf"\b{re.escape(last)}s?\b", text.lower()))


def _name(fact: str) -> str:
    kind, _, value = fact.partition(" ")
    return {"number": f"The number {value}", "part": f'"{value}"', "time": f'"{value.title()}"', "limit": f'"{value}"', "weak": f'"{value}"', "join": f'"{value}"',
            "per": f'How often ("{value}")', "person": f'"{value}"'}.get(kind, '"Not"')  # fmt: skip


__all__ = ["NUMBER_WORDS", "canonical", "doubts", "doubts_for_help", "facts", "numbers", "people"]
