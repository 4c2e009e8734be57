"""Who deals with the plan at the council; a former officer, a family's or a school's numbers are not taken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.model import Block, Contact, Source
from summaries.understanding.front.dates import emails, phones
from summaries.understanding.front.pair import Pair
from summaries.understanding.places.headings import match
from summaries.understanding.sentences import sentences

_RUN_TOGETHER = re.compile(
    r"(?<=[a-z])(?<!Senior)(?<!Principal)(?<!Statutory)(?<!Lead)(?<!Early Years) (?=(?:SEND|SEN|EHC|EHCP|Senior"
    r"|Principal|Case|Casework|Plan|Statutory|Inclusion|Assessment)\b)"
)
_ROLE_WORDS = re.compile(
    r"officer|co-?ordinator|manager|worker|lead|adviser|advisor|team|practitioner|administrator|writer", re.IGNORECASE
)


def contact(found: Sequence[Pair], blocks: Sequence[Block], names: Sequence[str] = ()) -> Contact | None:
    """Who deals with the plan at the council. A former officer, the young person (`names`), a family's or a school's
    numbers are not taken."""
    name = role = phone = email = None
    block: Block | None = None
    used: list[Block] = []
    labels: list[str] = []
    words: list[str] = []
    mine = False
    for pair in found:
        if pair.key == "contact":
            themself = pair.value.strip(" .,") in names
            if (
                themself
                or _NOT_TO_BE_ASKED.search(pair.value)
                or (_WRITER.search(pair.label) and _another_contact(pair, found))
            ):
                mine = False
                continue
            if re.search(r"\(?\b(?:until|former|previous|left)\b", pair.label, re.IGNORECASE):
                mine = False
                continue
            if match("facts", pair.label) and (m := match("facts", pair.label)) and m.key == "previous_contact":
                mine = False
                continue
            mine = True
        elif pair.key == "contact_role" and mine and pair.section == "cover":
            role = pair.value.strip(" .")
            used.append(pair.block)
            words.append(pair.value)
            continue
        elif pair.key not in ("contact_phone", "contact_email"):
            mine = mine and pair.key == "local_authority"
            continue
        if not mine:
            continue
        block = block or pair.block
        said = pair.value if pair.key == "contact" else f"{pair.label} {pair.value}"
        numbers, addresses = phones(said), emails(said)
        if pair.key == "contact" or (numbers and not phone) or (addresses and not email):
            used.append(pair.block)
            words.append(pair.value)
        phone = phone or (numbers[0] if numbers else None)
        email = email or (addresses[0] if addresses else None)
        if pair.key == "contact":
            said_name, said_role = _name_and_role(pair.value)
            name, role = name or said_name, role or said_role
            labels.append(pair.label)
    if block is None or not (name or phone or email):
        return _contact_under_title(blocks) or _contact_in_prose(blocks)
    titled = next((_without_your(label) for label in labels if _ROLE_WORDS.search(label)), None)
    # "Case officer: Anwen Pugh, SEND Team": the label says what she is, the value only where she works.
    role = titled if titled and role and re.search(r"\b[Tt]eam$", role) else role or titled
    if name and not (phone or email):
        phone, email, told = _told_of(name, blocks)
        if told is not None:
            used.append(told)
            words.append(told.text)
    return Contact(name, role, phone, email, Source("cover", block.page, _quote(used, words)))


_MOST_BLOCKS = 60
_REACH = re.compile(r"\b(?:contact|question|ring|call|phone|telephone|e-?mail|write|speak|reach)\b", re.IGNORECASE)


def _told_of(name: str, blocks: Sequence[Block]) -> tuple[str | None, str | None, Block | None]:
    """Phone and email from a sentence of the front pages that names the officer: "please contact …, on …"."""
    for block in blocks[:_MOST_BLOCKS]:
        for sentence in sentences(block.text):
            if name in sentence and _REACH.search(sentence) and not _NOT_TO_BE_ASKED.search(sentence):
                numbers, addresses = phones(sentence), emails(sentence)
                if numbers or addresses:
                    return numbers[0] if numbers else None, addresses[0] if addresses else None, block
    return None, None, None


_NOT_TO_BE_ASKED = re.compile(
    r"^[^.;]{0,90}\b(?:no longer|has left|left the council)\b"
    r"|\b(?:do not|don['’]t|not to be|should not be|must not be) (?:contact|ring|call|e-?mail|write)\w*\b",
    re.IGNORECASE,
)
_WRITER = re.compile(r"\b(?:writer|author|drafted|written)\b", re.IGNORECASE)


def _another_contact(pair: Pair, found: Sequence[Pair]) -> bool:
    """Whether somebody else deals with the plan than the one who wrote it."""
    return any(
        p.key == "contact" and p is not pair and not _WRITER.search(p.label) and p.section == "cover" for p in found
    )


_OFFICER_TITLE = re.compile(
    r"^\W*(?:(?:your|the|named|council|plan|SEND?|EHC|case|lead|statutory) )*(?:officer|case ?worker"
    r"|co-?ordinator|contact)"
    r"(?: (?:responsible|dealing|at|for|with|in charge|the|this|your|of|plan|council|authority))*\W*$",
    re.IGNORECASE,
)
_DETAIL = re.compile(
    r"^\W*(?P<label>name|post|role|job title|position|title|tel(?:ephone)?|phone|mobile|e-?mail|date|address"
    r"|team)\.?\s*:\s*(?P<said>\S.*)$",
    re.IGNORECASE,
)


def _contact_under_title(blocks: Sequence[Block]) -> Contact | None:
    """ "Officer responsible for this plan" over lines "Name: …", "Post: …", "Tel: …", often in a signature's box."""
    for at, block in enumerate(blocks):
        if not _OFFICER_TITLE.match(block.text) or len(block.text.split()) > 9:
            continue
        said: dict[str, str] = {}
        used = [block]
        for line in blocks[at + 1 : at + 8]:
            hit = _DETAIL.match(line.text)
            if not hit:
                break
            said.setdefault(hit["label"].lower()[:2], hit["said"].strip())
            used.append(line)
        numbers, addresses = phones(said.get("te", said.get("ph", ""))), emails(said.get("e-", said.get("em", "")))
        if "na" in said and (numbers or addresses):
            role = said.get("po") or said.get("ro") or said.get("jo")
            quote = " … ".join(line.text for line in used)
            return Contact(said["na"], role, next(iter(numbers), None), next(iter(addresses), None),
                           Source("cover", block.page, quote))  # fmt: skip
    return None


def _quote(blocks: Sequence[Block], words: Sequence[str]) -> str:
    """The verbatim words of every row used, joined by " … ", so that each figure shown stands in the quote."""
    quote = " … ".join(dict.fromkeys(b.text for b in blocks))
    missing = [w for w in dict.fromkeys(words) if w not in quote]
    return " … ".join([p for p in (quote, *missing) if p])


def _without_your(label: str) -> str:
    label = next((part for part in label.split(" / ") if _ROLE_WORDS.search(part)), label)
    label = re.sub(r"\s*\((?:from|since|until|to)\b[^)]*\)", "", label)
    return re.sub(
        r"^(?:(?:your|my|the|council['’]s|local authority['’]s|young person['’]s|child['’]s|named|allocated)\s+)+",
        "",
        label.strip(" :"),
        flags=re.IGNORECASE,
    )


def _name_and_role(value: str) -> tuple[str | None, str | None]:
    bare = value
    for piece in (*phones(value), *emails(value)):
        bare = bare.replace(piece, " ; ")
    bare = re.sub(
        r"\b(?:tel(?:ephone)?|phone|(?:e-?|electronic )?mail|e|t|m|mobile|direct line|on|at)\b\.?:?(?=\s*(?:;|$))",
        " ; ",
        bare,
        flags=re.IGNORECASE,
    )
    pieces = [
        p.strip(" ,.;:–—-|()") if "(" not in p else p.strip(" ,.;:–—-|")
        for p in re.split(
            r"[;|]|\s/\s|,\s|(?<=[a-z])\.\s+(?=Ring|Call|Text|Phone|You|Tel)|\s[–—-]\s|\s(?=\((?!\d))", bare
        )
    ]
    pieces = [p for p in pieces if p]
    # "Bernadette Kilshaw SEND Case Officer": a name and a post with nothing between them.
    pieces = [part for p in pieces for part in _name_first(p)]
    name = role = None
    for piece in pieces:
        if (
            re.fullmatch(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr)?\.? ?(?:[A-ZŁŚŻÀ-Þ][\w’'-]*\.?\s?){1,4}", piece)
            and not _ROLE_WORDS.search(piece)
            and name is None
        ):
            name = piece.strip()
        elif role is None and _ROLE_WORDS.search(piece) and len(piece.split()) <= 10:
            role = piece.strip("()") if piece.startswith("(") and piece.endswith(")") else piece
        elif role is not None and piece.startswith("(") and role in value:
            role = f"{role} {piece}" if f"{role} {piece}" in value else role
        elif role is not None and re.search(r"\bTeam$", piece) and f"{role}, {piece}" in value:
            role = f"{role}, {piece}"
    if role and f"Education, {role}" in value:
        role = f"Education, {role}"
    return name, role


def _name_first(piece: str) -> list[str]:
    """A name and the post that runs on from it; a post that begins with small words between is left whole."""
    parts = _RUN_TOGETHER.split(piece, maxsplit=1) if _ROLE_WORDS.search(piece) else [piece]
    name = re.fullmatch(r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(?:[A-ZŁŚŻÀ-Þ][\w’'.-]*\s?){2,4}", parts[0])
    return parts if name else [piece]


def _contact_in_prose(blocks: Sequence[Block]) -> Contact | None:
    """ "If you have questions, ring Jo Lunt, EHC Co-ordinator, on 0113 496 0000"."""
    told = [(b, s) for b in blocks for s in sentences(b.text) if s != b.text]
    for block, text in [*told, *((b, b.text) for b in blocks)]:
        if block.kind in ("header", "footer") or not (phones(text) or emails(text)):
            continue
        if not re.search(
            r"co-?ordinator|case ?(?:work)? ?officer|send officer|sen officer|casework|plan officer|ehc"
            r"|case manager|assessment officer|plan writer|enquiries|needs officer"
            r"|\bofficer\b.{0,80}\b(?:tele)?phone\b"
            r"|\bcontact\b[^.]{0,20}\b(?:at|in|for|from|within) (?:the |your )?(?:council|local authority|SEND?|EHC)\b"
            r"|\b(?:send?|ehc|council|plan) (?:key ?worker|link worker|adviser|advisor|practitioner|lead)\b",
            text,
            re.IGNORECASE,
        ):
            continue
        if re.search(r"former|previous|until |parent|mother|father|school nurse", text, re.IGNORECASE):
            continue
        hit = re.search(
            (
                r"((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w’'.-]* [A-Z][\w’'-]+)\s*[,(–-]\s*(?:your |the "
                r"|an? )?([A-Z]?[\w/ -]*?(?:[Cc]o-?ordinator|[Oo]fficer(?: \([^()]{2,30}\))?|[Ww]orker|[Mm]anager"
                r"|[Aa]dvis[eo]r|[Pp]ractitioner|[Ll]ead))"
            ),
            text,
        )
        hit2 = re.search(
            (
                r"([\w/ -]*?(?:[Cc]o-?ordinator|[Oo]fficer|[Cc]ase ?worker|[Mm]anager|[Ll]ead"
                r"|[Aa]dvis[eo]r)(?: \([^()]*\))?)"
                r"\s*(?:is|,|:)\s*((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? "
                r")?[A-Z][\w’'.-]* [A-Z][\w’'-]+)"
            ),
            text,
        )
        name, role = (hit.group(1), hit.group(2)) if hit else (hit2.group(2), hit2.group(1)) if hit2 else (None, None)
        role = (
            re.sub(r"^(?:.*\b(?:[Yy]our|[Tt]he|[Mm]y|[Hh]er|[Hh]is|[Tt]heir)\s+)", "", role).strip() if role else None
        )
        if name is None and text != block.text:
            continue  # the name may stand in another sentence of the paragraph
        numbers, addresses = phones(text), emails(text)
        return Contact(
            name,
            role,
            numbers[0] if numbers else None,
            addresses[0] if addresses else None,
            Source("cover", block.page, text),
        )
    return None
