"""Keeps every typed word and every word of a plan out of the logs, at every level.

Rasa and Sanic build log lines with f-strings that hold what was typed, so a level or a list of keys isn't enough. A
record factory writes only where a line came from; our own loggers may also say a fixed sentence.
"""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Mapping, MutableMapping
from types import TracebackType
from typing import Any

OWN_LOGGERS = ("bot", "actions", "summaries")
_factory = logging.LogRecord


def _is_own(name: str) -> bool:
    return name.partition(".")[0] in OWN_LOGGERS


def _where(error: BaseException | None) -> str:
    """The kind of an error and the line of code it came from; never its message, which may hold words."""
    if error is None:
        return ""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
    return f" [{type(error).__name__}{place}]"


def _redacted(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = _factory(*args, **kwargs)
    error = record.exc_info[1] if record.exc_info else None
    fixed = _is_own(record.name) and isinstance(record.msg, str)
    if fixed and all(isinstance(arg, int | float) for arg in record.args or ()):
        text = record.getMessage()
    elif fixed:
        text = str(record.msg).replace("%s", "…")
    else:
        text = f"{record.name}, {record.funcName}, line {record.lineno}"
    record.msg = text + _where(error)
    record.args = None
    record.exc_info = None
    record.exc_text = None
    record.stack_info = None
    return record


def _drop_words(_: Any, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """structlog processor: only the name of the event stays, and only where it is a name (no spaces)."""
    name = str(event.get("event", ""))
    return {"event": name if name and " " not in name and len(name) < 80 else "event"}


def _last_word(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    sys.stderr.write(f"The assistant stopped:{_where(error)}\n")


def keep_words_out() -> None:
    """Install the filter for the whole process: logging, structlog, warnings, uncaught errors. Safe to call twice."""
    import structlog

    logging.setLogRecordFactory(_redacted)
    structlog.configure(
        processors=[_drop_words, structlog.processors.JSONRenderer()],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        cache_logger_on_first_use=False,
    )
    warnings.showwarning = _show_no_words  # type: ignore[assignment]
    sys.excepthook = _last_word


def _show_no_words(message: Any, category: type[Warning], filename: str, lineno: int, *_: Any) -> None:
    logging.getLogger("py.warnings").info("A warning.")
