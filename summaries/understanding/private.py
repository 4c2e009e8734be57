"""What is for adults only: marks blocks and sentences, and gathers exact strings that must never be shown.

Recall before precision (DESIGN.md): sections C and D, other people's views and the history of a family are marked
where they name another person at all; help and outcomes only where a strong word stands in them.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from summaries.model import Block, Contact, Section, Source
from summaries.understanding.dates import EMAIL, PHONE, POSTCODE
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import Placed
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
_SAY_NOT = frozenset(
    [
        "Staff",
        "School",
        "Health",
        "Social",
        "Education",
        "Educational",
        "Section",
        "Provision",
        "Support",
        "Special",
        "Outcome",
        "Parents",
        "Mother",
        "Father",
        "Family",
        "Nobody",
        "Everyone",
        "Mum",
        "Dad",
        "Nan",
        "The",
        "This",
        "That",
        "These",
        "Those",
        "There",
        "They",
        "She",
        "He",
        "It",
        "English",
        "Welsh",
        "Makaton",
        "Braille",
        "Lego",
        "Maths",
        "Reading",
        "Writing",
        "His",
        "Her",
    ]
)


@lru_cache(maxsize=1)
def _strong() -> re.Pattern[str]:
    return any_of(w for entries in load("private")["strong"].values() for w in entries)


@lru_cache(maxsize=1)
def _home() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w)(?:{w})(?!\w)" for w in load("private")["about_home"]))


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
    placed: Sequence[Placed], others: Iterable[str], words: Sequence[str]
) -> tuple[tuple[Block, Section], ...]:
    """Every block that is for adults only, with its section. `words` are the plan's private strings."""
    names = [n for n in others if n]
    return tuple(
        (block, one.place.section)
        for one in placed
        for block, alone in _blocks(one)
        if _hides(block, one, names, words, alone)
    )


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
        return bool(re.search(r"\b(?:medication|prescri\w+)\b", text))
    return story and bool(_home().search(text))


# "His brother Yusuf (14) is autistic and has his own plan": another child's or a parent's own needs.
_ANOTHERS_HEALTH = re.compile(
    r"\b(?:(?:half|step)-?)?(?:brother|sister|twin|cousin|sibling|mother|father|mum|dad|aunt|uncle|(?:grand|step)\w+)\b"
    r"[^.;]{0,45}\b(?:is|was|has|had|also has|lives with|is waiting for)\b[^.;]{0,45}\b(?:autis\w*|ADHD|dysle\w+|epilep\w*"
    r"|depress\w*|anxi\w*|bipolar|schizo\w*|disab\w*|unwell|ill(?:ness)?|cancer|diagnos\w*|own (?:EHC |EHCP )?plan|EHCP?"
    r"|learning difficult\w*|mental health|in hospital|treated for)\b",
    re.IGNORECASE,
)


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


def wrong_names(helps: Sequence[str], whole: str, names: Sequence[str], known: str) -> tuple[str, ...]:
    """Names that stand where the young person's should ("Tyler responds well … his interest") and nowhere else.

    `helps` are the sentences of needs, outcomes and help; `known` is the text of the cover, section A and section K,
    whose people belong to the plan.
    """
    counts: Counter[str] = Counter()
    for text in helps:
        for hit in re.finditer(
            (
                r"(?:^[\d.\s]*|[.;:]\s|\b(?:for|that|with|help|support|when|and|but|because|if|after|while"
                r"|so)\s)([A-Z][a-zà-þ]{2,14})(?:['’]s)?(?= (?:will|must|should|needs?|has|is|can|would"
                r"|shall|tends?|continues|remains|prefers?|may|might"
                r"|responds?|enjoys?|finds?|likes?|to (?:have|be|use)|benefits?|requires?|shows?|does"
                r"|uses?|struggles?|becomes|works|reads|writes|attends|knows|understands|learns|plays|talks"
                r"|takes|gets|tires|walks|eats|sleeps|wears|speaks|cries|sits|tries|loves|hates|wants)\b)"
            ),
            text,
        ):
            name = hit.group(1)
            after = text[hit.end() :]
            if name in ("This", "These", "That", "There", "Access", "Training"):
                continue
            if name in _SAY_NOT or name in names or any(name in n.split() for n in names):
                continue
            if re.search(rf"(?<![\w’'-]){name.lower()}(?![\w-])", whole) or re.search(rf"\b{name}\b", known):
                continue
            once = len(re.findall(rf"\b{name}\b", whole)) == 1 and _CHILD_DOES.match(after)
            if (
                once
                or re.search(r"\b(?:he|she|his|her|him)\b", after[:160], re.IGNORECASE)
                or re.search(rf"\b{name}['’]s\b", whole)
            ):
                counts[name] += 1
        for hit in _ANOTHER_CHILD.finditer(text):
            full = hit.group("full") or hit.group("of")
            parts = full.split()
            if parts[0] in _SAY_NOT or any(part in name.split() for name in names for part in parts):
                continue
            if len(re.findall(rf"\b{parts[0]}\b", whole)) == 1 and not re.search(rf"\b{parts[0].lower()}\b", whole):
                counts[full] += 1
    return tuple(counts)


# What only somebody does, or has done to them ("Josie should be seated at the front").
_CHILD_DOES = re.compile(
    r"\s(?:needs|finds|struggles|tires|tends|enjoys|likes|continues|benefits|responds|becomes|prefers"
    r"|(?:should|must|will|shall|to) (?:have (?:regular |daily |weekly )?access|receive|benefit)"
    r"|would benefit|has been (?:placed|assessed|given|referred|diagnosed|moved|taught)"
    r"|(?:should|must|will|shall) (?:always )?be (?:seated|reminded|prompted|encouraged|praised|excused|accompanied))\b"
)
# "Lottie Marsden tends to be …", "Mabel’s family will be sent …": somebody's child, named once in the whole plan.
_ANOTHER_CHILD = re.compile(
    r"(?:^|[.;:,]\s(?:and |but )?)(?:(?P<full>[A-Z][a-zà-þ]{2,14} [A-Z][a-zà-þ'’]{2,14})(?= (?:tends|needs"
    r"|finds|struggles"
    r"|likes|enjoys|continues|prefers|becomes)\b)"
    r"|(?P<of>[A-Z][a-zà-þ]{2,14})(?=['’]s (?:family|mother|mum|dad|father|parents?|needs|learning|class"
    r"|classmates|peers"
    r"|attention|progress|speech|behaviour|anxiety|confidence|independence)\b))"
)


def sources(hidden: Sequence[tuple[Block, Section]]) -> tuple[Source, ...]:
    """The hidden blocks as sources, verbatim."""
    return tuple(Source(section, block.page, block.text) for block, section in hidden)
