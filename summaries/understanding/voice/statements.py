"""Parts a paragraph, bullet or cell of section A into single statements, without the words that report them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.model import Block, Source
from summaries.understanding.sentences import sentences, without_bullet, without_number
from summaries.understanding.voice.own_words import SAYS
from summaries.understanding.voice.quoted import QUOTE, quoted_by_others


def pieces(text: str, block: Block, *, alone: bool) -> Iterator[Source]:
    plain = without_number(without_bullet(text))
    said = quoted_by_others(plain) or _only_quotes(plain)
    if said:
        yield from (Source("A", block.page, words) for words in said)
        return
    plain = unquoted(plain)
    if _TYPED_SMALL.search(plain):
        yield from (Source("A", block.page, part) for part in _typed_sentences(plain))
        return
    parts = sentences(plain) if alone or len(sentences(plain)) >= 3 else (plain,)
    if not alone and "•" in plain:
        parts = tuple(p.strip() for p in plain.split("•"))
    for part in parts:
        part = part.strip()
        if _OTHERS_TITLE.fullmatch(part):
            continue
        said = _reported(part)
        if said:
            yield from (Source("A", block.page, words) for words in said)
        elif len(part.split()) >= 2 or len(part) > 3:
            yield Source("A", block.page, unquoted(part))


# "My family's hopes for me", "Parents' views.": the title of what others say.
_OTHERS_TITLE = re.compile(
    r"(?:(?:[Mm]y|[Tt]he|[Hh]is|[Hh]er|[Tt]heir) )?(?i:parents?|famil(?:y|ies)"
    r"|mum|dad|mother|father|carers?|school|staff)"
    r"(?:['’]s?)?"
    r" (?:views?|hopes?|wish(?:es)?|thoughts|comments|aspirations?)(?: for (?:me|[A-Z][\w’'-]+))?\W*"
)
# "i am good at gymnastics. i look after the guinea pigs": typed by themselves, without capitals.
_TYPED_SMALL = re.compile(r"(?:^|[.!?]\s+)(?:i|im|i['’]m|dont|my|let me|please)\b(?!\.)")
_STOP = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\betc)[.!?]+[”\"’)]*\s+(?=[\w“\"])")


def _typed_sentences(text: str) -> Iterator[str]:
    """The sentences of such a text, each with its stop, whatever letter the next begins with."""
    start = 0
    for stop in [*_STOP.finditer(text), None]:
        said = text[start : stop.end() if stop else len(text)].strip()
        start = stop.end() if stop else len(text)
        if len(said.split()) >= 2 or len(said) > 3:
            yield said


def _only_quotes(text: str) -> list[str]:
    """ "“I like trains.” and “I like my dog.”": two statements, where nothing else is said."""
    quotes = [hit.group(1).strip() for hit in QUOTE.finditer(text)]
    rest = re.sub(r"\b(?:and|also|then)\b|[\s,.;]", "", QUOTE.sub(" ", text))
    return quotes if len(quotes) >= 2 and not rest else []


def _reported(sentence: str) -> list[str]:
    """ "Kian told us: “I know everything about trains.”": only what stands in the quotation marks is theirs."""
    quoted = [hit.group(1).strip() for hit in re.finditer(r"[“\"]([^”\"“]{6,300})[”\"]", sentence)]
    outside = re.sub(r"[“\"][^”\"“]{6,300}[”\"]", " ", sentence)
    outside = re.sub(r"\b(?:be|being|been|get|getting|was|am) told\b", " ", outside)
    own_words = re.search(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y)\b", outside) or not SAYS.search(outside)
    return [] if own_words else [q for q in quoted if len(q.split()) >= 2]


def unquoted(text: str) -> str:
    """What stands between a pair of quotation marks, or without the one half of a pair that it begins or ends with."""
    if re.match(r"[“\"]", text) and not re.search(r"[”\"]", text[1:]):
        return text[1:].strip()
    if re.search(r"[”\"]$", text) and not re.search(r"[“\"]", text[:-1]):
        return text[:-1].strip()
    if len(text) > 2 and text[0] in '“"' and text[-1] in '”"' and not re.search('[“”"]', text[1:-1]):
        return text[1:-1].strip()
    return text
