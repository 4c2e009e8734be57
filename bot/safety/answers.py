"""What is said when someone may be in danger: sentences, people to turn to, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from bot.safety.contacts import Helper, helpers
from bot.safety.finding import Kind
from bot.safety.words import load_words, text_of, texts_of
from summaries.errors import UnusableWish

FILE = "safety.yml"


@dataclass(frozen=True)
class SafetyButton:
    """A button: an id of ours, its words, and a concept of `pictures.yml`."""

    id: str
    title: str
    picture: str


@dataclass(frozen=True)
class SafetyAnswer:
    """All that the safety page or message says, in order: `sentences`, then `people_intro`, `people`; then `ask` with
    `ask_buttons` (only where words were typed), then `buttons`. It is never spoken by itself."""

    sentences: tuple[str, ...]
    people_intro: str
    people: tuple[Helper, ...]
    held: str
    ask: str
    ask_buttons: tuple[SafetyButton, ...]
    buttons: tuple[SafetyButton, ...]


def answer(
    kind: Kind, age: int | None, *, setting_people: Sequence[str | Helper] = (), for_child: bool = False
) -> SafetyAnswer:
    """The answer to a finding of `kind`, for somebody of `age` (whole years, None when not known).

    `for_child`: a parent or carer writes about their child, and the age is the child's.
    `setting_people` are the setting's own, shown first: names with roles ("Mrs Khan, safeguarding lead") or Helpers.
    """
    words = _words()
    own = tuple(_of_setting(person, words) for person in setting_people)
    use = f"{kind}_child" if for_child else kind
    public = tuple(_for_age(helper, age) for helper in helpers() if use in helper.use and helper.fits(age))
    child = words.get("for_child") or {}
    first = child if for_child else words.get(kind) or {}
    told = child if for_child else words
    return SafetyAnswer(
        sentences=(
            *texts_of(first.get("sentences"), f"{FILE}, {kind}"),
            *texts_of(words.get("what_i_am"), f"{FILE}, what_i_am"),
            *texts_of(told.get("who_to_tell"), f"{FILE}, who_to_tell"),
        ),
        people_intro=text_of(words.get("people_intro"), f"{FILE}, people_intro"),
        people=own + public,
        held=text_of(words.get("held"), f"{FILE}, held"),
        ask=text_of(words.get("ask"), f"{FILE}, ask"),
        ask_buttons=_buttons(words.get("ask_buttons"), f"{FILE}, ask_buttons"),
        buttons=_buttons(words.get("buttons"), f"{FILE}, buttons"),
    )


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    return load_words(FILE)


def _of_setting(person: str | Helper, words: dict[str, Any]) -> Helper:
    if isinstance(person, Helper):
        return person
    says = text_of(words.get("setting_person"), f"{FILE}, setting_person").replace("{name}", person.strip())
    return Helper(id="setting", name=person.strip(), says=(says,))


def _for_age(helper: Helper, age: int | None) -> Helper:
    """Where the age is not known, what is for some ages only begins by saying for whom."""
    if age is None and helper.age_unknown:
        return replace(helper, says=(helper.age_unknown, *helper.says))
    return helper


def _buttons(data: Any, where: str) -> tuple[SafetyButton, ...]:
    if not isinstance(data, list) or not all(isinstance(entry, dict) for entry in data):
        raise UnusableWish(f"{where}: must be a list of buttons with id, title and picture.")
    return tuple(
        SafetyButton(*(text_of(entry.get(part), f"{where}, {part}") for part in ("id", "title", "picture")))
        for entry in data
    )
