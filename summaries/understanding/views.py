"""Section A in the young person's own words, by topic; what others say about them is kept out."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from summaries.model import Block, SectionViews, Source
from summaries.understanding.headings import match
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import Placed
from summaries.understanding.quoted import QUOTE, THIRD_PERSON, quoted_by_others
from summaries.understanding.sentences import sentences, without_bullet, without_number
from summaries.understanding.statement_topics import topic_of
from summaries.understanding.topics import says_others, topic, topic_in

_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|we|We|us|our)\b")
_SAID_BY_OTHERS = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Mum|Dad|Nan|Staff|School|Teachers?|The school|His|Her|Their"
    r"|Parents?|Family|Mother|Father)\b[^.]{0,60}?)\b"
    r"(?:adds?|added|says?|said|reports?|reported|feels?|describes?|described|notes?|noted"
    r"|thinks?|believes?|would like|wants?|hopes?|observes?|comments?)\b"
)
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
    r"|\bby watching (?:him|her|them)\b|\bwe think (?:he|she|they|that)\b|\bwould say\b"
    r"|\b(?:cannot|can['’]t|unable to) (?:yet )?(?:tell|say|share)\b"
    r"|\bcompleted by (?:his|her|their|staff|school|parents"
    r"|mum|dad)\b|\bgathered from (?:staff|people)|\bpeople who know (?:him|her|them) (?:best"
    r"|well)",
    re.IGNORECASE,
)
_SOME_FOR_THEM = re.compile(r"\bstatements? (?:in|below|above|here)\b|\bfirst person\b", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"]((?:I|My|Me|I['’]m|When|Don['’]t|Please)\b[^”\"]{6,300})[”\"]")
_WHOLE_QUOTE = re.compile(r"\W{0,2}[“\"]([^”\"“]{6,400})[”\"]\W?")
_SAYS = re.compile(
    r"\b(?:said|says|told|wrote|signed|typed|explained|added|commented|tells|communicated|chose|picked|selected)\b"
)
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
    own = [s for t, s in said if _FIRST_PERSON.search(s.quote)]
    for_them = bool(_FOR_THEM.search(text)) or (bool(said) and not own)
    quoted = _whole_quotes(in_a)
    kept: dict[str, list[Source]] = {key: [] for key in TOPICS}
    for key, source in said:
        if (
            source.quote in quoted
            or _is_own(source.quote, names)
            or (for_them and not _SAID_BY_OTHERS.match(source.quote))
        ):
            kept[key].append(source)
    titled = any(kept.values())
    for key, source in _from_prose(in_a, names, hidden):
        if not titled or source.quote in quoted or _clearly_own(source.quote, names):
            kept[key].append(source)
    return SectionViews(**{t: tuple(_once(s)) for t, s in kept.items()}, by_others=for_them)


def _whole_quotes(in_a: Sequence[Placed]) -> frozenset[str]:
    """What stands in quotation marks as a line of its own: the young person's, even where it names them."""
    lines = [
        without_bullet(one.node.block.text)
        for one in in_a
        if isinstance(one.node, Text) and not one.heading and one.place.part not in _NOT_SAID
    ]
    return frozenset(_unquoted(hit.group().strip()) for line in lines for hit in [_WHOLE_QUOTE.fullmatch(line)] if hit)


def _clearly_own(quote: str, names: Sequence[str]) -> bool:
    """Whether a statement that stands under no topic, in a plan that has topics, can only be the young person's."""
    if not re.search(r"\b(?:I|I['’]\w+|me|my|My|Me)\b", quote) or re.search(
        r"\b[Mm]y (?:son|daughter|child|boy|girl|grand\w+)\b", quote
    ):
        return False
    return not any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote) for name in names) and not re.search(
        r"\b(?:he|she|him|her|his)\b", quote
    )


def _once(found: Sequence[Source]) -> Iterator[Source]:
    seen: set[str] = set()
    for source in found:
        if source.quote not in seen:
            seen.add(source.quote)
            yield source


def _whole(one: Placed) -> str:
    node = one.node
    return node.block.text if isinstance(node, Text) else " ".join(c.text for c in node.own)


def _is_own(quote: str, names: Sequence[str]) -> bool:
    of_them = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote) for name in names) or THIRD_PERSON.search(quote)
    if _SAID_BY_OTHERS.match(quote) and (of_them or not _FIRST_PERSON.search(quote)):
        return False
    if _FIRST_PERSON.search(quote):
        return True
    named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote) for name in names)
    return (
        not named
        and not re.match(r"(?:He|She|They|His|Her|Their)\b", quote)
        and not re.search(r"\b(?:he|she) (?:is|has|was|can|likes|loves|finds|enjoys|needs)\b", quote)
    )


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
            for key, text in _by_questions(one.text, first, names):
                alone = node.block.kind not in ("list_item", "text_box")
                yield from ((key, s) for s in _pieces(text, node.block, alone=alone))
        return
    cards = _cards(node, names)
    if cards:
        for about, blocks in cards:
            yield from _of_cell(about, blocks, hidden)
        return
    if one.label and one.label[0] == "topics":
        for cell in [c for c in node.own if c.text.strip()][1:]:
            yield from _of_cell(one.label[1], cell.blocks, hidden)
        return
    topics = {c: role.removeprefix("topic:") for c, role in one.roles.items() if role.startswith("topic:")}
    for cell in node.own:
        if cell.column in topics:
            yield from _of_cell(topics[cell.column], cell.blocks, hidden)
    if not topics and place.topic and not one.label:
        for cell in node.own:
            yield from _of_cell(place.topic, cell.blocks, hidden)


def _by_questions(text: str, first: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """A paragraph parted at the questions that were asked in it ("… What would you like when you are bigger? I …")."""
    parts = sentences(text)
    asked = [i for i, s in enumerate(parts) if s.endswith("?") and re.search(r"\byou(?:r)?\b", s) and topic(s, names)]
    if not asked:
        yield first, text
        return
    key = first
    for start, end in itertools.pairwise([-1, *asked, len(parts)]):
        if start >= 0:
            found = topic(parts[start], names)
            key = found.key if found else key
        if start + 1 < end:
            said = text[text.index(parts[start + 1]) : text.index(parts[end - 1]) + len(parts[end - 1])]
            yield key, said


def _cards(row: Row, names: Sequence[str]) -> list[tuple[str, Sequence[Block]]]:
    """Cells that each begin with a title of their own ("What I am brilliant at"), with what stands under it; [] where
    fewer than two of a row, or its only cell, do."""
    cells = [c for c in row.own if c.text.strip()]
    found: list[tuple[str, Sequence[Block]]] = []
    titled = 0
    for cell in cells:
        first = cell.blocks[0]
        if len(cell.blocks) < 2 or len(first.text.split()) > 12 or re.search(r"[.!]$", first.text):
            continue
        named = topic(first.text, names)
        others = says_others(first.text) or match("parts", first.text, names)
        if named and named.share >= 0.6 and first.kind != "list_item":
            titled += 1
            found.append((named.key, cell.blocks[1:]))
        elif others:
            titled += 1
    return found if titled == len(cells) else []


_WHERE = re.compile(
    r"\W*(?:at|in|outside|out of) (?:my |the )?(?:school|home|college|class|nursery|work)\W*", re.IGNORECASE
)
_ANOTHER_SPEAKS = re.compile(r"(?!.{0,40}\b(?:I|[Mm]e|[Mm]y)\b.{0,30}:)[A-Z][^:“\"]{1,50}:\s*[“\"]")


_GOING = re.compile(r"(?:what is |what’s )?(not )?(?:going|working) (?:so |very )?well\W*", re.IGNORECASE)


def _is_title(text: str) -> bool:
    """A few words in a cell that only part it ("At school", "Going well", "Good health")."""
    if len(text.split()) > 5 or re.search(r"[.!,]", text):
        return False
    named = match("areas", text)
    return bool(_WHERE.fullmatch(text)) or text.lower().strip() == "my words" or bool(named and named.share >= 0.75)


def _of_cell(about: str, blocks: Sequence[Block], hidden: frozenset[int]) -> Iterator[tuple[str, Source]]:
    alone = len(blocks) == 1
    for block in blocks:
        turned = _GOING.fullmatch(block.text.strip())
        if turned:
            about = "not_working" if turned.group(1) else "good_at"
            continue
        if not alone and (_is_title(block.text) or _ANOTHER_SPEAKS.match(block.text)):
            continue
        if block.id not in hidden:
            yield from ((about, s) for s in _pieces(block.text, block, alone=alone and block.kind != "list_item"))


def _pieces(text: str, block: Block, *, alone: bool) -> Iterator[Source]:
    plain = without_number(without_bullet(text))
    said = quoted_by_others(plain) or _only_quotes(plain)
    if said:
        yield from (Source("A", block.page, words) for words in said)
        return
    parts = sentences(plain) if alone or len(sentences(plain)) >= 3 else (plain,)
    if not alone and "•" in plain:
        parts = tuple(p.strip() for p in plain.split("•"))
    for part in parts:
        part = part.strip()
        said = _reported(part)
        if said:
            yield from (Source("A", block.page, words) for words in said)
        elif len(part.split()) >= 2 or len(part) > 3:
            yield Source("A", block.page, _unquoted(part))


def _only_quotes(text: str) -> list[str]:
    """ "“I like trains.” and “I like my dog.”": two statements, where nothing else is said."""
    quotes = [hit.group(1).strip() for hit in QUOTE.finditer(text)]
    rest = re.sub(r"\b(?:and|also|then)\b|[\s,.;]", "", QUOTE.sub(" ", text))
    return quotes if len(quotes) >= 2 and not rest else []


def _reported(sentence: str) -> list[str]:
    """ "Kian told us: “I know everything about trains.”": only what stands in the quotation marks is theirs."""
    quoted = [hit.group(1).strip() for hit in re.finditer(r"[“\"]([^”\"“]{6,300})[”\"]", sentence)]
    outside = re.sub(r"[“\"][^”\"“]{6,300}[”\"]", " ", sentence)
    outside = re.sub(r"\b(?:be|being|been|get|getting|was|am) told\b", " ", outside)
    own_words = re.search(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y)\b", outside) or not _SAYS.search(outside)
    return [] if own_words else [q for q in quoted if len(q.split()) >= 2]


def _unquoted(text: str) -> str:
    if len(text) > 2 and text[0] in '“"' and text[-1] in '”"' and not re.search('[“”"]', text[1:-1]):
        return text[1:-1].strip()
    return text


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
            quoted = quoted_by_others(text)
            if quoted:
                lead = QUOTE.split(text)[0]
                for said in quoted:
                    key = topic_in(lead) or topic_of(said)
                    if key:
                        yield key, Source("A", block.page, said)
                continue
            if re.match(r"\W*[Mm]y (?:views|wishes|feelings)\b.{0,30}\b(?:interests|wishes|hopes|feelings)\b", text):
                continue  # the section's own title
            for part in (text,) if _WHOLE_QUOTE.fullmatch(text) else sentences(text):
                for said in _own_words(part, names):
                    key = topic_of(said)
                    if key:
                        yield key, Source("A", block.page, said)


def _own_words(sentence: str, names: Sequence[str]) -> Iterator[str]:
    whole = _WHOLE_QUOTE.fullmatch(sentence)
    if whole:
        yield whole.group(1)
        return
    quoted = [hit.group(1) for hit in _QUOTED.finditer(sentence)]
    outside = _QUOTED.sub(" ", sentence)
    # A statement that is a quotation and nothing else needs no "he said".
    if quoted and (_SAYS.search(outside) or not re.search(r"[^\W\d_]{2}", outside)):
        yield from quoted
    elif (
        not quoted
        and re.match(
            r"(?:I|I['’]\w+|My|Me|It|Please|When|Don['’]t|We|If|Help|Let|Give|Show|Tell|Talk|Ask|Wait|Use|Be|Sit"
            r"|Speak"
            r"|Explain|Remind|Check|Make|Keep|Stay)\b",
            sentence,
        )
        and _FIRST_PERSON.search(sentence)
    ):
        yield sentence
