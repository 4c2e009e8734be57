"""What a word sounds like, roughly: one key for words that are spelt by ear ("skool", "school")."""

from __future__ import annotations

import re
from functools import lru_cache

# In order; each on lower-case letters. Made for English as young people write it, from how its spellings sound.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"[^a-z]", ""),
        (r"(.)\1+", r"\1"),
        (r"^(kn|gn|pn)", "n"),
        (r"^wr", "r"),
        (r"^wh(?=o)", "h"),
        (r"wh", "w"),
        (r"^x", "z"),
        (r"sch(?=[ou])", "sk"),
        (r"tch", "ch"),
        (r"(t|s|c)i(?=o|a|e)", "sh"),
        (r"(?<=[aeiou])ture?", "cher"),
        (r"ough(?=t)", "o"),
        (r"augh(?=t)", "o"),
        (r"igh", "i"),
        (r"eigh", "a"),
        (r"ph", "f"),
        (r"(?<=[aeiou])gh", "f"),
        (r"gh", "g"),
        (r"ck", "k"),
        (r"qu", "kw"),
        (r"c(?=[eiy])", "s"),
        (r"ch", "C"),
        (r"sh", "S"),
        (r"th", "T"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"q", "k"),
        (r"dg", "j"),
        (r"g(?=[ei])", "j"),
        (r"mb$", "m"),
        (r"z", "s"),
        (r"v", "f"),
        (r"T", "f"),
        (r"^([aeiou]).*?(?=[^aeiouy]|$)", "a"),
        (r"(?<=.)[aeiouyhw]", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=20_000)
def sounds(word: str) -> str:
    """A short key: consonants as heard, a leading vowel as "a". Words that sound alike share one."""
    key = word.lower()
    for pattern, to in _RULES:
        key = pattern.sub(to, key)
    return key
