"""Of those whom a help names, the ones who give it; not those who only oversee, advise or train them."""

from __future__ import annotations

import re

from summaries.model import Provision

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


def givers(provision: Provision) -> tuple[str, ...]:
    """The names of `provision.who` that give the help, as they stand; all of them where none would be left."""
    return tuple(who for who in provision.who if not _only_stands_behind(who, provision)) or provision.who


def _only_stands_behind(who: str, provision: Provision) -> bool:
    """Whether the one who is named only oversees, advises or trains those who give the help."""
    if re.match(_BEHIND, who.strip(), re.I):
        return True
    stands = re.search(rf"\b{_BEHIND} (?:the |an? |our )?{re.escape(who.strip())}", provision.source.quote, re.I)
    return bool(stands) and len(provision.who) > 1
