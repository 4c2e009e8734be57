"""What is for adults only: marks blocks and sentences, and gathers exact strings that must never be shown.

Recall before precision (DESIGN.md): sections C and D, other people's views and the history of a family are marked
where they name another person at all; help and outcomes only where a strong word stands in them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from summaries.model import Block, Contact, Section, Source
from summaries.understanding.front.dates import EMAIL, PHONE, POSTCODE
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import Placed
from summaries.understanding.privacy.other_children import names_one
from summaries.understanding.sentences import sentences
from summaries.understanding.words import any_of, load

_NHS = re.compile(r"\b\d{3}[ -]\d{3}[ -]\d{4}\b")
_UPN = re.compile(r"\b[A-Z]\d{11}[\dA-Z]\b|\b[A-Z]\d{12}\b")
_LONG_NUMBER = re.compile(r"\b(?:[A-Z]{2,5}[ /-]?)?\d[\d/-]{6,}\b|\b[A-Z]{2,5}[ -](?:\d+[ -])*\d{4,}\b")
_STREET = re.compile(
    r"\b(?:(?:Flat|Apartment|Unit|Room) \w+,? )?(?:[A-Z][\w’' ]{2,30}, )?\d{1,4}[A-Za-z]?,? "
    r"(?:[A-Z][\w’'-]+ ){1,4}(?:Road|Street|Lane|Avenue|Close|Drive|Terrace|Row|Crescent|Way"
    r"|Place|Gardens|Court|Grove|Hill|Square|Walk|Mews|Park|Rise|View|Green|Parade|Yard|Gate"
    r"|Wharf|Vale|Croft|Field|Bank|Brow|Mount|Approach|Path|End)\b"
)
_STORY: tuple[str, ...] = ("others_views", "history", "how_given")


@lru_cache(maxsize=1)
def _strong() -> re.Pattern[str]:
    return any_of(w for entries in load("private")["strong"].values() for w in entries)


@lru_cache(maxsize=1)
def _home() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w)(?:{w})(?!\w)" for w in load("private")["about_home"]))


@lru_cache(maxsize=1)
def _incidents() -> re.Pattern[str]:
    return any_of(load("private")["in_needs"])


@lru_cache(maxsize=1)
def _labels() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(load('private')['labels'])})\b", re.IGNORECASE)


def is_strong(text: str) -> bool:
    """Whether a sentence holds something that must never be shown (courts, doses, others' health)."""
    return bool(
        _strong().search(text)
        or _NHS.search(text)
        or _UPN.search(text)
        or _STREET.search(text)
        or POSTCODE.search(text)
    )


def hidden_blocks(
    placed: Sequence[Placed], others: Iterable[str], words: Sequence[str], children: Sequence[str] = ()
) -> tuple[tuple[Block, Section], ...]:
    """Every block that is for adults only, with its section. `words` are the plan's private strings, `children` the
    names of other children, who may stand in the young person's own words only."""
    names = [n for n in others if n]
    found: list[tuple[Block, Section]] = []
    for one in placed:
        for block, alone in _blocks(one):
            section = one.place.section
            if _hides(block, one, names, words, alone) or (names_one(block.text, children) and not _own_words(one)):
                found.append((block, section))
            else:  # the help for a parent is hidden, the young person's own beside it is not
                found += [(replace(block, text=s), section) for s in sentences(block.text) if _helps_an_adult(s)]
    return tuple(found)


def _own_words(one: Placed) -> bool:
    return one.place.section == "A" and one.place.part != "others_views"


def tells_of_others(text: str, children: Sequence[str] = ()) -> bool:
    """Whether a sentence tells of another person's health, or names another child."""
    return bool(_ANOTHERS_HEALTH.search(text) or _helps_an_adult(text)) or names_one(text, children)


def _blocks(one: Placed) -> list[tuple[Block, str]]:
    """The blocks of a node with the label that stands beside each."""
    if isinstance(one.node, Text):
        return [(one.node.block, "")]
    found = []
    label = ""
    for cell in one.node.own:
        found += [(block, label) for block in cell.blocks]
        label = cell.text if len(cell.text.split()) <= 10 else ""
    return found


def _hides(block: Block, one: Placed, others: Sequence[str], words: Sequence[str], label: str) -> bool:
    text = block.text
    place = one.place
    if (is_strong(text) and not one.heading) or any(word in text for word in words):
        return True
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in others):
        return True
    if place.section == "cover":
        return bool(label and _labels().search(label)) or bool(
            _labels().search(text[:60]) and re.search(r"\d{4,}|:", text) and not _council_line(text)
        )
    if place.section == "D" and not one.heading:
        return True
    if one.heading:
        return False
    story = (
        place.part in _STORY
        or place.section == "C"
        or (place.section == "A" and not place.topic)
        or (place.section == "other" and place.part != "glossary")
    )
    if one.label and one.label[0] == "parts" and one.label[1] in _STORY:
        story = True
    if _ANOTHERS_HEALTH.search(text):
        return True
    if place.section == "B":
        return bool(_incidents().search(text))
    if _own_words(one) and _TOLD_BY_ME.search(text) and not _SAID_OF_ME.search(text):
        return False  # "I like Mrs Pym because she waits": told by the young person, it is no story of the home
    return story and bool(_home().search(text))


_TOLD_BY_ME = re.compile(r"\b(?:I|I['’]m|me|my)\b")
_SAID_OF_ME = re.compile(
    r"\b(?:court|police|social worker|prison|foster|in care|hospital|baby|pregnant|drink|drunk|drugs?|debt"
    r"|benefits?|rent|money"
    r"|evict\w*|refuge|violen\w*|hit|hits|hurt|died|dead|divorc\w*|split up|left us)\b",
    re.IGNORECASE,
)


# "His brother Yusuf (14) is autistic and has his own plan": another child's or a parent's own needs.
_ANOTHERS_HEALTH = re.compile(
    r"\b(?:(?:half|step)-?)?(?:brother|sister|twin|cousin|sibling|mother|father|mum|dad|aunt|uncle|(?:grand|step)\w+)\b"
    r"[^.;]{0,45}\b(?:is|was|has|had|also has|lives with|is waiting for)\b[^.;]{0,45}\b(?:autis\w*|ADHD|dysle\w+"
    r"|epilep\w*"
    r"|depress\w*|anxi\w*|bipolar|schizo\w*|disab\w*|unwell|ill(?:ness)?|cancer|diagnos\w*|own (?:EHC |EHCP )?plan"
    r"|EHCP?"
    r"|learning difficult\w*|mental health|in hospital|treated for)\b",
    re.IGNORECASE,
)


# "Mrs Hall has been offered a break because of her operation": why a grown-up needs help is nobody else's business.
_ADULT = (
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z][\w’'-]+"
    r"|(?i:mother|father|mum|dad|parents?|(?:grand|step)\w+|nan|foster carers?|parent carers?))"
)
_FOR_HEALTH = re.compile(
    rf"{_ADULT} (?:has|have|will|is|are|was|were|may)\b(?: also| now)? (?:been |be |being )?"
    r"(?:offered|given|awarded|referred|supported|helped|assessed|entitled|unable|receiving|having|getting)\b[^.;]{0,80}"
    r"\b(?:because of|due to|owing to|while recovering from|following|during|after) (?:his|her|their) (?:own )?"
    r"(?:[a-z]+ ){0,2}(?:treatment|illness|operation|surgery|health|condition|recovery|hospital|disability)\b"
)


_CARERS_ASSESSMENT = re.compile(
    r"\bcarer[s’']{0,2} (?:needs )?assessments?\b|\bassessments? of (?:his|her|their) (?:own )?needs as (?:an? )?"
    r"(?:(?:parent|family)[- ])?carers?\b",
    re.IGNORECASE,
)


def _helps_an_adult(sentence: str) -> bool:
    """Whether a sentence tells of help that a parent gets, or why."""
    return bool(_CARERS_ASSESSMENT.search(sentence) or _FOR_HEALTH.search(sentence))


def _council_line(text: str) -> bool:
    return bool(re.search(r"co-?ordinator|officer|council", text, re.IGNORECASE))


def private_words(
    placed: Sequence[Placed], extra: Sequence[Block], contact: Contact | None, wrong_names: Sequence[str]
) -> tuple[str, ...]:
    """Exact strings that must never be shown: record numbers, addresses, family telephones and e-mails, wrong names."""
    ours = {v for v in (contact.phone, contact.email) if v} if contact else set()
    if contact and contact.source:
        # "On Fridays ring the team on …": the council's other numbers stand in the same words.
        ours |= {hit.group().strip() for p in (EMAIL, PHONE) for hit in p.finditer(contact.source.quote)}
    found: list[str] = list(wrong_names)
    blocks = [b for one in placed for b, _ in _blocks(one)] + list(extra)
    for block in blocks:
        for pattern in (_SURGERY, _NHS, _UPN, POSTCODE, _STREET, EMAIL, PHONE):
            found += [hit.group().strip() for hit in pattern.finditer(block.text)]
    for one in placed:
        found += _labelled(one)
    kept = [w for w in dict.fromkeys(found) if len(w) > 2 and w not in ours and not any(w in o or o in w for o in ours)]
    return tuple(sorted(kept, key=lambda w: (-len(w), w)))


def _labelled(one: Placed) -> list[str]:
    """The values of address and record lines, and the pieces of an address that tell where someone lives."""
    if one.place.section not in ("cover", "other", "D"):
        return []
    found: list[str] = []
    for label, value in _pairs_of(one):
        if re.search(r"\baddress\b|\bpostcode\b", label, re.IGNORECASE) and not re.search(
            r"e-?mail|school|council", label, re.IGNORECASE
        ):
            value = re.split(r"\b(?:tel|telephone|phone)\b", value, flags=re.IGNORECASE)[0].strip(" ,.")
            pieces = [p.strip(" .") for p in value.split(",")]
            found += [value, *(p for p in pieces if re.search(r"\d", p))]
            if len(pieces) >= 2:
                found.append(", ".join(pieces[:2]))
        elif re.search(
            r"nhs|upn|uln|unique|reference|number|case (?:no|id)|\bid\b", label, re.IGNORECASE
        ) and not re.search(r"tele|phone|contact|officer|mobile", label, re.IGNORECASE):
            hit = _LONG_NUMBER.search(value)
            if hit or re.search(r"\d{4}", value):
                found.append(value.strip(" ."))
                if hit:
                    found.append(hit.group())
    return found


# Where the young person is a patient tells where they live.
_SURGERY = re.compile(
    r"(?:The )?(?:[A-Z][\w’'-]+ ){1,4}(?:Surgery|Medical (?:Centre|Practice)|Health Centre|Family Practice"
    r"|Group Practice)\b"
)


def _pairs_of(one: Placed) -> list[tuple[str, str]]:
    node = one.node
    if isinstance(node, Row):
        cells = [c.text for c in node.own]
        return [*itertools.pairwise(cells)]
    text = node.block.text
    colon = re.match(r"\s*([^:]{2,50}):\s*(.+)$", text)
    if colon:
        return [(colon.group(1), colon.group(2))]
    led = re.match(r"\s*((?:Home )?[Aa]ddress|NHS (?:[Nn]umber|no\.?)|UPN|ULN)\s+(.+)$", text)
    return [(led.group(1), led.group(2))] if led else []


def sources(hidden: Sequence[tuple[Block, Section]]) -> tuple[Source, ...]:
    """The hidden blocks as sources, verbatim."""
    return tuple(Source(section, block.page, block.text) for block, section in hidden)
