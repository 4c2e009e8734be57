"""Rasa component: which of the many small questions a line asks ("will i have to talk", "can they come by video").

The 56 intents name what people want in the large; each of these kinds has an answer of its own in
`templates/words/en/asked`. How people ask it is data beside this file (`asked_lines`). The talk decides how sure is
sure enough (`actions.small_questions.asked`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.nlu import again
from bot.nlu.features import WORD, Features
from bot.nlu.line_reader import training_rows
from bot.nlu.meaning import MEANING
from bot.nlu.sense import Sense
from bot.nlu.spelling import MENDED, shortened

LINES = Path(__file__).parent / "asked_lines"
BEST = 40
_FAINT = 15.0
"""A kind that the weights give 0.02 by itself has a chance of 0.3 at most, whatever the others have."""
_TOO_LIGHT = 0.1
"""Weights below this say nothing: without them a model of hundreds of kinds takes 4 MB in place of 90."""
_NO_KIND = "~"
_ASK_NOTHING = (
    "affirm ask_case_worker_contact ask_jargon ask_my_goals ask_my_help ask_what_is_in_my_plan chitchat_joke deny "
    "disclose_harm disclose_self_harm_suicide dont_know greet out_of_scope swearing_abuse tell_bullied "
    "tell_feeling_sad tell_going_well tell_hopes tell_not_going_well thanks"
).split()
"""Intents whose lines ask none of the kinds: "i dont like loud noises" is no question about noise at the meeting.
Learnt beside the kinds, they halve what is wrongly taken for one (.33 -> .17 of lines kept aside, from .25 on)."""
_OF_EACH = 100


@lru_cache(maxsize=1)
def lines() -> Mapping[str, tuple[str, ...]]:
    """How each kind is asked, by its id."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(LINES.glob("*.yml")):
        for name, asks in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            found[name] = tuple(map(str, asks))
    return found


def _ask_nothing(training_data: TrainingData) -> list[tuple[str, str]]:
    """Every so manieth line of each intent that asks none of the kinds."""
    found: list[tuple[str, str]] = []
    for intent in _ASK_NOTHING:
        told = [str(each.get(TEXT)) for each in training_data.training_examples if each.get(INTENT) == intent]
        step = max(1, len(told) // _OF_EACH)
        found += [(line, _NO_KIND + intent) for line in told[::step][:_OF_EACH]]
    return found


def _blocks() -> dict[str, tuple[TfidfVectorizer, float]]:
    """Fewer pieces than the intents' own: as right on lines kept aside (.66 for .64 with twice as many), and training
    hundreds of kinds stays short."""
    return {
        "mended_letters": (TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), min_df=2, sublinear_tf=True), 0.8),
        "mended_words": (TfidfVectorizer(token_pattern=WORD, ngram_range=(1, 2), sublinear_tf=True), 1.0),
        "sounds": (TfidfVectorizer(token_pattern=r"\S+", lowercase=False, sublinear_tf=True), 0.6),  # noqa: S106
    }


class Finder:
    """Features and few weights: a line in, the likeliest kinds out."""

    def __init__(
        self,
        features: Features,
        names: list[str],
        weights: csr_matrix,
        offsets: np.ndarray,
        sense: Sense | None = None,
    ) -> None:
        self.features, self.names, self.offsets, self.sense = features, names, offsets, sense
        self._by_piece = weights.T.tocsr()
        self._is_kind = np.array([not name.startswith(_NO_KIND) for name in names])

    @classmethod
    def learn(
        cls,
        typed: Sequence[str],
        mended: Sequence[str],
        kinds: Sequence[str],
        meanings: np.ndarray | None = None,
    ) -> Finder:
        """Fit to labelled lines, one kind against the rest, and to their rows where the model of meaning is there."""
        from sklearn.linear_model import LogisticRegression

        features = Features(_blocks())
        pieces = features.learn(typed, mended)
        model = LogisticRegression(
            C=10.0, solver="liblinear", multi_class="ovr", class_weight="balanced", dual=True, tol=0.01, max_iter=60
        )
        model.fit(pieces, list(kinds))
        sense = Sense.learn(meanings, kinds) if meanings is not None else None
        weights = np.where(np.abs(model.coef_) > _TOO_LIGHT, model.coef_, 0.0).astype("float32")
        names = [str(name) for name in model.classes_]
        return cls(features, names, csr_matrix(weights), model.intercept_, sense)

    def likeliest(self, typed: str, mended: str, meaning: np.ndarray | None = None) -> list[tuple[str, float]]:
        """The best kinds, best first, each with its chance. By letters and meaning: the two weighed alike. By letters
        alone: its share of what speaks for any kind, and low where hardly anything does."""
        row = self.features.rows([typed], [mended])
        scores = np.asarray((row @ self._by_piece).todense()).ravel() + self.offsets
        each = 1.0 / (1.0 + np.exp(-np.clip(scores, -30.0, 30.0)))
        if self.sense is not None and meaning is not None:
            both = np.sqrt(each * self.sense.chances(meaning[None])[0])
            chances = both / both.sum()
        else:
            chances = np.minimum(each / each.sum(), _FAINT * each)
        chances = np.where(self._is_kind, chances, 0.0)
        return [(self.names[at], float(chances[at])) for at in np.argsort(-chances)[:BEST]]

    def save(self, folder: Path) -> None:
        """Write JSON and plain arrays."""
        self.features.save(folder)
        if self.sense is not None:
            self.sense.save(folder)
        (folder / "names.json").write_text(json.dumps(self.names), encoding="utf-8")
        kept = self._by_piece
        np.savez(folder / "weights.npz", data=kept.data, indices=kept.indices, indptr=kept.indptr, offsets=self.offsets)

    @classmethod
    def load(cls, folder: Path) -> Finder:
        """Read what `save` wrote."""
        arrays = np.load(folder / "weights.npz", allow_pickle=False)
        names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        shape = (len(arrays["indptr"]) - 1, len(names))
        by_piece = csr_matrix((arrays["data"], arrays["indices"], arrays["indptr"]), shape=shape)
        return cls(Features.load(folder, _blocks()), names, by_piece.T, arrays["offsets"], Sense.load(folder))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Asked(GraphComponent):
    """Sets `asked` on each message: the likeliest kinds with their chances. The intent stays as it was."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, finder: Finder | None = None) -> None:
        self._storage, self._resource, self._finder = model_storage, resource, finder

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Asked:
        """A component that has learnt nothing yet."""
        return cls(model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the lines beside this file, mended as the line of a talk would be, and some that ask nothing."""
        pairs = [(line, kind) for kind, asks in lines().items() for line in asks] + _ask_nothing(training_data)
        typed = [line for line, _ in pairs]
        mended = [again.mend(line) for line in typed]
        self._finder = Finder.learn(typed, mended, [kind for _, kind in pairs], training_rows(mended))
        with self._storage.write_to(self._resource) as folder:
            self._finder.save(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Asked:
        """Read a trained model."""
        with model_storage.read_from(resource) as folder:
            ready = cls(model_storage, resource, Finder.load(folder))
        again.loaded("asked", ready)
        return ready

    def process(self, messages: list[Message]) -> list[Message]:
        """The likeliest kinds, best first."""
        for message in messages:
            text = message.get(TEXT)
            if text and self._finder is not None:
                typed = shortened(str(text))
                found = self._finder.likeliest(typed, str(message.get(MENDED) or typed), message.get(MEANING))
                message.set("asked", [{"name": name, "chance": chance} for name, chance in found], add_to_output=True)
        return messages
