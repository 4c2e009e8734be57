"""A text as typed, to the words that were meant, each with its place in the text; in bounded time for any input."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.safety.lexicon import Lexicon, lexicon

LONGEST_WORD = 400
"""Letters of one run-together word that are taken apart; a longer one is cut there."""

_TOKEN = re.compile(r"[a-z0-9*@$€\u200b]+(?:[!'’`*|](?=[a-z0-9*])[a-z0-9*@$€\u200b]+)*|\n[ \t]*\n|\n|[.!?;…]+")
_LEET = str.maketrans(
    {
        "0": "o",
        "1": "i",
        "3": "e",
        "4": "a",
        "5": "s",
        "7": "t",
        "8": "b",
        "@": "a",
        "$": "s",
        "!": "i",
        "|": "l",
        "€": "e",
    }
)
_LOOKALIKE = str.maketrans("аеорсухіѕкмнтвѐёıłøđ", "aeopcyxiskmhtbeeilod")
_UNSEEN = "\u200b"
_DOTTED = re.compile(r"(?<![a-z0-9])(?:[a-z]\.){2,}[a-z](?![a-z0-9])")
_RUN = re.compile(r"(.)\1{2,}")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b")
_SMALL = re.compile(r"\b[a-z]{2,}")
_APOSTROPHE = re.compile(r"['’`]")
_KIN_AFTER_ME = frozenset(["kin", "partner", "mine", "body", "private", "peer", "scaryadult"])


@dataclass(frozen=True)
class Word:
    """One meant word and the characters it was read from."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """The words between two stops, and where the sentence stands in the text."""

    words: tuple[Word, ...]
    start: int
    end: int


def read(text: str) -> list[Sentence]:
    """The text's sentences in meant words."""
    tables = lexicon()
    folded = _DOTTED.sub(lambda hit: hit[0].replace(".", " "), _fold(text))  # "k.i.l.l"
    known: dict[str, tuple[str, ...]] = {name: (name,) for name in _names(text) - tables.meant.keys()}
    sentences: list[Sentence] = []
    words: list[Word] = []
    start = 0
    for match in _TOKEN.finditer(folded):
        token = match.group().replace(_UNSEEN, "")
        if not token:
            continue
        if token[0].isalnum() or token[0] in "*@$€":
            if token not in known:
                known[token] = meant(token, tables)
            words.extend(Word(word, match.start(), match.end()) for word in known[token])
        elif _is_stop(token, words):
            if words:
                sentences.append(Sentence(_finish(words, tables, folded), start, match.end()))
                words = []
            start = match.end()
    if words:
        sentences.append(Sentence(_finish(words, tables, folded), start, len(text)))
    return sentences


def _names(text: str) -> frozenset[str]:
    """Words with one capital within a sentence of small letters ("to live with Hala"): no misspelling of others."""
    names = _NAME.findall(text)
    others = len(_SMALL.findall(text))
    return frozenset(name.lower() for name in names) if len(names) < others else frozenset()


def _is_stop(token: str, words: list[Word]) -> bool:
    """Dots in a row are a pause within a sentence ("i want to... die"); so is the end of a line, but no empty line."""
    return token not in ("\n", "..", "...", "....", "…", "..…") and bool(words)


def _fold(text: str) -> str:
    """Lower case, without accents and tricks, with every character in its place."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_one, text))


def _fold_one(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in "’‘`´":
        return "'"
    plain = unicodedata.normalize("NFKD", character.lower().translate(_LOOKALIKE))[:1]
    return (
        plain if plain.isascii() and plain else ("…" if character == "…" else _UNSEEN if _invisible(character) else " ")
    )


def _invisible(character: str) -> bool:
    return unicodedata.category(character) in ("Cf", "Mn")


def meant(token: str, tables: Lexicon) -> tuple[str, ...]:
    """The word or words that one typed token stands for."""
    if token in tables.meant:
        return tables.meant[token]
    plain = _APOSTROPHE.sub("", token)
    if token.endswith("'ll") and plain not in tables.meant:
        return (*meant(token[:-3], tables), "will")
    for form in _shapes(plain):
        if form in tables.meant:
            return tables.meant[form]
    if plain in tables.common or plain.isdigit():
        return (plain,)
    stem = re.split(_APOSTROPHE, token)[0]
    if stem != plain and stem in tables.meant:  # "dad's", "friend's": the owner
        return tables.meant[stem]
    for form in _shapes(plain):
        if form in tables.common:
            return (form,)
    letters = plain.translate(_LEET)
    if "*" in letters:
        return (_uncover(letters, tables),)
    mended = tables.mender.mend(letters)
    whole = apart(letters[:LONGEST_WORD], tables) if len(letters) >= 5 else None
    if whole and (mended is None or (len(whole) > 1 and all(len(part) > 1 or part in "iau" for part in whole))):
        return tuple(word for part in whole for word in tables.meant.get(part, (part,)))
    if mended:
        return tables.meant.get(mended, (mended,))
    return (letters,)


def _shapes(token: str) -> list[str]:
    """The token as typed, with runs of letters shortened, and with figures read as letters."""
    shapes = [token]
    if _RUN.search(token):
        shapes += [_RUN.sub(r"\1\1", token), _RUN.sub(r"\1", token)]
    if not token.isalpha() and not token.isdigit():
        letters = token.translate(_LEET)
        shapes += [letters, _RUN.sub(r"\1", letters)]
    return shapes


def _uncover(token: str, tables: Lexicon) -> str:
    """A word with stars in it ("k*ll") as the known word that fits."""
    if token.replace("*", "") and len(token) <= 14:
        pattern = re.compile(token.replace("*", "[a-z]?"))
        fits = [word for word in tables.meant if abs(len(word) - len(token)) <= 1 and pattern.fullmatch(word)]
        if fits:
            best = min(fits, key=lambda word: (abs(len(word) - len(token)), word not in tables.verbs, word))
            return tables.meant[best][0]
    return token


def apart(token: str, tables: Lexicon) -> tuple[str, ...] | None:
    """A run-together token ("mydadhitsme") as known words, the fewest that fill it, or None."""
    best: list[tuple[int, int] | None] = [(0, 0)] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - 14), end):
            before = best[start]
            part = token[start:end]
            if before is None or not _may_stand(part, tables):
                continue
            cost = before[0] + (4 if len(part) == 1 else 3 if len(part) == 2 else 2)
            now = best[end]
            if now is None or cost < now[0]:
                best[end] = (cost, start)
    if best[len(token)] is None:
        return None
    parts: list[str] = []
    end = len(token)
    while end:
        step = best[end]
        assert step is not None
        parts.append(token[step[1] : end])
        end = step[1]
    return tuple(reversed(parts))


def _may_stand(part: str, tables: Lexicon) -> bool:
    return part in tables.classes["joins"] or (len(part) >= 3 and part in tables.meant)


def _finish(words: list[Word], tables: Lexicon, folded: str) -> tuple[Word, ...]:
    return tuple(_mine(_to(_join(_letters(words, tables, folded), tables), tables), tables))


def _letters(words: list[Word], tables: Lexicon, folded: str) -> list[Word]:
    """Single letters in a row ("k i l l") as one word where that is a known one; letters as typed, as "u" is "you"."""
    if not any(len(word.text) == 1 for word in words):
        return words
    result: list[Word] = []
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and end - at < 14 and words[end].end - words[end].start == 1:
            end += 1
        for stop in range(end, at + 2, -1):
            first, last = words[at], words[stop - 1]
            spelt = "".join(folded[word.start] for word in words[at:stop])
            if spelt in tables.meant:
                result.extend(Word(text, first.start, last.end) for text in tables.meant[spelt])
                at = stop
                break
        else:
            result.append(words[at])
            at += 1
    return result


def _join(words: list[Word], tables: Lexicon) -> list[Word]:
    """Known groups of words as one ("step dad", "self harm")."""
    result: list[Word] = []
    at = 0
    while at < len(words):
        for group, target in tables.joined.get(words[at].text, ()):
            if len(group) <= len(words) - at and all(words[at + i].text == word for i, word in enumerate(group)):
                start, end = words[at].start, words[at + len(group) - 1].end
                result.extend(Word(text, start, end) for text in target)
                at += len(group)
                break
        else:
            result.append(words[at])
            at += 1
    return result


def _to(words: list[Word], tables: Lexicon) -> list[Word]:
    """The figure 2 as "to" where a verb follows or a wish stands before."""
    for place, word in enumerate(words):
        if word.text == "2":
            before = words[place - 1].text if place else ""
            after = words[place + 1].text if place + 1 < len(words) else ""
            if before in tables.classes["before_to"] or after in tables.classes["after_to"] or after in tables.verbs:
                words[place] = Word("to", word.start, word.end)
    return words


def _mine(words: list[Word], tables: Lexicon) -> list[Word]:
    """Liverpool's "me dad" as "my dad"."""
    own = frozenset().union(*(tables.classes[name] for name in _KIN_AFTER_ME))
    for place, word in enumerate(words[:-1]):
        if word.text == "me" and words[place + 1].text in own:
            words[place] = Word("my", word.start, word.end)
    return words
