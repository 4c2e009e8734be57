"""Labels with their values in lines of text, with colons, leaders or nothing between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summaries.model import Block, Section
from summaries.understanding.front.dates import emails, phones
from summaries.understanding.front.pair import COLON, Pair, fact
from summaries.understanding.nodes import Row, Text

# "Siobhan Clegg, Plan Co-ordinator, East Team" under a title such as "Who to ask".
_NAME_AND_POST = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+,? \(?(?:(?:[A-Z/-][\w/-]*|and|of|for"
    r"|the)[ ,()]*){1,9}$"
)
_LEADERS = re.compile(r"\s*(?:\.\s?){4,}:?\s*|\s*…{2,}\s*")


def in_text(node: Text, following: Row | Text | None, section: Section) -> Iterator[Pair]:
    text = _LEADERS.sub(": ", node.block.text)
    colon = COLON.match(text)
    if colon and colon["value"].strip():
        label = fact(colon["label"])
        if label:
            yield from line_pairs(text, node.block, section)
            return
    whole = fact(text.rstrip(" :"), 0.99)
    if whole and re.search(r"\d", text):
        led = list(led_pairs(text, node.block, section))  # "Date of birth 17.10.2013" holds its own value
        if led:
            yield from led
            return
    if whole and isinstance(following, Text) and not fact(following.block.text.rstrip(" :"), 0.99):
        colon = COLON.match(following.block.text)
        if not colon or (whole.key != "contact" and not fact(colon["label"])):
            yield Pair(whole.key, text, following.block.text, following.block, section)
        return
    asks = fact(text.rstrip(" :?"), 0.98) if section == "cover" and len(text.split()) <= 9 else None
    if asks and asks.key == "contact" and isinstance(following, Text) and _NAME_AND_POST.match(following.block.text):
        yield Pair("contact", text, following.block.text, following.block, section)
        return
    if section in ("cover", "I"):
        yield from led_pairs(text, node.block, section)


# "Until 31 March 2026: Helen Marsh, 01632 960301" over "From 1 April 2026: Tobi Akande, SEND Plan Co-ordinator".
_FORMER = re.compile(r"\W*(?:until|up to|before|previously|formerly)\b", re.IGNORECASE)
_SINCE = re.compile(r"^\W*(?:from|since|as of) [^:,;]{4,30}:\s*", re.IGNORECASE)


def asked_contact(question: Text, lines: Sequence[Text], section: Section) -> Iterator[Pair]:
    """ "Who do I talk to at the council?" over lines with an officer, who may follow a former one, a telephone and an
    e-mail: who it is now."""
    text = question.block.text
    bare = re.sub(r" at (?:the|my|our) [\w ]+$", "", text.rstrip(" :?"))
    asks = fact(bare, 0.98) if section == "cover" and len(text.split()) <= 12 else None
    if asks is None or asks.key != "contact":
        return
    now = [line for line in lines if not _FORMER.match(line.block.text)]
    if len(now) == len(lines) or not now:
        return
    first = _SINCE.sub("", now[0].block.text)
    yield Pair("contact", text, first, now[0].block, section)
    for line in now[1:]:
        if not (phones(line.block.text) or emails(line.block.text)):
            break
        yield Pair("contact_phone", "Telephone", line.block.text, line.block, section, False)


def line_pairs(text: str, block: Block, section: Section) -> Iterator[Pair]:
    """ "Name: Zofia Wiśniewska DOB: 02/10/2010" holds two."""
    cuts = [
        m
        for m in re.finditer(r"(?:^|(?<=[\s;|,]))(?P<label>[A-Z][A-Za-z’'./ -]{1,45}?)\s*:\s+", text)
        if fact(m["label"], 0.75)
    ]
    if not cuts:
        colon = COLON.match(text)
        label = fact(colon["label"]) if colon else None
        if colon and label:
            yield Pair(label.key, colon["label"], colon["value"].strip(), block, section)
        return
    begins = [cut.start() + (_value_before(cut["label"]) if _empty(cuts, i, text) else 0) for i, cut in enumerate(cuts)]
    for i, cut in enumerate(cuts):
        own = text[begins[i] : cut.end("label")]
        label = fact(own, 0.75)
        end = begins[i + 1] if i + 1 < len(cuts) else len(text)
        if label and text[cut.end() : end].strip():
            yield Pair(label.key, own, text[cut.end() : end].strip(" ;|,"), block, section, i == 0)


def _empty(cuts: Sequence[re.Match[str]], i: int, text: str) -> bool:
    """Whether nothing stands between the label before and this one."""
    return i > 0 and not text[cuts[i - 1].end() : cuts[i].start()].strip()


def _value_before(label: str) -> int:
    """Of "Zofia Nowak Date of birth" the place where the label begins: before it stands the value of the one before."""
    starts = [m.start() for m in re.finditer(r"\b[A-Z]", label)]
    return next((at for at in starts if fact(label[at:], 0.99)), 0)


def led_pairs(text: str, block: Block, section: Section) -> Iterator[Pair]:
    """ "Date of birth 6 November 2014": a line of a form that lost its columns."""
    words = text.replace("|", " ").split()
    if len(words) < 2 or len(words) > 30 or (text.endswith(".") and len(words) > 14):
        return
    for size in range(min(9, len(words) - 1), 0, -1):
        label = " ".join(words[:size])
        # Labels in words that no list foresees count where a date or a figure follows them.
        found = fact(label, 0.99) or (fact(label, 0.98) if words[size][:1].isdigit() else None)
        if found and words[size][:1].isdigit() and (found.key.startswith("contact") or re.search(r"\d", label)):
            found = None
        if found and words[size][:1].isalnum() and not words[size].islower():
            value = text[text.index(words[size], _offset(text, words, size)) :]
            yield Pair(found.key, label, value, block, section)
            return


def _offset(text: str, words: list[str], size: int) -> int:
    at = 0
    for word in words[:size]:
        at = text.index(word, at) + len(word)
    return at
