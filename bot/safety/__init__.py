"""Does this text say that someone may be in danger? Plain Python, before anything else, with or without Rasa.

`look(text)` gives a Finding or None; `answer(kind, age)` what is then said; `helpers(area)` people to turn to;
`warm()` makes the first look quick.
"""

from __future__ import annotations

from bot.safety.answers import SafetyAnswer, SafetyButton, answer
from bot.safety.contacts import Helper, helpers
from bot.safety.finding import Finding, Kind
from bot.safety.looking import is_command, look, near, warm

__all__ = [
    "Finding",
    "Helper",
    "Kind",
    "SafetyAnswer",
    "SafetyButton",
    "answer",
    "helpers",
    "is_command",
    "look",
    "near",
    "warm",
]
