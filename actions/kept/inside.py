"""Where words stand inside an answer, and the answer without them or with others in their place; the rest to the
letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from actions.dates import DAYS, MONTHS
from actions.own_plan.finding import stem, wanted_words
from bot.store import StoredAnswer

Span = tuple[int, int]
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ARTICLE = frozenset("a an the my some".split())
_IDLE = frozenset(
    "really now all much yet always never today just only too very so well good ok okay fair sure often ever even"
    " always likely bad one ones bit bits part parts thing things word words yes no".split()
)
_NOTHING = frozenset("i a an the my and n also with is s in at to".split())
_SPELT_ALIKE = 84


def content(words: str) -> list[str]:
    """The words that tell which thing is spoken of."""
    return [word for word in wanted_words(words) if word not in _IDLE]


def alike(wanted: str, word: str) -> bool:
    """True for the same word, also misspelt; short words must be the same but for an s or a doubled letter."""
    one, two = (re.sub(r"['’]", "", each.lower()) for each in (wanted, word))
    if one == two or _bare(one) == _bare(two):
        return True
    if min(len(one), len(two)) > 3 and stem(one) == stem(two):
        return True
    if min(len(one), len(two)) < 5 or one[0] != two[0]:
        return False
    turned = OSA.distance(one, two) == 1 and sorted(one) == sorted(two)
    return turned or fuzz.ratio(one, two) >= _SPELT_ALIKE


def _bare(word: str) -> str:
    word = re.sub(r"(\w)\1", r"\1", word)
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def find(phrase: str, text: str, exact: bool) -> Span | None:
    """Where the phrase stands in the text, word for word; None where it does not."""
    wanted = _WORD.findall(phrase)
    while wanted and wanted[0].lower() in _ARTICLE and len(wanted) > 1:
        wanted = wanted[1:]
    have = list(_WORD.finditer(text))
    same: Callable[[str, str], bool] = (lambda a, b: a.lower() == b.lower()) if exact else alike
    for at in range(len(have) - len(wanted) + 1 if wanted else 0):
        window = have[at : at + len(wanted)]
        if all(same(word, each.group()) for word, each in zip(wanted, window, strict=True)):
            return window[0].start(), window[-1].end()
    return None


def replaced(text: str, span: Span, new: str) -> str:
    """The text with `new` in place of the span; a word that stands beside it already is not said twice."""
    start, end = span
    told = _WORD.findall(new)
    before, after = list(_WORD.finditer(text[:start])), _WORD.search(text[end:])
    if len(told) > 1 and before and told[0].lower() in (*_ARTICLE, before[-1].group().lower()):
        twice = before[-1].group().lower() == told[0].lower() or before[-1].group().lower() in _ARTICLE
        start = before[-1].start() if twice else start
    if len(told) > 1 and after and told[-1].lower() == after.group().lower():
        end += after.end()
    return f"{text[:start]}{new}{text[end:]}"


def chosen(given: Iterable[StoredAnswer], last: str | None, holds: Callable[[str], bool]) -> StoredAnswer | None:
    """The last answer where it holds what is looked for, else the only other one that does."""
    hits = [each for each in given if holds(each.words)]
    return next((each for each in hits if each.id == last), hits[0] if len(hits) == 1 else None)


def where(given: Sequence[StoredAnswer], last: str | None, phrase: str) -> tuple[StoredAnswer, Span] | None:
    """The answer that holds the phrase and where; as it is spelt first, then misspelt."""
    if not content(phrase):
        return None
    for exact in (True, False):
        answer = chosen(given, last, lambda words, exact=exact: find(phrase, words, exact) is not None)  # type: ignore[misc]
        span = find(phrase, answer.words, exact) if answer is not None else None
        if answer is not None and span is not None:
            return answer, span
        if any(find(phrase, each.words, exact) for each in given):
            return None  # in several: not clear which
    return None


_JOINT = re.compile(r"(?<=[.!?;])\s+|\s*,\s*(?:(?:and|n|&|also)\s+)?|\s+(?:and|n|&)\s+", re.I)
_LEADS_IN = re.compile(
    r"^\W*(?:i|we)(?:'m|'ve|m| am| have)? (?:\w+ ){0,2}?(?:like|love|enjoy|hate|want|need|miss|play|do|good at|see)\b",
    re.I,
)
_OWN_SENTENCE = re.compile(r"^\W*(?:i|we|he|she|they|it|im|i'm|hes|shes|its|there|people|sir|miss|mr|mrs)\b", re.I)


def without_part(text: str, about: str) -> str | None:
    """The text without the one part, between commas, "and" or full stops, that tells of `about`; empty where nothing
    else is told, None where no one part does."""
    wanted = content(about)
    joints = [each for each in _JOINT.finditer(text) if each.start() > 0 and each.end() < len(text)]
    starts = [0, *(each.end() for each in joints)]
    ends = [*(each.start() for each in joints), len(text)]
    hits = [at for at in range(len(starts)) if wanted and holds_all(wanted, text[starts[at] : ends[at]])]
    if len(hits) != 1:
        return None
    at = hits[0]
    if at > 0:
        left = text[: ends[at - 1]] + text[ends[at] :]
    elif len(starts) > 1:
        rest = text[starts[1] :]
        lead = _LEADS_IN.match(text[: ends[0]])
        keeps = lead and not holds_all(wanted, lead.group()) and not _OWN_SENTENCE.match(rest)
        left = f"{lead.group()} {rest}" if lead and keeps and not text[: ends[0]].endswith((".", "!", "?")) else rest
    else:
        return ""
    left = re.sub(r"^\W*(?:and|but|also)\s+", "", left, flags=re.I)
    return left.strip() if _tells(left) else ""


def _tells(left: str) -> bool:
    """True where more is left than "i and the"."""
    return any(word.lower() not in _NOTHING for word in _WORD.findall(left))


def holds_all(wanted: Sequence[str], text: str) -> bool:
    """True where each of the words stands in the text."""
    have = _WORD.findall(text)
    return bool(wanted) and all(any(alike(word, each) for each in have) for word in wanted)


_TITLED = re.compile(
    r"\b(?:mr|mrs|miss|ms|dr|mister|sir)\.? (?!(?:is|was|and|who|at|in|for|helps?|says?|said)\b)[a-z][\w'’-]*", re.I
)
_CAPITAL = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][a-z][\w'’-]*(?: [A-Z][a-z][\w'’-]*)?")
_NO_NAME = frozenset(each.lower() for each in (*DAYS, *MONTHS)) | frozenset(
    "english maths science history geography french spanish german art music"
    " drama christmas easter year lego minecraft roblox fortnite xbox playstation youtube ipad".split()
)


def name_in(text: str, said: str = "", known: Iterable[str] = ()) -> Span | None:
    """Where the one name of a person stands that is meant: the `said`, titled, known or written one."""
    if content(said):
        return find(said, text, exact=True) or find(said, text, exact=False)
    titled = list(_TITLED.finditer(text))
    spans = [each.span() for each in titled]
    if not spans:
        spans = [span for name in known if (span := find(name, text, exact=True)) is not None]
    if not spans:
        spans = [each.span() for each in _CAPITAL.finditer(text) if each.group().lower().split()[0] not in _NO_NAME]
    different = {text[start:end].lower() for start, end in spans}
    return spans[0] if len(different) == 1 else None


def without_name(text: str, span: Span) -> str:
    """The text without the name, wherever it stands in it; empty where nothing else is told."""
    name = re.escape(re.sub(r"['’]s?$", "", text[span[0] : span[1]]))
    left = re.sub(rf"\b{name}(?:['’]s?)?(?!\w)", "", text, flags=re.I)
    left = re.sub(r"\s+([,.!?;])", r"\1", re.sub(r"[^\S\n]{2,}", " ", left)).strip(" ,;")
    return left if _tells(left) else ""
