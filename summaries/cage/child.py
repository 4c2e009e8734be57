"""The worker itself: hears what to do, shuts itself in, does it, answers. Started by `summaries.worker`."""

from __future__ import annotations

import importlib
import os
import pickle
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summaries.cage import landlock, limits, network, reach

_INSIDE = False


@dataclass(frozen=True)
class Order:
    """What a worker is to do. `work` is the pickled (function, args, kwargs); `module` is where the function stands;
    `folder` is where its person works, so that relative paths mean the same."""

    work: bytes
    module: str
    folder: str
    seconds: float
    megabytes: int
    reads: tuple[str, ...]
    writes: tuple[str, ...]


def inside() -> bool:
    """Is this a worker whose whole group is ended together? Then it can't, and need not, start groups of its own."""
    return _INSIDE


def main() -> None:
    """Carry out one order from standard input. The answer goes to what was standard output; libraries that print find
    a standard output that swallows all."""
    limits.die_with(os.getppid())
    answers = os.fdopen(os.dup(1), "wb")
    swallow = os.open(os.devnull, os.O_RDWR)
    os.dup2(swallow, 1)
    order: Order = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the process that started us
    os.dup2(swallow, 0)
    answers.write(_answer(order))
    answers.flush()
    os._exit(0)  # what the work left running in threads must not hold up the end


def _answer(order: Order) -> bytes:
    from summaries.errors import CompanionError

    try:
        _shut_in(order)
        function, args, kwargs = pickle.loads(order.work)  # noqa: S301 - from the process that started us
        answer: tuple[str, Any] = ("result", function(*args, **kwargs))
        return pickle.dumps(answer)
    except CompanionError as error:
        answer = ("ours", (type(error).__name__, str(error)))
    except MemoryError:
        answer = ("memory", None)
    except BaseException:  # noqa: BLE001 - any failure on a stranger's file is told in our own words, without its text
        answer = ("broke", None)
    return pickle.dumps(answer)


def _shut_in(order: Order) -> None:
    """Limits first, then files, then the network. What the system does not offer is left out (`companion doctor`)."""
    global _INSIDE
    sys.path[:] = [entry for entry in sys.path if entry and Path(entry) != Path.cwd()]
    own = Path.cwd()
    with suppress(OSError):  # a folder that this account may not enter
        os.chdir(order.folder)
    limits.limit(order.megabytes, order.seconds)
    top = order.module.partition(".")[0]
    importlib.import_module(top)
    writes = [own, *map(Path, order.writes)]
    landlock.restrict(list(reach.rules(top, map(Path, order.reads), writes)))
    network.shut()
    _INSIDE = hasattr(os, "killpg")


if __name__ == "__main__":
    main()
