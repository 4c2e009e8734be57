"""The words of the screens, from `templates/words/en/site.yml` (and a reader's own `site.yml` over it)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from summaries.errors import UnusableWish
from summaries.places import own_words_dir, words_dir


class Group:
    """A named group of words. A name that is not there is an error that says which one."""

    def __init__(self, name: str, values: dict[str, Any]) -> None:
        self._name = name
        self._values = {key: wrap(f"{name}.{key}", value) for key, value in values.items()}

    def __getattr__(self, key: str) -> Any:
        if key.startswith("__"):
            raise AttributeError(key)
        return self[key]

    def __getitem__(self, key: str) -> Any:
        try:
            return self._values[key]
        except KeyError:
            raise AttributeError(f"site.yml has no words for {self._name}.{key}") from None

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def pairs(self) -> list[tuple[str, Any]]:
        """Names and words, in the file's order."""
        return list(self._values.items())

    def flat(self) -> Iterator[tuple[str, str]]:
        """Every text below this group with its full name."""
        for key, value in self._values.items():
            yield from _flat(f"{self._name}.{key}", value)


def wrap(name: str, value: Any) -> Any:
    """Dicts become groups, lists keep their order, text stays text. Raises `UnusableWish` for anything else."""
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise UnusableWish(f'site.yml: a name under {name} must stand in "double quotes" (yes, no, on, off).')
        return Group(name, value)
    if isinstance(value, list):
        return [wrap(f"{name}[{index}]", item) for index, item in enumerate(value)]
    if isinstance(value, str):
        return value
    raise UnusableWish(f'site.yml: {name} must be words. Please put "double quotes" round the value.')


def _flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Group):
        yield from value.flat()
    elif isinstance(value, list):
        for item in value:
            yield from _flat(name, item)
    else:
        yield name, value


def load(path: Path) -> dict[str, Any]:
    """One file of words. Raises `UnusableWish` that names the file and the line of a mistake."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else "?"
        raise UnusableWish(f"{path.name}, line {line}: this can't be read. Please check colons and quotes.") from None
    if not isinstance(data, dict):
        raise UnusableWish(f"{path.name}: this file must hold names, each with its words.")
    return data


@lru_cache(maxsize=1)
def site_words() -> Group:
    """All words of the screens."""
    data = load(words_dir() / "site.yml")
    own = own_words_dir()
    if own and (own / "site.yml").exists():
        _lay_over(data, load(own / "site.yml"))
    return Group("site", data)


def _lay_over(data: dict[str, Any], own: dict[str, Any]) -> None:
    for key, value in own.items():
        if isinstance(value, dict) and isinstance(data.get(key), dict):
            _lay_over(data[key], value)
        elif key in data:
            data[key] = value
