"""The smaller line under a help or goal: what the plan does not say, in 12 words; never what it does say."""

from __future__ import annotations

import re

from summaries.model import Provision

_SAYS = {
    frozenset({"who", "how_often", "how_long"}): "My plan does not say who, how often or how long.",
    frozenset({"who", "how_often"}): "My plan does not say who does this, or how often.",
    frozenset({"who", "how_long"}): "My plan does not say who does this, or how long.",
    frozenset({"how_often", "how_long"}): "My plan does not say how often, or how long.",
    frozenset({"who"}): "My plan does not say who does this.",
    frozenset({"how_often"}): "My plan does not say how often.",
    frozenset({"how_long"}): "My plan does not say how long.",
}


def for_help(provision: Provision, line: str) -> str | None:
    """The note of a help, from the gaps that understanding is sure of; None where there is nothing to say."""
    text = line.lower()
    if "would help me" in text:
        return "My plan does not say that I get this."
    gaps = set(provision.gaps)
    if "can use" in text or "access to" in text:
        gaps -= {"who"}
    if provision.negative:
        gaps -= {"how_often", "how_long", "who"}
    if not provision.vague:
        # A piece of equipment or a firm rule has no rhythm; only the missing person is worth a line.
        gaps &= (
            {"who", "how_often"} if re.search(r"session|therapy|lesson|group|support|training|visit", text) else {"who"}
        )
    else:
        # Of something so open, how long is not the first thing to ask.
        gaps.discard("how_long")
    if gaps:
        return _SAYS[frozenset(gaps)]
    if re.search(r"\bwhen needed\b|seems right\b|if needed\b|where needed\b", text) and provision.vague:
        return "My plan does not say who decides when."
    return None


def for_goal(by_text: str | None, measured: bool, wish: bool) -> str | None:
    """The note of a goal without a date or a measure."""
    if by_text:
        return None
    if wish:
        return "My plan does not say how, or by when."
    if measured:
        return "My plan does not say by when."
    return "My plan does not say how we will know, or by when."
