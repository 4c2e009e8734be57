"""Which outcome a help serves, by the bare number at its end ("(4)") or by its own number ("F3.2" is for outcome 3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.help.draft_rows import Draft
from summaries.understanding.nodes import Text
from summaries.understanding.place import Placed, ref_of

_NUMBER_OF_GOAL = re.compile(r"\s*[(\[](?P<first>\d{1,2})(?:\s?(?:,|&|and|/)\s?\d{1,2}){0,4}[)\]]\.?\s*$")


def take_numbers(found: list[Draft], refs: frozenset[str]) -> None:
    """ "… for 12 weeks. (4)": where many helps end in the bare number of an outcome, it names that outcome."""
    ends = [(draft, hit) for draft in found if (hit := _NUMBER_OF_GOAL.search(draft.text))]
    known = [(d, hit) for d, hit in ends if {hit["first"], ref_of(hit["first"]), f"Outcome {hit['first']}"} & refs]
    if len(known) < 3 or len(known) < 0.8 * len(ends):
        return
    for draft, hit in known:
        own = next(r for r in (hit["first"], ref_of(hit["first"]), f"Outcome {hit['first']}") if r in refs)
        draft.ref = own
        draft.text = draft.text[: hit.start()].strip()


_OWN_NUMBER = re.compile(r"^\W*F\s?(?P<goal>\d{1,2})\.\d{1,2}\b")
_TOLD_SO = re.compile(
    r"\bF\s?(?P<help>\d{1,2})\.\d{1,2}\b[^.]{0,60}\b(?:E|outcome )\s?(?P<goal>\d{1,2})\b", re.IGNORECASE
)


def take_own_numbers(found: list[Draft], placed: Sequence[Placed], refs: frozenset[str]) -> None:
    """ "F1.1 is the first provision towards E1": where the plan says so of its numbers, F3.2 is for outcome 3."""
    texts = (one.node.block.text for one in placed if isinstance(one.node, Text))
    said = any((hit := _TOLD_SO.search(text)) and hit["help"] == hit["goal"] for text in texts)
    for draft in found if said else ():
        number = _OWN_NUMBER.match(draft.block.number or "") or _OWN_NUMBER.match(draft.block.text)
        own = number and next((r for r in (ref_of(number["goal"]), f"Outcome {number['goal']}") if r in refs), None)
        draft.ref = draft.ref or own or None
