"""How well lines kept aside (tests/nlu/heldout) are understood, through the really trained pipeline."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from bench.timing import Ratio

ASIDE = Path(__file__).parents[1] / "nlu" / "heldout"
DANGER = frozenset({"disclose_harm", "disclose_self_harm_suicide"})
OFFERED = 3
UNSURE = "nlu_fallback"


@dataclass(frozen=True)
class Line:
    """One line kept aside: what it means, how it is written, and which set it belongs to (1, 2 or 3)."""

    text: str
    intent: str
    style: str
    round: int


@dataclass(frozen=True)
class Guessed:
    """What the pipeline made of a line. `offered` are the best guesses, shown as buttons where it is unsure."""

    line: Line
    first: str
    sure: bool
    offered: tuple[str, ...]

    @property
    def right(self) -> bool:
        return self.first == self.line.intent

    @property
    def wrong_and_sure(self) -> bool:
        return self.sure and not self.right


def lines() -> Iterator[Line]:
    """Every line kept aside, those of danger left to the safety figures."""
    for path in sorted(ASIDE.glob("*.yml")):
        for intent, written in yaml.safe_load(path.read_text(encoding="utf-8"))["lines"].items():
            for each in written if intent not in DANGER else ():
                yield Line(str(each["text"]), intent, str(each["style"]), int(each.get("round", 1)))


def ratios() -> list[Ratio]:
    """Shares of lines kept aside, each against 1: right by style and by set, right or offered, sure and wrong."""
    guessed = asyncio.run(_guess(list(lines())))
    found = [_share("all", guessed, 0.85)]
    for style, target in (("plain", 0.85), ("misspelt", 0.8), ("texting", 0.8), ("parent", None)):
        found.append(_share(style, [each for each in guessed if each.line.style == style], target))
    for number in sorted({each.line.round for each in guessed}):
        found.append(_share(f"set {number}", [each for each in guessed if each.line.round == number], None))
    offered = sum(each.right or each.line.intent in each.offered for each in guessed) / len(guessed)
    wrong = sum(each.wrong_and_sure for each in guessed) / len(guessed)
    return [
        *found,
        Ratio("lines kept aside: right or among those offered", offered, 1.0, 0.95, "", at_least=True),
        Ratio("lines kept aside: sure and wrong", wrong, 1.0, 0.04, ""),
    ]


def _share(name: str, guessed: list[Guessed], target: float | None) -> Ratio:
    share = sum(each.right for each in guessed) / max(len(guessed), 1)
    return Ratio(f"lines kept aside ({name}, {len(guessed)}): right", share, 1.0, target, "", at_least=True)


async def _guess(aside: list[Line]) -> list[Guessed]:
    from rasa.core.agent import Agent

    from bot.engine.logs import keep_words_out
    from bot.engine.train import model_path

    keep_words_out()
    agent = Agent.load(str(model_path()))
    found = []
    for line in aside:
        parsed = await agent.parse_message(line.text)
        names = [str(each["name"]) for each in parsed["intent_ranking"]]
        sure = names[0] != UNSURE
        best = [name for name in names if name != UNSURE]
        found.append(Guessed(line, best[0], sure, tuple(best[:OFFERED])))
    return found
