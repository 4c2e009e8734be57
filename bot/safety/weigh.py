"""Makes `points.tsv`: run `python -m bot.safety.weigh` after changing lines, lexicon or patterns (a minute).

From the lines in `lines/`, the assistant's training lines and the ways of asking small questions; never from those
that the tests keep aside. Needs scikit-learn, which comes with Rasa; looking at texts does not.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from bot.safety.looking import calm_words
from bot.safety.points import BASE, FILE, features, share
from bot.safety.words import load_yaml
from summaries.places import bot_dir

LINES = Path(__file__).with_name("lines")
NONE, HARM, SELF_HARM = 0, 1, 2
LABELS = {"disclose_harm": HARM, "disclose_self_harm_suicide": SELF_HARM}
FILES = {"harm.txt": HARM, "self_harm.txt": SELF_HARM, "harmless.txt": NONE, "ordinary.txt": NONE}
NOT_SURELY_CALM = frozenset(("adult_always_there", "hate_being_different"))
"""Small questions that may be asked by somebody in danger ("he follow me also in lunch")."""
SMALLEST = 0.02
"""Points nearer to 0 than this are left out."""
RARE = 2
"""What fewer lines than this hold tells nothing."""

HEADER = """# Points of words, classes and pairs for harm and for self-harm: made by weigh.py, not written by hand.
# "a+b" stand side by side, "a~b" near each other, "a&b" both in the text; "<kin>" is a class of lexicon.yml.
"""


def lines() -> list[tuple[str, int]]:
    """Every line with its label."""
    found = [
        (line.strip(), label)
        for name, label in FILES.items()
        for line in (LINES / name).read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    for path in sorted((bot_dir() / "data" / "nlu").glob("*.yml")):
        for entry in load_yaml(path).get("nlu", ()):
            if "intent" in entry:
                label = LABELS.get(entry["intent"], NONE)
                found += [(_plain(line), label) for line in entry["examples"].splitlines() if line.startswith("- ")]
    for path in sorted((bot_dir() / "nlu" / "asked_lines").glob("*.yml")):
        for kind, asks in load_yaml(path).items():
            found += [(str(line), NONE) for line in asks if kind not in NOT_SURELY_CALM]
    return [*found, *_told_by_helpers(found)]


SAYS = ("he says", "she says", "he say", "he said", "she wants to say", "he wants to tell you", "they say", "she said")
EVERY = 4
"""One line in so many stands in the list a second time as a helper would type it."""


def _told_by_helpers(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Some lines again behind "he says": who types for somebody says neither more nor less of danger."""
    return [
        (f"{SAYS[at // EVERY % len(SAYS)]} {text}", label) for at, (text, label) in enumerate(rows) if at % EVERY == 0
    ]


def _plain(line: str) -> str:
    """A training line without its dash and marks."""
    return re.sub(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})", r"\1", line[2:]).strip()


def weigh(rows: list[tuple[str, int]], strength: float = 1.0) -> dict[str, tuple[float, float]]:
    """The points learnt from labelled lines."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    texts = [calm_words(text) for text, _ in rows]
    counted = [(features(words), share(words)) for words in texts]
    often = Counter(feature for each, _ in counted for feature in each)
    shape = DictVectorizer()
    matrix = shape.fit_transform([{name: part for name in each if often[name] >= RARE} for each, part in counted])
    columns: list[Any] = []
    for label in (HARM, SELF_HARM):
        truth = [found == label for _, found in rows]
        weights = [3.0 if found == label else 1.0 for _, found in rows]
        model = LogisticRegression(C=strength, solver="liblinear", max_iter=300)
        columns.append(model.fit(matrix, truth, sample_weight=weights))
    table = {BASE: tuple(float(column.intercept_[0]) for column in columns)}
    for name, place in shape.vocabulary_.items():
        pair = tuple(round(float(column.coef_[0][place]), 2) for column in columns)
        if max(map(abs, pair)) >= SMALLEST:
            table[name] = pair
    return {name: (pair[0], pair[1]) for name, pair in table.items()}


def write(table: dict[str, tuple[float, float]]) -> None:
    """Writes the list, in order of names."""
    rows = [f"{name}\t{harm:.2f}\t{self_harm:.2f}" for name, (harm, self_harm) in sorted(table.items())]
    FILE.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(weigh(lines()))
