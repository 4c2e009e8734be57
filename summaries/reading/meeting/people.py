"""Names and roles in a list of people who are invited."""

from __future__ import annotations

import re

from summaries.model import Invited

TITLE = r"(?:Mrs?|Ms|Mx|Miss|Dr|Prof(?:essor)?|Sister|Sir|Dame|Rev(?:erend)?|Cllr|Fr|Imam|Rabbi)\b\.?"
_NAME_WORD = r"(?:[A-ZÀ-ÖØ-ÞŁŚŻ][\w’'\-]*\.?|de|da|van|von|der|bin|al|el|ap|O[’'][A-Z]\w+)"
NAME = rf"(?:{TITLE}\s+)?{_NAME_WORD}(?:\s+(?:\([A-Z]\w+\)\s+)?{_NAME_WORD}){{0,4}}"
_WHOLE_NAME = re.compile(rf"^{NAME}$")
_TITLED = re.compile(rf"^{TITLE}\s+[A-ZÀ-Þ]")
_ROLE_WORD = re.compile(
    r"\b(senco|sendco|teacher|tutor|head|deputy|assistant|officer|co-?ordinator|coordinator|manager|lead|leader|"
    r"psychologist|therapist|physio\w*|nurse|doctor|paediatrician|social worker|worker|adviser|advisor|advocate|"
    r"interpreter|mentor|parents?|mother|father|mum|dad|carer|guardian|grand\w+|sister of|brother|pupil|student|"
    r"young person|child|school|council|authority|service|team|camhs|nhs|local|representative|governor|qtvi|qtod|"
    r"ehcp?|send|sen|tbc|college|practitioner|consultant|specialist|salt|slt|ot|ep|family|friend)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[–—-]\s+|\s*[–—:|]\s+|\s*,\s+|\t+")
_BRACKETED = re.compile(r"^(?P<first>[^()]+?)\s*\((?P<second>[^()]+)\)$")
_TO_BE_TOLD = re.compile(r"^(.{2,60}?)[\s\-–—:(]+(?:tbc|tba|to be confirmed)\W*$", re.IGNORECASE)
_STOPS = " \t.,;:–—-"


def is_name(text: str) -> bool:
    """Does the text look like one person's name and nothing else?"""
    words = text.strip(_STOPS)
    if not words or len(words) > 60 or re.search(r"\d", words):
        return False
    if not _WHOLE_NAME.match(words):
        return False
    return bool(_TITLED.match(words)) or not _ROLE_WORD.search(words)


def is_full_name(text: str) -> bool:
    """A name of two words or more: "AAC" and "Autism" are none."""
    return is_name(text) and len(text.split()) > 1


def person_of(text: str) -> Invited | None:
    """A person from "Name – role", "Name, role", "Name (role)", "Role: Name", or one of the two alone."""
    words = text.strip(_STOPS)
    if not words or len(words) > 200:
        return None
    waiting = _TO_BE_TOLD.match(words)
    if waiting:
        return Invited(None, waiting[1].strip(_STOPS))
    for split in _PARTS.finditer(words):
        first, second = words[: split.start()].strip(_STOPS), words[split.end() :].strip(_STOPS)
        if not first or not second:
            continue
        if is_name(first):
            return Invited(first, second)
        if is_full_name(second):
            return Invited(second, first)
        break
    bracketed = _BRACKETED.match(words)
    if bracketed and is_name(bracketed["first"]):
        return Invited(bracketed["first"].strip(), bracketed["second"].strip())
    if bracketed and is_full_name(bracketed["second"]):
        return Invited(bracketed["second"].strip(), bracketed["first"].strip())
    if is_name(words):
        return Invited(words, None)
    return Invited(None, words) if _ROLE_WORD.search(words) and len(words.split()) <= 12 else None


def name_in_front(text: str) -> str | None:
    """The name at the start of "Mrs Helen Prowse, SENCO", or None."""
    person = person_of(text)
    return person.name if person else None
