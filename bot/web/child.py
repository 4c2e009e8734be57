"""The assistant as a child process: started, watched, and started again with growing pauses."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.web.helper import Helper
from summaries.places import models_dir

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
CALM_SECONDS = 60.0
"""A child that lived this long starts again with the first pause."""
LOOK_SECONDS = 5.0
END_SECONDS = 5.0
"""So long a child may take to end by itself before it is killed."""
STUCK_SECONDS = 60.0
"""Once awake, this long without an answer counts as stuck."""
_PR_SET_PDEATHSIG = 1


def free_port() -> int:
    """A port of loopback that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def assistant_command(port: int) -> list[str]:
    """How the assistant is started."""
    return [sys.executable, "-m", "bot.engine", "--port", str(port)]


class Keeper:
    """Keeps one child running until `stop`."""

    def __init__(
        self,
        command: Sequence[str],
        helper: Helper,
        *,
        secret: str,
        data_dir: Path,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command = list(command)
        self._helper = helper
        self._environment = {
            **os.environ,
            "COMPANION_SECRET": secret,
            "COMPANION_DATA": str(data_dir),
            # Named data would have the child look for its model there, and train another while people wait.
            "COMPANION_MODELS": str(models_dir()),
            "RASA_TELEMETRY_ENABLED": "false",
        }
        self._clock = clock
        self._process: asyncio.subprocess.Process | None = None
        self._task: asyncio.Task[None] | None = None
        self.starts = 0

    def start(self) -> None:
        """Begin; returns at once."""
        self._task = asyncio.create_task(self._keep())

    async def stop(self) -> None:
        """End the child and stop watching it."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._end_child()

    async def _keep(self) -> None:
        pause = FIRST_PAUSE
        while True:
            began = self._clock()
            await self._run_once()
            pause = FIRST_PAUSE if self._clock() - began > CALM_SECONDS else min(pause * 2, LONGEST_PAUSE)
            await asyncio.sleep(pause)

    async def _run_once(self) -> None:
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,
            )
        except OSError:
            return
        self.starts += 1
        watcher = asyncio.create_task(self._watch())
        try:
            await self._process.wait()
        finally:
            watcher.cancel()

    async def _watch(self) -> None:
        """End a child that was awake and has not answered for `STUCK_SECONDS`."""
        last_answer: float | None = None
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            if await self._helper.awake():
                last_answer = self._clock()
            elif last_answer is not None and self._clock() - last_answer > STUCK_SECONDS:
                await self._end_child()
                return

    async def _end_child(self) -> None:
        process = self._process
        if process is None or process.returncode is not None:
            return
        try:
            process.terminate()
            await asyncio.wait_for(process.wait(), END_SECONDS)
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()
        except ProcessLookupError:
            return


def _die_with_parent() -> None:
    """Have the kernel end the child when the site dies, also by kill -9 (Linux only)."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
