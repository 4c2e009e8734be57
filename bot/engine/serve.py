"""Puts Rasa together as we want it: our channel only, no HTTP API, actions in process, loopback."""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from bot.engine.logs import keep_words_out
from bot.store import POSTGRES

if TYPE_CHECKING:  # Rasa is imported when it is needed
    from rasa.core.utils import AvailableEndpoints


def endpoints() -> AvailableEndpoints:
    """Rasa's endpoints: actions in process, trackers and locks in memory, or shared by several."""
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.endpoints import EndpointConfig

    from bot.engine.in_process import InProcessActions, compile_validator_once

    compile_validator_once()
    shared = os.environ.get("DATABASE_URL", "").startswith(POSTGRES)
    tracker_store = "SharedTrackerStore" if shared else "ForgetfulTrackerStore"
    redis = os.environ.get("REDIS_URL")
    return AvailableEndpoints(
        action=InProcessActions(),
        tracker_store=EndpointConfig(type=f"bot.engine.tracker_store.{tracker_store}"),
        lock_store=EndpointConfig(type="bot.engine.lock_store.SharedLockStore", url=redis) if redis else None,
    )


def serve(port: int, host: str = "127.0.0.1") -> None:
    """Serve until stopped. Trains first where the model is missing or stale in a checkout."""
    keep_words_out()
    warnings.simplefilter("ignore")
    logging.getLogger().setLevel(logging.WARNING)
    from bot.engine.train import model_path

    if not model_path().exists():  # in a process of its own: what training needs of memory is given back
        subprocess.run([sys.executable, "-m", "bot.engine.train"], check=True)
    _run(model_path(), port, host)


def _run(model: Path, port: int, host: str) -> None:
    from bot.nlu.line_reader import rows

    rows(["hello"])  # before Rasa: what reading it needs for a moment (100 MB) is then used again
    from rasa.core.run import configure_app, load_agent_on_start
    from sanic import Sanic

    from bot.engine.channel import CompanionChannel

    keep_words_out()
    wanted = endpoints()
    app: Sanic = configure_app(
        [CompanionChannel.from_credentials(None)], enable_api=False, port=port, endpoints=wanted, use_uvloop=True
    )
    app.config.ACCESS_LOG = False
    app.config.REQUEST_MAX_SIZE = 100_000
    app.config.FALLBACK_ERROR_FORMAT = "json"

    async def load(running: Sanic, loop: object) -> None:
        await load_agent_on_start(str(model), wanted, None, running, loop)  # type: ignore[arg-type]
        await _warm(running)

    app.register_listener(load, "before_server_start")
    app.run(host=host, port=port, workers=1, access_log=False, motd=False, debug=False)


async def _warm(app: object) -> None:
    """Read one line, so that the first young person doesn't wait for what is made on first use."""
    from rasa.core.channels.channel import UserMessage

    from actions.talking import warm

    agent = app.ctx.agent  # type: ignore[attr-defined]
    if agent is not None and agent.processor is not None:
        await agent.processor.parse_message(UserMessage("hello"))
    warm()
    give_back()


def give_back() -> None:
    """Memory that reading the models needed goes back to the system, where its C library can (some 40 MB)."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
