"""Trains one assistant and lets it read lines kept aside, in a process of its own, so that memory is its own too.

    python -m bench.rivals train ours|stock|logistic FOLDER [EPOCHS]
    python -m bench.rivals read MODEL [LINES]

Each prints one line of JSON as its last. Seconds are those of a processor, so that a busy machine changes them little;
megabytes are the most that the process ever held.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

import yaml

Kind = TypeVar("Kind")

ROOT = Path(__file__).parents[2]
STOCK_EPOCHS = 100
"""As in Rasa's own default configuration."""
LEARNERS = frozenset({"DIETClassifier", "ResponseSelector", "TEDPolicy", "UnexpecTEDIntentPolicy"})
FEATURES = frozenset({"WhitespaceTokenizer", "RegexFeaturizer", "LexicalSyntacticFeaturizer", "CountVectorsFeaturizer"})


def stock_config() -> dict[str, Any]:
    """What `rasa init` gives: DIET, a response selector, memoization, rules, UnexpecTED and TED."""
    spec = find_spec("rasa")
    assert spec is not None
    assert spec.origin is not None
    path = Path(spec.origin).parent / "engine" / "recipes" / "config_files" / "default_config.yml"
    config: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return config


def config_of(name: str, epochs: int = STOCK_EPOCHS) -> dict[str, Any]:
    """The configuration of one contender. "logistic" is Rasa's own logistic regression over the stock features, with no
    policies: it only reads lines."""
    if name == "ours":
        ours: dict[str, Any] = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
        return ours
    config = stock_config()
    if name == "logistic":
        features = [part for part in config["pipeline"] if part["name"] in FEATURES]
        return {**config, "pipeline": [*features, {"name": "LogisticRegressionClassifier"}], "policies": []}
    if name != "stock":
        raise ValueError(f"There is no contender called {name}.")
    for part in (*config["pipeline"], *config["policies"]):
        if part["name"] in LEARNERS:
            part["epochs"] = epochs
        if part["name"] == "RulePolicy":  # our domain has no action of the usual name
            part["core_fallback_action_name"] = "action_talk"
    return config


def thinned(source: Path, target: Path, every: int) -> Path:
    """A copy of Rasa's data with every `every`-th example of each intent; rules and stories whole. Gives `target`."""
    for path in source.rglob("*.yml"):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        for entry in data.get("nlu", ()):
            lines = entry["examples"].splitlines() if "intent" in entry else None
            if lines:
                entry["examples"] = "\n".join(lines[::every]) + "\n"
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return target


def train(name: str, folder: Path, epochs: int) -> dict[str, Any]:
    """Trains `name` on FOLDER/data; the model is FOLDER/NAME.tar.gz. Importing Rasa is not counted."""
    from rasa.model_training import train as rasa_train
    from rasa.model_training import train_nlu

    config = folder / f"{name}.yml"
    config.write_text(yaml.safe_dump(config_of(name, epochs)), encoding="utf-8")
    domain, data = str(ROOT / "bot" / "domain"), folder / "data"
    before = busy()
    if name == "logistic":
        train_nlu(str(config), str(data / "nlu"), str(folder), fixed_model_name=name, domain=domain)
    else:
        rasa_train(domain, str(config), [str(data)], str(folder), force_training=True, fixed_model_name=name)
    assert (folder / f"{name}.tar.gz").exists(), f"{name} was not trained"
    return {"seconds": busy() - before, "megabytes": megabytes(), "epochs": epochs}


def read(model: Path, most: int | None) -> dict[str, Any]:
    """Starts an agent and lets it read the lines kept aside; gives the seconds of each, and what it made of them."""
    from bench.meaning import lines
    from rasa.core.agent import Agent

    agent = Agent.load(str(model))

    async def all_lines() -> tuple[float, list[float], list[list[str]]]:
        await agent.parse_message("hello")
        ready, times, guesses = busy(), [], []
        for line in sample(list(lines()), most):
            began = busy()
            parsed = await agent.parse_message(line.text)
            times.append(busy() - began)
            guesses.append([line.intent, line.style, *(str(each["name"]) for each in parsed["intent_ranking"][:4])])
        return ready, times, guesses

    ready, times, guesses = asyncio.run(all_lines())
    return {"start": ready, "megabytes": megabytes(), "times": times, "guesses": guesses}


def sample(there: Sequence[Kind], most: int | None) -> Sequence[Kind]:
    """About `most` of them, evenly (all where None)."""
    return there[:: max(1, len(there) // most)] if most else there


def busy() -> float:
    """Seconds of a processor that this process has used, imports included."""
    return time.process_time()


def megabytes() -> float:
    """The most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: list[str]) -> int:
    os.environ.update(
        RASA_TELEMETRY_ENABLED="false", TF_CPP_MIN_LOG_LEVEL="3", LOG_LEVEL="ERROR", CUDA_VISIBLE_DEVICES="-1"
    )
    from bot.engine.logs import keep_words_out

    keep_words_out()
    what, which, *rest = arguments
    if what == "train":
        found = train(which, Path(rest[0]), int(rest[1]) if rest[1:] else STOCK_EPOCHS)
    else:
        found = read(Path(which), int(rest[0]) if rest else None)
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
