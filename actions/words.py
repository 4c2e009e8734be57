"""What a special word means, however it is spelt."""

from __future__ import annotations

import re

from actions.talking import CompanionAction
from actions.turn import Say, Turn
from actions.wordbook import buttons

_ASKED = (
    re.compile(
        r"\b(?:what|wot|wat|wats|whats|wots|what's)\b.*?\b(?:does|dose|dus|do|is|are|iz|s)\s+(?:the\s+|a\s+|an\s+"
        r"|it\s+)?"
        r"[\"“']?(.+?)[\"”']?\s*(?:mean|meen|men|stand for|even mean|supposed to mean)\b",
        re.I,
    ),
    re.compile(r"\b(?:mean(?:s|ing)?|meening)\s+(?:of|by)\s+[\"“']?(.+?)[\"”']?[?.!]*$", re.I),
    re.compile(r"\b(?:what|wot|wat)(?:'?s|\s+is|\s+are|\s+iz)?\s+(?:a|an|the)?\s*[\"“']?(.+?)[\"”']?[?.!]*$", re.I),
    re.compile(r"\b(?:whats|wots|wats|define|explain)\s+(?:a|an|the)?\s*[\"“']?(.+?)[\"”']?[?.!]*$", re.I),
    re.compile(r"^(.+?)\s+(?:mean(?:s|ing)?|meening)?\s*[?.!]*$", re.I),
)
_EMPTY = frozenset(["it", "that", "this", "word", "a", "the", "mean", "means", "one", "thing"])


class ActionWords(CompanionAction):
    """Named in bot/domain/words.yml."""

    topic = "words"


def jargon(turn: Turn) -> list[Say]:
    """One short definition; else ask for the word, else say who would know."""
    if turn.button is not None:
        return _ask_for_it(turn)
    found = meaning(turn.words)
    if found is not None:
        return [Say("utter_meaning", {"meaning": found}, picture="words")]
    words = candidates(turn.words)
    if not words:
        return _ask_for_it(turn)
    return [Say("utter_not_known_word", {"word": words[0]}, picture="words", buttons=buttons("ask_who_can_help"))]


def _ask_for_it(turn: Turn) -> list[Say]:
    turn.keep("wants word", "yes")
    return [Say("utter_ask_word", picture="words")]


def candidates(words: str) -> list[str]:
    """The words that a question may be about, the likeliest first."""
    text = " ".join(words.split())[:200]
    found = []
    for pattern in _ASKED:
        match = pattern.search(text)
        if match:
            word = match.group(1).strip(" ?.!\"'“”")
            if word and word.lower() not in _EMPTY and len(word.split()) <= 5 and word not in found:
                found.append(word)
    return found


_TO_YOU = {"i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're"}


def to_you(text: str) -> str:
    """A meaning written for the person's own page ("helps me learn at my school"), as the helper says it to them."""

    def swap(match: re.Match[str]) -> str:
        found = match.group(0)
        other = _TO_YOU[found.lower().replace("’", "'")]
        return other.capitalize() if match.start() == 0 else other

    text = re.sub(r"\bI (am|was)\b", lambda m: "I are" if m.group(1) == "am" else "I were", text)
    return re.sub(r"\b(?:I['’]m|I|me|my|mine|myself)\b", swap, text, flags=re.IGNORECASE)


def meaning(words: str) -> str | None:
    """What the asked word means, said to the person, or None."""
    found = _meaning(words)
    return to_you(found) if found else None


def _meaning(words: str) -> str | None:
    from summaries.wording.jargon import lookup

    tried = candidates(words)
    for word in [*tried, *(part for each in tried for part in each.split() if len(part) > 2)]:
        term = lookup(word)
        if term is not None and term.meaning:
            return term.meaning
    if len(words.split()) <= 4:
        term = lookup(words.strip(" ?.!"))
        return term.meaning if term is not None and term.meaning else None
    return None


HANDLERS = {"ask_jargon": jargon}
