"""Read a Word file (.docx) into blocks."""

from summaries.reading.word.read import read_word

__all__ = ["read_word"]
