"""Turns a second at the peak: our whole site against Rasa's stock assistant, one after the other in one run.

A turn of ours goes through session, look for danger, sealed store and assistant; one of the stock goes straight to
Rasa's server and its action server, with no site before them.
"""

from __future__ import annotations

from bench.rivals import ROOT, thinned
from bench.stock import EPOCHS, EVERY, FOLDER, _apart
from bench.talks import TURNS, USERS, our_turns, stock_turns
from bench.timing import Ratio


def ratios() -> list[Ratio]:
    """Trains the stock assistant where the part "stock" has not left one in out/bench."""
    model = FOLDER / "stock.tar.gz"
    if not model.exists():
        thinned(ROOT / "bot" / "data", FOLDER / "data", EVERY)
        _apart("train", "stock", str(FOLDER), str(EPOCHS))
    stock, answered = stock_turns(model)
    ours = our_turns()
    users = f"{USERS} users, {USERS * TURNS} turns"
    return [
        Ratio(f"turns a second, {users}: our whole site / the stock's bare server", ours, stock, 2.0, "/s", True),
        Ratio("share of the stock's turns that were answered with something", answered, 1.0, None, ""),
    ]
