"""Cuts before what a help or a thing is for: "… once a term | to check the aids"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import ASKS_TO, ORDER, TIME_END, whole
from summaries.wording.draft import word_count
from summaries.wording.person import ME

# "I have a visit | to check my aids": what comes next is what it is for.
_EVENT = re.compile(
    rf"^{ME} has (?:an? |\d+ )?(?:[a-z-]+ ){{0,3}}?(?:meetings?|visits?|sessions?|assessments?|reviews?|checks?|appointments?|calls?)$"
)


# "a teaching assistant": nobody is taught or supported here to do what comes next.
_HELPERS = re.compile(r"\b(?:teaching|support) (?=assistants?\b|workers?\b)")


def by_aims(text: str, this: str) -> Iterator[Cut]:
    """Each such place in a marked sentence; what is cut off begins with `this`."""
    for hit in re.finditer(r",?\s+(?=to ([a-z-]+)\b)", text):
        before = text[: hit.start()]
        met = re.search(rf"\b(?:meets?|sees?|visits?) {ME}$", before)
        asked = re.sub(r"\b(?:learning|communication|behaviour|student|classroom|family) support\b", "team", before)
        asked = re.sub(r"\b(?:of|has|extra|adult) support\b", "helping", asked)
        asked = _HELPERS.sub("", asked)
        if re.search(r"\b(?:enough|easy|hard|safe|ready|time|chance|way) for [^,]*$", before):
            continue  # "clear enough for an adult who does not know Xme | to understand"
        event = _EVENT.search(before)
        taken = (ORDER.search(before) and not met) or re.search(rf"{ASKS_TO.pattern}[^.;]{{0,60}},?$", asked)
        stub = (
            len(text[hit.end() :].split()) < 4 and text[hit.start()] != ","
        )  # "a job | to do", "a picture | to back it up"
        if verbs.is_base(hit[1]) and hit[1] not in ("be",) and not taken and not stub and whole(text, hit.start()):
            comma = text[hit.start()] == ","
            last = before.split()[-1].lower()
            noun = word_count(before) >= 7 and not ASKS_TO.search(_HELPERS.sub("", before))
            noun = noun and not (verbs.as_form(last, "base") and last not in verbs.NOUN_TOO)
            if (
                comma
                or met
                or event
                or TIME_END.search(before)
                or (noun and not re.search(r"(?:ed|ing|ly|ful|ous|able)$", last))
            ):
                yield Cut(before, f"{this} {text[hit.end() :]}", 1.5 if comma else 2.5)
