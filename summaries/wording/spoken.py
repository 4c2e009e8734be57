"""What somebody says word by word, in quotation marks, keeps its words, whoever "you" and "he" are there."""

from __future__ import annotations

import re

_QUOTED = re.compile(r'"[^"]*"')
# "Did you hear that?", "I need a minute": words that are said. "use her words" is the plan's own way of telling.
_SAID = re.compile(r'"(?:[^"]*\b(?:I|I\'m|me|my|you|your)\b[^"]*|[A-Z][^"]*[?!])"')
# "Two Words, Three Words": the name of a pack or a book.
_TITLE = re.compile(r'"[A-Z][\w\'-]*(?:,? (?:[A-Z][\w\'-]*|and|of|the|to|for|in))+"')


def keep_spoken(easy: str, plain: str, before_drop: str, kept: str) -> str:
    """`easy` with its spoken quotes as `plain` (the cleaned plan) has them.

    `before_drop` and `kept` are the text before and after what is for professionals went: a quote that lost a word
    there (a diagnosis, a medicine) does not get it back. Where the quotes can't be told apart, `easy` stays as it is.
    """
    quotes = _QUOTED.findall(easy)
    told = [_QUOTED.findall(text) for text in (plain, before_drop, kept)]
    if not quotes or any(len(each) != len(quotes) for each in told):
        return easy
    whole = iter(
        old if before == after and (_SAID.fullmatch(old) or _TITLE.fullmatch(old)) else now
        for now, old, before, after in zip(quotes, *told, strict=True)
    )
    return _QUOTED.sub(lambda _: next(whole), easy)
