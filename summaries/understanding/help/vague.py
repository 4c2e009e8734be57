"""Which words of a provision leave it open (Code 9.69), from `vague.yml`; lawful firm wording is left alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summaries.errors import UnusableWish
from summaries.understanding.words import load

_CLASSES = ("modal", "qualifier", "who", "dilute", "open", "delegate")


@dataclass(frozen=True)
class VaguePhrase:
    """One entry of `vague.yml`: its words, its class and whether it is enough by itself."""

    phrase: str
    kind: str
    alone: bool
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Vagueness:
    """`phrases` are verbatim, in the order they stand; `strong` where one of them is enough by itself."""

    phrases: tuple[str, ...]
    strong: bool


@lru_cache(maxsize=1)
def phrases() -> tuple[VaguePhrase, ...]:
    """Every phrase that is switched on, longest first."""
    found = []
    for kind in (*_CLASSES, "cell"):
        for entry in load("vague").get(kind, ()):
            if not isinstance(entry, dict) or "phrase" not in entry:
                raise UnusableWish(f"In vague.yml, under {kind}, an entry has no phrase. Add one and try again.")
            if entry.get("off"):
                continue
            found.append(VaguePhrase(entry["phrase"], kind, bool(entry.get("alone", True)), _pattern(entry)))
    return tuple(sorted(found, key=lambda p: -len(p.phrase)))


def _pattern(entry: dict[str, str]) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in entry["phrase"].split())
    tail = f"(?!{entry['unless']})" if "unless" in entry else ""
    tail += f"(?={entry['only']})" if "only" in entry else ""
    return re.compile(rf"(?<![\w-]){words}(?![\w-]){tail}", re.IGNORECASE)


@lru_cache(maxsize=1)
def _any() -> re.Pattern[str]:
    firsts = sorted({re.escape(p.phrase.split()[0]) for p in phrases()})
    return re.compile(rf"(?<![\w-])(?:{'|'.join(firsts)})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=2048)
def vagueness(text: str, *, cell: bool = False) -> Vagueness:
    """The weak phrases of one sentence, or of a "How often" `cell`."""
    if not _any().search(text):
        return Vagueness((), False)
    spans: list[tuple[int, int]] = []
    strong = False
    for entry in phrases():
        if entry.kind == "cell" and not cell:
            continue
        for found in entry.pattern.finditer(text):
            if any(found.start() < end and start < found.end() for start, end in spans):
                continue
            spans.append(found.span())
            strong = strong or entry.alone
    return Vagueness(tuple(text[a:b] for a, b in sorted(spans)), strong)


@lru_cache(maxsize=1)
def _aspiring() -> re.Pattern[str]:
    words = [r"\s+".join(re.escape(w) for w in e["phrase"].split()) for e in load("vague").get("aspire", ())]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)


def aspires(outcome: str) -> str | None:
    """The verbatim words of an outcome that can never be failed, or None."""
    found = _aspiring().search(outcome)
    return found.group() if found else None
