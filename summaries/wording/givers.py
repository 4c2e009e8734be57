"""Of those whom a help names, the ones who give it; not those who only oversee, advise or train them."""

from __future__ import annotations

import re

from summaries.model import Provision
from summaries.wording import roles

# "TA, overseen by the therapist; liaising with teachers": they do not give the help.
_BEHIND = (
    r"(?:(?:overseen|supervised|monitored|advised|directed|guided|supported|trained|planned|managed|reviewed"
    r"|line managed)"
    r" (?:by|with)|under (?:the )?(?:supervision|direction|guidance|oversight) (?:of|from)|with (?:the )?"
    r"(?:support|advice|supervision|guidance|oversight|training|input) (?:of|from|by)|liaising with|in (?:liaison"
    r"|consultation)"
    r" with|(?:programme|plan|targets?|work|materials|activities|exercises|resources) (?:set|written"
    r"|planned|designed|provided|prepared"
    r"|agreed|drawn up) (?:by|with)|training (?:from|by)|advice (?:from|by)|(?:and )?(?:trained|shown)(?: how)? by)"
)

# "TA, charts checked by the class teacher": what another does with a thing of theirs.
_A_THING_DONE = re.compile(
    r"(?P<thing>(?:the |an? )?[a-z]+(?: [a-z]+)?) (?:checked|signed|signed off|reviewed|written|set|kept|led|overseen"
    r"|planned|monitored|prepared) by\b"
)
_IS_BEHIND = re.compile(_BEHIND, re.I)
_STANDS_BEHIND = re.compile(rf"\b{_BEHIND} ", re.I)


def givers(provision: Provision) -> tuple[str, ...]:
    """The names of `provision.who` that give the help, as they stand; all of them where none would be left."""
    return tuple(who for who in provision.who if not _only_stands_behind(who, provision)) or provision.who


def _only_stands_behind(who: str, provision: Provision) -> bool:
    """Whether the one who is named only oversees, advises or trains those who give the help."""
    name = who.strip()
    if _IS_BEHIND.match(name):
        return True
    if (thing := _A_THING_DONE.match(name)) and not roles.is_human(thing["thing"]):
        return True
    if len(provision.who) < 2:
        return False
    quote = provision.source.quote.lower()
    after = (quote[hit.end() :] for hit in _STANDS_BEHIND.finditer(quote))
    name = name.lower()
    return any(rest.startswith((name, f"the {name}", f"a {name}", f"an {name}", f"our {name}")) for rest in after)
