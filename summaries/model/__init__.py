"""The field's own words as frozen dataclasses; no reading, no rules, no I/O."""

from summaries.model.blocks import Block, BlockKind, CellPosition
from summaries.model.meeting import Invited, Meeting
from summaries.model.page import Dropped, LeftOut, Line, LineKind, LineSource, OnePage, PageStyle
from summaries.model.plan import (
    Budget,
    Contact,
    Defined,
    Gap,
    Need,
    Outcome,
    Per,
    Person,
    Placement,
    Plan,
    Provision,
    Section,
    SectionViews,
    Source,
    Step,
    Visible,
)
from summaries.model.views import Answer, HelpView, Views
from summaries.model.wording import Wording

__all__ = [
    "Answer",
    "Block",
    "BlockKind",
    "Budget",
    "CellPosition",
    "Contact",
    "Defined",
    "Dropped",
    "Gap",
    "HelpView",
    "Invited",
    "LeftOut",
    "Line",
    "LineKind",
    "LineSource",
    "Meeting",
    "Need",
    "OnePage",
    "Outcome",
    "PageStyle",
    "Per",
    "Person",
    "Placement",
    "Plan",
    "Provision",
    "Section",
    "SectionViews",
    "Source",
    "Step",
    "Views",
    "Visible",
    "Wording",
]
