"""The young person's own words: changed as little as can be. Nothing is put into their mouth."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Plan, Source, Wording
from summaries.wording.clean import clean
from summaries.wording.drop import drop
from summaries.wording.person import ME, MY, SELF, mark
from summaries.wording.prepare import own_words
from summaries.wording.speaking import speak

_OWN_VOICE = re.compile(r"\b(?:I|I'm|I've|me|my|mine|myself)\b")


def easy_view(source: Source, plan: Plan) -> Wording:
    """One sentence or bullet of section A. In their own voice it stays to the letter; said by others it becomes "I".

    Takes the source and the plan; gives a Wording. An empty text where the words are about medicine only.
    """
    text = re.sub(r"\s+", " ", source.quote).strip().strip('"“”')
    text = re.sub(r"^[-•*▪]\s*", "", text)
    if _OWN_VOICE.search(text) and not plan.views.by_others:
        return Wording(_stop(text))
    # "Say who you are when you come over": in their own words "you" is never the young person.
    person = replace(plan.person, pronoun=None) if plan.person.pronoun == "you" else plan.person
    marked = mark(clean(text), person)
    kept, dropped = drop(marked, own_words(plan))
    if not kept:
        return Wording("", None, "This part was left off: an adult should read it.", dropped)
    if not re.search(rf"\b(?:{ME}|{MY}|{SELF})\b", kept) and not _OWN_VOICE.search(kept):
        return Wording(_stop(text if not dropped else speak(kept)), None, None, dropped)
    return Wording(_stop(speak(kept)), None, None, dropped)


def _stop(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "…")) else text + "."
