"""Rasa component: what a line means, as numbers (`bot.nlu.line_reader`), for those that learn from it."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import again
from bot.nlu.line_reader import rows
from bot.nlu.spelling import MENDED, shortened

MEANING = "meaning"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class Meaning(GraphComponent):
    """Sets `meaning` on each message: one row of the mended line. Nothing of it is kept with the talk."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Meaning:
        """Nothing is learnt."""
        ready = cls()
        again.loaded("meaning", ready)
        return ready

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """As it was: who learns from rows asks for them (`rows`); on messages Rasa would take a minute to hash them."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """The row of each message with words."""
        told = [message for message in messages if message.get(TEXT)]
        found = rows([str(each.get(MENDED) or shortened(str(each.get(TEXT)))) for each in told])
        if found is not None:
            for message, row in zip(told, found, strict=True):
                message.set(MEANING, row)
        return messages
