"""Blocks in, plan out: the walk through this room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from summaries.model import Block, Gap, Outcome, Person, Plan, Provision, Section, SectionViews, Source
from summaries.reading.document import Document
from summaries.understanding.front.advice import advice, glossary
from summaries.understanding.front.budget import budget
from summaries.understanding.front.contact import contact
from summaries.understanding.front.facts import Dated, council, plan_date, review_date, review_month, review_within
from summaries.understanding.front.pair import Pair
from summaries.understanding.front.pairs import pairs
from summaries.understanding.front.person import person, with_initial
from summaries.understanding.front.placement import placement
from summaries.understanding.goals.outcomes import outcomes
from summaries.understanding.help.gaps import plan_gaps
from summaries.understanding.help.known_goals import to_known_goals
from summaries.understanding.help.provision import provision
from summaries.understanding.loose import not_placed, own_blocks, unplaced
from summaries.understanding.needs import needs
from summaries.understanding.nodes import Text, nodes
from summaries.understanding.not_a_plan import check_is_plan, check_understood
from summaries.understanding.place import Place, Placed
from summaries.understanding.places.sections import place_all
from summaries.understanding.privacy.other_children import named_in_full, other_children
from summaries.understanding.privacy.private import (
    hidden_blocks,
    is_strong,
    private_words,
    sources,
    tells_of_others,
)
from summaries.understanding.privacy.wrong_names import wrong_names
from summaries.understanding.sentences import sentences, without_bullet
from summaries.understanding.translation import english_only
from summaries.understanding.unread import with_unread
from summaries.understanding.voice.views import TOPICS, views

_FRONT = 90
"""Nodes looked at for the young person's name before the sections are told apart."""


def understand(document: Document) -> Plan:
    """The plan that a file's blocks hold. Raises NotAPlan, with a kind sentence, where they hold none."""
    blocks = document.blocks
    found = english_only(nodes(blocks))
    margins = [b for b in blocks if b.kind in ("header", "footer")]
    front = pairs(place_all(found[:_FRONT], ()))
    who = person((*front, *_margin_pairs(margins)), blocks)
    placed = place_all(found, who.names)
    facts = _with_margins(pairs(placed), _margin_pairs(margins))
    body = [b for b in blocks if b.kind not in ("header", "footer")]
    made, last, due = plan_date(facts, body), review_date(facts, body, last=True), review_date(facts, body, last=False)
    month = None if due else review_month(facts, body)
    within = None if due or month else review_within(body, made.value if made else None)
    reviewed = due.block if due else month[1] if month else within[1] if within else None
    officer = contact(facts, blocks, who.names)
    goals, goal_blocks = outcomes(placed, who.names)
    refs = tuple(goal.ref for goal in goals)
    helps = to_known_goals(provision(placed, who.names, goal_blocks, who.pronoun, refs), goals)
    check_is_plan(blocks, placed, understood=bool(goals and helps))
    strangers = _wrong_names(placed, goals, helps, who.names, blocks)
    told = named_in_full((_text(p) for p in placed if p.place.section == "A"), " ".join(b.text for b in blocks))
    secret = private_words(placed, margins, officer, (*strangers, *told))
    children = other_children((b.text for b in blocks), who.names)
    hidden = _as_in_the_file(hidden_blocks(placed, strangers, secret, children), blocks)
    ids = frozenset(block.id for block, _ in hidden)
    loose = unplaced(placed, blocks)

    def open_to_all(text: str) -> bool:
        apart = any(block.text in text or text in block.text for block, _ in hidden)
        return not (apart or is_strong(text) or tells_of_others(text, children) or any(word in text for word in secret))

    plan = Plan(
        person=with_initial(who, (*(g.text for g in goals), *(h.text for h in helps))),
        local_authority=council(facts, blocks),
        plan_date=made.value if made else None,
        next_review_by=due.value if due else None,
        last_review=last.value if last else None,
        next_review_source=Source("cover", reviewed.page, reviewed.text) if reviewed else None,
        next_review_month=month[0] if month else None,
        next_review_within=within[0] if within else None,
        contact=officer,
        views=_open_views(views(placed, who.names, frozenset()), secret),
        needs=needs(placed, ids),
        outcomes=tuple(_marked(g, secret, children) for g in goals),
        provision=tuple(_marked(h, secret, children) for h in helps),
        placement=placement(placed, facts),
        personal_budget=budget(placed),
        advice=advice(placed, open_to_all),
        glossary=glossary(placed, open_to_all),
        sections=_sections(placed),
        unplaced=loose,
        not_placed=not_placed(placed, goals, helps, who.names, blocks, loose, hidden=hidden),
        adult_only=sources(hidden),
        private_words=secret,
        other_children=children,
        gaps=(
            *plan_gaps(
                placed,
                goals,
                helps,
                has_review=reviewed is not None,
                said_review=_says_review(facts),
                grown_up=_grown_up(who, made),
            ),
            *_named_wrongly(placed, strangers),
        ),
        warnings=document.warnings,
        stem=document.stem,
    )
    check_understood(plan)
    return with_unread(plan, placed)


def _as_in_the_file(
    hidden: Sequence[tuple[Block, Section]], blocks: Sequence[Block]
) -> tuple[tuple[Block, Section], ...]:
    """The hidden blocks with the file's own words, where a label was given a colon ("By whom: …") to be read."""
    own = {block.id: block for block in blocks}
    return tuple((block if block.text in own[block.id].text else own[block.id], section) for block, section in hidden)


def _margin_pairs(margins: Sequence[Block]) -> tuple[Pair, ...]:
    """Labels in running headers and footers, for what the front page does not say."""
    return pairs([Placed(Text(block), Place(), text=block.text) for block in margins])


def _with_margins(body: Sequence[Pair], margins: Sequence[Pair]) -> tuple[Pair, ...]:
    """What running headers and footers say of facts that the plan itself is silent on. They are often out of date, so
    the plan's own pages win."""
    said = {"contact" if p.key.startswith("contact") else p.key for p in body}
    old = re.compile(r"\b(?:former|previous)", re.IGNORECASE)
    stale = any(p.key == "previous_contact" or old.search(p.label) for p in margins)
    return (
        *body,
        *(
            p
            for p in margins
            if p.key not in said and not (p.key.startswith("contact") and ("contact" in said or stale))
        ),
    )


def _wrong_names(
    placed: Sequence[Placed],
    goals: Sequence[Outcome],
    helps: Sequence[Provision],
    names: Sequence[str],
    blocks: Sequence[Block],
) -> tuple[str, ...]:
    known = " ".join(_text(p) for p in placed if p.place.section in ("cover", "A", "K", "I"))
    body = [b.text for p in placed if p.place.section in ("B", "C", "E", "F", "G", "H1", "H2") for b in own_blocks(p)]
    return wrong_names([*body], " ".join(b.text for b in blocks), names, known)


def _grown_up(who: Person, made: Dated | None) -> bool:
    """Whether the plan says that the young person is 18 or older."""
    if who.age_on_plan is not None:
        return who.age_on_plan >= 18
    return bool(who.date_of_birth and made and (made.value - who.date_of_birth).days >= 18 * 365.25)


def _named_wrongly(placed: Sequence[Placed], strangers: Sequence[str]) -> list[Gap]:
    """A gap of kind "wrong_name" for each sentence that names another child."""
    return [
        Gap("wrong_name", one.place.section, sentence)
        for one in placed
        if one.place.section in ("B", "C", "E", "F", "G", "H1", "H2")
        for block in own_blocks(one)
        for sentence in sentences(without_bullet(block.text))
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence) for name in strangers)
    ]


def _text(one: Placed) -> str:
    return one.node.block.text if isinstance(one.node, Text) else " ".join(c.text for c in one.node.own)


_Marked = TypeVar("_Marked", Outcome, Provision)


def _marked(each: _Marked, secret: Sequence[str], children: Sequence[str]) -> _Marked:
    """The outcome or help, for adults only where a strong word, a private string or another child stands in it."""
    if (
        is_strong(each.text)
        or tells_of_others(each.source.quote, children)
        or any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", each.source.quote) for word in secret)
    ):
        return replace(each, visible="adult_only")
    if isinstance(each, Provision) and is_strong(" ".join(each.who)):
        return replace(each, visible="adult_only")
    if is_strong(each.source.quote):
        # A cell beside the help ("Child in need review"): the help may be shown, the cell not.
        shown = " … ".join(piece for piece in each.source.quote.split(" … ") if not is_strong(piece))
        return replace(each, source=replace(each.source, quote=shown or each.text))
    return each


def _open_views(found: SectionViews, secret: Sequence[str]) -> SectionViews:
    """Leaves out of the young person's statements what must not be read out to others."""
    kept: dict[str, Any] = {
        t: tuple(s for s in getattr(found, t) if not any(w in s.quote for w in secret) and not _of_others(s.quote))
        for t in TOPICS
    }
    return replace(found, **kept)


def _of_others(statement: str) -> bool:
    """Whether a statement is another person's, or tells of others what must not be shown."""
    if re.match(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?(?! [a-z])", statement):
        return True  # but "Miss a lot of PE" is their own
    own = re.search(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y)\b", statement)
    people = r"\b(?:he|she|his|her|hers|him|mum|dad|mother|father|brother|sister|parents?)\b"
    return is_strong(statement) and not own and bool(re.search(people, statement, re.IGNORECASE))


def _says_review(facts: Sequence[Pair]) -> bool:
    return any(p.key == "next_review" and re.search(r"\d{4}|\bterm\b|spring|summer|autumn", p.value) for p in facts)


def _sections(placed: Sequence[Placed]) -> tuple[tuple[Section, tuple[int, ...]], ...]:
    found: dict[Section, list[int]] = {}
    seen: set[int] = set()
    for one in placed:
        for block in own_blocks(one):
            if block.id not in seen:
                seen.add(block.id)
                found.setdefault(one.place.section, []).append(block.id)
    return tuple((section, tuple(ids)) for section, ids in found.items())
