"""Gives a point of a list its subject back: under "The class teacher will:", what the teacher will do."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Provision

# A lead in the help's quote ("Aadhi’s class teacher will: …", "Every adult in school: …").
_WILL = re.compile(r"[^:]{3,200}?\b(?P<modal>will|must|shall|should)\b(?! see to it)[^:]{0,40}:")
_EVERYONE = re.compile(r"(?:Every|All|Each)\b[^:]{3,60}:")
_MODAL = re.compile(r"(?:will|must|shall|should)\b")
# A point that has its own subject ("there is a tent", "he may leave", "if both are away …").
_OWN = re.compile(r"(?:there|it|he|she|they|who|if|when|an?|the|his|her|their|this|these|that|[a-z]+ing|to)\b")
_DETERMINED = re.compile(
    r"(?:The|An?|Every|Each|All|Any|One|Two|Three|Four|His|Her|Their|My|\d)\b|[\w-]+['’]s?\b", re.IGNORECASE
)


def with_subject(provision: Provision) -> Provision:
    """The help with the one who does it put before its first word, where its list's lead said so; else as it was."""
    text = provision.text.strip()
    quote = provision.source.quote
    if not provision.who or not text[:1].islower() or _OWN.match(text):
        return provision
    lead = _WILL.match(quote) or _EVERYONE.match(quote)
    if not lead or lead.group().rstrip(": ").endswith("that"):
        return provision
    names = [w if _DETERMINED.match(w) else f"the {w}" for w in provision.who]
    subject = " and ".join(names)
    modal = "" if _MODAL.match(text) else "must " if text.startswith(("not ", "never ")) else "will "
    return replace(provision, text=f"{subject[0].upper()}{subject[1:]} {modal}{text}")
