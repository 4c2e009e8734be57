"""Who answers for a help: the plan's "who" cell as people that a sentence can name."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.model import Plan, Provision
from summaries.wording import phrases, roles
from summaries.wording.clean import clean
from summaries.wording.draft import is_plural, lower_first, short_of
from summaries.wording.drop import drop
from summaries.wording.figures import figures
from summaries.wording.person import mark
from summaries.wording.prepare import own_words
from summaries.wording.times import times

NOBODY = re.compile(r"^(?:n/?a|none|tbc|as above|see above|-+|to be confirmed|various|all)$", re.I)


def easy_cell(text: str, plan: Plan) -> str:
    """A cell's words in easy words, still with markers; nothing turned about."""
    marked = mark(figures(times(clean(text))), plan.person)
    kept, _ = drop(phrases.replace(marked, only_roles=True)[0], own_words(plan))
    return phrases.replace(kept)[0].strip(" .,;")


def who(provision: Provision, plan: Plan) -> tuple[roles.Who | None, tuple[str, ...]]:
    """Who answers for the help, where the plan names them outside the text itself, and sentences about them."""
    named = [w for w in provision.who if w and not NOBODY.match(w.strip())]
    text = phrases.replace(mark(figures(times(clean(provision.text))), plan.person))[0].lower()
    outside = []
    for name in named:
        easy = easy_cell(name, plan)
        core = re.sub(r"^(?:an?|the|named|trained|same)\s+", "", roles.TAIL.sub("", easy), flags=re.I).lower()
        if core and core not in text:
            outside.append(easy)
    if not outside:
        return None, ()
    return _join(outside)


def _join(names: list[str]) -> tuple[roles.Who, tuple[str, ...]]:
    extra: list[str] = []
    parts: list[str] = []
    for name in names:
        head, sentences = _one(name)
        parts += head
        extra += sentences
    parts = list(dict.fromkeys(parts))
    if len(parts) > 1 and parts[-1].startswith("or "):
        text = f"{', '.join(parts[:-1])} {parts[-1]}"
    else:
        text = parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
    person = not all(roles.TEAM_END.search(p) or not roles.is_human(p) for p in parts)
    return roles.Who(text, short_of(text), is_plural(text), tuple(extra), person), tuple(extra)


def _one(name: str) -> tuple[list[str], list[str]]:
    """ "LSA trained by the therapist" -> the assistant, and "The therapist trains the assistant"."""
    extra: list[str] = []
    name = re.sub(r"\(([A-Z][^)]*)\)", r", \1", name) if re.search(r"\((?:Mr|Mrs|Miss|Ms|Dr) ", name) else name
    titled = re.match(r"(?:Xmy |my )?[\w ]+, ((?:Mr|Mrs|Miss|Ms|Dr) \w+)( or .+)?$", name)
    if titled:
        name = titled[1] + (titled[2] or "")
    trained = re.search(
        r",? (?:who (?:is|has been) )?(trained|directed|supervised|supported|guided|overseen|advised) by (?:the )?(.+)$",
        name,
    )
    if trained and roles.is_human(trained[2]):
        base = {
            "trained": "trains",
            "directed": "guides",
            "supervised": "supervises",
            "supported": "supports",
            "guided": "guides",
            "overseen": "looks after",
            "advised": "gives advice to",
        }[trained[1]]
        head = name[: trained.start()]
        trainer = roles.with_article(trained[2])
        plural = is_plural(trainer)
        base = (
            base
            if not plural
            else {"gives advice to": "give advice to", "looks after": "look after"}.get(base, base.rstrip("s"))
        )
        extra.append(f"{trainer} {base} {roles.short_name(head)}")
        name = head
    trained_in = re.search(r",? (?:who (?:is|has been) )?trained in (.+)$", name)
    if trained_in:
        head = name[: trained_in.start()]
        extra.append(f"{roles.short_name(head)} {'are' if is_plural(head) else 'is'} trained in {trained_in[1]}")
        name = head
    planned = re.search(r",? planned with (?:the )?(.+)$", name)
    if planned:
        extra.append(f"{roles.with_article(planned[1])} help{'s' if not is_plural(planned[1]) else ''} plan this")
        name = name[: planned.start()]
    only = re.match(r"^(.*?),? (?:including|incl\.?) (.+)$", name)
    if only:
        extra.append(f"that includes {only[2]}")
        name = only[1]
    known = roles.find(roles.TAIL.sub("", name))
    if (
        known is not None
        and roles.TAIL.sub("", name) == name
        and not re.search(r" and | or |[,/+&]", name.replace(known.name, ""))
    ):
        return [_named(name)], extra
    name = re.sub(r"\b([Ss])peech and language\b", r"\1peech&language", name)
    parts = [
        p.replace("peech&language", "peech and language")
        for p in re.split(r"\s*(?:,| and | & |/| \+ )\s*(?=\S)|\s+with (?:an? |the )?(?=[\w' ]+$)", name)
        if p.strip()
    ]
    if (
        all(roles.is_human(p) or 0 < len(p.split()) < 4 for p in parts)
        and any(map(roles.is_human, parts))
        and " or " not in name
        and not re.search(r",", name)
    ):
        return [_named(p) for p in parts], extra
    name = name.replace("peech&language", "peech and language")
    if " or " in name:
        left, right = name.rsplit(" or ", 1)
        return [f"{_named(left)} or {_named(right)}"], extra
    first = re.split(r",| \(", name)[0]
    return [_named(first if roles.is_human(first) else name)], extra


def _named(name: str) -> str:
    name = name.strip()
    if re.match(r"whole[- ]school$", name, re.I):
        return "all staff in school"
    if re.match(r"(?:named|trained|qualified|one)\b", name) and not re.match(r"trained staff", name):
        return f"a {name}"
    plain = roles.with_article(
        lower_first(name)
        if name[1:2].islower()
        and not re.match(r"(?:Mr|Mrs|Miss|Ms|Dr)\b", name)
        and (phrases.replace(name)[1] or roles.is_human(name))
        and name.split()[-1][:1].islower()
        else name
    )
    return plain
