"""Read a PDF into blocks: its own text where it has some, the recogniser where a page is a picture."""

from summaries.reading.pdf.read import read_pdf

__all__ = ["read_pdf"]
