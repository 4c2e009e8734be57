"""What a program can count in a summary of a plan, by the plan's gold: the same simple measures for every summary.

A summary is a list of units: the lines of our page, or the sentences of a peer. `told` gives hits and misses (1 and 0)
by the name of the measure. Words are compared by their first five letters, so that "travelling" meets "travel". A line
in easy words stands for a quote from the plan, a copied sentence for itself: by that it is known which goal or help it
tells, but its facts must stand in what it says.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

LEAST = 0.4
"""A goal or a help counts as told where one unit stands for at least this share of its words."""
LONGEST = 15
"""Words of a sentence, by the rules of easy read."""
_STOP = frozenset(
    "about above after again also and any are because been before being between both but can could does doing down "
    "during each few for from further had has have having her here hers him his how into its itself more most not now "
    "off once only other our out over own same she should some such than that the their them then there these they "
    "this those through too under until very was were what when where which while who whom why will with would you "
    "your able support access".split()
)
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
_WORDS = {
    **{word: float(number) for number, word in enumerate(_ONES)},
    "once": 1.0, "twice": 2.0, "twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0,
    "ninety": 90.0,
}  # fmt: skip
_AS_NUMBER = re.compile(
    r"(?<![\w.])(\d+(?:\.\d+)?)|\b(twenty|thirty|forty|fifty)[- ](one|two|three|four|five|six|seven|eight|nine)\b"
    rf"|\b({'|'.join(_WORDS)})\b",
    re.I,
)
_INITIALS = re.compile(r"\b[A-Z]{2,5}\b")
_PERIODS = {
    "day": r"\b(?:day|daily|days)\b",
    "week": r"\bweek(?:ly|s)?\b|\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "fortnight": r"\bfortnight|\b(?:two|2|other|alternate) (?:weeks?|\w+day)\b",
    "month": r"\bmonth",
    "half_term": r"\bhalf[- ]?term",
    "term": r"(?<!half )(?<!half-)\bterm(?:ly|s)?\b",
    "year": r"\byear|\bannual",
}


@dataclass(frozen=True)
class Unit:
    """What a line or sentence says, and the words of the plan that it stands for."""

    said: str
    stands_for: str


def copied(sentences: Iterable[str]) -> list[Unit]:
    """Sentences that are the plan's own."""
    return [Unit(sentence, sentence) for sentence in sentences]


def words_of(text: str, besides: Iterable[str] = ()) -> frozenset[str]:
    """The stems of the words that carry meaning; `besides` are more words to leave out (a name)."""
    leave = _STOP | {word.lower() for word in besides}
    found = (word.strip("'") for word in re.findall(r"[a-z']+", text.lower().replace("’", "'")))
    return frozenset(word[:5] for word in found if len(word) > 2 and word not in leave)


def numbers_of(text: str) -> frozenset[float]:
    """Every number that stands in `text`, in digits or in words; "half an hour" is 30, "an hour" 60."""
    low = re.sub(r"(\d)[./](?=\d+[./]\d)|(?<=[./]\d\d)[./](?=\d)", r"\1 ", text.lower())  # 23.02.2027 is three
    found = {30.0} if re.search(r"\bhalf[- ](?:an?[- ])?hour", low) else set()
    found |= {60.0} if re.search(r"(?<!half )(?<!half-)\b(?:an|one|1) hour|\bhourly", low) else set()
    for digits, tens, ones, word in _AS_NUMBER.findall(low):
        found.add(float(digits) if digits else _WORDS[tens] + _WORDS[ones] if tens else _WORDS[word])
    return frozenset(found)


def sentences_of(units: Iterable[str]) -> list[str]:
    """The sentences of all units; a unit without a full stop is one."""
    parts = (part.strip() for unit in units for part in re.split(r"(?<=[.!?])[\"”’)]*\s+(?=[^a-z])", unit))
    return [part for part in parts if re.search(r"\w", part)]


def lengths_of(units: Iterable[str]) -> list[int]:
    """Words of each sentence."""
    return [len(re.findall(r"[\w'’@.:-]*\w[\w'’-]*", sentence)) for sentence in sentences_of(units)]


def matched(texts: Sequence[str], units: Sequence[Unit], besides: Iterable[str] = ()) -> list[Unit | None]:
    """For each text the unit that tells it, or None. The likest pairs come first, and a unit tells one text only."""
    wanted = [words_of(text, besides) for text in texts]
    there = [words_of(unit.stands_for, besides) for unit in units]
    pairs = [
        (len(words & others) / len(words), text, unit)
        for text, words in enumerate(wanted)
        for unit, others in enumerate(there)
        if words
    ]
    found: list[Unit | None] = [None] * len(texts)
    free = set(range(len(units)))
    for share, text, unit in sorted(pairs, key=lambda pair: -pair[0]):
        if share >= LEAST and found[text] is None and unit in free:
            found[text] = units[unit]
            free.remove(unit)
    return found


def says_often(unit: str, times: float, per: str) -> bool:
    """Whether `unit` names that many times and that period. Once may be said by the period alone ("weekly")."""
    if (times, per) == (2, "year") and re.search(r"\b(?:six|6) months\b", unit, re.I):
        return True
    if per not in _PERIODS or not re.search(_PERIODS[per], unit, re.I):
        return False
    alone = times == 1 and not re.search(r"\btimes\b|\btwice\b", unit, re.I)
    return alone or float(times) in numbers_of(unit)


def says_long(unit: str, minutes: float) -> bool:
    """Whether `unit` names that many minutes, in minutes or hours."""
    there, low = numbers_of(unit), unit.lower()
    if minutes in there and ("min" in low or "hour" in low):
        return True
    return "hour" in low and (minutes / 60 in there or (minutes == 90 and "hour and a half" in low))


def says_who(unit: str, role: str) -> bool:
    """Whether at least a third of the words of a role (or a name) stand in `unit`; initials may be written out."""
    for initials in _INITIALS.findall(role):
        if re.search(rf"\b{initials}\b", unit):
            return True
        if re.search(r"\b" + r"\w+(?: and| of)? ".join(initials) + r"\w+", unit, re.I):
            return True
    wanted = words_of(role)
    return bool(wanted) and len(wanted & words_of(unit)) >= len(wanted) / 3


def facts_of(help_: dict[str, Any], unit: str) -> Iterator[tuple[str, bool]]:
    """Each fact that the gold states of one help, and whether it stands in `unit`."""
    for role in help_["who"] or ():
        if words_of(role) or _INITIALS.search(role):
            yield "who", says_who(unit, role)
    if help_["times"] is not None and help_["per"] in _PERIODS:
        yield "how often", says_often(unit, help_["times"], help_["per"])
    if help_["minutes"] is not None:
        yield "how long", says_long(unit, help_["minutes"])
    elif help_.get("hours_total") is not None:
        yield "how long", "hour" in unit.lower() and float(help_["hours_total"]) in numbers_of(unit)


def told(gold: dict[str, Any], units: Sequence[Unit]) -> dict[str, list[float]]:
    """Hits and misses: goals, helps, the facts of the helps told, and those facts against all that the plan states."""
    counts: dict[str, list[float]] = defaultdict(list)
    name = [gold["known_as"] or "", *(gold["full_name"] or "").split()]
    goals = [goal["text"] for goal in gold["outcomes"]]
    of_goals = matched(goals, units, name)
    counts["goals"] = [float(unit is not None) for unit in of_goals]
    as_said = [Unit(unit.said, unit.said) for unit in units]
    counts["goals, own words"] = [float(unit is not None) for unit in matched(goals, as_said, name)]
    helps, others = gold["provision"], [unit for unit in units if unit not in of_goals]
    for help_, unit in zip(helps, matched([each["text"] for each in helps], others, name), strict=True):
        counts["helps"].append(float(unit is not None))
        for kind, found in facts_of(help_, unit.said if unit else ""):
            counts["all facts"].append(float(found))
            if unit is not None:
                counts[kind].append(float(found))
    return counts


def leaks(gold: dict[str, Any], units: Iterable[str]) -> int:
    """How many private strings of the gold stand in the summary."""
    text = " ".join(units)
    private = (re.escape(each) for each in gold["must_not_appear"])
    return sum(bool(re.search(rf"(?<!\w){each}(?!\w)", text, re.I)) for each in private)


def strange_numbers(units: Iterable[str], plan_text: str) -> int:
    """How many numbers of the summary the plan does not hold."""
    return len(numbers_of(" ".join(units)) - numbers_of(plan_text))
