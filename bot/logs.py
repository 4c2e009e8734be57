"""Keeps words out of logs: of the assistant and of the site, at every level.

Libraries log what was sent: a parser of forms its bytes, asyncio an error's message. So no level is trusted. Every log
record, of whatever logger, is remade when it is born: only where it came from stays. Our own loggers may also say a
fixed sentence, with numbers and with what is `Fixed`.
"""

from __future__ import annotations

import logging
import sys
import threading
import warnings
from types import TracebackType
from typing import Any

OWN_LOGGERS = ("bot", "actions", "summaries")
logger = logging.getLogger(__name__)
_factory = logging.LogRecord


class Fixed(str):
    """A text that comes from our code alone, so that a log may hold it."""

    __slots__ = ()


def kind(error: BaseException) -> Fixed:
    """The kind of an error, for a log; never its message, which may hold words."""
    return Fixed(type(error).__name__)


def where(error: BaseException | None) -> Fixed:
    """The kind of an error and the line of code it came from."""
    if error is None:
        return Fixed("")
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
    return Fixed(f" [{type(error).__name__}{place}]")


def keep_words_out(who: str) -> None:
    """Install the filter for the whole process: logging, warnings, uncaught errors. Safe to call twice. `who` stopped,
    it is said, where an error is caught by nobody."""

    def last_word(error_kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(error_kind, KeyboardInterrupt):
            sys.__excepthook__(error_kind, error or error_kind(), trace)
            return
        sys.stderr.write(f"{who} stopped:{where(error)}\n")

    logging.setLogRecordFactory(_redacted)
    warnings.showwarning = _show_no_words  # type: ignore[assignment]
    sys.excepthook = last_word
    threading.excepthook = lambda args: last_word(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: logger.error("Something broke on its way out.%s", where(args.exc_value))


def _redacted(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = _factory(*args, **kwargs)
    error = record.exc_info[1] if record.exc_info else None
    if record.name.partition(".")[0] in OWN_LOGGERS and isinstance(record.msg, str):
        text = _fixed_sentence(record.msg, record.args)
    else:
        text = f"{record.name}, {record.funcName}, line {record.lineno}"
    record.msg = text + where(error)
    record.args = None
    record.exc_info = None
    record.exc_text = None
    record.stack_info = None
    return record


def _fixed_sentence(sentence: str, args: Any) -> str:
    if not args:
        return sentence
    shown = tuple(arg if isinstance(arg, int | float | Fixed) else "…" for arg in args)
    try:
        return sentence % shown
    except (TypeError, ValueError):
        return sentence


def _show_no_words(message: Any, category: type[Warning], filename: str, lineno: int, *_: Any) -> None:
    logging.getLogger("py.warnings").info("A warning.")
