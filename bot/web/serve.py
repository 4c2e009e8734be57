"""`companion serve`: the site at once, and the assistant as its child."""

from __future__ import annotations

import ipaddress
import os
import secrets
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.logs import keep_words_out
from bot.store import claimed
from bot.web.app import create_app
from bot.web.child import Keeper, assistant_command, free_port
from bot.web.pin import Pin
from bot.web.settings import Settings, settings_here
from bot.web.site import Site
from summaries.errors import CompanionError, UnusableWish


def serve(host: str = "127.0.0.1", port: int = 8000, kiosk: bool = False) -> None:
    """Run until stopped. Prints the address, and on a kiosk without a PIN the set-up code for the adults' side.

    The assistant is started here, unless COMPANION_ASSISTANT names others (addresses with commas).
    Raises `UnusableWish` when the port is taken, or when other computers could open the adults' side; StoreInUse when
    another site runs on the same data folder.
    """
    import uvicorn

    elsewhere = os.environ.get("COMPANION_ASSISTANT", "").strip()
    assistant_port = free_port()
    settings = settings_here(
        kiosk=kiosk,
        assistant_url=elsewhere or f"http://127.0.0.1:{assistant_port}",
        secret=_given_secret() if elsewhere else secrets.token_urlsafe(32),
    )

    _refuse_open_door(host, settings)

    @asynccontextmanager
    async def with_assistant(site: Site) -> AsyncIterator[None]:
        if elsewhere:
            _tell(host, port, settings, site)
            yield
            return
        keeper = Keeper(
            assistant_command(assistant_port), site.helper, secret=settings.secret, data_dir=settings.data_dir
        )
        keeper.start()
        _tell(host, port, settings, site)
        try:
            yield
        finally:
            await keeper.stop()

    with claimed(settings.data_dir), _listen(host, port) as listening:
        keep_words_out("The companion")
        config = uvicorn.Config(
            create_app(settings, also=with_assistant), access_log=False, log_level="warning", server_header=False,
            ws="none", timeout_graceful_shutdown=5,
        )  # fmt: skip
        uvicorn.Server(config).run(sockets=[listening])


def _given_secret() -> str:
    """What the site says to assistants that it has not started itself."""
    secret = os.environ.get("COMPANION_SECRET", "")
    if len(secret) < 20:
        raise UnusableWish("COMPANION_ASSISTANT needs COMPANION_SECRET: the same 20 or more signs here and there.")
    return secret


def _refuse_open_door(host: str, settings: Settings) -> None:
    """At home the adults' side has no PIN: that is for one computer, not for everybody in the network."""
    if not _only_here(host) and not Pin(settings).needed:
        raise UnusableWish(
            f"With --host {host} anybody in your network could open the adults' side. "
            "Add --kiosk (then it asks for a PIN), or leave --host out."
        )


def _only_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _listen(host: str, port: int) -> socket.socket:
    """Take the port before anything else is started. Raises `UnusableWish` when it is taken or not allowed."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except (OSError, OverflowError):
        listening.close()
        raise UnusableWish(
            f"Port {port} on {host} can't be used. Another program may have it: try --port 8001."
        ) from None
    return listening


def _tell(host: str, port: int, settings: Settings, site: Site) -> None:
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - compared, not bound
    sys.stdout.write(f"My EHC companion is at http://{shown}:{port}\n")
    if settings.kiosk and _no_pin(site):
        sys.stdout.write(f"Set-up code for the adults' side, to choose its PIN: {settings.setup_code}\n")
    sys.stdout.flush()


def _no_pin(site: Site) -> bool:
    try:
        return not site.pin.set
    except CompanionError:  # The database that holds it does not answer yet.
        return False
