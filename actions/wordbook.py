"""The words of the talk that are data: buttons, answers, facts of law with their sources, views questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import yaml

from actions.turn import Button, Say
from summaries.errors import UnusableWish
from summaries.places import own_words_dir, words_dir

Rights = Literal["child", "young_person", "unknown"]


@dataclass(frozen=True)
class Fact:
    """One fact of law in easy sentences, for each state of rights, with its source and the day it was checked."""

    id: str
    picture: str
    says: dict[str, tuple[str, ...]]
    source: str
    checked_on: date
    applies_to: str

    def sentences(self, rights: Rights) -> tuple[str, ...]:
        """The sentences for somebody whose rights are so; () where the fact says nothing for them."""
        return self.says.get(rights) or self.says.get("say", ())


@dataclass(frozen=True)
class Reply:
    """Which facts answer a question, what "Tell me more" adds, and the buttons under it."""

    say: tuple[str, ...]
    more: tuple[str, ...]
    buttons: tuple[str, ...]


def load(name: str) -> dict[str, Any]:
    """One file of `templates/words/en`, or the reader's own: read once, and anew when it was changed. Nobody changes
    what it gives. Raises UnusableWish naming file and line."""
    own = own_words_dir()
    path = own / name if own and (own / name).exists() else words_dir() / name
    return _parsed(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=16)
def _parsed(path: Path, _changed: int) -> dict[str, Any]:
    name = path.name
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise UnusableWish(f"{name}{line}: this line cannot be read. Check the quotes and the spaces.") from error
    if not isinstance(data, dict):
        raise UnusableWish(f"{name}: the file must have names with a colon after them.")
    return data


@lru_cache(maxsize=1)
def facts() -> dict[str, Fact]:
    """Every fact of meeting.yml. Raises UnusableWish for one without a source or a date."""
    found = {}
    for name, entry in load("meeting.yml")["facts"].items():
        says = {key: tuple(entry[key]) for key in ("say", "child", "young_person", "unknown") if entry.get(key)}
        if not says or not entry.get("source") or not isinstance(entry.get("checked_on"), date):
            raise UnusableWish(f"meeting.yml, {name}: needs sentences, a source and a checked_on date.")
        found[name] = Fact(
            name, entry["picture"], says, entry["source"], entry["checked_on"], entry.get("applies_to", "England")
        )
    return found


@lru_cache(maxsize=1)
def time_limits() -> dict[str, dict[str, Any]]:
    """The time limits of meeting.yml, by name."""
    return dict(load("meeting.yml")["time_limits"])


@lru_cache(maxsize=1)
def _talk() -> dict[str, Any]:
    return load("talk.yml")


@lru_cache(maxsize=1)
def replies() -> dict[str, Reply]:
    """Which facts answer which question."""
    return {
        name: Reply(tuple(entry["say"]), tuple(entry.get("more") or ()), tuple(entry.get("buttons") or ()))
        for name, entry in _talk()["answers"].items()
    }


def button(name: str, title: str | None = None, picture: str | None = None) -> Button:
    """A button by its id; what follows a colon in the id is ours ("more:ask_my_help")."""
    entry = _talk()["buttons"].get(name.partition(":")[0], {})
    return Button(name, title or str(entry.get("title", name)), picture or entry.get("picture"))


def buttons(*names: str) -> tuple[Button, ...]:
    """Several buttons by their ids."""
    return tuple(button(name) for name in names)


def menu(name: str) -> tuple[Button, ...]:
    """A short list of buttons that lead on."""
    return buttons(*_talk()["menus"][name])


def has_button(name: str) -> bool:
    """True for a button of talk.yml."""
    return name.partition(":")[0] in _talk()["buttons"]


def fact_says(names: tuple[str, ...], rights: Rights, fill: dict[str, str] | None = None) -> list[Say]:
    """One bubble a fact, in order. A fact with a gap that can't be filled is left out."""
    bubbles = []
    for name in names:
        fact = facts()[name]
        text = "\n".join(fact.sentences(rights))
        if "{" in text:
            try:
                text = text.format_map(fill or {})
            except KeyError:
                continue
        if text:
            bubbles.append(Say(text=text, picture=fact.picture))
    return bubbles
