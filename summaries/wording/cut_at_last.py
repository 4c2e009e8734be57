"""The last cuts of a help, once it is settled who gives it: what is said of a person, thing or rhythm at the end."""

from __future__ import annotations

from collections.abc import Iterator

from summaries.wording.cut_brackets import by_brackets
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_ends import in_brackets
from summaries.wording.cut_phrases import at_the_very_last
from summaries.wording.cut_relatives import by_relatives
from summaries.wording.cut_rhythms import by_rhythm
from summaries.wording.cut_there import at_last
from summaries.wording.cut_wider import wider
from summaries.wording.draft import word_count
from summaries.wording.easyread import MOST_WORDS

# Fewer words than these are no sentence that helps a reader.
_LEAST = 3


def shorter(sentence: str, *, widest: bool = True) -> list[str]:
    """`sentence` (marked, without a full stop) as one or more; as it is where it is short or has no such place.

    Not among the cuts of `in_short`: whether "I do this with a tutor" or "a tutor trains staff" can be said depends on
    how many sentences the help had before. `widest`: also at places that a proof may refuse afterwards.
    """
    if word_count(sentence) <= MOST_WORDS or ". " in sentence:
        return [sentence]
    for places in (_places, wider, at_the_very_last) if widest else (_places,):
        cuts = [cut for cut in places(sentence) if min(word_count(cut.head), word_count(cut.tail)) >= _LEAST]
        if cuts:
            break
    else:
        return [sentence]
    best = min(cuts, key=lambda cut: cut.cost + max(word_count(cut.head), word_count(cut.tail)) / 10)
    return [*shorter(best.head, widest=widest), *shorter(best.tail, widest=widest)]


def _places(sentence: str) -> Iterator[Cut]:
    yield from by_relatives(sentence)
    yield from by_brackets(sentence)
    yield from by_rhythm(sentence)
    yield from in_brackets(sentence)
    yield from at_last(sentence)
