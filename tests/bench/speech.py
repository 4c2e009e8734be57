"""The MP3 of a page against the bare voice saying the same sentences, in one process, both warm."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from bench.timing import Ratio

PLANS = Path(__file__).parents[1] / "plans"
RUNS = 5


def ratios() -> list[Ratio]:
    """Ours: speech of the whole page, its pauses, and the MP3. The floor: Pico itself, no pauses, no MP3."""
    from py_nanotts import NanoTTS

    from summaries.batch import Wish, load_plan, make_page
    from summaries.writing.outputs import laid_out
    from summaries.writing.reading_aloud import read_aloud, script
    from summaries.writing.spoken import breaths

    found = []
    voice = NanoTTS()
    for name in ("01-tamika-osbourne", "02-danyal-mirza"):
        layout = laid_out(make_page(load_plan([PLANS / f"{name}.docx"]), Wish(Path())), with_pdf=False).layout
        said = [sentence for _, text in script(layout) for sentence in breaths(text)]

        def bare(said: list[str] = said) -> None:
            for sentence in said:
                voice.speak(sentence, voice="en-GB", speed=0.9, volume=0.5)

        ours, floor = by_turns(lambda layout=layout: read_aloud(layout), bare)
        found.append(Ratio(f"MP3 of the page of {name[:2]} / the bare voice", ours, floor, 1.5))
    return found


def by_turns(ours: Callable[[], object], floor: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """Median seconds of each, run in turns, so that a busy machine slows both; after one warm-up."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for number in range(runs + 1):
        for work, kept in zip((ours, floor), seconds, strict=True):
            start = time.perf_counter()
            work()
            if number:
                kept.append(time.perf_counter() - start)
    return statistics.median(seconds[0]), statistics.median(seconds[1])
