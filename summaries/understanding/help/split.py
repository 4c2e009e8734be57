"""Cuts a cell, bullet or paragraph of help into one piece for each help, and knows what is only a note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.model import Block
from summaries.understanding.help.begins import begins_help
from summaries.understanding.help.notes import is_note
from summaries.understanding.help.predicates import predicates
from summaries.understanding.help.sentence_lists import halves, listed
from summaries.understanding.help.told import tells_of_past
from summaries.understanding.people.who import is_role, who_in_text
from summaries.understanding.privacy.dose import BARE_DOSE, private_alone
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import is_numbered, sentences, without_bullet, without_number

_INLINE = re.compile(
    r"(?:(?<=[.;:)])\s+|^)(?=(?:\(?[a-z0-9]{1,2}\)"
    r"|[FGH]\d?\.?\d{1,2}(?:\.\d{1,2})?[.:)]?)\s+[A-Z“1])|\s+(?=[•▪●◦]\s)"
    r"|(?<=\S)\s+(?=[FGH]\d{1,2}\.\d{1,2}\s+[A-Z])"
)


_OVER = re.compile(
    r"\b(?:provision|support|help|arrangement|this|that|it|which) (?:has|have) (?:now )?(?:ceased|ended|stopped"
    r"|been withdrawn)\b"
    r"|\b(?:previous|earlier|former|last|old) plan\b"
    r"|\bthe (?:previous|earlier|former|old) (?:arrangements?|provision)\b"
    r"|\bplan of (?:[A-Z][a-z]+ 20\d\d\b|\d)|\bwas not agreed\b"
    r"|\bno longer applies\b"
)
_OWN_POINT = re.compile(r"\d|\b(?:will|must|shall|should|weekly|daily|termly|once|twice|each|every)\b", re.IGNORECASE)


def _is_point(text: str) -> bool:
    """Whether a list item is only a point of the sentence over the list: a few words, or more that go on in small
    letters without a sentence of their own."""
    few = len(text.split()) <= (18 if text[:1].islower() and text.rstrip()[-1:] not in ".!?" else 8)
    return few and not _OWN_POINT.search(text)


_FIRM = re.compile(r"\b(?:will|must|shall|should|is to|are to)\b")
_ENDS_FIRM = re.compile(r"\b(?:will|must|shall|should)(?: (?:also|all|always))?\s*:\s*$")


def sub_points(blocks: Sequence[Block]) -> dict[int, Sequence[Block]]:
    """The few words of points one level under a list item that ends with a colon, by the id of that item."""
    found: dict[int, Sequence[Block]] = {}
    for i, lead in enumerate(blocks):
        if lead.kind != "list_item" or not lead.text.rstrip().endswith(":"):
            continue
        under: list[Block] = []
        for block in blocks[i + 1 :]:
            if block.kind != "list_item" or (block.level or 0) <= (lead.level or 0):
                break
            under.append(block)
        if _ENDS_FIRM.search(lead.text):
            continue  # "Staff working with Ana will:": each point is something that they will do
        if under and all(map(_is_point, (b.text for b in under))):
            found[lead.id] = under
    return found


def items(blocks: Sequence[Block]) -> list[tuple[str, Block]]:
    """One text for each list item or paragraph of a cell; lines that a reader cut are put together again."""
    found: list[tuple[str, Block]] = []
    led = False
    """True after a lead ("Money skills on his own phone:") while only its few words of points follow."""
    for block in blocks:
        text = block.text
        new = block.kind == "list_item" or is_numbered(text) or bool(block.number)
        led = led and block.kind == "list_item" and _is_point(text)
        if found and led:
            found[-1] = (f"{found[-1][0]} {text}", found[-1][1])
            continue
        led = text.rstrip().endswith(":")
        if found and not new and _carries_on(found[-1][0], text):
            found[-1] = (f"{found[-1][0]} {text}", found[-1][1])
        else:
            found.append((text, block))
    return [(piece.strip(), block) for text, block in found for piece in _INLINE.split(text) if piece and piece.strip()]


def _carries_on(before: str, text: str) -> bool:
    if before.rstrip().endswith(";") and text[:1].islower():
        return True
    return not re.search(r"[.!?:;]$", before.strip()) and (
        text[:1].islower() or text[:1] in "(,;" or before.rstrip().endswith((",", " and", " or", "-"))
    )


def helps(text: str, section: str, names: Sequence[str], pronoun: str | None = None) -> list[str]:
    """The helps that one item holds, verbatim; a sentence that only says more of a help stays with it."""
    plain = without_number(without_bullet(text))
    parts: list[str] = []
    at = 0
    left_out = False
    for sentence in sentences(plain):
        start = plain.index(sentence, at)
        at = start + len(sentence)
        if parts and (_OVER.search(sentence) or tells_of_past(sentence)):
            left_out = True
            continue  # what an earlier plan said: neither its words nor its figures are of this help
        if parts and private_alone(sentence, parts[-1]) and BARE_DOSE.fullmatch(sentence):
            continue  # it is listed for adults with its block
        if left_out and re.match(r"(?:It|They|This|These|He|She) ", sentence) and not _FIRM.search(sentence):
            continue  # it says more of what was left out
        if (
            parts
            and not private_alone(sentence, parts[-1])
            and not (not is_note(sentence) and begins_help(sentence, section, names, parts[-1], pronoun))
            and not _another(parts[-1], sentence, section)
            and not left_out
        ):
            head = plain.index(parts[-1])
            parts[-1] = plain[head:at]
        else:
            parts.append(sentence)
            left_out = False
    return [
        piece
        for half in _with_title(plain, parts)
        for whole in listed(half, section)
        for part in halves(whole, section)
        for piece in predicates(part)
    ]


# "Key adult and daily contact (E1, E2).": what a paragraph is about, with the outcomes it is for.
_GOALS_TITLE = re.compile(r"[A-Z][^.;]{2,70} \((?:[EO]?\d{1,2}(?:\.\d)?(?:, | and |; ?)?){1,6}\)\.$")


# "Around college.", "Eye clinic.": where it happens or whose matter it is, and nobody who does anything.
_NAMES_A_PLACE = re.compile(
    r"(?:Around|At|In|On|During|Outside|Before|After|For|With)\b|.*\b(?:clinic|service|services|college|school"
    r"|hospital|team"
    r"|department|GP)\.$"
)


def _with_title(plain: str, parts: list[str]) -> list[str]:
    """ "Movement breaks. A walk every hour …": a few words that only name what follows are no help of their own."""
    if len(parts) >= 2 and _GOALS_TITLE.match(parts[0]):
        return parts[1:]
    if len(parts) < 2 or len(parts[0].split()) > 6 or len(parts[1].split()) < 8 or not parts[0].endswith("."):
        return parts
    title = parts[0]
    people = [] if _NAMES_A_PLACE.match(title) else [one for one in who_in_text(title) if is_role(one)]
    if amount(title).said or people or re.search(r"\b(?:will|must|shall|is|are|to)\b", title):
        return parts
    return [plain[plain.index(title) : plain.index(parts[1]) + len(parts[1])], *parts[2:]]


_BELONGINGS = re.compile(
    r"(?:His|Her|Their) [\w’' -]{3,50}? (?:will|must|should) (?:always )?be (?:available|provided|kept|worn|charged)"
)


def _another(before: str, sentence: str, section: str) -> bool:
    """ "… The programme will be carried out every day for 15 minutes by an assistant": more than a detail, where the
    help before it has figures or people of its own."""
    if _BELONGINGS.match(sentence):
        return True
    if re.match(r"The same (?!programme|exercises)[\w -]{3,40}? (?:will|must|shall|is to)\b", sentence):
        given = amount(sentence)
        return given.has_length and given.has_rate
    if not re.match(
        r"(?:This|These|Each|The (?:same )?(?:programmes?|exercises|strategies|work|plan|targets))\b", sentence
    ):
        return False
    if re.match(r"Each [\w’' -]{3,40}? (?:will|must|is to) be\b", sentence) and who_in_text(sentence, section):
        return True
    found, earlier = amount(sentence), amount(before)
    own = found.has_rate and found.has_length and bool(who_in_text(sentence, section))
    return own and (earlier.has_rate or earlier.has_length or bool(who_in_text(before, section)))
