"""Two other ways to make a plan short, to stand beside our page: TextRank, and the first sentence of each outcome."""

from __future__ import annotations

from bench.counting import sentences_of


def textrank(text: str, count: int) -> list[str]:
    """The `count` sentences that summa's TextRank ranks highest, in the order of the plan. A line of `text` ends a
    sentence."""
    from summa.preprocessing.textcleaner import clean_text_by_sentences
    from summa.summarizer import summarize

    there = len(clean_text_by_sentences(text, "english"))
    if there <= count:
        return sentences_of(text.splitlines())
    ratio = (count + 0.5) / there  # it takes the whole part of ratio * sentences
    return [str(sentence) for sentence in summarize(text, ratio=ratio, split=True)]


def first_sentences(outcomes: list[str]) -> list[str]:
    """The first sentence of each outcome, as it stands in the plan."""
    return [found[0] for outcome in outcomes if (found := sentences_of([outcome]))]
