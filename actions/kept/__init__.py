"""Answers that were kept: shown, read back, put right, moved, taken out, shared or kept private, made into My views."""
