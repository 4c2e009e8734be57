"""Rasa component: says `nlu_fallback` where the best guess is weak, or hardly better than the next.

The talk then offers the best guesses as buttons. Thresholds were chosen on lines set aside (docs/decisions.md).
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import again

UNSURE = "nlu_fallback"


def is_unsure(ranking: list[dict[str, Any]], weakest: float, closest: float) -> bool:
    """True where the first guess is below `weakest`, or the second is within `closest` of it."""
    first = ranking[0]["confidence"]
    second = ranking[1]["confidence"] if len(ranking) > 1 else 0.0
    return bool(first < weakest or first - second < closest)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Unsure(GraphComponent):
    """Puts `nlu_fallback` first; the guesses follow in `intent_ranking`."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._config = config

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`weakest` chance of a sure guess; `closest` that the next may come to it."""
        return {"weakest": 0.4, "closest": 0.12}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Unsure:
        """A component needs nothing learnt."""
        ready = cls(config)
        again.loaded("unsure", ready)
        return ready

    def process(self, messages: list[Message]) -> list[Message]:
        """Mark the unsure ones."""
        for message in messages:
            ranking = message.get("intent_ranking") or []
            if ranking and is_unsure(ranking, self._config["weakest"], self._config["closest"]):
                doubt = {"name": UNSURE, "confidence": 1.0 - ranking[0]["confidence"]}
                message.set(INTENT, doubt, add_to_output=True)
                message.set("intent_ranking", [doubt, *ranking], add_to_output=True)
        return messages
