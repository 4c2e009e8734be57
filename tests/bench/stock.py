"""Our assistant against Rasa's stock pipeline and other classifiers: the same data, the same lines, one run.

PYTHONPATH=tests python -m bench stock          an hour; BENCH_SMALL=1 for fewer epochs and lines
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench import flat
from bench.chart import bars
from bench.meaning import OFFERED, UNSURE, lines
from bench.rivals import ROOT, STOCK_EPOCHS, sample, thinned
from bench.talks import our_turns, stock_turns
from bench.timing import SMALL, Ratio, table

CHART = ROOT / "docs" / "pictures" / "understanding.svg"
EPOCHS = 20 if SMALL else STOCK_EPOCHS
EVERY = 8 if SMALL else 1
"""Every how many-th training line all contenders learn from."""
MOST = 200 if SMALL else None
"""Lines kept aside that each reads (all where None)."""
STYLES = ("misspelt", "texting")
NAMES = {
    "ours": "ours",
    "stock": f"Rasa's stock pipeline: DIET, TED; {EPOCHS} epochs",
    "logistic": "Rasa's logistic regression, stock features",
    **flat.NAMES,
}


def section() -> str:
    """The part of docs/benchmarks.md; draws the chart too."""
    found: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = thinned(ROOT / "bot" / "data", folder / "data", EVERY)
        for each in ("ours", "logistic", "stock"):
            trained = _apart("train", each, str(folder), str(EPOCHS))
            print(f"{each}: trained in {trained['seconds']:.0f} s", flush=True)
            read = _apart("read", str(folder / f"{each}.tar.gz"), *([str(MOST)] if MOST else []))
            found[each] = {**read, "seconds": trained["seconds"], "to_train": trained["megabytes"]}
        aside = sample(list(lines()), MOST)
        texts, intents = flat.training_lines(data)
        found |= {each: flat.guess(each, texts, intents, aside) for each in flat.NAMES}
        peak, (stock_peak, answered) = our_turns(), stock_turns(folder / "stock.tar.gz")
    ours, stock = found["ours"], found["stock"]
    ratios = [
        Ratio("peak turns a second: our whole site / Rasa's server, stock", peak, stock_peak, 2.0, "/s", at_least=True),
        Ratio("time to train: ours / stock", ours["seconds"], stock["seconds"], None),
        Ratio("time to train: ours / the 4 minutes asked for", ours["seconds"], 240.0, 1.0),
        Ratio("start until a line is read: ours / stock", ours["start"], stock["start"], None),
        Ratio("memory to read lines: ours / stock", ours["megabytes"], stock["megabytes"], None, "MB"),
        Ratio("memory to read lines: ours / the 800 MB asked for", ours["megabytes"], 800.0, 1.0, "MB"),
    ]
    CHART.write_text(
        bars(
            f"{len(aside)} lines kept aside: how many are understood",
            ("all", *STYLES),
            [
                (NAMES[each].split(";")[0].split(",")[0], [right(got["guesses"], style) for style in (None, *STYLES)])
                for each, got in found.items()
            ],
        ),
        encoding="utf-8",
    )
    return _TEXT.format(
        lines=len(aside), training=len(texts), every="" if EVERY == 1 else f", one in {EVERY}",
        intents=len(set(intents)), epochs=EPOCHS, stock=STOCK_EPOCHS,
        rows="\n".join(_row(each, got) for each, got in found.items()), ratios=table(ratios), answered=answered,
    )  # fmt: skip


def _apart(*arguments: str) -> dict[str, Any]:
    """`bench.rivals` in a process of its own. Raises `CalledProcessError` where it fails."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT)))}
    command = [sys.executable, "-m", "bench.rivals", *arguments]
    done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def right(guesses: Sequence[Sequence[str]], style: str | None = None, offered: int = 1) -> float:
    """The share of lines (of one style) whose meaning is among the best `offered` guesses. A guess is
    [intent meant, style, best guess, second, …]; "not sure" counts as no guess."""
    asked = [each for each in guesses if style in (None, each[1])]
    hits = [each[0] in [name for name in each[2:] if name != UNSURE][:offered] for each in asked]
    return sum(hits) / max(1, len(hits))


def _row(name: str, got: dict[str, Any]) -> str:
    shares = [f"{right(got['guesses'], style):.2f}" for style in (None, *STYLES)]
    shares.append(f"{right(got['guesses'], offered=OFFERED):.2f}")
    start = f"{got['start']:.0f} s" if "start" in got else "–"
    memory = f"{got['megabytes']:.0f} MB" if "megabytes" in got else "–"
    a_line = f"{statistics.median(got['times']) * 1000:.0f} ms"
    return f"| {NAMES[name]} | {' | '.join(shares)} | {got['seconds']:.0f} s | {start} | {memory} | {a_line} |"


_TEXT = """## The assistant beside the stock pipeline

All learn from the same {training} lines in {intents} intents (bot/data{every}) and read the same {lines} lines kept
aside (`tests/nlu/heldout`, other writers; lines of danger apart). Rasa's default is {stock} epochs; this run had
{epochs}.

![The shares of the table as bars](pictures/understanding.svg)

| | right | misspelt | texting | among the first three | to train | to start | memory | a line (median) |
|---|---|---|---|---|---|---|---|---|
{rows}

{ratios}

A turn of ours goes through the whole site: session, look for danger, sealed store, assistant. One of the stock goes
straight to Rasa's server and its action server, with no site before them; {answered:.2f} of its turns were answered.
The last two rows of the first table are scikit-learn alone, with no start, rules or talk."""
