"""Section A in the young person's own words, by topic; what others say about them is kept out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summaries.model import SectionViews, Source
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import Placed
from summaries.understanding.sentences import sentences, without_bullet
from summaries.understanding.voice.cards import by_questions, cards_of, of_cell
from summaries.understanding.voice.own_words import (
    FIRST_PERSON,
    SAID_BY_OTHERS,
    WHOLE_QUOTE,
    clearly_own,
    is_own,
    own_words,
)
from summaries.understanding.voice.quoted import QUOTE, quoted_by_others
from summaries.understanding.voice.statement_topics import topic_of, topic_of_others, topic_of_quote
from summaries.understanding.voice.statements import pieces, unquoted
from summaries.understanding.voice.topics import topic_in

_FOR_THEM = re.compile(
    r"\bon (?:his|her|their|\w+['’]s) behalf\b|\bon behalf of (?:him|her|them|[A-Z]\w+)\b"
    r"|\bwritten (?:for|by (?:staff|school|family|parents|(?:his|her) (?:class|family|parents|mother"
    r"|father|mum|dad|gran\w*"
    r"|teacher)))"
    r"|\bbest interests?\b|\bfrom observations?\b|\bbased on observation|\bunable to (?:share"
    r"|give|tell|express)|\bdoes not use (?:speech|words)[^.]*\. [^.]*\b(?:written|put "
    r"together|drawn up)\b"
    r"|\b(?:most|much|all) of (?:this|it|what follows|what is here) (?:is|was"
    r"|comes?)\b[^.]{0,12}\b(?:what|from|told)\b"
    r"|\btoo young to (?:tell|say|speak|write|give|share)\b|^\W*[Tt]old (?:to us )?by (?:[A-Z]\w+|(?:his|her|their) )"
    r"|\bby watching (?:him|her|them)\b|\bwe think (?:he|she|they|that)\b|\bwould say\b"
    r"|\b(?:cannot|can['’]t|unable to) (?:yet )?(?:tell|say|share)\b"
    r"|\bcompleted by (?:his|her|their|staff|school|parents"
    r"|mum|dad)\b|\bgathered from (?:staff|people)|\bpeople who know (?:him|her|them) (?:best"
    r"|well)",
    re.IGNORECASE,
)
_BY_THEMSELVES = re.compile(
    r"\bin (?:my|his|her|their) own words\b"
    r"|\b(?:wrote|dictated|typed|recorded|said) (?:this|the following|all of this)\b"
    r"|\b(?:wrote|dictated) (?:it|this section)\b"
)
_OWN_TITLE = re.compile(r"\b(?:my|his|her|their) own words\b|^\W*(?:in )?my words\W*$", re.IGNORECASE)
_NOT_SAID = ("others_views", "history", "contents", "guide", "superseded", "glossary", "assessment")
TOPICS = ("good_at", "important_to_me", "how_to_help_me", "hopes", "not_working")


def views(placed: Sequence[Placed], names: Sequence[str], hidden: frozenset[int]) -> SectionViews:
    """Section A's statements by topic, one sentence or bullet each, verbatim.

    `hidden` are blocks for adults only; nothing is taken from them. Where the plan says that others wrote the
    statements for the young person, `by_others` is True and statements in the third person are kept too.
    """
    in_a = [p for p in placed if p.place.section == "A" or (p.place.section == "cover" and p.place.topic)]
    text = " ".join(_whole(p) for p in in_a)
    said = [(key, source) for p in in_a if not p.heading for key, source in _statements(p, names, hidden)]
    own = [s for t, s in said if FIRST_PERSON.search(s.quote)]
    own_lines = sum(1 for p in in_a if FIRST_PERSON.search(_whole(p)))
    told_in_prose = sum(
        1 for p in in_a if not p.heading and p.place.part not in _NOT_SAID and FIRST_PERSON.search(_whole(p))
    )
    for_them = bool(_FOR_THEM.search(text)) or (bool(said) and not own and told_in_prose < 2)
    if for_them and _BY_THEMSELVES.search(text) and own_lines >= 3:
        for_them = False  # "Ines wrote the following on her phone": her own, whatever others added below
    quoted = _whole_quotes(in_a)
    kept: dict[str, list[Source]] = {key: [] for key in TOPICS}
    for key, source in said:
        if (
            source.quote in quoted
            or is_own(source.quote, names)
            or (for_them and not SAID_BY_OTHERS.match(source.quote))
        ):
            kept[key].append(source)
    titled = any(kept.values())
    for key, source in _from_prose(in_a, names, hidden):
        if not titled or source.quote in quoted or clearly_own(source.quote, names):
            kept[key].append(source)
    if not any(kept.values()):
        for key, source in _told_by_others(in_a, names, hidden):
            kept[key].append(source)
            for_them = True
    return SectionViews(**{t: tuple(_once(s)) for t, s in kept.items()}, by_others=for_them)


def _told_by_others(
    in_a: Sequence[Placed], names: Sequence[str], hidden: frozenset[int]
) -> Iterator[tuple[str, Source]]:
    """What those who know the young person wrote of them in prose, where the plan has no words of their own at all."""
    for one in in_a:
        if one.heading or one.place.part in _NOT_SAID or not isinstance(one.node, Text) or one.node.block.id in hidden:
            continue
        if _OTHERS_OWN.match(one.text):
            continue
        for sentence in sentences(without_bullet(one.text)):
            about = _THEY_REPORT.match(sentence)
            told = sentence[about.end() :] if about else sentence
            subject = re.match(
                r"(?:(?:[Hh]e|[Ss]he|[Tt]hey)\b|" + "|".join(map(re.escape, names or ("\0",))) + r")", told
            )
            key = topic_of_others(told) if subject and len(told.split()) <= 30 else None
            if key:
                yield key, Source("A", one.node.block.page, told)


_THEY_REPORT = re.compile(
    r"(?:Staff|They|Adults|His tutor|Her tutor)\b.{0,30}?\b(?:report|feel|find|say|think|know)s? (?:that )?"
)
_OTHERS_OWN = re.compile(r"\W*(?:Mr|Mrs|Ms|Miss|Dr|[Pp]arents?|[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Ff]amily)\b")


def _whole_quotes(in_a: Sequence[Placed]) -> frozenset[str]:
    """What stands in quotation marks as a line of its own: the young person's, even where it names them."""
    lines = [
        without_bullet(one.node.block.text)
        for one in in_a
        if isinstance(one.node, Text) and not one.heading and one.place.part not in _NOT_SAID
    ]
    said = [unquoted(hit.group().strip()) for line in lines for hit in [WHOLE_QUOTE.fullmatch(line)] if hit]
    return frozenset([*said, *(part for each in said for part in sentences(each))])


def _once(found: Sequence[Source]) -> Iterator[Source]:
    seen: set[str] = set()
    for source in found:
        if source.quote not in seen:
            seen.add(source.quote)
            yield source


def _whole(one: Placed) -> str:
    node = one.node
    return node.block.text if isinstance(node, Text) else " ".join(c.text for c in node.own)


def _statements(one: Placed, names: Sequence[str], hidden: frozenset[int]) -> Iterator[tuple[str, Source]]:
    node, place = one.node, one.place
    if place.part in (
        "others_views",
        "history",
        "how_given",
        "contents",
        "guide",
        "superseded",
        "glossary",
        "assessment",
    ):
        return
    if isinstance(node, Text):
        if place.topic and node.block.id not in hidden:
            lead = QUOTE.split(one.text)[0] if quoted_by_others(one.text) else ""
            first = (topic_in(lead) if len(lead.split()) >= 4 else None) or place.topic
            for key, text in by_questions(one.text, first, names):
                alone = node.block.kind not in ("list_item", "text_box")
                quoted = quoted_by_others(text)
                for s in pieces(text, node.block, alone=alone):
                    lead = text[: max(text.find(s.quote), 0)] if quoted else ""
                    yield (quoted and topic_of_quote(lead, s.quote)) or key, s
        return
    cards = cards_of(node, names)
    if cards:
        for about, blocks in cards:
            yield from of_cell(about, blocks, hidden)
        return
    if one.label and one.label[0] == "topics":
        for cell in [c for c in node.own if c.text.strip() and one.roles.get(c.column) != "others"][1:]:
            yield from of_cell(one.label[1], cell.blocks, hidden)
        return
    topics = {c: role.removeprefix("topic:") for c, role in one.roles.items() if role.startswith("topic:")}
    for cell in node.own:
        if cell.column in topics:
            yield from of_cell(topics[cell.column], cell.blocks, hidden)
    if not topics and place.topic and not one.label:
        for cell in node.own:
            yield from of_cell(place.topic, cell.blocks, hidden)


def _before_quote(text: str, said: str) -> str:
    """What stands before the quotation that holds `said`: who was asked what ("As for the future, she said")."""
    at, end = text.find(said), 0
    for hit in QUOTE.finditer(text):
        if hit.end() > at:
            return text[end : hit.start()]
        end = hit.end()
    return text[end:at]


def _from_prose(in_a: Sequence[Placed], names: Sequence[str], hidden: frozenset[int]) -> Iterator[tuple[str, Source]]:
    """Statements in the first person where no heading gives a topic: "My views" in one run, or quoted by others."""
    for one in in_a:
        if one.heading or one.place.topic or one.place.part in _NOT_SAID:
            continue
        if isinstance(one.node, Row) and (one.roles or one.label):
            continue
        blocks = [one.node.block] if isinstance(one.node, Text) else [b for c in one.node.own for b in c.blocks]
        for block in blocks:
            if block.id in hidden:
                continue
            text = re.sub(r"^[A-K]\d{1,2}[.:)]?\s+", "", without_bullet(block.text))
            quoted = quoted_by_others(text, names)
            if quoted:
                asked: str | None = None
                for said in quoted:
                    asked = topic_in(_before_quote(text, said)) or asked
                    key = asked or topic_of(said)
                    if key:
                        yield key, Source("A", block.page, said)
                continue
            if re.match(r"\W*[Mm]y (?:views|wishes|feelings)\b.{0,30}\b(?:interests|wishes|hopes|feelings)\b", text):
                continue  # the section's own title
            theirs = any(_OWN_TITLE.search(h.text) for h in one.place.headings[-1:]) or WHOLE_QUOTE.fullmatch(text)
            for part in sentences(unquoted(text)):
                for said in (part,) if theirs else own_words(part, names):
                    key = topic_of(said)
                    if key:
                        yield key, Source("A", block.page, said)
