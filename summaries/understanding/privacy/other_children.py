"""The first names of other children: brothers and sisters, friends, pupils of the same group.

A name counts where the plan itself says whose it is ("his sister, Naomi (8)", "a group with Isla and two other
pupils"). Outside the young person's own words a line that holds one is for adults only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summaries.understanding.privacy.no_names import NO_NAMES

_NAME = r"[A-ZÀ-ÞŁŚŻ][a-zà-þłńśźż]{1,14}(?:-[A-Z][a-z]+)?"
_AGED = rf"(?P<names>{_NAME}(?: \([^()]{{1,24}}\))?(?:(?:,? and |, | & ){_NAME}(?: \([^()]{{1,24}}\))?)*)"
_KIN = (
    r"\b(?:(?:half|step|twin|older|elder|eldest|younger|youngest|little|big|baby|new)[ -])*"
    r"(?:brother|sister|sibling|twin|cousin|nephew|niece)s?"
)
# "Chantelle Pryor started the group chat": somebody by first and last name who did something, in a child's words.
_DID = re.compile(
    rf"\b(?P<names>{_NAME} {_NAME})(?= (?:started|said|says|called|calls|hit|hits|took|takes|sent|sends|told|tells|left"
    r"|keeps|kept|won['’]t|laughed|laughs|pushed|pushes|stole|made|makes|put|moved"
    r"|and (?:his|her|the) (?:mates|friends))\b)"
)
_SAID = (
    # "her brother Wilf (9)", "Siblings: Ayaan (12) and Zara (5)", "two sisters, Naomi and Ruth"
    re.compile(rf"(?i:{_KIN})(?:\s*[,:(–-]\s*|\s+(?:called\s+|named\s+|is\s+|are\s+)?){_AGED}(?!['’]s\b)"),
    # "I live with Mama and Lena"
    re.compile(
        rf"\blives? with (?:(?:Mama|Mam|Mum|Mummy|Dad|Daddy|Nan|Gran|(?:my|his|her) \w+),? (?:and )?){{1,3}}{_AGED}"
    ),
    # "Wilf (9), her brother", "Naomi (sister, 8)"
    re.compile(rf"(?P<names>{_NAME})(?: \(\d+\))?,? (?:his|her|their|my) (?i:{_KIN})\b"),
    re.compile(rf"(?P<names>{_NAME}) \((?i:{_KIN})\b"),
    # "a group with Isla and two other pupils", "with Isla, Theo and one other child"
    re.compile(rf"\bwith {_AGED}(?:,? and|,) (?:\w+ )?other (?:pupils?|children|child|peers?|students?|boys|girls)\b"),
    re.compile(rf"\b(?i:friends?|best friend|mates?|classmates?|playmates?|buddy)(?:\s*[,:(]\s*|\s+){_AGED}"),
    # "Playing with Martha and Idris.", "Being with Isla at dinner time."
    re.compile(rf"\b(?i:playing|play|being|sitting|sit|laughing|hanging out) (?:with|next to|beside) {_AGED}"),
)
_NO_NAME = NO_NAMES | frozenset(
    "January February March April May June July August September October November December".split()
)


def other_children(texts: Iterable[str], names: Sequence[str]) -> tuple[str, ...]:
    """First names of children other than the young person, whom `names` name."""
    texts = list(texts)
    own = {part for name in names for part in name.split()}
    small = set(re.findall(r"(?<![\w’'-])[a-zà-þ]{2,}", " ".join(texts)))
    found: dict[str, None] = {}
    for text in texts:
        for pattern in _SAID:
            for hit in pattern.finditer(text):
                for name in re.findall(_NAME, re.sub(r"\([^()]*\)", "", hit["names"])):
                    if name not in own and name not in _NO_NAME and name.lower() not in small:
                        found[name] = None
    return tuple(found)


def named_in_full(statements: Iterable[str], known: str) -> tuple[str, ...]:
    """People whom the young person names by first and last name and of whom the plan (`known`) says nothing else."""
    hits = (hit["names"] for said in statements for hit in _DID.finditer(said))
    return tuple(dict.fromkeys(name for name in hits if known.count(name) <= 1))


def names_one(text: str, children: Sequence[str]) -> bool:
    """Whether a line holds one of these names."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in children)
