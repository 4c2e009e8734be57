"""Turns a line, as typed and mended, into numbers: its letters, its words, and how its words sound."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.nlu.sounds import sounds

WORD = r"(?u)[a-z0-9']+|[?!…]"
_SPACE = re.compile(r"\s+")


def as_heard(text: str) -> str:
    """The line as keys of how its words sound."""
    return " ".join(sounds(word) or word for word in re.findall(WORD, text.lower()))


def _blocks() -> dict[str, tuple[TfidfVectorizer, float]]:
    return {
        "typed_letters": (TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=2, sublinear_tf=True), 0.8),
        "mended_letters": (TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=2, sublinear_tf=True), 0.8),
        "mended_words": (TfidfVectorizer(token_pattern=WORD, ngram_range=(1, 3), sublinear_tf=True), 1.0),
        "sounds": (TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), lowercase=False, sublinear_tf=True), 0.6),  # noqa: S106
    }


class Features:
    """Learns which pieces there are (`learn`), then gives one sparse row a line (`rows`)."""

    def __init__(self, blocks: dict[str, tuple[TfidfVectorizer, float]] | None = None) -> None:
        self._parts = blocks or _blocks()

    @staticmethod
    def _views(typed: Sequence[str], mended: Sequence[str]) -> dict[str, list[str]]:
        typed = [_SPACE.sub(" ", line.lower()) for line in typed]
        return {
            "typed_letters": list(typed),
            "mended_letters": list(mended),
            "mended_words": list(mended),
            "sounds": [as_heard(line) for line in typed],
        }

    def learn(self, typed: Sequence[str], mended: Sequence[str]) -> csr_matrix:
        """Learn from the training lines and give their rows."""
        views = self._views(typed, mended)
        return hstack(
            [part.fit_transform(views[name]) * weight for name, (part, weight) in self._parts.items()]
        ).tocsr()

    def rows(self, typed: Sequence[str], mended: Sequence[str]) -> csr_matrix:
        """The rows of new lines."""
        views = self._views(typed, mended)
        return hstack([part.transform(views[name]) * weight for name, (part, weight) in self._parts.items()]).tocsr()

    def save(self, folder: Path) -> None:
        """Write what was learnt: JSON and plain arrays, nothing that runs when it is opened."""
        pieces: dict[str, Any] = {
            name: sorted(part.vocabulary_, key=part.vocabulary_.__getitem__) for name, (part, _) in self._parts.items()
        }
        (folder / "pieces.json").write_text(json.dumps(pieces, ensure_ascii=False), encoding="utf-8")
        np.savez(folder / "pieces.npz", **{name: part.idf_ for name, (part, _) in self._parts.items()})

    @classmethod
    def load(cls, folder: Path, blocks: dict[str, tuple[TfidfVectorizer, float]] | None = None) -> Features:
        """Read what `save` wrote."""
        features = cls(blocks)
        pieces = json.loads((folder / "pieces.json").read_text(encoding="utf-8"))
        weights = np.load(folder / "pieces.npz", allow_pickle=False)
        for name, (part, _) in features._parts.items():
            part.vocabulary_ = {piece: index for index, piece in enumerate(pieces[name])}
            part.idf_ = weights[name]
        return features
