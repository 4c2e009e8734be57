"""The fixed words of the page and of "My views", from `templates/words/en`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from summaries import places
from summaries.errors import UnusableWish

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Words:
    """A tree of fixed words. `words("topics", "who")` gives one; `words("dated", date="…")` fills its gaps."""

    def __init__(self, tree: Mapping[str, Any], name: str) -> None:
        self._tree = tree
        self._name = name

    def __call__(self, *path: str, **gaps: object) -> str:
        """The words at `path`, with `{gap}` filled. Raises `UnusableWish`, naming the file, when they are missing."""
        value: Any = self._tree
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        if not isinstance(value, str):
            raise UnusableWish(f"{self._name} has no words for {' / '.join(path)}. Please add that line.")
        for key, filled in gaps.items():
            value = value.replace("{" + key + "}", str(filled))
        return value

    def get(self, *path: str) -> str | None:
        """The words at `path`, or None where there are none."""
        value: Any = self._tree
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value if isinstance(value, str) else None

    def tree(self, *path: str) -> Mapping[str, Any]:
        """A branch of words, such as all the buttons."""
        value: Any = self._tree
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value if isinstance(value, Mapping) else {}


def load_yaml(path: Path) -> dict[str, Any]:
    """One words file as a dict. Raises `UnusableWish` with the file's name and line when it is not right YAML."""
    try:
        tree = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UnusableWish(f"{path.name}, line {line}, cannot be read. Please mend that line.") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise UnusableWish(f"{path.name} cannot be read. Please put the file back.") from None
    if not isinstance(tree, dict):
        raise UnusableWish(f"{path.name} holds no words. Please put the file back.")
    return tree


@lru_cache(maxsize=8)
def words(stem: str) -> Words:
    """The words of `templates/words/en/<stem>.yml`, with a reader's own words (`COMPANION_WORDS`) laid over."""
    tree = load_yaml(places.words_dir() / f"{stem}.yml")
    own = places.own_words_dir()
    if own is not None and (own / f"{stem}.yml").exists():
        tree = _laid_over(tree, load_yaml(own / f"{stem}.yml"))
    return Words(tree, f"{stem}.yml")


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """`below` with every value that `above` gives."""
    result = dict(below)
    for key, value in above.items():
        old = result.get(key)
        both = isinstance(old, Mapping) and isinstance(value, Mapping)
        result[key] = _laid_over(old, value) if both else value  # type: ignore[arg-type]
    return result
