"""Strange words, dates and numbers, and texts made of them."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

STRANGE = [
    "", " ", "\n\n\n", "\t", "\0", "\x1b[31m", "\u202eabc", "\u200b\u200d\ufeff", "e\u0301\u0301\u0301" * 20, "ﷺ" * 40,
    "👩‍👩‍👧‍👦" * 5, "🇬🇧", "\ud83d".encode("utf-16", "surrogatepass").decode("utf-16", "ignore"), "x" * 3000, "ha" * 900,
    "{name}", "{0}", "%s%n", "{{ 7*7 }}", "${x}", "<b>hi</b>", "</script>", "' or 1=1 --", "/restart", "/say{\"a\":1}",
    "-1", "0", "1e400", "NaN", "99999999999999999999", "٣", "½", "Ⅷ", "١٢/٣/٢٠٢٦", "null", "true", "[]", "{}", "\\",
]  # fmt: skip
DATES = [
    "9999-12-31", "31 December 9999", "0001-01-01", "1 January 1", "29 February 2027", "30/02/2026", "31/11/26",
    "32 May 2026", "12.3.4", "2026-13-45", "next Tuesdayy", "9 December 2026", "2026-12-09", "99/99/9999", "1/1/0000",
]  # fmt: skip
TIMES = ["13:30", "25:00", "24:00", "1.30pm", "13pm", "noon", "half past one", "0:00", "99:99", "1:60 am", "midnight"]
NLU = Path(__file__).parents[1] / "nlu" / "heldout"


@cache
def lines() -> list[str]:
    """What young people type, from the held-out lines."""
    found = [
        line.strip()[2:]
        for path in sorted(NLU.glob("*.yml"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith("- ") and "intent:" not in line
    ]
    return found or ["hello"]


def text(chance: random.Random) -> str:
    """A line as typed, a strange thing, or both mixed up."""
    parts = [
        chance.choice(chance.choice([lines(), lines(), STRANGE, DATES, TIMES])) for _ in range(chance.randint(1, 4))
    ]
    said = chance.choice([" ", "", ", ", "\n", ". "]).join(parts)
    change = chance.randrange(8)
    if change == 0:
        said = said.upper()
    elif change == 1:
        said = "".join(chance.sample(said, len(said))) if len(said) < 2000 else said
    elif change == 2 and said:
        at = chance.randrange(len(said))
        said = said[:at] + chr(chance.choice([*range(32), 0x2028, 0xFFFF, 0x1F600, 0x0E33, 0xFB01])) + said[at:]
    elif change == 3:
        said = said * chance.randint(2, 5)
    elif change == 4:
        said = " ".join(chance.sample(said.split(), len(said.split())))
    return said[: 12_000 if chance.random() < 0.02 else 400]
