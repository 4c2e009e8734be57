"""Limits that POSIX offers: memory, processor time, size and number of files; and an end together with the site."""

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import signal
import sys

_DIE_WITH_PARENT = 1
MOST_WRITTEN = 512 * 1024 * 1024
MOST_OPEN = 512


def limit(megabytes: int, seconds: float) -> bool:
    """Bound this process, and each that it starts. False where the system can't (Windows); macOS leaves memory free."""
    try:
        import resource
    except ImportError:
        return False
    memory = megabytes * 1024 * 1024
    cores = os.cpu_count() or 1
    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CORE, 0),
        # The parent ends us by the clock; this is for the day on which the parent is gone.
        (resource.RLIMIT_CPU, math.ceil(seconds) * cores + 10),
        (resource.RLIMIT_FSIZE, MOST_WRITTEN),
        (resource.RLIMIT_NOFILE, MOST_OPEN),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))
    return True


def die_with(parent: int) -> None:
    """End as soon as the process that started us does, where the system knows how."""
    if not sys.platform.startswith("linux"):
        return
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it was gone before we could ask
        os._exit(1)
