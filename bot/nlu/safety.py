"""Rasa component, last in the pipeline: a text that says someone may be in danger gets its safety intent, whatever else
was guessed. The deciding is `bot.safety.look`, which also stands before everything on the site and in the actions."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot import safety

INTENT_OF = {"harm": "disclose_harm", "self_harm": "disclose_self_harm_suicide"}
SAFETY_INTENTS = frozenset(INTENT_OF.values())


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Safety(GraphComponent):
    """Overrides the intent where `look` finds something."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Safety:
        """A component needs nothing learnt."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Look at each text as typed."""
        for message in messages:
            text = message.get(TEXT)
            finding = safety.look(str(text)) if text else None
            if finding is not None:
                intent = {"name": INTENT_OF[finding.kind], "confidence": 1.0}
                others = [each for each in message.get("intent_ranking") or [] if each["name"] != intent["name"]]
                message.set(INTENT, intent, add_to_output=True)
                message.set("intent_ranking", [intent, *others], add_to_output=True)
        return messages
