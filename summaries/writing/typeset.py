"""Where a line may break: never inside a phone number, in an e-mail address only before its "@"."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

_PHONE = re.compile(r"\+?\(?\d[\d()]{2,6}[)]?(?: \d{3,7}){1,3}(?!\d)")
_EMAIL = re.compile(r"(\S+)(@[\w.-]+\.\w+)")
_TIED = re.compile(rf"({_PHONE.pattern})|({_EMAIL.pattern})")


def typeset(text: str) -> Markup:
    """`text` as HTML that breaks only where it may. Copied or searched for, the words are the same."""
    out, start = Markup(""), 0
    for match in _TIED.finditer(text):
        out += escape(text[start : match.start()])
        if match[1]:
            out += Markup('<span class="tied">{}</span>').format(match[1])
        else:
            out += Markup('{}<span class="whole">{}</span>').format(match[3], match[4])
        start = match.end()
    return out + escape(text[start:])


def for_counting(text: str) -> str:
    """`text` with the same chances to break, for counting lines: no-break spaces tie, a space sets free."""
    text = _PHONE.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
    return _EMAIL.sub(r"\1 \2", text)
