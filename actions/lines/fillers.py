"""What is said on the way in a dictated line ("okay so um what I want to know is like … you know …") taken out, so that
the question in it is understood as if it had been typed. The words themselves stay to the letter wherever they are
kept."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"^\W*(?:(?:ok|okay|right|so|um+|uh+|er+|erm|well|like|yeah|and|but|oh|anyway|basically|alright)[\s,.…-]+)+"
    r"(?=\S+\s+\S)",
    re.I,
)
_TO_KNOW = re.compile(
    r"^\W*(?:what|wot|the thing|all) (?:(?:i|we) (?:really |just )?(?:want|wanna|need|wanted)(?: to)? (?:know|ask"
    r"|find out)|i mean) (?:is|was)\b[\s,:]*(?:like\b[\s,]*|if\b\s*)?",
    re.I,
)
_TOLD_OF = re.compile(
    r"^\W*(?:they|he|she|mum|dad|miss|sir|someone|somebody|school|the school|my \w+) (?:said|told me"
    r"|was saying|mentioned|says)(?: something)? (?:about )?(?:[\w' ]{2,40}?) so"
    r" (?=(?:am|is|are|do|does|can|will|what|who|when|where|how)\b)",
    re.I,
)
_WITHIN = re.compile(
    r",?\s+(?:um+|uh+|erm?|you know|y'know|i mean|sort of|kind of|basically|literally)\b,?"
    r"|(?<=\w) like(?= (?:do|does|is|are|can|could|will|what|who|when|where|how|go|the|a|i|we|he|she|they|my)\b)",
    re.I,
)
_END = re.compile(
    r"[\s,]+(?:and (?:that|stuff|things|everything|all that)|or (?:something|whatever|anything)|or|innit|you know"
    r"|(?:be)?cause i think (?:i|he|she|they|we) do(?:es)?)\W*$",
    re.I,
)
# "Can I like go": the first verb after who asks; "what I like the most" keeps its own.
_ASKS_OF = re.compile(r"^\W*(?:can|could|do|does|will|am|is|are|should|would) (?:i|we|he|she|they|you) $", re.I)
_KEEPS_LIKE = re.compile(r"\b(?:looks?|feels?|sounds?|do|does|would|i|we|you|he|she|they|not|don'?t|really) $", re.I)
_SPOKEN = re.compile(r"\b(?:um+|uh+|erm?|you know|i mean|basically|like|want to know is|and that|or)\b", re.I)
_SHORTEST = 3


def without(words: str) -> str:
    """The same words without what is only said on the way; as they were where too little would be left."""
    said = _LEAD.sub("", words)
    said = _TO_KNOW.sub("", said)
    said = _TOLD_OF.sub("", said)
    said = _WITHIN.sub(lambda hit: _kept(said, hit), said)
    said = _END.sub("", said)
    said = _LEAD.sub("", said)
    said = re.sub(r"\s+", " ", said).strip()
    return said if len(said.split()) >= _SHORTEST else words


def _kept(said: str, hit: re.Match[str]) -> str:
    before = said[: hit.start()] + " "
    if hit.group().strip().lower() == "like" and _KEEPS_LIKE.search(before) and not _ASKS_OF.match(before):
        return hit.group()
    return " " if hit.end() < len(said) else ""


def question_in(words: str) -> str | None:
    """The plain question of a dictated line; None where it has nothing of a spoken line, or asks nothing."""
    from actions.lines.sense import asks

    plain = without(words)
    return plain if plain != words and _SPOKEN.search(words) and asks(plain) else None
