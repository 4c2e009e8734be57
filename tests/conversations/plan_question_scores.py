"""What questions about the own plan are answered with: right, said not to be found, or told something else.

`python -m tests.conversations.plan_question_scores dev` lists the wrong ones; "kept" only counts, so that
nobody mends for them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).with_name("heldout_plan_questions.yml")
_NOT_SAID = re.compile(
    r"\b(?:did(?: not|n['’]t) find|can(?:not|['’]t) find|does(?: not|n['’]t) say|do(?: not|n['’]t) (?:know|see)"
    r"|says nothing"
    r"|is(?: not|n['’]t) in (?:your|the) plan|for adults|do(?: not|n['’]t) show|not sure|ask (?:an adult|someone))\b",
    re.I,
)


_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def _digits(text: str) -> str:
    """ "five sessions" and "5 sessions" say the same."""
    return re.sub(rf"\b(?:{'|'.join(_NUMBERS)})\b", lambda m: str(_NUMBERS.index(m[0].lower())), text, flags=re.I)


@dataclass(frozen=True)
class Scored:
    """One question and how it went: "right", "not found" (said so, though it is there) or "wrong"."""

    plan: str
    part: str
    asked: str
    verdict: str
    said: str


def verdict(question: dict[str, Any], said: str) -> str:
    """How a reply answers a question."""
    flat = _digits(" ".join(said.split()))
    if any(re.search(piece, flat, re.I) for piece in question.get("never", ())):
        return "wrong"
    unsaid = bool(_NOT_SAID.search(flat))
    if question.get("none"):
        return "right" if unsaid else "wrong"
    if all(re.search(_digits(str(piece)), flat, re.I) for piece in question["has"]):
        return "right"
    return "not found" if unsaid or "?" in flat.split(". ")[0] else "wrong"


def score(begin: Callable[[Any], Any], part: str, file: Path = FILE, every: int = 1) -> Iterator[Scored]:
    """Ask each question of a part (or every second, third …) in a sitting of its own."""
    from summaries.reading import read
    from summaries.understanding import understand

    folder = Path(__file__).parent.parent / "plans"
    for group in yaml.safe_load(file.read_text(encoding="utf-8")):
        if group["part"] != part:
            continue
        plan = understand(read(folder / group["plan"]))
        for question in group["ask"][::every]:
            talk = begin(plan)
            for line in (*question.get("after", ()), question["q"]):
                talk.say(line)
            yield Scored(group["plan"], part, question["q"], verdict(question, talk.text), talk.text)


def counts(scored: list[Scored]) -> dict[str, float]:
    """The share of each verdict."""
    found = Counter(each.verdict for each in scored)
    return {name: round(found[name] / max(len(scored), 1), 3) for name in ("right", "not found", "wrong")}


def main(part: str, file: Path = FILE) -> None:
    """Measure a part from the command line."""
    import tempfile

    from actions import talking
    from bot.engine.serve import endpoints
    from bot.engine.train import model_path
    from bot.store import open_store
    from tests.conversations.conftest import Talk, _loop

    # Rasa after our own modules: the line reader must be read first.
    from rasa.core.agent import load_agent  # isort: skip

    agent = _loop().run_until_complete(load_agent(model_path=str(model_path()), endpoints=endpoints()))
    store = open_store(Path(tempfile.mkdtemp()))
    talking.the_store = lambda: store  # type: ignore[assignment]

    def begin(plan: Any) -> Any:
        talk = Talk(agent, store)
        store.put_plan(talk.sitting, plan)
        return talk

    scored = list(score(begin, part, file))
    if part != "kept":
        for each in scored:
            if each.verdict != "right":
                print(f"{each.verdict:9} {each.plan[:20]} | {each.asked}\n      {each.said[:420]!r}")
    print(len(scored), counts(scored))


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:3]))
