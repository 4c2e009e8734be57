"""Keeps words out of the assistant's logs.

Rasa and rasa-sdk log what was said, also above debug level. `bot.logs` remakes every record of Python's logging; here
structlog, which Rasa uses beside it, gets a filter of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, MutableMapping
from typing import Any

from bot import logs


def _drop_words(_: Any, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """structlog processor: only the name of the event stays, and only where it is a name (no spaces)."""
    name = str(event.get("event", ""))
    return {"event": name if name and " " not in name and len(name) < 80 else "event"}


def keep_words_out() -> None:
    """Install the filter for the whole process: logging, structlog, warnings, uncaught errors. Safe to call twice."""
    import structlog

    logs.keep_words_out("The assistant")
    structlog.configure(
        processors=[_drop_words, structlog.processors.JSONRenderer()],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        cache_logger_on_first_use=False,
    )
