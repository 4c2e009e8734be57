"""How heavy a line is to read, so that among helps of like worth the plainest stands on the page.

A line is not wrong for being heavy: it stays in the booklet, and on the page where nothing lighter says the same.
"""

from __future__ import annotations

import re

from summaries.choosing.sentences import sentences
from summaries.model import Line
from summaries.wording import roles
from summaries.wording.easyread import MOST_WORDS, words

_FEW_SENTENCES, _FEW_WORDS = 3, 36
# Sentences that only add to the one before: one is usual, three in a row are a list of leftovers.
_ADDS = re.compile(r"This is |I will (?:also )?do this |All [a-z]+ will also |This includes |This uses ")
# A first sentence with no verb that anybody would see ("A laptop, a reading pen. …").
_NO_VERB = re.compile(r"^(?!I |My |There |The help )(?:[A-Z][\w’'-]*)(?: [a-z][\w’'-]*){0,3}[.:]")
# Marks of notes that nobody spelt out.
_NOTES = re.compile(r"\b[A-Z]{2,}\d?\b(?<!BSL)(?<!PE)(?<!GCSE)(?<!TV)(?<!ICT)|[/>≤+=]|\b[a-z]+\.[a-z]|\b\d+x\d|: .*: ")
_VOWELS = re.compile(r"[aeiouy]+")


def burden(line: Line) -> float:
    """0 for a line that reads at once; each long sentence, hard word or leftover adds to it (3 and more is heavy)."""
    said = sentences(line.text)
    lengths = [len(words(each)) for each in said]
    score = sum(0.8 + 0.1 * (length - MOST_WORDS) for length in lengths if length > MOST_WORDS)
    score += 0.5 * max(len(said) - _FEW_SENTENCES, 0) + 0.04 * max(sum(lengths) - _FEW_WORDS, 0)
    score += 0.4 * max(sum(bool(_ADDS.match(each)) for each in said) - 1, 0)
    score += (
        0.4 * min(_hard_words(line.text), 4)
        + 0.8 * bool(_NO_VERB.match(line.text))
        + 0.8 * bool(_NOTES.search(line.text))
    )
    return score


def _hard_words(text: str) -> int:
    """Words of four and more syllables that name no helper ("psychologist" is known by what they do)."""
    helpers = {word.lower() for role in roles.all_roles() for word in role.name.split()}
    return sum(len(_VOWELS.findall(word)) >= 4 and word not in helpers for word in re.findall(r"\b[a-z]{9,}\b", text))
