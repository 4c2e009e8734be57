"""Word files of this room read into types; a mistake names the file and, where it can, the line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from summaries.errors import UnusableWish
from summaries.places import own_words_dir, words_dir

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_words(name: str) -> dict[str, Any]:
    """`templates/words/en/<name>`, or a reader's own file of that name in COMPANION_WORDS, which wins.

    Raises UnusableWish naming the file, and the line of a mistake in its form.
    """
    own = own_words_dir()
    path = own / name if own and (own / name).exists() else words_dir() / name
    return load_yaml(path)


def load_yaml(path: Path) -> dict[str, Any]:
    """One YAML file whose top is a mapping."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader
    except OSError:
        raise UnusableWish(f"{path.name} cannot be read. Put the file back where it was.") from None
    except yaml.MarkedYAMLError as error:
        line = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise UnusableWish(f"{path.name}{line}: this is not written as YAML. Look at its spaces and quotes.") from None
    except (yaml.YAMLError, UnicodeDecodeError):
        raise UnusableWish(f"{path.name}: this is not a text file in UTF-8.") from None
    if not isinstance(data, dict):
        raise UnusableWish(f"{path.name}: the file must begin with a name and a colon.")
    return data


def text_of(data: Any, where: str) -> str:
    """A text, or a mistake that names its place."""
    if not isinstance(data, str) or not data.strip():
        raise UnusableWish(f"{where}: here must stand some words.")
    return data.strip()


def texts_of(data: Any, where: str) -> tuple[str, ...]:
    """A list of texts."""
    if not isinstance(data, list):
        raise UnusableWish(f"{where}: here must stand a list, each line beginning with a dash.")
    return tuple(text_of(item, f"{where}, number {number}") for number, item in enumerate(data, 1))
