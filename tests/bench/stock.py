"""Our assistant against Rasa's stock pipeline and other classifiers: the same data, the same lines, one run.

PYTHONPATH=tests python -m bench stock          an hour; BENCH_SMALL=1 for fewer epochs and lines
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bench import flat
from bench.chart import bars
from bench.meaning import OFFERED, UNSURE, lines
from bench.rivals import ROOT, STOCK_EPOCHS, sample, thinned
from bench.timing import SMALL, Ratio, table

FOLDER = ROOT / "out" / "bench"
CHART = ROOT / "docs" / "pictures" / "understanding.svg"
EPOCHS = 20 if SMALL else STOCK_EPOCHS
EVERY = 8 if SMALL else 1
"""Every how many-th training line all contenders learn from."""
LIMIT = 720.0 if SMALL else 7200.0
"""Seconds of the wall that one may train."""
MOST = 200 if SMALL else None
"""Lines kept aside that each reads (all where None)."""
TRAINED = ("ours", "logistic", "stock")
STYLES = ("misspelt", "texting")
NAMES = {
    "ours": "ours",
    "stock": f"Rasa's stock pipeline: DIET, TED; {EPOCHS} epochs",
    "logistic": "Rasa's logistic regression, stock features",
    **flat.NAMES,
}


def section() -> str:
    """The part of docs/benchmarks.md; draws the chart too. The models stay in out/bench for the part "turns"."""
    data = thinned(ROOT / "bot" / "data", FOLDER / "data", EVERY)
    with ThreadPoolExecutor(3 if SMALL else 1) as pool:
        found = {name: got for name, got in zip(TRAINED, pool.map(contender, TRAINED), strict=True) if got}
    aside = sample(list(lines()), MOST)
    texts, intents = flat.training_lines(data)
    found |= {each: flat.guess(each, texts, intents, aside) for each in flat.NAMES}
    CHART.write_text(
        bars(
            f"{len(aside)} lines kept aside: how many are understood",
            ("all", *STYLES),
            [
                (NAMES[each].split(":")[0].split(",")[0], [right(got["guesses"], style) for style in (None, *STYLES)])
                for each, got in found.items()
            ],
        ),
        encoding="utf-8",
    )
    ours = found["ours"]
    ratios = [
        Ratio("processor time to train: ours / the 4 minutes asked for", ours["seconds"], 240.0, 1.0),
        Ratio("memory to read lines: ours / the 800 MB asked for", ours["megabytes"], 800.0, 1.0, "MB"),
    ]
    if stock := found.get("stock"):
        ratios += [
            Ratio("processor time to train: ours / stock", ours["seconds"], stock["seconds"], None),
            Ratio("processor time until a line is read: ours / stock", ours["start"], stock["start"], None),
            Ratio("memory to read lines: ours / stock", ours["megabytes"], stock["megabytes"], None, "MB"),
        ]
    late = [NAMES[name] for name in TRAINED if name not in found]
    return _TEXT.format(
        lines=len(aside), training=len(texts), every="" if EVERY == 1 else f", one in {EVERY}",
        intents=len(set(intents)), epochs=EPOCHS, stock=STOCK_EPOCHS,
        rows="\n".join(_row(each, got) for each, got in found.items()), ratios=table(ratios),
        late="".join(f"**Not ready in {LIMIT / 60:.0f} minutes, and so left out: {name}.**\n\n" for name in late),
    )  # fmt: skip


def contender(name: str) -> dict[str, Any] | None:
    """Trains one of Rasa's and lets it read, each in a process of its own; None where training takes too long."""
    try:
        trained = _apart("train", name, str(FOLDER), str(EPOCHS))
    except subprocess.TimeoutExpired:
        return None
    print(f"{name}: trained in {trained['seconds']:.0f} s of a processor", flush=True)
    read = _apart("read", str(FOLDER / f"{name}.tar.gz"), *([str(MOST)] if MOST else []))
    return {**read, "seconds": trained["seconds"]}


def _apart(*arguments: str) -> dict[str, Any]:
    """`bench.rivals` in a process of its own. Raises `CalledProcessError` where it fails."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT)))}
    command = [sys.executable, "-m", "bench.rivals", *arguments]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=LIMIT
    )
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

{late}{ratios}

Times are of a processor, imports included but for training; memory is the most that the reading process held. With
BENCH_SMALL=1 the three of Rasa learn side by side, on few lines: that says how they compare, not how good ours is (for
that see "Understanding lines kept aside"). The last two rows of the first table are scikit-learn alone, with no start,
rules or talk."""
