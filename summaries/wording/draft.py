"""One sentence on its way: who acts, and what a following sentence may call them."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import dataclass

from summaries.wording import roles, verbs
from summaries.wording.person import ME


@dataclass(frozen=True)
class Draft:
    """`text` still holds the person markers and no full stop. `subject` and `short` name who acts ("a physiotherapist",
    "the physiotherapist"); `noun` is what the help is called afterwards ("session"); `modal` is "must not", "should"..."""

    text: str
    subject: str = ""
    short: str = ""
    plural: bool = False
    noun: str = "help"
    modal: str = ""
    with_me: bool = False
    lead: str = ""
    """How a second sentence of the same list begins ("the SENCO also gives me"), up to where the things stand."""
    condition: str = ""
    """A weak condition that holds for all of it ("when needed"); it stays with the first sentence."""

    @property
    def doer(self) -> str:
        return self.short or f"the {self.noun}"

    def does(self, base: str) -> str:
        """The doer's verb: "uses", "use"; "must not use" where the sentence says must not."""
        if self.modal:
            return f"{self.modal} {base}"
        # After a marker the third person stands; `person.speak` brings it to "I use".
        return verbs.third(base) if self.short == ME else verbs.agree(base, self.plural)


def is_plural(subject: str) -> bool:
    """Whether the verb after `subject` is plural: staff, two names, a plain plural."""
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
    if re.match(r"(?:every|each|a|an|one|1|any|the whole|whole)\b", core, re.I) and " and " not in core:
        return False
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


def short_of(subject: str) -> str:
    """What to call the subject the second time."""
    if subject in ("", ME):
        return subject
    first = re.sub(r"\s+(?:who|which|that)\b.*$", "", subject)
    if " or " in first and not re.match(r"all\b|staff\b", first, re.I):
        return "this person" if not is_plural(first) else "these people"
    if " and " in first:
        left, right = first.rsplit(" and ", 1)
        if roles.is_human(left) and roles.is_human(right):
            names = [re.sub(r"^the\s+", "", roles.short_name(part)) for part in (left, right)]
            if names[0] != names[1] and all(re.match(r"[a-z]", n) for n in names):
                return f"the {names[0]} and {names[1]}"
            return "these people"
    if roles.is_human(first):
        return roles.short_name(first)
    head = re.sub(
        r"\s+(?:of|for|in|on|to|about|from|at|with|by|between|changed|adapted|designed|written|made|based|used|taught|planned|agreed|linked|matching)(?:\s.*)?$",
        "",
        roles.TAIL.sub("", first),
    )
    word = head.split()[-1] if head.split() else "help"
    return f"the {word}"


def word_count(text: str) -> int:
    return len([w for w in text.split() if re.search(r"\w", w)])


def lower_first(text: str) -> str:
    """Small first letter, unless the word is a name, "I", a marker or initials."""
    first = text.split(" ", 1)[0]
    if (
        first in ("I", "Xme", "Xmy", "Xself")
        or (len(first) > 1 and first[1:2].isupper())
        or re.match(
            r"(?:Mr|Mrs|Ms|Miss|Dr|British|Makaton|English|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Year|Key|Level)\b",
            text,
        )
    ):
        return text
    return text[:1].lower() + text[1:]
