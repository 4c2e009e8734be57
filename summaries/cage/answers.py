"""What a worker sends back is data, never code: an answer holds our own plain records and nothing else.

A worker that somebody took over could send anything. Unpickled without care that would run in the site.
"""

from __future__ import annotations

import dataclasses
import datetime
import importlib
import io
import pickle
from typing import Any

from summaries import errors

MOST_BYTES = 256 * 1024 * 1024
LONGEST_SENTENCE = 600
_DATES = {"date": datetime.date, "time": datetime.time, "datetime": datetime.datetime, "timedelta": datetime.timedelta}


class _OnlyRecords(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module == "datetime" and name in _DATES:
            return _DATES[name]
        if module.startswith("summaries.model.") and name.isidentifier():
            found = getattr(importlib.import_module(module), name, None)
            if isinstance(found, type) and dataclasses.is_dataclass(found):
                return found
        raise pickle.UnpicklingError("not a record of ours")


def opened(answer: bytes) -> tuple[str, Any]:
    """(kind, value) of a worker's answer. Raises ValueError for what is no answer of ours."""
    try:
        kind, value = _OnlyRecords(io.BytesIO(answer)).load()
    except Exception:  # noqa: BLE001 - a broken pickle can raise nearly anything
        raise ValueError("not an answer") from None
    if kind not in ("result", "ours", "memory", "broke"):
        raise ValueError("not an answer")
    return kind, value


def as_error(value: Any) -> errors.CompanionError:
    """The `CompanionError` that a worker told of: (name of its class, its sentence)."""
    try:
        name, sentence = value
        kind = getattr(errors, name)
        if issubclass(kind, errors.CompanionError) and isinstance(sentence, str):
            return kind(sentence[:LONGEST_SENTENCE])  # type: ignore[no-any-return]
    except (TypeError, ValueError, AttributeError):
        pass
    raise ValueError("not an error of ours")
