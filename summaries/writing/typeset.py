"""Words as HTML: a line never breaks inside a phone number, an e-mail address only before its "@"; emoji, which the
letters do not have, become pictures."""

from __future__ import annotations

import base64
import re
import unicodedata

from markupsafe import Markup, escape

from summaries.errors import PartMissing
from summaries.writing.pictures import svg_of

_PHONE = re.compile(r"\+?\(?\d[\d()]{2,6}[)]?(?: \d{3,7}){1,3}(?!\d)")
_EMAIL = re.compile(r"(\S+)(@[\w.-]+\.\w+)")
_SIGN = (
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff\U0001f1e6-\U0001f1ff][\ufe0f\U0001f3fb-\U0001f3ff]?"
)
_EMOJI = re.compile(f"{_SIGN}(?:\u200d{_SIGN})*")
_TIED = re.compile(rf"({_PHONE.pattern})|({_EMAIL.pattern})|({_EMOJI.pattern})")


def typeset(text: str) -> Markup:
    """`text` as HTML that breaks only where it may. Copied or searched for, the words are the same."""
    out, start = Markup(""), 0
    for match in _TIED.finditer(text):
        out += escape(text[start : match.start()])
        if match[1]:
            out += Markup('<span class="tied">{}</span>').format(match[1])
        elif match[2]:
            out += Markup('{}<span class="whole">{}</span>').format(match[3], match[4])
        else:
            out += _drawn(match[5])
        start = match.end()
    return out + escape(text[start:])


def for_counting(text: str) -> str:
    """`text` with the same chances to break, for counting lines: no-break spaces tie, a space sets free."""
    text = _PHONE.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
    return _EMAIL.sub(r"\1 \2", text)


def _drawn(emoji: str) -> Markup:
    """An emoji as its OpenMoji drawing, with its name for who cannot see it; unknown ones are left out."""
    codes = [f"{ord(sign):04X}" for sign in emoji]
    for wanted in ("-".join(codes), "-".join(code for code in codes if code != "FE0F"), codes[0]):
        try:
            uri = "data:image/svg+xml;base64," + base64.b64encode(svg_of(wanted)).decode("ascii")
        except PartMissing:
            continue
        name = unicodedata.name(emoji[0], "emoji").capitalize()
        return Markup('<img class="emoji" src="{}" alt="{}">').format(uri, name)
    return Markup("")
