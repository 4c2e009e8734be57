"""Our page against TextRank and against the first sentence of each outcome, by what a program can count from the gold.

PYTHONPATH=tests python -m bench quality
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from bench.chart import bars
from bench.counting import LONGEST, Unit, copied, leaks, lengths_of, sentences_of, strange_numbers, told
from bench.peers import first_sentences, textrank

from summaries.model import OnePage
from summaries.reading import Document

PLANS = Path(__file__).parents[1] / "plans"
CHART = Path(__file__).parents[2] / "docs" / "pictures" / "quality.svg"
OURS, RANKED, FIRST = NAMES = ("our page", "TextRank", "first sentence of each outcome")
KEPT = "kept"
EVERY = {".": 1, KEPT: 1, "fresh": 3, "more/*": 8}
"""Every how many-th plan of a folder is taken; those kept aside were never opened by anyone."""
SHARES = ("goals", "goals, own words", "helps", "who", "how often", "how long", "all facts")


@dataclass(frozen=True)
class Counted:
    """One summary of one plan. `lengths` are words a sentence, `age` is the reading age in years."""

    kept: bool
    told: dict[str, list[float]]
    leaks: int
    strange: int
    lengths: list[int]
    age: float


def the_plans() -> list[Path]:
    """The gold files of the plans to take."""
    found = []
    for folder, every in EVERY.items():
        found += sorted(PLANS.glob(f"{folder}/*.gold.json"))[::every]
    return found


def units_of(page: OnePage) -> list[Unit]:
    """What the printed page says, line by line, and the goals that it only names. Its headings, and its count of what
    has no room, are left out. A line that every page has stands for nothing in the plan."""
    from summaries.writing.outputs import laid_out

    layout = laid_out(page, with_pdf=False).layout
    units = [Unit(f"{line.text} {line.note or ''}".strip(), line.source.quote or "") for line in layout.page.lines]
    quotes = {left.name: left.quote for left in layout.page.left_out}
    names = [name for sheet in layout.sheets for name in sheet.strip_names]
    return units + [Unit(name, next((q for n, q in quotes.items() if n and q and n in name), name)) for name in names]


def lines_of(document: Document) -> Iterator[str]:
    """The plan as lines: a paragraph is one, and so is a row of a table."""
    rows = groupby(document.blocks, lambda block: (block.cell.table, block.cell.row) if block.cell else block.id)
    for _, blocks in rows:
        yield " – ".join(block.text for block in blocks)


def count(gold_file: Path) -> dict[str, Counted] | None:
    """The three summaries of one plan, counted; None where there is no file for it."""
    from summaries.batch import Wish, make_page
    from summaries.reading import read
    from summaries.understanding import understand

    stem = gold_file.name.removesuffix(".gold.json")
    path = next((p for end in (".docx", ".pdf") if (p := gold_file.with_name(stem + end)).exists()), None)
    if path is None:
        return None
    gold = json.loads(gold_file.read_text(encoding="utf-8"))
    document = read(path)
    text = "\n".join(lines_of(document))
    plan = understand(document)
    ours = units_of(make_page(plan, Wish(Path())))
    summaries = {
        OURS: ours,
        RANKED: copied(textrank(text, len(ours))),
        FIRST: copied(first_sentences([outcome.text for outcome in plan.outcomes])),
    }
    kept, found = gold_file.parent.name == KEPT, {}
    for name, units in summaries.items():
        said = [unit.said for unit in units]
        found[name] = Counted(
            kept, told(gold, units), leaks(gold, said), strange_numbers(said, text), lengths_of(said), age_of(said)
        )
    return found


def age_of(units: Sequence[str]) -> float:
    """The age at which somebody reads this: Flesch and Kincaid's school year, and five."""
    import textstat

    text = " ".join(sentence if sentence[-1] in ".!?" else f"{sentence}." for sentence in sentences_of(units))
    return float(textstat.flesch_kincaid_grade(text)) + 5 if text else 0.0


def section() -> str:
    """The part of docs/benchmarks.md; draws the chart too."""
    files = the_plans()
    with ProcessPoolExecutor(2) as pool:
        counted = [found for found in pool.map(count, files) if found]
    kept = [found for found in counted if found[OURS].kept]
    shares = {name: shares_of([found[name] for found in counted]) for name in NAMES}
    CHART.write_text(
        bars(
            f"What {len(counted)} plans say, and how much of it a summary tells",
            NAMES,
            [(_LABELS[measure], [shares[name][measure] for name in NAMES]) for measure in SHARES],
        ),
        encoding="utf-8",
    )
    return _TEXT.format(
        plans=len(counted), kept=len(kept), longest=LONGEST, all=_table(counted), aside=_table(kept)
    )  # fmt: skip


def shares_of(found: Sequence[Counted]) -> dict[str, float]:
    """The mean of each measure over all that was counted in all plans."""
    values: dict[str, list[float]] = defaultdict(list)
    for each in found:
        for measure, hits in each.told.items():
            values[measure] += hits
    return {measure: sum(values[measure]) / max(1, len(values[measure])) for measure in SHARES}


def _table(counted: Sequence[dict[str, Counted]]) -> str:
    by_name = {name: [found[name] for found in counted] for name in NAMES}
    rows = [(_LABELS[m], [_share(by_name[name], m) for name in NAMES]) for m in SHARES]
    rows.append(("private strings, in all plans", [str(sum(e.leaks for e in by_name[name])) for name in NAMES]))
    rows.append(("plans with a private string", [str(sum(e.leaks > 0 for e in by_name[name])) for name in NAMES]))
    rows.append(("numbers that the plan does not hold", [str(sum(e.strange for e in by_name[name])) for name in NAMES]))
    lengths = {name: [words for each in by_name[name] for words in each.lengths] for name in NAMES}
    rows.append(("words, in a plan", [f"{sum(lengths[name]) / len(counted):.0f}" for name in NAMES]))
    rows.append(("words a sentence", [f"{_mean(lengths[name]):.1f}" for name in NAMES]))
    long = [[float(words > LONGEST) for words in lengths[name]] for name in NAMES]
    rows.append((f"sentences over {LONGEST} words", [f"{_mean(each):.2f}" for each in long]))
    rows.append(("reading age, years", [f"{_mean([e.age for e in by_name[name]]):.1f}" for name in NAMES]))
    head = f"| | {' | '.join(NAMES)} |\n|---|---|---|---|"
    return "\n".join([head, *(f"| {label} | {' | '.join(values)} |" for label, values in rows)])


def _share(found: Sequence[Counted], measure: str) -> str:
    """A dash where there was nothing to count: no help told, so no fact of one."""
    return f"{shares_of(found)[measure]:.2f}" if any(each.told.get(measure) for each in found) else "–"


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


_LABELS = {
    "goals": "goals told",
    "goals, own words": "goals told in words of the plan",
    "helps": "helps told",
    "who": "of the helps told: who",
    "how often": "of the helps told: how often",
    "how long": "of the helps told: how long",
    "all facts": "facts told, of all that the plan states",
}
_TEXT = """## The page beside other summaries

{plans} plans with gold: the six, {kept} kept aside, and a sample of the others. TextRank (summa) chose as many
sentences of the same plan as our page has lines; a row of a table is a line to it, parted at full stops. The first
sentences are those of the outcomes that our own reading found.

![The shares of the table as bars](pictures/quality.svg)

{all}

The {kept} plans kept aside, which nobody who works on the code has opened:

{aside}

How it is counted: a goal or a help of the gold is told where one line stands for at least 40 in 100 of its words (their
first five letters); a line tells one. A line of our page stands for the quote that it was made from; a copied sentence
for itself. "In words of the plan" asks for that share in what is said: easy words are other words, so it favours
whoever copies. Facts must stand in what is said, in that one line: a third of the words of a role; the number and the
period; the minutes, or the same in hours. A goal that our page only names, because it has no room for a row, counts as
told. Reading age is Flesch and Kincaid's, by textstat: reported, not worshipped. Page for page, whoever copies long
sentences tells more pieces of more things: count the words too."""
