"""Loads this room's words (headings, vague phrases, private words, roles) from `templates/words/en` into types."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from summaries.errors import UnusableWish
from summaries.places import own_words_dir, words_dir

# "a|b" outside brackets: such an entry has no first letter of its own.
_TOP_OR = re.compile(r"^(?:[^()]|\((?:[^()]|\([^()]*\))*\))*?(?<!\\)\|")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@lru_cache(maxsize=16)
def load(name: str) -> dict[str, Any]:
    """The words of `<name>.yml`, a reader's own `COMPANION_WORDS` lists added to ours.

    Raises UnusableWish, naming the file and the line, where the YAML cannot be read.
    """
    words = _read(words_dir() / f"{name}.yml")
    own = own_words_dir()
    if own and (own / f"{name}.yml").is_file():
        _add(words, _read(own / f"{name}.yml"))
    return words


def _read(path: Path) -> dict[str, Any]:
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  (a safe loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise UnusableWish(f"The words in {path.name}{line} cannot be read. Mend that line and try again.") from None
    if not isinstance(data, dict):
        raise UnusableWish(f"The words in {path.name} are not a list of headings. Look at our own {path.name}.")
    return data


def _add(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    for key, value in theirs.items():
        if isinstance(value, dict) and isinstance(ours.get(key), dict):
            _add(ours[key], value)
        elif isinstance(value, list) and isinstance(ours.get(key), list):
            ours[key] = [*ours[key], *value]
        else:
            ours[key] = value


def any_of(entries: Iterable[str], *, before: str = r"(?<![\w-])", after: str = r"(?![\w])") -> re.Pattern[str]:
    """One pattern for hundreds of entries (regular expressions, small or capital letters alike) as whole words.

    Entries are sorted in by their first letter, so that a place in a text is tried against a few of them only: with
    some 300 entries this is ten times as quick as one after the other. An entry that ends in `\\b` may go on.
    """
    sorted_in: dict[str, list[str]] = {}
    for entry in entries:
        first = entry[0] if re.match(r"[A-Za-z](?![?*{+|])", entry) and not _TOP_OR.search(entry) else ""
        whole = f"(?:{entry[1:] if first else entry}){'' if entry.endswith(chr(92) + 'b') else after}"
        sorted_in.setdefault(first.lower(), []).append(whole)
    branches = [
        f"[{first}{first.upper()}](?i:{'|'.join(some)})" if first else f"(?i:{'|'.join(some)})"
        for first, some in sorted(sorted_in.items(), reverse=True)
    ]
    return re.compile(f"{before}(?:{'|'.join(branches)})")
