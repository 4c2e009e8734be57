"""Which of some kinds a line is by what it means alone: softmax over the rows of `bot.nlu.meaning`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

_NAMES, _ARRAYS = "sense.json", "sense.npz"


class Sense:
    """Rows of meaning in, the chances of each kind out."""

    def __init__(self, names: list[str], weights: np.ndarray, offsets: np.ndarray) -> None:
        self.names, self._weights, self._offsets = names, weights, offsets

    @classmethod
    def learn(cls, rows: np.ndarray, kinds: Sequence[str], strength: float = 10.0) -> Sense:
        """Fit to labelled rows, shape (lines, 384). `strength` is scikit-learn's C."""
        from sklearn.linear_model import LogisticRegression

        model = LogisticRegression(C=strength, class_weight="balanced", max_iter=25, tol=1e-3)
        model.fit(rows, list(kinds))
        names = [str(name) for name in model.classes_]
        return cls(names, model.coef_.T.astype("float32"), model.intercept_.astype("float32"))

    def chances(self, rows: np.ndarray) -> np.ndarray:
        """Shape (lines, kinds); each row sums to 1."""
        scores = rows @ self._weights + self._offsets
        each = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(each / each.sum(axis=1, keepdims=True))

    def save(self, folder: Path) -> None:
        """Write JSON and plain arrays."""
        (folder / _NAMES).write_text(json.dumps(self.names), encoding="utf-8")
        np.savez(folder / _ARRAYS, weights=self._weights, offsets=self._offsets)

    @classmethod
    def load(cls, folder: Path) -> Sense | None:
        """Read what `save` wrote; None where nothing was."""
        if not (folder / _NAMES).exists():
            return None
        arrays = np.load(folder / _ARRAYS, allow_pickle=False)
        names = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
        return cls(names, arrays["weights"], arrays["offsets"])
