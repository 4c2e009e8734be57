"""Tells the young person's own words in section A from what others say about them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summaries.understanding.voice.quoted import THIRD_PERSON

FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|we|We|us|our)\b")
SAID_BY_OTHERS = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Mum|Mam|Dad|Nan|Staff|School|Teachers?|The school|His|Her|Their|Your (?:mum|mam|dad"
    r"|nan|mother|father|parents?|family|school|college|tutor|teacher)"
    r"|Parents?|Family|Mother|Father)\b[^.]{0,60}?)\b"
    r"(?:adds?|added|says?|said|reports?|reported|feels?|describes?|described|notes?|noted"
    r"|thinks?|believes?|would like|wants?|hopes?|observes?|comments?)\b"
)
_QUOTED = re.compile(r"[“\"]((?:I|My|Me|I['’]m|When|Don['’]t|Please)\b[^”\"]{6,300})[”\"]")
WHOLE_QUOTE = re.compile(r"\W{0,2}[“\"]([^”\"“]{6,400})[”\"]\W?")
SAYS = re.compile(
    r"\b(?:said|says|told|wrote|signed|typed|explained|added|commented|tells|communicated|chose|picked|selected)\b"
)


def clearly_own(quote: str, names: Sequence[str]) -> bool:
    """Whether a statement that stands under no topic, in a plan that has topics, can only be the young person's."""
    if not re.search(r"\b(?:I|I['’]\w+|me|my|My|Me)\b", quote) or re.search(
        r"\b[Mm]y (?:son|daughter|child|boy|girl|grand\w+)\b", quote
    ):
        return False
    return not any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote) for name in names) and not re.search(
        r"\b(?:he|she|him|her|his)\b", quote
    )


# "This plan was amended after the review": what the office tells, under whatever title it stands.
_OF_THE_PLAN = re.compile(r"(?:This|The|An?) (?:\w+ ){0,3}plan (?:was|has|had|is|will)\b")


# "Mum says I am kind to my cousins when they're little": told by the young person, whoever said it.
_SAID_OF_ME = re.compile(
    r"(?:My )?(?:[\w’'-]+ (?:and |& )?){1,5}?(?:says?|said|thinks?|tells? (?:me|everyone)|told me|calls?|reckons?)"
    r" (?:that )?(?:I\b|I['’]|me\b|my\b)"
)


def is_own(quote: str, names: Sequence[str]) -> bool:
    if _SAID_OF_ME.match(quote):
        return True
    if _OF_THE_PLAN.match(quote) and not FIRST_PERSON.search(quote):
        return False
    of_them = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote) for name in names) or THIRD_PERSON.search(quote)
    if SAID_BY_OTHERS.match(quote) and (of_them or not FIRST_PERSON.search(quote)):
        return False
    if FIRST_PERSON.search(quote):
        return True
    named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote) for name in names)
    return (
        not named
        and not re.match(r"(?:He|She|They|His|Her|Their)\b", quote)
        and not re.search(r"\b(?:he|she) (?:is|has|was|can|likes|loves|finds|enjoys|needs)\b", quote)
    )


def own_words(sentence: str, names: Sequence[str]) -> Iterator[str]:
    whole = WHOLE_QUOTE.fullmatch(sentence)
    if whole:
        yield whole.group(1)
        return
    quoted = [hit.group(1) for hit in _QUOTED.finditer(sentence)]
    outside = _QUOTED.sub(" ", sentence)
    # A statement that is a quotation and nothing else needs no "he said".
    if quoted and (SAYS.search(outside) or not re.search(r"[^\W\d_]{2}", outside)):
        yield from quoted
    elif (
        not quoted
        and re.match(
            r"(?:I|I['’]\w+|My|Me|It|Please|When|Don['’]t|We|If|Help|Let|Give|Show|Tell|Talk|Ask|Wait|Use|Be|Sit"
            r"|Speak"
            r"|Explain|Remind|Check|Make|Keep|Stay)\b",
            sentence,
        )
        and FIRST_PERSON.search(sentence)
    ):
        yield sentence
