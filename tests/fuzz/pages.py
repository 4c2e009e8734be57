"""A page as JSON that somebody edited by hand, and worse (`companion summarise --from`)."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from fuzz.damage import in_bytes
from fuzz.words import STRANGE, text
from summaries.model import PageStyle
from summaries.writing.page_json import page_to_json, read_page_json

ODD: list[Any] = [
    "../../x",
    "/tmp/x",
    "a" * 400,
    "\ud800",
    None,
    True,
    0,
    -1,
    10**30,
    1e308,
    float("nan"),
    float("inf"),
    [],
    {},
    [[]],
    {"": {}},
    "x",
    *STRANGE,
]
STYLES = (PageStyle(), PageStyle(sides=2), PageStyle(large_print=True), PageStyle(booklet=True, pictures="few"))
FORMATS = (["json"], ["txt"], ["json", "txt"], ["html"], ["docx"])


@cache
def _page() -> str:
    from summaries.batch import Wish, load_plan, make_page

    plan = load_plan([Path(__file__).parents[1] / "plans" / "01-tamika-osbourne.docx"])
    return page_to_json(make_page(plan, Wish(out=Path()))).decode()


def page(seed: int, folder: Path) -> None:
    """One edited page, read and written anew; the dear formats less often."""
    from summaries.writing import write

    chance = random.Random(seed)
    path = folder / "page.json"
    path.write_bytes(_edited(chance))
    found = replace(read_page_json(path), style=chance.choice(STYLES))  # as the command does
    formats = chance.choices(FORMATS, [20, 20, 10, 2, 1])[0]
    for written in write(found, folder / "out", formats):
        assert written.resolve().parent == (folder / "out").resolve(), "written elsewhere"


def _edited(chance: random.Random) -> bytes:
    data = json.loads(_page())
    if chance.random() < 0.8:  # few lines are quicker to lay out
        data["lines"] = chance.sample(data["lines"], min(len(data["lines"]), chance.randint(0, 12)))
    for _ in range(chance.randint(1, 6)):
        _change(data, chance)
    written = json.dumps(data).encode()
    if chance.random() < 0.2:
        written = in_bytes(written, chance)
    return chance.choice([b"", b"", b"", b"\xef\xbb\xbf", b"\xff\xfe"]) + written if chance.random() < 0.1 else written


def _change(data: Any, chance: random.Random) -> None:
    """Walk down to some place, and leave out, replace, double or rename what is there."""
    for _ in range(8):
        if not isinstance(data, dict | list) or not data:
            return
        key = chance.choice(list(data)) if isinstance(data, dict) else chance.randrange(len(data))
        if isinstance(data[key], dict | list) and data[key] and chance.random() < 0.75:
            data = data[key]
            continue
        change = chance.randrange(5)
        if change == 0:
            del data[key]
        elif change == 1:
            data[key] = chance.choice(ODD)
        elif change == 2:
            data[key] = text(chance)
        elif change == 3 and isinstance(data, list):
            data.append(data[key])
        elif isinstance(data, dict):
            data[str(chance.choice(ODD))] = data[key]
        return
