"""What the writers of "My views" take: what was shared, each help once."""

from __future__ import annotations

import re
from datetime import date

from bot.store import Store, StoredAnswer
from summaries.model import Answer, HelpView, Views


def build_views(store: Store, sitting: str, today: date | None = None) -> Views:
    """What the writers of "My views" take: the shared answers only, each help once."""
    plan = store.plan(sitting)
    shared = store.shared_answers(sitting)
    plain = tuple(_titled(each) for each in shared if each.help_id is None)
    helps = tuple(
        view
        for help_ in (plan.provision if plan else ())
        if help_.visible == "show"
        if (
            view := _help_view(
                help_.text, help_.section, help_.source.quote, [a for a in shared if a.help_id == help_.id]
            )
        )
    )
    most = next((each.words for each in reversed(shared) if each.topic == "tell_people"), None)
    return Views(plan.person.known_as if plan else None, plain, helps, most, today or date.today())


def _titled(answer: StoredAnswer) -> Answer:
    return answer.as_answer()


_ONLY_YES_OR_NO = frozenset(
    "yes yeah yea yep yup yh ye no nope nah not really never it is isnt does doesnt they do dont sometimes a bit i"
    " think so ok okay".split()
)


def _tells_more(answer: StoredAnswer) -> bool:
    """False for a picture that was pressed and for a bare yes or no: the table shows those."""
    if not answer.happening and not answer.helping:
        return True
    said = set(re.findall(r"[a-z]+", answer.words.lower().replace("'", "").replace("’", "")))
    return "choice" not in dict(answer.more) and bool(said - _ONLY_YES_OR_NO)


def _help_view(text: str, section: str, quote: str, said: list[StoredAnswer]) -> HelpView | None:
    if not said:
        return None
    happening = next((each.happening for each in reversed(said) if each.happening), None)
    helping = next((each.helping for each in reversed(said) if each.helping), None)
    words = "\n".join(each.words for each in said if _tells_more(each)) or None
    return HelpView(text, section, quote, happening, helping, words)
