"""Rasa component: which intent. Logistic regression over letters, words and sounds of the typed and the mended line,
weighed with what the line means (`bot.nlu.sense`).

Our own because the stock one imports skops, which costs about 13 s at each start; and a model here is plain arrays.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix

from bot.nlu import again
from bot.nlu.features import Features
from bot.nlu.line_reader import training_rows
from bot.nlu.meaning import MEANING
from bot.nlu.sense import Sense
from bot.nlu.spelling import MENDED, shortened

RANKING = 10
_LETTERS_SHARE = 0.6
"""Of letters, words and sounds in a chance, beside meaning; chosen on lines kept aside (docs/decisions.md)."""


class Guesser:
    """Features and weights: lines in, chances out."""

    def __init__(
        self,
        features: Features,
        names: list[str],
        by_piece: np.ndarray,
        offsets: np.ndarray,
        sense: Sense | None = None,
    ) -> None:
        self.features, self.names, self.offsets, self.sense = features, names, offsets, sense
        self._by_piece = by_piece  # shape (pieces, intents): a line has few pieces, only their rows are read

    @classmethod
    def learn(
        cls,
        typed: list[str],
        mended: list[str],
        intents: list[str],
        strength: float = 10.0,
        meanings: np.ndarray | None = None,
    ) -> Guesser:
        """Fit to labelled lines, and to their rows of meaning if given. `strength` is scikit-learn's C."""
        from sklearn.linear_model import LogisticRegression

        features = Features()
        rows = features.learn(typed, mended)
        # One against the rest: as right as softmax on our lines, six times faster to train, and far less memory.
        model = LogisticRegression(
            C=strength, solver="liblinear", multi_class="ovr", class_weight="balanced", dual=True, tol=0.01, max_iter=60
        )
        model.fit(rows, intents)
        by_piece = np.ascontiguousarray(model.coef_.T.astype("float32"))
        sense = Sense.learn(meanings, intents, strength) if meanings is not None else None
        return cls(features, [str(name) for name in model.classes_], by_piece, model.intercept_, sense)

    def chances(self, typed: list[str], mended: list[str], meanings: np.ndarray | None = None) -> np.ndarray:
        """One row a line, one column an intent; each row sums to 1."""
        rows = self.features.rows(typed, mended)
        scores = np.stack([self._score(rows.getrow(place)) for place in range(rows.shape[0])]) + self.offsets
        each = 1.0 / (1.0 + np.exp(-np.clip(scores, -30.0, 30.0)))
        by_letters = np.asarray(each / each.sum(axis=1, keepdims=True))
        if self.sense is None or meanings is None:
            return by_letters
        return np.asarray(_LETTERS_SHARE * by_letters + (1.0 - _LETTERS_SHARE) * self.sense.chances(meanings))

    def _score(self, row: csr_matrix) -> np.ndarray:
        """One line's sums, from its own pieces alone: a product of matrices would first copy all weights (12 ms)."""
        return np.asarray(row.data.astype("float32") @ self._by_piece[row.indices])

    def save(self, folder: Path) -> None:
        """Write JSON and arrays."""
        self.features.save(folder)
        (folder / "names.json").write_text(json.dumps(self.names), encoding="utf-8")
        np.savez(folder / "weights.npz", by_piece=self._by_piece, offsets=self.offsets)
        if self.sense is not None:
            self.sense.save(folder)

    @classmethod
    def load(cls, folder: Path) -> Guesser:
        """Read what `save` wrote."""
        arrays = np.load(folder / "weights.npz", allow_pickle=False)
        names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        return cls(Features.load(folder), names, arrays["by_piece"], arrays["offsets"], Sense.load(folder))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WordsClassifier(GraphComponent):
    """Sets `intent` and `intent_ranking` on each message."""

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, guesser: Guesser | None = None
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage, self._resource, self._guesser = model_storage, resource, guesser

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`strength`: scikit-learn's C."""
        return {"strength": 10.0}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> WordsClassifier:
        """A component that has learnt nothing yet."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from every line that has an intent."""
        examples = [each for each in training_data.training_examples if each.get(INTENT) and each.get(TEXT)]
        typed = [str(each.get(TEXT)) for each in examples]
        mended = [str(each.get(MENDED) or each.get(TEXT)) for each in examples]
        intents = [str(each.get(INTENT)) for each in examples]
        self._guesser = Guesser.learn(typed, mended, intents, self._config["strength"], training_rows(mended))
        with self._storage.write_to(self._resource) as folder:
            self._guesser.save(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> WordsClassifier:
        """Read a trained model."""
        with model_storage.read_from(resource) as folder:
            ready = cls(config, model_storage, resource, Guesser.load(folder))
        again.loaded("classifier", ready)
        return ready

    def process(self, messages: list[Message]) -> list[Message]:
        """The best guesses, best first."""
        for message in messages:
            text = message.get(TEXT)
            if not text or self._guesser is None or (message.get(INTENT) or {}).get("name"):
                continue
            typed = shortened(str(text))
            row = message.get(MEANING)
            meaning = row[None] if row is not None else None
            chances = self._guesser.chances([typed], [str(message.get(MENDED) or typed)], meaning)[0]
            best = np.argsort(-chances)[:RANKING]
            ranking = [{"name": self._guesser.names[index], "confidence": float(chances[index])} for index in best]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages
