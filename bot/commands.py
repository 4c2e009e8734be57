"""The bot's commands of `companion`: serve, train, erase, rotate-key. Light to import; each loads its parts later."""

from __future__ import annotations

import argparse
import importlib.util
import sys

from summaries.errors import UnusableWish


def _need(*modules: str) -> None:
    """Raise one plain sentence where the chat parts are not installed."""
    if any(importlib.util.find_spec(module) is None for module in modules):
        raise UnusableWish("The chat parts are not installed. On Python 3.10 run: pip install 'ehc-companion[chat]'")


def _parser(command: str, text: str) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(prog=f"companion {command}", description=text)


def serve(arguments: list[str]) -> int:
    """Start the site and the assistant, and print the address."""
    parser = _parser("serve", "Start the companion on this computer.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--kiosk", action="store_true", help="for a shared computer: sittings end by themselves")
    options = parser.parse_args(arguments)
    _need("starlette", "uvicorn", "cryptography")
    from bot.web.serve import serve as serve_site

    serve_site(host=options.host, port=options.port, kiosk=options.kiosk)
    return 0


def train(arguments: list[str]) -> int:
    """Train the assistant if its data changed."""
    parser = _parser("train", "Train the assistant, if its data changed since the last time.")
    parser.add_argument("--force", action="store_true", help="train again, changed or not")
    options = parser.parse_args(arguments)
    _need("rasa")
    from bot.engine.train import is_fresh
    from bot.engine.train import train as train_assistant

    if options.force or not is_fresh():
        print("Training the assistant. This takes about a minute.", flush=True)
        train_assistant(force=options.force)
    print("The assistant is trained.")
    return 0


def _agreed() -> bool:
    """Ask the person. Raises `UnusableWish` where there is nobody to ask."""
    try:
        return input("Erase every plan and answer on this computer? Type yes: ").strip().lower() == "yes"
    except EOFError:
        print()
        raise UnusableWish(
            "Nothing was erased, because nobody answered. To erase without being asked, run: companion erase --yes"
        ) from None


def erase(arguments: list[str]) -> int:
    """Erase everything that is kept on this computer: sittings and companion files."""
    parser = _parser("erase", "Erase all sittings and companion files on this computer.")
    parser.add_argument("--yes", action="store_true", help="do not ask first")
    options = parser.parse_args(arguments)
    _need("cryptography")
    from bot.store import erase_everything

    if not options.yes and not _agreed():
        print("Nothing was erased.")
        return 0
    erase_everything()
    print("Everything was erased.")
    return 0


def rotate_key(arguments: list[str]) -> int:
    """Put a new master key in place of the old one."""
    parser = _parser("rotate-key", "Put a new master key in place of the old one, which then opens nothing any more.")
    parser.parse_args(arguments)
    _need("cryptography")
    from tqdm import tqdm

    from bot.store.rotating import rotate

    with tqdm(unit="key", file=sys.stderr, disable=None) as bar:

        def tell(done: int, of: int) -> None:
            bar.total = of
            bar.update(done - bar.n)

        how = rotate(tell=tell)
    if how == "done":
        print("The new key is in use. The old one opens nothing any more.")
    else:
        print("Everything is under the new key. Now take the old key away on every machine, and destroy it.")
    return 0
