"""Plan -> the lines that earn a place on the page, in order of importance; what was left out is told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from summaries.model import PageStyle

if TYPE_CHECKING:
    from summaries.model import Meeting, OnePage, Plan


def choose(
    plan: Plan, *, meeting: Meeting | None = None, style: PageStyle | None = None, today: date | None = None
) -> OnePage:
    """Every line that may stand on the page, ranked; `summaries.writing` fits as many as there is room for.

    `today` (default: this day) tells a review that is to come from one that is past. Nothing that is for adults
    only, and none of `plan.private_words`, is in any string of the result.
    """
    from summaries.choosing.page import choose_page

    return choose_page(plan, meeting, style or PageStyle(), today or date.today())


__all__ = ["choose"]
