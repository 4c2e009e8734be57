"""Those who teach, support or help the young person, said as who they are and not as what is done."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs
from summaries.wording.person import ME

# "Teaching Xme words and cards", where a cell says who does it.
TEACHING = re.compile(
    rf"(Teaching|Supporting|Helping|Encouraging|Reminding|Prompting|Showing|Guiding|Coaching) {ME}\b", re.I
)
TEACH_BASE = {
    "teaching": "teach", "supporting": "support", "helping": "help", "encouraging": "encourage", "reminding": "remind",
    "prompting": "remind", "showing": "show", "guiding": "guide", "coaching": "coach",
}  # fmt: skip
_TEACH = {"teaching": "teach", "supporting": "support", "working with": "work with", "helping": "help"}


def who_teach(sentence: str) -> str:
    """ "Everyone teaching Xme will": "everyone who teaches Xme will", so that the one taught is no doer."""

    def told(hit: re.Match[str]) -> str:
        one = re.match(r"(?:Every|Any|No)", hit["who"])
        head, _, rest = _TEACH[hit["does"]].partition(" ")
        return f"{hit['who']} who {verbs.third(head) if one else head}{' ' + rest if rest else ''} {ME}"

    return re.sub(
        rf"^(?P<who>(?:Everyone|Everybody|Anyone|(?:All )?(?:[\w-]+ )?(?:[Ss]taff|[Aa]dults|[Tt]eachers|[Tt]utors|[Aa]ssistants))) (?P<does>{'|'.join(_TEACH)}) {ME}\b",
        told,
        sentence,
    )
