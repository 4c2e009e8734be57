"""Labels before a paragraph ("What I love: …") and short lines over a list: what they name, and who speaks then."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.model import Block
from summaries.understanding.nodes import Node, Text
from summaries.understanding.place import ROLE_HEADINGS
from summaries.understanding.places.headings import Match, match
from summaries.understanding.places.row_labels import DESCRIBES
from summaries.understanding.places.section_rows import RowWalker
from summaries.understanding.voice.topics import says_others, topic

# "From Mum and Dad: …", "Parents: …": others speak, whatever title stands over it. "My family: …" is the child's own.
_SPEAKER = re.compile(
    r"^\W*(?:from |views? of )?(?:(?:his|her|their) )?(?:mum|dad|mother|father|parents?|carers?|nan|gran\w*|guardian"
    r"|foster \w+|staff|teachers?)\b(?:['’]s?)?(?:,? (?:and|&|/) \w+)?(?: (?:views?|comments?|says?|said))?\s*$",
    re.IGNORECASE,
)
# "WHO GIVES IT Youth worker", "English lessons Help 3.1 You will be taught …": a card's label or title, run on.
_CAPITALS = re.compile(r"^(?P<label>[A-Z]{2,}(?: [A-Z]{2,}){0,4})\s+(?P<rest>[A-Z][a-z’'-]+\b.*|\d.*)$", re.DOTALL)
_CARD_TITLE = re.compile(
    r"^.{2,60}?\s(?:Help|Provision|Support|Action)\s+\d{1,2}\.\d{1,2}\s+(?P<rest>[A-Z].{20,})$", re.DOTALL
)
_PARAGRAPH = re.compile(r"^\d{1,2}\.\d{1,2}[.)]?\s+(?=[A-Z])")
_LABEL = re.compile(
    r"^\s*(?P<label>[^.:?!]{2,80}?)\s*(?:(?P<mark>[:?])|\.(?=\s+[A-Z“\"'])|\s[–—-](?=\s))\s*(?P<rest>\S.*)$"
)


def is_clause(text: str) -> bool:
    """Whether a paragraph has a number of its own ("1.9 …")."""
    return bool(_PARAGRAPH.match(text))


class LabelReader(RowWalker):
    """What a paragraph with a label needs of the walk; `sections` adds the rest."""

    before_list: set[int]
    labelled: bool

    def _named(self, text: str, *, loose: bool = False) -> tuple[str, Match] | None:
        raise NotImplementedError

    def _topics_by_label(self, found: Sequence[Node]) -> bool:
        """Whether section A sets its topics out as labels ("What I love: …"), two of them at least."""
        lines = [n.block.text for n in found if isinstance(n, Text) and n.block.kind == "paragraph"]
        cuts = [m for text in lines for m in [_LABEL.match(text)] if m and m["mark"] == ":"]
        named = [topic(m["label"], self.names) for m in cuts if len(m["label"].split()) <= 9]
        return len({m.key for m in named if m and m.share >= 0.75}) >= 2

    def _speaker_or_topic(self, label: str) -> tuple[str, Match]:
        """What a label of section A opens. One that nothing knows ends what stood before it: whose words follow,
        nobody said, so nobody's topic is put on them."""
        found = self._named(label, loose=True)
        if found and found[1].share >= 0.75:
            return found
        if says_others(label):
            return "parts", Match("others_views", 1, 1.0)
        return "parts", Match("how_given", 1, 1.0)

    def _leads_a_list(self, node: Text) -> bool:
        """Whether a short plain line of section A stands over a list, as a title does ("In the future")."""
        short = len(node.block.text.split()) <= 8 and not re.search(r"[.;,!]$", node.block.text)
        return self.place.section == "A" and short and node.first_id in self.before_list

    def _could_be_heading(self, node: Text) -> bool:
        block = node.block
        size = len(block.text.split())
        lead = (block.bold_lead or "").rstrip()
        if lead.endswith(":") and block.text.startswith(lead) and block.text[len(lead) :].strip():
            return False  # "Group size: 1:1": a label with its value
        if block.kind == "heading" or block.bold or (node.alone_in_row and size <= 14 and not block.text.endswith(".")):
            return size <= 24
        if block.kind == "list_item":
            return False
        return size <= 11 and not re.search(r"[.;,!]$", block.text)

    def _runs_on(self, block: Block) -> bool:
        """Whether a label in capitals stands before its value in one line ("WHO GIVES IT Tutors")."""
        capitals = _CAPITALS.match(block.text) if self.place.section in ("E", "F", "G", "H1", "H2") else None
        named = match("columns", capitals["label"], self.names) if capitals else None
        return bool(named and named.share >= 0.75 and named.key in ROLE_HEADINGS)

    def _label(self, block: Block) -> tuple[str, Match, str] | None:
        lead = block.bold_lead
        if lead and block.text.startswith(lead) and len(lead.split()) <= 10:
            rest = block.text[len(lead) :].lstrip(" .:–—-")
            found = self._named(lead, loose=True)
            if rest and found and found[1].share >= 0.5:
                return (*found, rest)
        if self.place.section in ("E", "F", "G", "H1", "H2"):
            titled = _CARD_TITLE.match(block.text)
            if titled and self.place.section != "E":
                return "columns", Match("provision", 1, 1.0), titled["rest"]
            capitals = _CAPITALS.match(block.text)
            named = match("columns", capitals["label"], self.names) if capitals else None
            if capitals and named and named.share >= 0.75 and named.key in ROLE_HEADINGS:
                return "columns", named, capitals["rest"]
        numbered = _PARAGRAPH.match(block.text) if self.place.section == "A" else None
        cut = _LABEL.match(block.text[numbered.end() :] if numbered else block.text)
        if not cut or len(cut["label"].split()) > 9:
            return None
        if self.place.section == "A" and block.kind == "paragraph" and cut["mark"] == ":" and self.labelled:
            return (*self._speaker_or_topic(cut["label"]), cut["rest"])
        if self.place.section == "A" and cut["mark"] == ":" and _SPEAKER.match(cut["label"]):
            return "parts", Match("others_views", 1, 1.0), cut["rest"]
        found = self._named(cut["label"], loose=bool(numbered))
        if self.place.role == "provision" and cut["mark"] == ":" and DESCRIBES.fullmatch(cut["label"]):
            found = "columns", Match("provision", 1, 1.0)  # "Description: …" on the card of one help
        if found and found[1].share >= 0.75 and (cut["mark"] or found[1].words >= 1):
            return (*found, cut["rest"])
        return None
