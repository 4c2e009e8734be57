"""Does this text say that somebody is ill: an emergency of the body now, or unwell? The lists are in `unwell.yml`.

This is no disclosure of danger from others or from oneself (`look`), which goes first.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.safety.words import load_yaml, texts_of

Unwell = Literal["now", "ill"]
FILE = Path(__file__).with_name("unwell.yml")
LONGEST = 200
"""Characters of a text that may tell of illness; a longer one tells of many things, and is an answer."""


@lru_cache(maxsize=1)
def _lists() -> dict[str, re.Pattern[str]]:
    data = load_yaml(FILE)
    return {
        name: re.compile("|".join(texts_of(data.get(name), f"{FILE.name}, {name}")))
        for name in ("never", "not_now", "now", "ill")
    }


def unwell(*readings: str) -> Unwell | None:
    """ "now" for an emergency, "ill" for somebody who is or was unwell, else None; of all readings of a text."""
    lists = _lists()
    texts = [" ".join(re.sub("['’`]", "", each.lower()).split()) for each in readings if each and len(each) <= LONGEST]
    if not texts or any(lists["never"].search(each) for each in texts):
        return None
    told = [each for each in texts if lists["now"].search(each)]
    if told:
        return "ill" if any(lists["not_now"].search(each) for each in told) else "now"
    return "ill" if any(lists["ill"].search(each) for each in texts) else None
