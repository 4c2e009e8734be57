"""One turn of a talk: what came in (`Turn`) and what is said back (`Say`, `Button`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from rasa_sdk import Tracker

from actions import hearing, own_spelling
from bot.store import Store
from summaries.model import Meeting, Plan

# Who speaks, before what is said: "Catrin: can we see it", "Kelly (TA) typing: he gets tired", "Kelly here. We had …".
SPEAKER = re.compile(
    r"^\W*(?P<who>[A-Z][a-zA-Z'’-]+(?: [A-Z][a-zA-Z'’-]+)?)"
    r"(?:(?: ?\([^()]{1,24}\))?(?: (?:here|typing|writing|speaking|says))? ?:|(?: ?\([^()]{1,24}\))? (?:here"
    r"|typing) ?[.,!-])\s+"
    r"(?P<said>\S.*)$",
    re.S,
)
# "He's asking if they can make him do it again", "D wants to know who put him down for that": the question passed on.
_ASKS_FOR = re.compile(
    r"^\W*(?:(?:ok|and|so|but|sorry|now)[\s,]+)*(?:he|she|they|[A-Z]\w*)(?:'s|s| is)? ?(?:asking|asks|asked"
    r"|wants to know|wondering"
    r"|wonders)(?: (?:me|us))?,? (?:(?:if|whether) )?(?P<what>\S.{4,200})$",
    re.S,
)
_NO_SPEAKER = frozenset("yes no hi hello ok okay help answer question note ps also change remove goal".split())
# A helper who types: `Rowan says "stop asking"`.
_SAYS = re.compile(r"^\W*(?:she|he|they|[A-Z][a-z]+) (?:says?|said)[\s,:]+(?=[\"“'‘]?\w)")

_LIKELY = 0.2
"""The chance from which the best question in a whole line is what its part asks."""


@dataclass(frozen=True)
class Button:
    """`id` is ours, never an intent of Rasa's; `picture` is a concept of pictures.yml."""

    id: str
    title: str
    picture: str | None = None


@dataclass(frozen=True)
class Say:
    """One bubble: a ready `text`, or the name of a response of the domain with what fills its gaps.

    `more` travels to the site as it is (the plan's own words behind an easy line, a card to show).
    """

    response: str = ""
    fill: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    picture: str | None = None
    buttons: tuple[Button, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Turn:
    """What somebody said or pressed, and where the talk stands. `words` are to the letter."""

    sitting: str
    words: str
    intent: str
    store: Store
    ranking: tuple[tuple[str, float], ...] = ()
    asked: tuple[tuple[str, float], ...] = ()
    """Which of the many small questions it may be (`actions.small_questions.asked`), with the chance of each."""
    button: str | None = None
    message_id: str = ""
    today: date = field(default_factory=date.today)
    mended: str = ""
    """The words with their spelling mended, for reading only: what is kept or shown is `words`."""
    maybe_danger: bool = False
    """True where the look for danger found nothing, and the classifier alone thinks of it."""
    said_no: bool = False
    """True where the line began with a no to writing something down: it is not asked again."""
    was_asked: bool = False
    """True where they said that their line was a question."""
    offered: str | None = None
    """The button that the last reply offered as what comes next: "yes" and "more" press it."""
    worked_out: dict[tuple[str, ...], Any] = field(default_factory=dict, init=False, repr=False)
    """What was worked out in this turn from the same readings, so that it is done once."""
    _meant: tuple[tuple[str, ...], np.ndarray | None] | None = field(default=None, init=False, repr=False)

    @property
    def readings(self) -> tuple[str, ...]:
        """The words as typed, and mended where that differs: what is looked for may stand in either."""
        told = _SAYS.sub("", self.words).strip("\"“”'‘’ ") if _SAYS.match(self.words) else ""
        spoken = self.spoken[1] if self.spoken else ""
        asked = _ASKS_FOR.match(self.words)
        passed_on = f"{asked['what'].rstrip(' ?.!')}?" if asked else ""
        return tuple(dict.fromkeys(each for each in (self.words, self.mended, told, spoken, passed_on) if each))

    @property
    def spoken(self) -> tuple[str, str] | None:
        """Who speaks and what they say, where the line says so ("Catrin: can we see it"); else None."""
        found = SPEAKER.match(self.words)
        return (found["who"], found["said"]) if found and found["who"].lower() not in _NO_SPEAKER else None

    def says(self, *patterns: re.Pattern[str]) -> bool:
        """True where one of the patterns is found in the words, as typed or mended."""
        return any(pattern.search(each) for pattern in patterns for each in self.readings)

    @property
    def meanings(self) -> np.ndarray | None:
        """What the words mean, one row a reading, read once for the same words; None where nothing can be told."""
        readings = self.readings
        if self._meant is None or self._meant[0] != readings:
            self._meant = (readings, hearing.rows(readings))
        return self._meant[1]

    @cached_property
    def plan(self) -> Plan | None:
        """The plan of this sitting."""
        return self.store.plan(self.sitting)

    @cached_property
    def meeting(self) -> Meeting | None:
        """The meeting of this sitting."""
        return self.store.meeting(self.sitting)

    @property
    def unsure(self) -> bool:
        """True where what was meant is not clear enough."""
        return self.intent == "nlu_fallback"

    @property
    def best(self) -> str:
        """The best guess, also where it is unsure."""
        return next((name for name, _ in self.ranking if name != "nlu_fallback"), self.intent)

    @property
    def sureness(self) -> float:
        """The chance of the best guess, 0 to 1."""
        return next((chance for name, chance in self.ranking if name == self.best), 1.0)

    def value(self, key: str) -> str | None:
        """A small thing that the talk remembers in this sitting."""
        return self.store.value(self.sitting, key)

    def keep(self, key: str, value: str | None) -> None:
        """Remember a small thing in this sitting; None forgets it."""
        self.store.put_value(self.sitting, key, value)

    def hear(self, words: str) -> None:
        """The turn is now about `words`, a part of what was typed, understood for themselves."""
        self.words, self.mended, self.asked = words, "", ()
        heard = hearing.hear(words)
        if heard is None:
            self._guess_from_the_whole()
        else:
            mended, self.intent, self.ranking, self.asked = heard
            self.mended = own_spelling.kept(words, mended, self.plan, self.meeting)  # as `talking.answer` does
            if self.intent.startswith(
                "disclose_"
            ):  # only the look for danger raises the alarm, and it saw the whole line
                self.intent = "nlu_fallback"

    def _guess_from_the_whole(self) -> None:
        """No ears: what the whole line was guessed to be, where it is a question."""
        self.ranking = tuple(each for each in self.ranking if each[0].startswith("ask_"))
        likely = bool(self.ranking) and self.ranking[0][1] >= _LIKELY
        self.intent = self.ranking[0][0] if likely else "nlu_fallback"

    def take(self, key: str) -> str | None:
        """A small thing, forgotten as it is read."""
        found = self.value(key)
        if found is not None:
            self.keep(key, None)
        return found


def turn_of(tracker: Tracker, store: Store) -> Turn:
    """The turn that Rasa's tracker holds. Words come from the metadata (as typed), else from Rasa's text."""
    latest = tracker.latest_message or {}
    metadata = _metadata(tracker, latest)
    ranking = tuple((str(each["name"]), float(each["confidence"])) for each in latest.get("intent_ranking") or ())
    asked = tuple((str(each["name"]), float(each["chance"])) for each in latest.get("asked") or ())
    return Turn(
        sitting=tracker.sender_id,
        words=str(metadata.get("words") or latest.get("text") or "") if not metadata.get("button") else "",
        intent=str((latest.get("intent") or {}).get("name") or "nlu_fallback"),
        store=store,
        ranking=ranking,
        asked=asked if not metadata.get("button") else (),
        button=metadata.get("button"),
        mended=str(latest.get("mended") or "") if not metadata.get("button") else "",
        maybe_danger=bool(latest.get("maybe_danger")) and not metadata.get("button"),
        message_id=str(metadata.get("message_id") or latest.get("message_id") or ""),
    )


def _metadata(tracker: Tracker, latest: Mapping[str, Any]) -> Mapping[str, Any]:
    if latest.get("metadata"):
        return dict(latest["metadata"])
    for event in reversed(tracker.events or []):
        if event.get("event") == "user":
            return dict(event.get("metadata") or {})
    return {}
