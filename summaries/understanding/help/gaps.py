"""What the plan as a whole should say and does not; only what was truly looked for and read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.model import Gap, Outcome, Provision
from summaries.model.plan import Section
from summaries.understanding.place import Placed

_REQUIRED: tuple[Section, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")


def plan_gaps(
    placed: Sequence[Placed],
    outcomes: Sequence[Outcome],
    provision: Sequence[Provision],
    *,
    has_review: bool,
    said_review: bool,
    grown_up: bool = False,
) -> tuple[Gap, ...]:
    """Missing sections (Code 9.62), a missing review date, and the slots that each help leaves open."""
    present = {s for one in placed for s in one.place.sections}
    present |= {p.section for p in provision} | ({"E"} if outcomes else set())
    # H1 is help for those under 18 only (Chronically Sick and Disabled Persons Act 1970).
    asked = [s for s in _REQUIRED if not (s == "H1" and grown_up)]
    found = [Gap("missing_section", s) for s in asked if s not in present and _is_sure(s, placed)]
    if not has_review and not said_review:
        found.append(Gap("no_review_date", "cover"))
    for each in provision:
        found += [Gap(f"missing_{slot}", each.id, each.source.quote) for slot in each.gaps]
    return tuple(found)


def _is_sure(section: Section, placed: Sequence[Placed]) -> bool:
    """A section is missing only where the plan sets out its others by heading."""
    headed = {s for one in placed if one.heading for s in one.place.sections}
    if section in ("H1", "H2"):
        # Only a plan that tells H1 from H2 by letter can leave one of them out.
        told_apart = any(re.search(r"\bh\s?\(?[12]\b", _words(one)) for one in placed if one.heading)
        return len(headed) >= 6 and told_apart
    return len(headed) >= 6


def _words(one: Placed) -> str:
    node = one.node
    text = node.block.text if hasattr(node, "block") else " ".join(c.text for c in node.own)
    return text.lower()
