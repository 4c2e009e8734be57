"""Assistants without the wait: a process that has imported Rasa once, and forks a fresh assistant when it is asked.

Importing Rasa is most of an assistant's start. What is forked is as `python -m bot.engine` is after its imports: it
loads the model, opens the store and serves. It is a process of its own, so it can be killed like one.
"""

from __future__ import annotations

import asyncio
import ctypes
import importlib
import json
import os
import pkgutil
import selectors
import signal
import socket
import subprocess
import sys
from pathlib import Path

from bot.web.child import _die_with_parent

READY = b"ready\n"
_PR_SET_PDEATHSIG = 1


class Nursery:
    """Starts the process; `asking` is the command that starts an assistant through it, in place of the usual one."""

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "nursery.sock"
        code = f"from crash.nursery import keep; keep({str(self._socket)!r})"
        here = Path(__file__).parents[1]
        self.process = subprocess.Popen(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{here.parent}"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            preexec_fn=_die_with_parent,
        )

    def wait(self) -> None:
        """Until Rasa is imported. Raises RuntimeError where that fails."""
        assert self.process.stdout is not None
        if self.process.stdout.readline() != READY:
            raise RuntimeError("the nursery did not start")

    @property
    def asking(self) -> list[str]:
        """To be followed by the port."""
        return [sys.executable, "-I", str(Path(__file__).with_name("ask_nursery.py")), str(self._socket)]

    def stop(self) -> None:
        self.process.kill()  # its children die with it
        self.process.wait()


def keep(address: str) -> None:
    """The nursery itself: one connection is one assistant; when either end goes, so does the other."""
    _import_all()
    door = socket.socket(socket.AF_UNIX)
    door.bind(address)
    door.listen()
    sys.stdout.buffer.write(READY)
    sys.stdout.flush()
    waker, woken = os.pipe()
    os.set_blocking(woken, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(woken, warn_on_full_buffer=False)
    watch = selectors.DefaultSelector()
    watch.register(door, selectors.EVENT_READ)
    watch.register(waker, selectors.EVENT_READ)
    children: dict[int, socket.socket] = {}
    while True:
        for key, _ in watch.select():
            if key.fileobj is waker:
                os.read(waker, 100)
                _reap(children, watch)
            elif key.fileobj is door:
                caller, _ = door.accept()
                wish = json.loads(caller.makefile().readline())
                child = _fork(wish)
                Path(f"{address}.{wish['port']}").write_text(str(child))
                children[child] = caller
                watch.register(caller, selectors.EVENT_READ)
            else:
                for child, caller in children.items():
                    if caller is key.fileobj:
                        os.kill(child, signal.SIGTERM)
                watch.unregister(key.fileobj)


def _import_all() -> None:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from bot.engine.logs import keep_words_out

    keep_words_out()
    for name in (
        "rasa.core.run",
        "rasa.core.agent",
        "bot.engine.channel",
        "bot.engine.serve",
        "bot.engine.tracker_store",
    ):
        importlib.import_module(name)
    import actions

    for module in pkgutil.walk_packages(actions.__path__, "actions."):
        importlib.import_module(module.name)
    asyncio.run(_read_one_line())


async def _read_one_line() -> None:
    """Word lists are read at the first line; what is forked afterwards has them."""
    from rasa.core.agent import load_agent
    from rasa.core.channels.channel import UserMessage

    from bot.engine.serve import endpoints
    from bot.engine.train import model_path

    agent = await load_agent(model_path=str(model_path()), endpoints=endpoints())
    assert agent.processor is not None, "no model: run make train"
    await agent.processor.parse_message(UserMessage("hello"))


def _fork(wish: dict[str, str]) -> int:
    child = os.fork()
    if child:
        return child
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.closerange(3, 100)
    os.environ.update(COMPANION_SECRET=wish["secret"], COMPANION_DATA=wish["data"])
    from bot.engine.serve import serve

    try:
        serve(int(wish["port"]))
    finally:
        os._exit(1)
    return 0


def _reap(children: dict[int, socket.socket], watch: selectors.BaseSelector) -> None:
    while children:
        child, _ = os.waitpid(-1, os.WNOHANG)
        if not child:
            return
        caller = children.pop(child)
        if caller.fileno() in watch.get_map():
            watch.unregister(caller)
        caller.close()
