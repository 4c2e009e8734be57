"""Small questions about the rules, each with an answer of its own, and fears about the meeting."""
