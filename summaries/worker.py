"""Run one piece of work in a process of its own, with limits of time and memory.

Plans come from outside: a file that makes a reader loop, or eat memory, must not take the rest down.
The process starts fresh (spawn), so nothing of another person's plan is in its memory.
"""

from __future__ import annotations

import multiprocessing
import pickle
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from summaries.errors import CompanionError, DamagedFile, TooBig

Result = TypeVar("Result")

_TOO_LONG = "This file takes too long to read. Please save it again as a new PDF or Word file and try that."
_TOO_MUCH = "This file needs too much memory to read. Please save it again in fewer pages and try that."
_BROKE = "This file could not be read. Please open it, save it again as PDF or Word, and try that."


def run_limited(
    function: Callable[..., Result], *args: Any, seconds: float = 300.0, megabytes: int = 2048, **kwargs: Any
) -> Result:
    """Call `function(*args, **kwargs)` in a fresh process and give its result.

    Everything must be picklable. Raises the `CompanionError` that the function raised; `TooBig` when the
    limits of time or memory are reached; `DamagedFile` when the process dies or fails in another way
    (its message never holds the file's words).
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, megabytes, function, args, kwargs), daemon=False)
    process.start()
    sender.close()
    try:
        if not receiver.poll(seconds):
            raise TooBig(_TOO_LONG)
        try:
            kind, value = receiver.recv()
        except (EOFError, pickle.UnpicklingError):
            raise DamagedFile(_BROKE) from None
    finally:
        receiver.close()
        process.join(1.0)
        if process.is_alive():
            process.kill()
            process.join()
    if kind == "result":
        return value  # type: ignore[no-any-return]
    if kind == "ours":
        raise value
    raise TooBig(_TOO_MUCH) if kind == "memory" else DamagedFile(_BROKE)


def _work(
    sender: Connection, megabytes: int, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> None:
    _limit_memory(megabytes)
    try:
        answer: tuple[str, Any] = ("result", function(*args, **kwargs))
    except CompanionError as error:
        answer = ("ours", type(error)(str(error)))
    except MemoryError:
        answer = ("memory", None)
    except Exception:  # noqa: BLE001 - any failure on a stranger's file is told in our own words, without its text
        answer = ("broke", None)
    sender.send(answer)
    sender.close()


def _limit_memory(megabytes: int) -> None:
    """Bound the process's address space where the system can (not on Windows or macOS)."""
    try:
        import resource
    except ImportError:
        return
    size = megabytes * 1024 * 1024
    try:
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):
        return
