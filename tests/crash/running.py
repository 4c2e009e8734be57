"""The real `companion serve` on a data folder, to be killed and started again."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx

from bot.web.child import _die_with_parent

START_SECONDS = 600.0
_WORKER = re.compile(rb"multiprocessing\.spawn|summaries\.cage\.child")
_SERVE = """
import sys
from bot.web import serve
nursery = sys.argv[3:]
if nursery:
    serve.assistant_command = lambda port: [*nursery, '--port', str(port)]
serve.serve(port=int(sys.argv[1]), kiosk=sys.argv[2] == 'kiosk')
"""


def free_port() -> int:
    """A port of loopback that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Running:
    """`companion serve` at `url`. With `asking`, assistants come from a nursery; all else is as it is."""

    def __init__(self, folder: Path, asking: list[str] | None = None, kiosk: bool = False) -> None:
        self.folder, self._asking, self._kiosk = folder, asking or [], kiosk
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None
        self.scratch = (folder / "scratch", folder.parent / "tmp")
        """Where pieces of a plan may lie while it is read: the site's own place and the system's."""
        self.scratch[1].mkdir(parents=True, exist_ok=True)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "models").exists():
            (folder / "models").symlink_to(Path(__file__).parents[2] / "bot" / "models")

    def start(self) -> None:
        """Start, and wait until the page is up (the assistant may still sleep)."""
        command = [sys.executable, "-c", _SERVE, str(self.port), "kiosk" if self._kiosk else "home", *self._asking]
        environment = {**os.environ, "COMPANION_DATA": str(self.folder), "TMPDIR": str(self.scratch[1])}
        with (self.folder.parent / "serve.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, env=environment, stdout=log, stderr=log, preexec_fn=_die_with_parent
            )
        self._wait("/", lambda reply: reply.status_code == 200)

    def wait_awake(self) -> None:
        """Until the assistant answers."""
        self._wait("/awake", lambda reply: bool(reply.json().get("awake")))

    def _wait(self, path: str, good: object) -> None:
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            with suppress(httpx.HTTPError, ValueError):
                if good(httpx.get(self.url + path, timeout=5)):  # type: ignore[operator]
                    return
            time.sleep(0.05)
        raise RuntimeError(f"{path} did not come up")

    def kill(self) -> None:
        """Kill -9 the web process."""
        assert self.process is not None
        self.process.kill()

    def stop(self) -> None:
        """The orderly way."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)

    def workers(self) -> list[int]:
        """The processes that read a plan or make a file just now."""
        assert self.process is not None
        return [child for child in descendants(self.process.pid) if _WORKER.search(command_of(child))]

    def assistant(self) -> int | None:
        """The assistant's process, None while there is none."""
        assert self.process is not None
        for child in descendants(self.process.pid):
            line = command_of(child)
            if b"bot.engine" in line:
                return child
            if b"ask_nursery" in line:
                told = Path(f"{self._asking[-1]}.{line.split(bytes(1))[-2].decode()}")
                return int(told.read_text()) if told.exists() else None
        return None


def descendants(process: int) -> Iterator[int]:
    """Every child of a process, and theirs."""
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            for child in map(int, task.read_text().split()):
                yield child
                yield from descendants(child)


def command_of(process: int) -> bytes:
    """The command line, parted by zeros; empty where the process is gone."""
    with suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_bytes()
    return b""


def kill_hard(process: int) -> bool:
    """Kill -9; tells whether it was still there."""
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True
