"""Two classifiers of scikit-learn without Rasa, on the same training lines: what letters and words alone can tell."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.meaning import Line

NAMES = {"svm": "linear SVM, letters and words", "bayes": "naive Bayes, letters and words"}


def training_lines(data: Path) -> tuple[list[str], list[str]]:
    """(texts, intents) of the data of Rasa in a folder, without the marks of entities."""
    from rasa.shared.nlu.training_data.loading import load_data

    examples = load_data(str(data / "nlu")).intent_examples
    return [str(each.get("text")) for each in examples], [str(each.get("intent")) for each in examples]


def guess(name: str, texts: Sequence[str], intents: Sequence[str], aside: Sequence[Line]) -> dict[str, Any]:
    """Trains one and lets it guess; the same shape as `bench.rivals.read` with "seconds" to train."""
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.naive_bayes import ComplementNB
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    start = time.process_time()
    features = make_union(TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4)), TfidfVectorizer(ngram_range=(1, 2)))
    model = make_pipeline(features, LinearSVC() if name == "svm" else ComplementNB()).fit(texts, intents)
    seconds, times, guesses = time.process_time() - start, [], []
    for line in aside:
        began = time.process_time()
        scores = model.decision_function([line.text]) if name == "svm" else model.predict_log_proba([line.text])
        best = np.argsort(-scores[0])[:4]
        times.append(time.process_time() - began)
        guesses.append([line.intent, line.style, *(str(model.classes_[each]) for each in best)])
    return {"seconds": seconds, "times": times, "guesses": guesses}
