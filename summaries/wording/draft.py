"""Small questions about a subject and a sentence: is it plural, what to call it again, how many words."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles
from summaries.wording.person import ME


def is_plural(subject: str) -> bool:
    """Whether the verb after `subject` is plural: staff, two names, a plain plural."""
    subject = re.sub(r" \([^()]*\)", "", subject)
    subject = re.sub(r" (?:Xme|I) (?:know|trust|choose|like)s?$", "", subject)
    named = re.split(r", (?:and )?| and ", re.sub(r"\s+(?:who|which|that)\b.*$", "", subject))
    if (
        len(named) > 1
        and " or " not in subject
        and all(roles.is_human(part) for part in named)
        and not re.search(r"[Ss]peech and language", subject)
    ):
        return True
    core = roles.TAIL.sub("", re.sub(r"\s+(?:who|which|that)\b.*$", "", subject)).strip()
    if subject == ME or (
        re.search(
            r"\b(?:speech and (?:a )?language|moving and|reading and writing|sight and hearing|health and|drug and|breaks and)\b",
            core,
            re.I,
        )
        and core.count(" and ") == 1
    ):
        core = core.replace(" and ", " ")
    one = re.match(r"(?:every|each|a|an|one|1|any|the whole|whole)\b", core, re.I)
    if one and " and " not in core:
        return False
    if (
        one
        and roles.is_human(core)
        and not roles.is_human(core.split(" and ")[0])
        and not re.search(r" and (?:an?|the|my|\d) ", core)
    ):
        return False  # "a mobility and independence instructor"
    if " and " in re.sub(r"\s+(?:of|for|in|with|on|about)\s.*$", "", core):
        return True
    if " or " in core:
        return is_plural(core.rsplit(" or ", 1)[1])
    if roles.PLURAL_END.search(core):
        return True
    head = re.sub(r"\s+(?:of|for|in|on|to|about|from|at|with|by)\s.*$", "", core)
    last = head.split()[-1].lower() if head.split() else ""
    return (
        last.endswith("s") and not last.endswith(("ss", "us", "is", "camhs", "news", "maths", "athletics"))
    ) or last in ("people", "children", "staff", "men", "women")


def word_count(text: str) -> int:
    return len([w for w in text.split() if re.search(r"\w", w)])


def lower_first(text: str) -> str:
    """Small first letter, unless the word is a name, "I", a marker or initials."""
    first = text.split(" ", 1)[0]
    if (
        first in ("I", "Xme", "Xmy", "Xself")
        or (len(first) > 1 and first[1:2].isupper())
        or re.match(
            r"(?:Mr|Mrs|Ms|Miss|Dr|British|Makaton|English|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Year \d|Key Stage|Level \d)\b",
            text,
        )
    ):
        return text
    return text[:1].lower() + text[1:]
