"""The vocabulary of pictures, as the writing room offers it to others (it lives with choosing)."""

from summaries.choosing.vocabulary import FALLBACK, NEGATIVE, Concept, concepts, match

__all__ = ["FALLBACK", "NEGATIVE", "Concept", "concepts", "match"]
