"""Hard words: what they mean in one easy sentence, and what stands for them in a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from summaries.places import own_words_dir
from summaries.wording.data import load_words

# Below this two short spellings are two different words ("OT", "TA").
_ALIKE = 84.0
_SHORT = 4


@dataclass(frozen=True)
class Term:
    """One hard word. `meaning` is an easy sentence; `inline` replaces the word in a line, or None where it stays."""

    term: str
    meaning: str
    aliases: tuple[str, ...] = ()
    inline: str | None = None
    test: str = ""
    why: str = ""
    drops: str | None = None
    diagnosis: bool = False


def terms() -> tuple[Term, ...]:
    """Every term of `jargon.yml`, and the reader's own."""
    own = own_words_dir()
    return _terms(str(own) if own else None)


@lru_cache(maxsize=8)
def _terms(_own: str | None) -> tuple[Term, ...]:
    found: list[Term] = []
    for group in load_words("jargon.yml"):
        for row in group.get("terms", []):
            inline = row.get("inline")
            found.append(
                Term(str(row["term"]), str(row.get("means", "")), tuple(map(str, row.get("aliases", ()))),
                     None if inline is None else str(inline), str(row.get("test", "")), str(group.get("why", "")),
                     row.get("drops"), group.get("about") == "diagnosis")
            )  # fmt: skip
    return tuple(found)


def _plain(text: str) -> str:
    text = re.sub(r"[^a-z0-9& ]", " ", text.lower().replace("'", "").replace("’", "").replace("-", " "))
    text = re.sub(r"\b(?:what|whats|does|do|is|are|a|an|the|mean|means|meaning|of|word|my|explain)\b", " ", text)
    return " ".join(text.split())


@lru_cache(maxsize=8)
def _index(_own: str | None) -> dict[str, Term]:
    table: dict[str, Term] = {}
    from summaries.wording import roles  # roles are words too: "what does LSA mean"

    for role in roles.all_roles():
        if role.does:
            explained = Term(role.name, f"{_opening(role)} {role.does}.", role.aliases)
            for name in (role.name, *role.aliases):
                table.setdefault(_plain(name), explained)
    for term in terms():
        for name in (term.term, *term.aliases):
            table[_plain(name)] = term
    table.pop("", None)
    return table


@lru_cache(maxsize=4)
def _patterns(own: str | None) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each name that may stand inside a question, kept ready: there are more of them than `re` keeps by itself."""
    return tuple((name, re.compile(rf"\b{re.escape(name)}\b")) for name in _index(own) if len(name) >= _SHORT)


def _opening(role: object) -> str:
    name, article = str(getattr(role, "name", "")), str(getattr(role, "article", "a"))
    return f"{article} {name}".strip()[:1].upper() + f"{article} {name}".strip()[1:]


def lookup(term: str) -> Term | None:
    """The hard word somebody asks about, however spelt ("senko", "what is a EHC plan"), or None.

    Initials of three letters or fewer must be spelt right: one letter off is another word.
    """
    own = own_words_dir()
    table = _index(str(own) if own else None)
    wanted = _plain(term)[:80]
    if not wanted:
        return None
    for guess in (wanted, wanted.rstrip("s"), wanted.replace(" ", "")):
        if guess in table:
            return table[guess]
    if len(wanted) < _SHORT:
        return None
    found = process.extractOne(
        wanted, table.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE if len(wanted) > 5 else 78.0
    )
    if found is None and len(wanted.split()) > 1:
        inside = [name for name, pattern in _patterns(str(own) if own else None) if pattern.search(wanted)]
        return table[max(inside, key=len)] if inside else None
    return table[found[0]] if found else None
