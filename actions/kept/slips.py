"""A slip put right by what it says: "no wait 5 times not 4", "not reading, writing i mean", "i meant tuesday".

What was wrong stands in the last answer (or, where it is named, in one of the few before it); the new words take its
place and the rest stays to the letter. Where nothing is named, the place is found by its kind (a number, a day, a
name), by the words beside it, or by what it means. A line without a sign of a slip needs more than a "not".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from actions import hearing
from actions.dates import DAYS, MONTHS
from actions.kept import inside
from bot.store import StoredAnswer

Place = tuple[StoredAnswer, str]
"""An answer and what it says from now on."""
_SIGN = (
    r"(?:no+(?! one\b)|nah|wait|w8|sorry|sory|apologies|oh|oops|whoops|ops|actual+y|acual+y|actualy|acshul+y|hang on"
    r"|hold on|my (?:bad|mistake)|correction|(?:that'?s |that is |it'?s |was )?wrong(?: (?:day|time|name|word|one"
    r"|person|teacher|number|way round))?|(?:that|it) (?:should|shud) (?:be|say|have been|have said)"
    r"|(?:should|shud) (?:be|say|have been|have said)|make (?:it|that)|change (?:it|that) (?:to|2)|put"
    r"|i (?:mean|meant|ment|meen)|i said)"
)
_SIGNS = re.compile(rf"^\W*{_SIGN}\b[\s,.:;!–-]*", re.I)
_AT_END = re.compile(r"[\s,.!–-]+(?:i (?:mean|meant|ment)|sorry|sory|my bad|instead|oops|whoops)\W*$", re.I)
_POINTS = re.compile(
    r"^\W*(?:and |it'?s |its |it is |it was |that'?s |thats |but |(?:my|his|her|their|the) name(?:'?s| is) )+", re.I
)
_MEANT = re.compile(r"^.{0,40}?[\s,.]i (?:mean|meant|ment|meen) (?P<new>[^.!?,]{1,30}?)\W*$", re.I)
_WAS_WRONG = re.compile(r"^(?P<old>[^.!?,]{1,30}?) (?:was|is) wrong[\s,.]+(?P<rest>.+)$", re.I)
_NOT = re.compile(r"^(?:isn'?t|not) (?P<rest>.+)$", re.I)
_X_NOT_Y = re.compile(r"^(?P<new>[^.!?]{1,40}?),? (?:not|instead of|rather than) (?P<old>[^.!?,]{1,30}?)\W*$", re.I)
_BETWEEN = re.compile(
    r"^(?:[\s,.;:–-]*(?:but|put|say|i (?:mean|meant|ment|meen|said)|it'?s|its|it is|rather)\b)*[\s,.;:–-]*", re.I
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TITLE = r"(?:mr|mrs|miss|ms|dr|sir)"
_NAMED = re.compile(rf"\b{_TITLE}\.? [a-z][\w'’-]*", re.I)
_KINDS = {
    "number": "0 1 one two three four five six seven eight nine ten eleven twelve twenty once twice half quarter",
    "day": " ".join(DAYS).lower(),
    "month": " ".join(MONTHS).lower(),
    "title": "mr mrs miss ms dr sir",
    "often": "always sometimes never often rarely usually mostly hardly ever",
    "kin": "mum mam dad nan gran grandad grandma brother sister uncle aunt auntie cousin stepdad stepmum",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_FEW = 4
"""Words that may stand in the place of others, where what was wrong is not named."""
_RECENT = 3
"""Answers before which nothing is put right by a line that does not say which is meant."""
_NOUN = 3
_SPELT, _MEANS, _AHEAD = 70, 0.3, 0.05
_CLAUSE = re.compile(r"^(?:i|we|he|she|they|it)\b", re.I)


@dataclass(frozen=True)
class _Line:
    """What is left of a line without its signs of a slip; `signed` where it had one, `points` where it says "its"."""

    words: str
    signed: bool
    points: bool
    meant: bool


def _read(line: str) -> _Line:
    rest, signed = _AT_END.sub("", line), _AT_END.search(line) is not None
    points = meant = False
    while found := _SIGNS.match(rest) or _POINTS.match(rest):
        sign = _SIGNS.match(rest) is not None
        signed, points = signed or sign, points or not sign
        meant = meant or bool(re.search(r"\bme+[ae]?nt?\b|correction|wrong", found.group(), re.I))
        rest = rest[found.end() :]
    return _Line(rest.strip(), signed, points, meant or _AT_END.search(line) is not None)


def named(line: str, given: Sequence[StoredAnswer], last: str) -> Iterator[tuple[str, str, Place]]:
    """What was wrong, the words in its place, and the answer with them, for each reading that fits an answer."""
    read = _read(line)
    for old, new in _pairs(read.words):
        if not new or old.lower() == new.lower():
            continue
        one = _one(given, last, old, new)
        hit = _where(given, last, old) or one
        if hit is None:
            continue
        answer, span = hit
        if read.signed or _same_sort(old, new, answer.words, span, points=read.points):
            whole, kept = (span, new) if one else _with_what_is_beside(answer.words, span, new)
            yield old, kept, (answer, inside.replaced(answer.words, whole, new))


def _pairs(words: str) -> Iterator[tuple[str, str]]:
    """What may be wrong and what is meant: "X not Y", "not Y X", "Y was wrong, X"."""
    wrong = _WAS_WRONG.match(words)
    if wrong:
        yield wrong["old"], _BETWEEN.sub("", wrong["rest"])
    no = _NOT.match(words)
    if no:
        spans = [each.span() for each in _WORD.finditer(no["rest"])]
        for many in range(len(spans) - 1, 0, -1):  # the longest that stands in an answer is what was wrong
            end = spans[many - 1][1]
            yield no["rest"][:end], _BETWEEN.sub("", no["rest"][end:]).strip(" .,!")
        return
    both = _X_NOT_Y.match(words)
    if both:
        yield both["old"], both["new"].strip(" ,")


def _where(given: Sequence[StoredAnswer], last: str, phrase: str) -> tuple[StoredAnswer, inside.Span] | None:
    """The last answer where it holds the phrase, else the only one of the few before it that does."""
    recent = [each for each in given[-_RECENT:] if each.id != last]
    first = [each for each in given if each.id == last]
    for some in (first, recent):
        for exact in (True, False):
            hits = [(each, span) for each in some if (span := inside.find(phrase, each.words, exact)) is not None]
            if hits:
                return hits[0] if len(hits) == 1 else None
    return None


def _one(given: Sequence[StoredAnswer], last: str, old: str, new: str) -> tuple[StoredAnswer, inside.Span] | None:
    """ "2 merits not 1", where the answer says "a merit"."""
    noun = new.split()[-1].removesuffix("s") if len(new.split()) > 1 else ""
    if old.lower() not in ("1", "one") or len(noun) < _NOUN:
        return None
    for answer in sorted(given[-_RECENT:], key=lambda each: each.id != last):
        if hit := re.search(rf"\b(?:an?|one|1) {re.escape(noun)}s?\b", answer.words, re.I):
            return answer, hit.span()
    return None


def _with_what_is_beside(text: str, span: inside.Span, new: str) -> tuple[inside.Span, str]:
    """The place with those words beside it that the new ones say too, and the new words without them: "2 time a week"
    for "3 times a week" where only "2" was wrong."""
    told = [each.group() for each in _WORD.finditer(new)]
    before, after = list(_WORD.finditer(text[: span[0]])), list(_WORD.finditer(text[span[1] :]))
    start, end = span
    tail = next((many for many in range(len(told) - 1, 0, -1) if _alike(told[-many:], after[:many])), 0)
    end += after[tail - 1].end() if tail else 0
    told = told[: len(told) - tail]
    head = next((many for many in range(len(told) - 1, 0, -1) if _alike(told[:many], before[-many:])), 0)
    start = before[-head].start() if head else start
    return (start, end), " ".join(told[head:])


def _alike(told: Sequence[str], beside: Sequence[re.Match[str]]) -> bool:
    return len(told) == len(beside) and all(
        inside.alike(one, two.group()) for one, two in zip(told, beside, strict=True)
    )


def _same_sort(old: str, new: str, text: str, span: inside.Span, *, points: bool) -> bool:
    """Without a sign: both are numbers, days, names spelt nearly alike …, or the new words hold those beside."""
    one, two = old.lower().split(), new.lower().split()
    if points:
        return len(two) <= _FEW
    kinds = {kind for each in one if (kind := _kind(each))}
    of_one_kind = all(_kind(each) in kinds for each in two) or len(one) == len(two)
    if kinds and of_one_kind and any(_kind(each) in kinds for each in two):
        return True
    if len(one) == len(two) == 1 and fuzz.ratio(old.lower(), new.lower()) >= _SPELT:
        return True
    beside = (_WORD.findall(text[: span[0]])[-1:], _WORD.findall(text[span[1] :])[:1])
    return len(two) > 1 and any(word.lower() in two for words in beside for word in words)


def _kind(word: str) -> str | None:
    word = word.lower().strip(".,!?")
    plain = word[:-1] if word.endswith("s") and word[:-1] in _KIND_OF else word
    return "number" if word[:1].isdigit() else _KIND_OF.get(plain)


# What is meant is said, and not what was wrong -----------------------------------------------------------------------


def meant(line: str, answer: StoredAnswer) -> str | None:
    """The last answer with what is meant in its place, where a line has a sign of a slip; else None."""
    read = _read(line)
    new, is_meant = read.words, read.meant
    told = _MEANT.match(line)
    if told and len(new.split()) > _FEW:
        new, is_meant = told["new"], True
    if not (read.signed or told) or not new or re.search(r"\bnot\b", new, re.I):
        return None
    told_words = [each.group() for each in _WORD.finditer(new)]
    if is_meant and _CLAUSE.match(new) and len(told_words) <= 6 and _shares(new, answer.words):
        return new if len(answer.words.split()) <= 8 else None
    if not told_words or len(told_words) > _FEW:
        return None
    if is_meant and len(told_words) == len(_WORD.findall(answer.words)) > 1 and _shares(new, answer.words):
        return new
    span = _of_its_kind(new, told_words, answer.words) or _beside(told_words, answer.words)
    if span is None and is_meant and len(inside.content(new)) == 1 and len(told_words) <= 2 and not _CLAUSE.match(new):
        span = _near_in_meaning(new, answer.words)
    return inside.replaced(answer.words, span, new) if span is not None else None


def _shares(new: str, text: str) -> bool:
    return bool({*inside.content(new.lower())} & {*inside.content(text.lower())})


def _of_its_kind(new: str, told: list[str], text: str) -> inside.Span | None:
    """The one number, day or month for another, the one person for another."""
    if _NAMED.fullmatch(new.strip()):
        spans = [each.span() for each in _NAMED.finditer(text)]
        return spans[0] if len(spans) == 1 else None
    kind = _kind(told[0]) if len(told) == 1 else None
    spans = [each.span() for each in _WORD.finditer(text) if kind is not None and _kind(each.group()) == kind]
    return spans[-1] if (kind and len(spans) == 1) or (kind == "number" and spans and _clock(text, spans)) else None


def _clock(text: str, spans: list[inside.Span]) -> bool:
    """ "half 3": two words of one time."""
    return len(spans) == 2 and spans[1][0] - spans[0][1] == 1


def _beside(told: list[str], text: str) -> inside.Span | None:
    """ "Thursday group" for "Tuesday group", "science is boring" for "science is ok": most words are the same, or what
    differs is of one kind."""
    have = list(_WORD.finditer(text))
    for at in range(len(have) - len(told) + 1):
        window = have[at : at + len(told)]
        pairs = [(one.lower(), each.group().lower()) for one, each in zip(told, window, strict=True)]
        other = [(one, two) for one, two in pairs if one != two]
        if not other or len(other) == len(pairs):
            continue
        if all(_kind(one) and _kind(one) == _kind(two) for one, two in other) or len(other) * 3 <= len(pairs):
            return window[0].start(), window[-1].end()
    return None


def _near_in_meaning(new: str, text: str) -> inside.Span | None:
    """The word that the new one is nearest to in meaning ("decimals" for "fractions"), where one is clearly so."""
    words = [each for each in _WORD.finditer(text) if inside.content(each.group()) and len(each.group()) > 2]
    rows = hearing.rows([inside.content(new)[0], *(each.group().lower() for each in words)])
    if len(words) == 1:
        return words[0].span()
    if rows is None or not words:
        return None
    near = rows[1:] @ rows[0]
    best = int(near.argmax())
    others = [float(each) for at, each in enumerate(near) if at != best]
    if near[best] < _MEANS or (others and near[best] < max(others) + _AHEAD):
        return None
    return words[best].span()
