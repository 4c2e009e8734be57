"""The kinds of small questions, as data says them (`templates/words/en/asked`): titles, answers and follow-ups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from actions.wordbook import load

FILES = ("meeting", "rights", "plan", "talk", "orders", "after", "leaning")
_ALL = "all "
"""In `after`, a whole group of questions: "all rights" (talk.yml, groups)."""


@dataclass(frozen=True)
class Kind:
    """One kind of question. `says` by who asks: "say", a state of rights, "parent", or "over" (after the meeting)."""

    id: str
    title: str
    picture: str
    says: Mapping[str, tuple[str, ...]]
    facts: tuple[str, ...]
    then: str
    buttons: tuple[str, ...]
    told: bool
    after: frozenset[str]
    around: frozenset[str]
    """What it follows too, where nothing follows that by its name: the members of the groups in `after`."""
    means: str
    asks: tuple[str, ...]
    plan: str = ""
    """Words (a pattern) of the helps and goals that answer it from the own plan, before what is said to everybody."""


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, Kind]:
    """Every kind, by its id."""
    return {id_: _kind(id_, entry) for name in FILES for id_, entry in load(f"asked/{name}.yml").items()}


@lru_cache(maxsize=1)
def groups() -> Mapping[str, frozenset[str]]:
    """The questions of each group, by what `after` calls it."""
    return {
        _ALL + name: frozenset(load(f"asked/{name}.yml")) | frozenset(some)
        for name, some in load("talk.yml")["groups"].items()
    }


def _kind(id_: str, entry: Mapping[str, Any]) -> Kind:
    heads = ("say", "child", "young_person", "unknown", "parent", "over")
    after = tuple(entry.get("after") or ())
    return Kind(
        id=id_,
        title=str(entry.get("title") or ""),
        picture=str(entry.get("picture") or "talking"),
        says={head: tuple(entry[head]) for head in heads if entry.get(head)},
        facts=tuple(entry.get("facts") or ()),
        then=str(entry.get("then") or ""),
        buttons=tuple(entry.get("buttons") or ()),
        told=bool(entry.get("told")),
        after=frozenset(each for each in after if not each.startswith(_ALL)),
        around=frozenset().union(*(groups()[each] for each in after if each.startswith(_ALL))),
        means=str(entry.get("means") or ""),
        asks=tuple(map(str, entry.get("asks") or ())),
        plan=str(entry.get("plan") or ""),
    )


@lru_cache(maxsize=1)
def of_the_talk() -> frozenset[str]:
    """The kinds about the assistant and this talk itself."""
    return frozenset(load("asked/talk.yml"))


@lru_cache(maxsize=1)
def asking() -> frozenset[str]:
    """The kinds that are asked: of the meeting, of rights and of the plan, but for what is told."""
    some = [name for file in ("meeting", "rights", "plan") for name in load(f"asked/{file}.yml")]
    return frozenset(some) - told()


@lru_cache(maxsize=1)
def told() -> frozenset[str]:
    """The kinds that are told, not asked."""
    return frozenset(kind.id for kind in kinds().values() if kind.told)


@lru_cache(maxsize=1)
def followers() -> tuple[Kind, ...]:
    return tuple(kind for kind in kinds().values() if kind.asks and (kind.after or kind.around))


@lru_cache(maxsize=1)
def followed() -> frozenset[str]:
    """What a follow-up may be about: intents, our own answers, kinds."""
    return frozenset(name for kind in followers() for name in kind.after | kind.around)
