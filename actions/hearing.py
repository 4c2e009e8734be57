"""Understanding a part of a line for itself. The engine puts its own ears here; without them nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable

Ranked = tuple[tuple[str, float], ...]
Heard = tuple[str, str, Ranked, Ranked]
"""The words with their spelling mended, the intent, its ranking, and which small questions it may be."""
_EARS: list[Callable[[str], Heard | None]] = []


def with_ears(listen: Callable[[str], Heard | None]) -> None:
    """From now on parts of lines are heard by `listen`."""
    _EARS[:] = [listen]


def hear(words: str) -> Heard | None:
    """What `words` mean alone; None where nothing can be told."""
    return _EARS[0](words) if _EARS and words.strip() else None
