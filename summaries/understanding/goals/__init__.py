"""The outcomes of section E, however they are set out."""
