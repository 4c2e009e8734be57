"""Rasa component: puts a mended copy of each line beside it for the classifier. The line stays as it was typed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import again
from bot.nlu.mending import Mender, learn

HERE = Path(__file__).parent
MENDED = "mended"
LONGEST_READ = 1_000
"""Characters of a long message that are read for its intent: its first and last words say most."""


def shortened(text: str) -> str:
    """A very long text, without its middle."""
    if len(text) <= LONGEST_READ:
        return text
    half = LONGEST_READ // 2
    return f"{text[:half]} {text[-half:]}"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class Spelling(GraphComponent):
    """Learns the words of the training lines; mends each line with them."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, mender: Mender | None = None) -> None:
        self._storage, self._resource, self._mender = model_storage, resource, mender

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Spelling:
        """A component that has learnt nothing yet."""
        return cls(model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn and keep the word lists."""
        lists = yaml.load((HERE / "texting.yml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - plain strings
        lines = [str(example.get(TEXT)) for example in training_data.training_examples if example.get(INTENT)]
        self._mender = learn(lines, english(), lists["words"], lists["pictures"], lists["phrases"])
        with self._storage.write_to(self._resource) as folder:
            self._mender.save(folder / "words.json")
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Spelling:
        """Read the word lists of a trained model."""
        with model_storage.read_from(resource) as folder:
            ready = cls(model_storage, resource, Mender.load(folder / "words.json"))
        again.loaded("spelling", ready)
        return ready

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mend the training lines."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Set `mended` on each message."""
        for message in messages:
            text = message.get(TEXT)
            if text and self._mender:
                message.set(MENDED, self._mender.mend(shortened(str(text))), add_to_output=True)
        return messages


def english() -> Mapping[str, int]:
    """English words and how common each is, from the list that comes with symspellpy. Read while training only."""
    import symspellpy

    path = Path(symspellpy.__file__).with_name("frequency_dictionary_en_82_765.txt")
    counts: dict[str, int] = {}
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        word, _, count = line.partition(" ")
        counts[word] = int(count)
    return counts
