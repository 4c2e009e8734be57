"""People to turn to, from `templates/words/en/contacts/*.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, cast

from bot.safety.words import load_words, text_of, texts_of
from summaries.errors import UnusableWish

WayKind = Literal["ring", "text", "online"]
_USES = ("harm", "self_harm", "harm_child", "self_harm_child", "plan", "ill_now", "ill")
_WAYS = ("ring", "text", "online")


@dataclass(frozen=True)
class Helper:
    """Somebody to turn to. `says` are easy-read sentences; `ways` what one can press or copy: ("ring", "116 123").

    `under` and `from_age` are limits of age in whole years; `age_unknown` is said first where the age is not known.
    """

    id: str
    name: str
    says: tuple[str, ...]
    ways: tuple[tuple[WayKind, str], ...] = ()
    use: tuple[str, ...] = ()
    under: int | None = None
    from_age: int | None = None
    age_unknown: str | None = None

    def fits(self, age: int | None) -> bool:
        """Whether this is for somebody of that age; where the age is not known, it may be."""
        return age is None or (
            (self.under is None or age < self.under) and (self.from_age is None or age >= self.from_age)
        )


@lru_cache(maxsize=8)
def helpers(area: str = "england") -> tuple[Helper, ...]:
    """Everybody named for an area (`england`, `liverpool`), in the file's order.

    Raises UnusableWish naming the file and the entry where the file has a mistake.
    """
    if not area.isidentifier():
        raise UnusableWish("An area's name has only letters, as in liverpool.")
    file = f"contacts/{area}.yml"
    people = load_words(file).get("people")
    if not isinstance(people, list):
        raise UnusableWish(f"{file}: people: must be a list.")
    return tuple(_helper(entry, f"{file}, entry {number}") for number, entry in enumerate(people, 1))


def _helper(entry: Any, where: str) -> Helper:
    if not isinstance(entry, dict):
        raise UnusableWish(f"{where}: must have an id, a name and says.")
    unknown = set(entry) - {"id", "name", "use", "says", "ways", "under", "from", "age_unknown"}
    if unknown:
        raise UnusableWish(f"{where}: {sorted(map(str, unknown))[0]} is not a word that is known here.")
    use = texts_of(entry.get("use"), f"{where}, use")
    if any(one not in _USES for one in use):
        raise UnusableWish(f"{where}, use: may be one of {', '.join(_USES)}.")
    return Helper(
        id=text_of(entry.get("id"), f"{where}, id"),
        name=text_of(entry.get("name"), f"{where}, name"),
        says=texts_of(entry.get("says"), f"{where}, says"),
        ways=tuple(_way(way, f"{where}, ways") for way in entry.get("ways") or ()),
        use=use,
        under=_age(entry.get("under"), f"{where}, under"),
        from_age=_age(entry.get("from"), f"{where}, from"),
        age_unknown=text_of(entry["age_unknown"], f"{where}, age_unknown") if "age_unknown" in entry else None,
    )


def _way(way: Any, where: str) -> tuple[WayKind, str]:
    if not isinstance(way, dict) or len(way) != 1 or next(iter(way)) not in _WAYS:
        raise UnusableWish(f"{where}: each is ring, text or online, then a number or address in quotes.")
    kind, value = next(iter(way.items()))
    return cast(WayKind, kind), text_of(value, where)


def _age(value: Any, where: str) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise UnusableWish(f"{where}: must be an age in whole years.")
    return value
