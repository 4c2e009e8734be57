"""Run one piece of work in a caged process of its own, with limits of time and memory.

Plans come from outside: a file that makes a reader loop, eat memory, or run somebody's code must not take the rest down
or reach anything. The process starts fresh, so nothing of another person's plan, and no key, is in its memory.
"""

from __future__ import annotations

import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from summaries.cage import answers, reach
from summaries.cage.child import Order
from summaries.errors import CompanionError, DamagedFile, TooBig, UnusableWish

Result = TypeVar("Result")
_START = "from summaries.cage.child import main; main()"
_NO_ROOM = "There is no room for temporary files. Free some space on the disk and try again."


@dataclass(frozen=True)
class Sentences:
    """What is said where the work itself can't say it."""

    too_long: str = "This file takes too long to read. Please save it again as a new PDF or Word file and try that."
    too_much: str = "This file needs too much memory to read. Please save it again in fewer pages and try that."
    broke: str = "This file could not be read. Please open it, save it again as PDF or Word, and try that."


READING = Sentences()


def run_limited(
    function: Callable[..., Result],
    *args: Any,
    seconds: float = 300.0,
    megabytes: int = 2048,
    reads: Sequence[Path] = (),
    writes: Sequence[Path] = (),
    sentences: Sentences = READING,
    **kwargs: Any,
) -> Result:
    """Call `function(*args, **kwargs)` in a fresh, caged process and give its result.

    It can read `reads` and write in `writes` (files or folders), and has a temporary folder of its own that is gone
    afterwards. The arguments must be picklable; the result is made of plain values, dates and `summaries.model`.
    Raises the `CompanionError` that the function raised; `TooBig` when the limits of time or memory are reached;
    `DamagedFile` when the process dies or fails in another way (its message never holds the file's words).
    """
    try:
        own = Path(tempfile.mkdtemp(prefix="companion-"))
    except OSError:
        raise UnusableWish(_NO_ROOM) from None
    try:
        order = Order(
            pickle.dumps((function, args, kwargs)), function.__module__, _here() or str(own), seconds, megabytes,
            tuple(map(os.path.abspath, reads)), tuple(map(os.path.abspath, writes)),
        )  # fmt: skip
        answer = _ask(order, own, sentences)
    finally:
        shutil.rmtree(own, ignore_errors=True)
    return _result(answer, sentences)  # type: ignore[no-any-return]


def _here() -> str | None:
    """The folder that relative paths are meant from, None where somebody has removed it."""
    try:
        return os.getcwd()
    except OSError:
        return None


def _ask(order: Order, own: Path, sentences: Sentences) -> bytes:
    """The worker's answer, b"" where it died without one. At the end no process of it is left."""
    process = subprocess.Popen(  # noqa: S603 - Python itself, with our own code
        [sys.executable, "-c", _START],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        cwd=own, env=reach.surroundings(own), start_new_session=True,
    )  # fmt: skip
    heard: list[bytes] = []
    talk = threading.Thread(target=_talk, args=(process, pickle.dumps(order), heard), daemon=True)
    talk.start()
    end = time.monotonic() + order.seconds
    try:
        while talk.is_alive() and time.monotonic() < end:
            talk.join(min(0.1, max(end - time.monotonic(), 0)))
            if _ended(process):  # a program that it started may still hold the pipe
                talk.join(0.5)
                break
        late = talk.is_alive() and time.monotonic() >= end
    finally:
        _end_all(process)
        talk.join(1.0)
    if late:
        raise TooBig(sentences.too_long)
    return heard[0] if heard else b""


def _talk(process: subprocess.Popen[bytes], order: bytes, heard: list[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError, ValueError):
        process.stdin.write(order)
        process.stdin.close()
    with suppress(OSError, ValueError):
        heard.append(process.stdout.read(answers.MOST_BYTES))
    with suppress(OSError, ValueError):
        process.stdout.close()


def _ended(process: subprocess.Popen[bytes]) -> bool:
    """Has it ended? Without reaping it: until then its number stays its own, and the group can be ended safely."""
    if not hasattr(os, "waitid"):
        return process.poll() is not None
    try:
        return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    except ChildProcessError:
        return True


def _end_all(process: subprocess.Popen[bytes]) -> None:
    """End the worker and every program that it started."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _result(answer: bytes, sentences: Sentences) -> Any:
    try:
        kind, value = answers.opened(answer)
        if kind == "result":
            return value
        error: CompanionError | None = answers.as_error(value) if kind == "ours" else None
    except ValueError:
        raise DamagedFile(sentences.broke) from None
    if error is not None:
        raise error
    raise TooBig(sentences.too_much) if kind == "memory" else DamagedFile(sentences.broke)
