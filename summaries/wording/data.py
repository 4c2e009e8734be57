"""Loads the words that people edit (`templates/words/en/*.yml`, and a reader's own beside them) into plain lists."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from summaries.errors import UnusableWish
from summaries.places import own_words_dir, words_dir

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_words(name: str) -> list[dict[str, Any]]:
    """All groups of `name` ("phrases.yml"), ours first, then the reader's own, which therefore win.

    Raises UnusableWish, naming file and line, where a file cannot be read.
    """
    own = own_words_dir()
    return list(_load(name, str(own) if own else None))


@lru_cache(maxsize=16)
def _load(name: str, own: str | None) -> tuple[dict[str, Any], ...]:
    groups = list(_read(words_dir() / name))
    if own:
        for folder in (Path(own), Path(own) / "en"):
            if (folder / name).is_file():
                groups.extend(_read(folder / name))
    return tuple(groups)


def _read(path: Path) -> list[dict[str, Any]]:
    try:
        with path.open(encoding="utf-8") as stream:
            found = yaml.load(stream, Loader=_Loader)  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise UnusableWish(f"{path.name}{line} cannot be read as a word list. Mend that line and try again.") from None
    except UnicodeDecodeError:
        raise UnusableWish(f"{path.name} is not saved as UTF-8 text. Save it as UTF-8 and try again.") from None
    if not isinstance(found, list) or not all(isinstance(group, dict) for group in found):
        raise UnusableWish(f"{path.name} must be a list of groups, each with its entries. See the top of our own file.")
    return found
