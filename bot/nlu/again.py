"""A part of a line, heard for itself: "the food is ok. what happens after", of which the second half is a question.

The parts of the loaded pipeline, in its order; actions run in this process (`bot.engine.in_process`) and ask here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

_MENDED = "mended"  # bot.nlu.spelling sets it


class Part(Protocol):
    """A component that is loaded and ready."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add to each message what it finds."""


_PARTS: dict[str, Part] = {}
ORDER = ("spelling", "meaning", "classifier", "asked", "unsure")


def loaded(name: str, part: Part) -> None:
    """A component of the model in use says that it is ready; a newer model takes its place."""
    _PARTS[name] = part


def mend(text: str) -> str:
    """The line with its spelling mended by the words learnt so far; as it is before there are any."""
    if "spelling" not in _PARTS:
        return text
    return str(_PARTS["spelling"].process([Message({TEXT: text})])[0].get(_MENDED) or text)


def rows(lines: Sequence[str]) -> np.ndarray | None:
    """What lines mean, one row of unit length a line; None before a model is loaded or without its files."""
    from bot.nlu import line_reader

    return line_reader.rows(lines) if "meaning" in _PARTS else None


Ranked = tuple[tuple[str, float], ...]


def hear(text: str) -> tuple[str, str, Ranked, Ranked] | None:
    """The mended text, the intent, its ranking and the small questions, as the pipeline gives them; None before a
    model is loaded."""
    if any(name not in _PARTS for name in ORDER):
        return None
    messages = [Message({TEXT: text})]
    for name in ORDER:
        messages = _PARTS[name].process(messages)
    heard = messages[0]
    ranking = tuple((str(each["name"]), float(each["confidence"])) for each in heard.get("intent_ranking") or ())
    asked = tuple((str(each["name"]), float(each["chance"])) for each in heard.get("asked") or ())
    return str(heard.get(_MENDED) or ""), str((heard.get(INTENT) or {}).get("name") or "nlu_fallback"), ranking, asked
