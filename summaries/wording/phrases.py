"""Longest match first, in one pass: professional phrases, hard verbs and role names to easy ones.

The entries are data (`phrases.yml`, `people.yml`, `jargon.yml`); what was changed comes back with its place, so that
every change can be shown and the guard can license the new words.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summaries.places import own_words_dir
from summaries.wording import jargon, roles, verbs
from summaries.wording.beside import AN_AND, ATTRIBUTE, SAYS_SO, belongs_to_next, half_of_a_service, other_initials
from summaries.wording.data import load_words
from summaries.wording.person import ME, MY, SELF


@dataclass(frozen=True)
class Phrase:
    """`say` is what plans write, `easy` what we write. `dropped_class` names why something goes. `test` is a sentence
    that holds `say`. `off` is why a risky entry is not used."""

    say: str
    easy: str
    test: str = ""
    why: str = ""
    dropped_class: str | None = None
    off: str | None = None
    role: bool = False


@dataclass(frozen=True)
class Change:
    phrase: Phrase
    start: int
    end: int


_TOKEN = re.compile(r"[A-Za-z0-9&]+(?:'[a-z]+)?")


def _key(text: str) -> tuple[str, ...]:
    text = re.sub(r"\bmyself\b", SELF, re.sub(r"\bmy\b", MY, re.sub(r"\bme\b", ME, text)))
    return tuple(word.lower() for word in _TOKEN.findall(text))


def entries() -> tuple[Phrase, ...]:
    """Every entry of `phrases.yml` (with the reader's own), verbs in all their forms; the ones switched off too."""
    own = own_words_dir()
    return _entries(str(own) if own else None)


@lru_cache(maxsize=8)
def _entries(_own: str | None) -> tuple[Phrase, ...]:
    found: list[Phrase] = []
    for group in load_words("phrases.yml"):
        why, off = str(group.get("why", "")), group.get("unused")
        for row in group.get("entries", []):
            say, easy, test = (str(part) for part in (*row, "", "")[:3])
            entry = Phrase(say, easy, test, why, group.get("drops"), str(off) if off else None)
            found.extend(_verb_forms(entry) if group.get("about") == "verbs" else [entry])
    return tuple(found)


def _verb_forms(entry: Phrase) -> Iterator[Phrase]:
    for form in (lambda b: b, verbs.third, verbs.past_participle, verbs.gerund):
        yield Phrase(form(entry.say), form(entry.easy), entry.test, entry.why, entry.dropped_class, entry.off)


_Table = dict[str, list[tuple[tuple[str, ...], Phrase]]]


@lru_cache(maxsize=8)
def _table(_own: str | None) -> _Table:
    table: dict[tuple[str, ...], Phrase] = {}
    for term in jargon.terms():
        if term.inline is not None:
            for name in (term.term, *term.aliases):
                table[_key(name)] = Phrase(name, term.inline, term.test, term.why, term.drops)
    for role in roles.all_roles():
        for alias in (*role.aliases, role.name):
            table[_key(alias)] = Phrase(alias, role.name, role=True)
            if roles.plural(alias) == alias:
                continue  # "teacher of visually impaired children": whom it teaches are many, and it is one
            table[_key(roles.plural(alias))] = Phrase(roles.plural(alias), roles.plural(role.name), role=True)
    for phrase in entries():
        if not phrase.off:
            table[_key(phrase.say)] = phrase
    by_first: _Table = {}
    for key, phrase in table.items():
        if key:
            by_first.setdefault(key[0], []).append((key, phrase))
    for rows in by_first.values():
        rows.sort(key=lambda row: -len(row[0]))
    return by_first


@lru_cache(maxsize=1)
def explanations() -> frozenset[str]:
    """What stands in brackets by our own word lists; the plan's own brackets are the plan's."""
    easy = [entry.easy for entry in entries()] + [role.name for role in roles.all_roles()]
    easy += [f"({role.bracket})" for role in roles.all_roles() if role.bracket]
    return frozenset(hit[1] for text in easy for hit in re.finditer(r"\(([^)]*)\)", text))


def replace(text: str, keep: frozenset[str] = frozenset(), only_roles: bool = False) -> tuple[str, tuple[Change, ...]]:
    """`text` with every known phrase made easy, and the changes (places in `text` as it came in).

    `keep`: lower-case words that the young person uses and that therefore stay. `only_roles`: names of roles alone.
    """
    own = own_words_dir()
    table = _table(str(own) if own else None)
    tokens = list(_TOKEN.finditer(text))
    words = [token[0].lower() for token in tokens]
    out: list[str] = []
    changes: list[Change] = []
    at = i = 0
    while i < len(tokens):
        hit = _match(text, tokens, words, i, table.get(words[i], ()))
        if hit is None or hit[1].say.lower() in keep or (only_roles and not hit[1].role):
            i += 1
            continue
        length, phrase = hit
        start, end = tokens[i].start(), tokens[i + length - 1].end()
        out += [text[at:start], _cased(phrase, text[start:end], start)]
        changes.append(Change(phrase, start, end))
        at = end
        i += length
    out.append(text[at:])
    return _tidy("".join(out)), tuple(changes)


def _match(text, tokens, words, i, rows):  # type: ignore[no-untyped-def]
    for key, phrase in rows:
        n = len(key)
        if tuple(words[i : i + n]) != key:
            continue
        gaps = (text[tokens[j].end() : tokens[j + 1].start()] for j in range(i, i + n - 1))
        if all(gap in (" ", "-", "/", ", ", " - ", ". ") for gap in gaps):
            # One word inside a hyphened one ("self-help") is another word.
            left, right = (
                text[tokens[i].start() - 1 : tokens[i].start()],
                text[tokens[i + n - 1].end() : tokens[i + n - 1].end() + 1],
            )
            if n == 1 and (left == "-" or (right == "-" and phrase.role is False)):
                continue
            found = text[tokens[i].start() : tokens[i + n - 1].end()]
            if _is_name(text, tokens[i].start(), found, phrase) or (
                phrase.say.isupper() and len(phrase.say) < 6 and not found[:2].isupper()
            ):
                continue
            before, after = text[: tokens[i].start()], text[tokens[i + n - 1].end() :]
            if phrase.role and (half_of_a_service(before, found) or other_initials(found, phrase.say)):
                continue
            if not phrase.easy and (SAYS_SO.search(before) or re.match(r"[.;)]|\s*$", after)):
                continue  # "that the rooms are suitable": left out only before the thing it says more of
            if not phrase.easy and _joined_to_another(before) and ATTRIBUTE.match(after):
                continue  # "a differentiated and multi-sensory approach": without it "and" would join nothing
            if phrase.say == "chosen by me" and re.match(r" (?:and|or)\b|, [a-z]+ and\b", after):
                continue  # "chosen by me and my parents"
            if not phrase.role and belongs_to_next(before, found, after, phrase.say, phrase.easy):
                continue
            return n, phrase
    return None


@lru_cache(maxsize=1)
def _left_out() -> frozenset[str]:
    return frozenset(entry.say for entry in entries() if not entry.easy and not entry.off)


def _joined_to_another(before: str) -> bool:
    hit = AN_AND.search(before)
    return bool(hit) and hit["word"].lower() not in _left_out()  # type: ignore[index]


def _is_name(text: str, start: int, found: str, phrase: Phrase) -> bool:
    """A capital in the middle of a sentence makes it part of a name ("Zones of Regulation", "Travel Training Team")."""
    found = re.sub(rf"^(?:{ME}|{MY}|{SELF})\s*", "", found)
    if phrase.role or start == 0 or not found[:1].isupper() or found.isupper() or text[:start].rstrip()[-1:] in '.;:("':
        return False
    return not phrase.say[:1].isupper()


def _cased(phrase: Phrase, original: str, start: int) -> str:
    easy = phrase.easy
    if start == 0 and original[:1].isupper():
        easy = easy[:1].upper() + easy[1:]
    return easy


def _tidy(text: str) -> str:
    text = re.sub(r"\s+([,.;:)])", r"\1", re.sub(r"\s+", " ", text))
    text = re.sub(r"\b([Aa])n? (?=(?:[aeiou](?!ne\b|se|ni)|18|8|11)\w*)", r"\1n ", text)
    text = re.sub(
        r"\b([Aa])n (?=(?:[^aeiouAEIOUhX8\W\d]|uni|use|one\b|home|help|half|hard|health|head|hearing|hand)\w*)",
        r"\1 ",
        text,
    )
    text = _OF_THERAPY.sub(r"\1y", text)
    text = _NO_ARTICLE.sub("", text)
    return _IDEAS.sub(lambda hit: hit["ideas"] if _says_which(text, hit) else hit[0], text.replace("( ", "(")).strip(
        " ,"
    )


# "a differentiated and multi-sensory | curriculum": our word for the thing cannot be counted.
_NO_ARTICLE = re.compile(r"\ban? (?=(?:(?!range\b|of\b)[a-z-]+(?:,| and)? ){1,3}school work\b)")
# "the SaLT programme", "OT targets": what is done there, and not the person's own.
_OF_THERAPY = re.compile(
    r"\b((?:speech and language|occupational|music|art|play|drama|physio) ?therap)ist(?= (?:programmes?|targets?|exercises|homework|practice|goals?"
    r"|activit(?:y|ies)|input|interventions?|block|group|strateg(?:y|ies)|box|sessions?|room)\b)",
    re.IGNORECASE,
)
# "tic strategy", "strategies for memory": a word before or after says which, so that "that helps" would break the phrase.
_IDEAS = re.compile(r"\b(?P<ideas>[Ii]deas?) that helps?\b(?! to\b)")
_PLAIN_BEFORE = re.compile(
    r"(?:^|[^\w ] |\b(?:an?|the|my|our|your|their|his|her|Xmy|its|one|some|any|all|both|other|another|agreed|\d+|of|use|uses|using|used|try|trying"
    r"|these|those|new|different|best|chosen|same|own|and|or|in|with|to|on|from|by|as|at|for|into|what|which|more|many|few|several|teach|teaches|learn|share|show"
    r"|shows|choose|chooses|review|give|gives|set|practise|follow|following|agree|try|need|two|three|four|useful|helpful|right|is|are|has|have) )$",
    re.IGNORECASE,
)


def _says_which(text: str, hit: re.Match[str]) -> bool:
    after = re.match(
        r" (?:for|in|on|about|of|around|regularly|often|or|and (?:people|adults|things))\b", text[hit.end() :]
    )
    return bool(after) or not _PLAIN_BEFORE.search(text[: hit.start()])
