"""`pictures.yml` as types, and the rule that finds the concept of a line.

Judged by meaning: the longest phrase of the vocabulary that stands in the main clause of the line wins
(`emphasis.py`), earlier words weigh more than later ones, and a phrase under a "not" never gives its picture (a bus
for "no bus" would say the opposite).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from summaries import places
from summaries.choosing.emphasis import WORD, weights
from summaries.choosing.words import load_yaml
from summaries.errors import UnusableWish

FALLBACK = "plain"
NEGATIVE = "must not"
_KIND_FALLBACK = {"next": "calendar", "contact": "telephone", "goal": "goal", "good_at": "star", "about": "person",
                  "important_to_me": "heart", "how_to_help_me": "helping hand", "hopes": "hope", "who": "person",
                  "help": FALLBACK}  # fmt: skip
_NOT = re.compile(r"\b(?:must not|mustn't|do not|don't|does not|doesn't|never|no one|nobody|not|without|no)\b", re.I)
# "Don't shout at me" is a rule; "Let me stand at the end so nobody bumps me" is none.
_RULE = re.compile(
    r"\W*(?:please )?(?:do not|don['’]t|never|not|no|nobody|no one|must not|stop)\b|.*\bmust (?:not|never)\b", re.I
)
_LEAST = 0.09  # less than this is a word by the way
_MAIN = 0.7
_ASIDE = 0.5


@dataclass(frozen=True)
class Concept:
    """One concept: its OpenMoji hexcode, what the picture shows, the phrases that lead to it, alternates for a
    page where another concept has the same picture, how much it weighs against others (1 is usual), the only kinds of
    line that may have it (none named: all), and what a goal with it is called in a few words."""

    name: str
    code: str
    alt: str
    phrases: tuple[str, ...]
    other: tuple[tuple[str, str], ...] = ()
    weight: float = 1.0
    kinds: tuple[str, ...] = ()
    called: str = ""


@lru_cache(maxsize=4)
def concepts() -> dict[str, Concept]:
    """All concepts by name, a reader's own laid over ours. Raises `UnusableWish` naming the file and the concept."""
    path = places.words_dir() / "pictures.yml"
    tree = _tree(path)
    own = places.own_words_dir()
    if own is not None and (own / "pictures.yml").exists():
        tree.update(_tree(own / "pictures.yml"))
    return {name: _concept(path.name, name, entry) for name, entry in tree.items()}


def match(text: str, kind: str) -> str:
    """The name of the concept that `text` is about; the plain one of its kind where nothing fits well."""
    return ranked(text, kind)[0].concept


@dataclass(frozen=True)
class Match:
    """A concept that fits a text, by which of its words, and how well."""

    concept: str
    words: str
    value: float


@lru_cache(maxsize=4096)
def ranked(text: str, kind: str) -> tuple[Match, ...]:
    """The concepts that fit `text`, best first; never none: the plain one of its kind comes last."""
    words = WORD.findall(text.lower().replace("’", "'"))
    weight = weights(text)
    barred = _negated(text, len(words))
    found: dict[str, Match] = {}
    for start in range(len(words)):
        for length in range(min(6, len(words) - start), 0, -1):
            phrase = words[start : start + length]
            concept = _led_to(phrase, kind)
            if concept is None:
                continue
            refused = any(barred[start : start + length]) and not _NOT.search(" ".join(phrase))
            if refused and concept.name != NEGATIVE:
                continue
            if concept.name == NEGATIVE and weight[start] < _ASIDE:
                continue  # "the counsellor, who must not be changed" is about the counsellor
            value = concept.weight * (length**1.5) * (1.0 - 0.4 * start / max(len(words), 1))
            # A phrase over the edge of two parts ("by bus") weighs as its weightier end.
            value *= max(weight[start], weight[start + length - 1])
            if start > 1 and (words[start - 2] == "by" or words[start - 1] == "by"):
                value *= 0.4  # "trained by the therapist" says more of somebody, and is not what the line is about
            if value > max(_LEAST, found[concept.name].value if concept.name in found else 0.0):
                found[concept.name] = Match(concept.name, " ".join(map(stem, phrase)), value)
    best = sorted(found.values(), key=lambda one: -one.value)
    return (*best, Match(_plain(text, kind, barred, weight), "", 0.0))


def _plain(text: str, kind: str, barred: list[bool], weight: tuple[float, ...]) -> str:
    """What stands where no concept fits: the sign for a rule, else the plain picture of the kind of line."""
    forbids = any(bar and strong >= _MAIN for bar, strong in zip(barred, weight, strict=False))
    if forbids and (kind == "help" or (kind in ("about", "how_to_help_me") and _RULE.match(text))):
        return NEGATIVE
    return _KIND_FALLBACK.get(kind, FALLBACK)


def _led_to(words: list[str], kind: str) -> Concept | None:
    """The concept of a phrase as it is written, else by its stems; only one that may stand in such a line."""
    exact, stems = _index()
    led = exact.get(tuple(words), ())
    for name in (*led, *stems.get(tuple(map(stem, words)), ())):
        concept = concepts()[name]
        if name not in led and len(words) == 1 and not _is_form(words[0], concept.phrases):
            continue
        if not concept.kinds or kind in concept.kinds:
            return concept
    return None


def _is_form(word: str, phrases: tuple[str, ...]) -> bool:
    """Whether `word` is a form of one of the phrases; "plan" is none of "plane", though their stems are one."""
    short = stem(word)
    if short != word or len(word) > 4:
        return True
    return any(stem(p) == short and p not in (word + "e", word + "es") for p in phrases if " " not in p)


def _negated(text: str, count: int) -> list[bool]:
    """For each word of `text`: does it stand after a "not" in its sentence, so that its picture would mislead?"""
    barred: list[bool] = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n", text.lower().replace("’", "'")):
        found = _NOT.search(sentence)
        for word in WORD.finditer(sentence):
            after = found is not None and word.start() >= found.start()
            barred.append(after and not _limit(sentence, found))
    return (barred + [False] * count)[:count]


def _limit(sentence: str, found: re.Match[str] | None) -> bool:
    """ "No more than 4 pupils" and "not only" bar nothing: they are limits, not refusals."""
    rest = sentence[found.end() :].lstrip() if found else ""
    return rest.startswith(("more than", "only", "less than", "fewer than", "later than", "just"))


@lru_cache(maxsize=1)
def _index() -> tuple[dict[tuple[str, ...], tuple[str, ...]], dict[tuple[str, ...], tuple[str, ...]]]:
    """Every phrase to its concept, as written and as stems. The same phrase twice is a mistake of the file, except
    where both concepts are kept to kinds of lines; stems that lead two ways lead nowhere."""
    exact: dict[tuple[str, ...], tuple[str, ...]] = {}
    stems: dict[tuple[str, ...], tuple[str, ...]] = {}
    for concept in concepts().values():
        for phrase in concept.phrases:
            key = tuple(WORD.findall(phrase.lower().replace("’", "'")))
            before = [name for name in exact.get(key, ()) if name != concept.name]
            if before and not concept.kinds and not all(concepts()[name].kinds for name in before):
                raise UnusableWish(
                    f'pictures.yml: "{phrase}" leads to {before[0]} and to {concept.name}. Please keep only one.'
                )
            exact[key] = (*before, concept.name)
            stemmed = tuple(map(stem, key))
            known = stems.get(stemmed, ())
            stems[stemmed] = known if concept.name in known else (*known, concept.name)
    clear = {key: names for key, names in stems.items() if len([n for n in names if not concepts()[n].kinds]) <= 1}
    return exact, clear


def stem(word: str) -> str:
    """A word without its plural or verb ending: "signs", "signing" and "sign" find the same picture."""
    word = word.removesuffix("'s")
    for ending, least, put in (
        ("ies", 5, "y"),
        ("sses", 6, "ss"),
        ("ing", 6, ""),
        ("ed", 5, ""),
        ("es", 6, "e"),
        ("s", 4, ""),
    ):
        if len(word) >= least and word.endswith(ending) and not word.endswith(("ss", "us", "is")):
            word = word[: -len(ending)] + put
            break
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def _tree(path: Path) -> dict[str, Any]:
    tree = load_yaml(path).get("concepts")
    if not isinstance(tree, dict):
        raise UnusableWish(f'{path.name} has no "concepts". Please put the file back.')
    return tree


def _concept(file: str, name: str, entry: Any) -> Concept:
    try:
        others = tuple((str(code), str(alt)) for code, alt in (entry.get("other") or {}).items())
        return Concept(
            str(name), str(entry["code"]), str(entry["alt"]), tuple(map(str, entry.get("words") or ())), others,
            float(entry.get("weight", 1.0)), tuple(entry.get("kinds") or ()), str(entry.get("called") or ""),
        )  # fmt: skip
    except (KeyError, TypeError, AttributeError, ValueError):
        raise UnusableWish(f'{file}: the picture "{name}" needs a code, an alt and words. Please mend it.') from None
