"""Understanding a part of a line for itself. The engine puts its own ears here; without them nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

Ranked = tuple[tuple[str, float], ...]
Heard = tuple[str, str, Ranked, Ranked]
"""The words with their spelling mended, the intent, its ranking, and which small questions it may be."""
_EARS: list[Callable[[str], Heard | None]] = []
_SENSE: list[Callable[[Sequence[str]], np.ndarray | None]] = []


def with_ears(
    listen: Callable[[str], Heard | None], sense: Callable[[Sequence[str]], np.ndarray | None] | None = None
) -> None:
    """From now on parts of lines are heard by `listen`, and `sense` gives a row of numbers for what each line means."""
    _EARS[:] = [listen]
    _SENSE[:] = [sense] if sense else []


def rows(lines: Sequence[str]) -> np.ndarray | None:
    """What lines mean, one row of unit length a line; None where nothing can be told."""
    return _SENSE[0](lines) if _SENSE and lines else None


def hear(words: str) -> Heard | None:
    """What `words` mean alone; None where nothing can be told."""
    return _EARS[0](words) if _EARS and words.strip() else None
