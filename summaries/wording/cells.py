"""The plan's neighbouring cells: who answers for a help, and how often and how long."""

from __future__ import annotations

import re

from summaries.model import Plan, Provision
from summaries.wording import nouns, phrases, roles
from summaries.wording.clean import clean
from summaries.wording.draft import Draft, is_plural, lower_first, short_of, word_count
from summaries.wording.drop import drop
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.figures import figures
from summaries.wording.person import ME, mark
from summaries.wording.prepare import own_words
from summaries.wording.times import times

_NOBODY = re.compile(r"^(?:n/?a|none|tbc|as above|see above|-+|to be confirmed|various|all)$", re.I)


def easy_cell(text: str, plan: Plan) -> str:
    """A cell's words in easy words, still with markers; nothing turned about."""
    marked = mark(figures(times(clean(text))), plan.person)
    kept, _ = drop(phrases.replace(marked, only_roles=True)[0], own_words(plan))
    return phrases.replace(kept)[0].strip(" .,;")


def who(provision: Provision, plan: Plan) -> tuple[roles.Who | None, tuple[str, ...]]:
    """Who answers for the help, where the plan names them outside the text itself, and sentences about them."""
    named = [w for w in provision.who if w and not _NOBODY.match(w.strip())]
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
    name = re.sub(
        r",? planned with (?:the )?(.+)$",
        lambda m: extra.append(f"{roles.with_article(m[1])} help{'s' if not is_plural(m[1]) else ''} plan this") or "",
        name,
    )
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


def how_often(provision: Provision, plan: Plan) -> str:
    """The figures' cell in easy words, or what the fields say where the text itself does not; "" for none."""
    if provision.how_often_text and not _NOBODY.match(provision.how_often_text.strip()):
        return easy_cell(provision.how_often_text, plan)
    from summaries.wording.guard import numbers

    plain = figures(clean(provision.text))
    if re.search(
        r"\d (?:minutes|hours|times|sessions|days|weeks)|\b(?:once|twice|daily|weekly|each|every|a (?:day|week|term|year))\b",
        plain,
    ):
        return ""
    said = numbers(plain)
    wanted = [
        n
        for n in (
            provision.times if provision.times and provision.times > 1 else None,
            provision.minutes,
            provision.hours_total,
        )
        if n
    ]
    if not wanted or any(n in said or n / 60 in said for n in wanted):
        return ""
    if provision.steps or provision.times_max or provision.minutes_max:
        return ""
    return _from_fields(provision)


_PER = {
    "day": "a day",
    "week": "a week",
    "fortnight": "every 2 weeks",
    "month": "a month",
    "half_term": "each half term",
    "term": "a term",
    "year": "a year",
}


def _from_fields(p: Provision) -> str:
    per = _PER.get(p.per or "", "")

    def plain(value: float) -> str:
        return (
            str(int(value)) if value == int(value) else f"{int(value)} and a half" if value % 1 == 0.5 else str(value)
        )

    length = ""
    if p.minutes:
        length = (
            f"{plain(p.minutes / 60)} hours"
            if p.minutes >= 120 and p.minutes % 60 == 0
            else f"{plain(p.minutes)} minutes"
        )
    if p.hours_total:
        return f"{plain(p.hours_total)} hours {per}".strip()
    if p.times:
        count = "once" if p.times == 1 else f"{plain(p.times)} times"
        return f"{count} {per}".strip() + (
            f", {length} each time" if length and p.times != 1 else f", for {length}" if length else ""
        )
    return f"{length} {per}".strip() if length else ""


_ADVERB = re.compile(
    r"^(?:in |at |on |for |during |throughout |across |whenever |when |where |before |after |as |if |within |by |from |until |only |every time |each time |all the time|full[- ]time|regularly|ongoing|continu|constantly|always|immediately|twice|once|daily|weekly|straight)",
    re.I,
)
_WEAK_CELL = re.compile(
    r"^(?:when (?:needed|possible|available|that seems right|there|the )|where (?:needed|possible|available|that)|as (?:needed|far)|if |only if|when)",
    re.I,
)
_EMPTY_CELL = re.compile(
    r"^(?:ongoing|throughout|continuous(?:ly)?|regular(?:ly)?|as above|all year|continual(?:ly)?|see text)$", re.I
)


def add(cell: str, drafts: list[Draft], who: roles.Who | None, my_turn: bool) -> list[Draft]:
    """The cell's figures, beside the first sentence where there is room, else as a sentence of their own."""
    if _EMPTY_CELL.match(cell):
        return drafts
    main, bracket = cell, ""
    match = re.match(r"^(.*?)\s*\(([^)]*)\)(.*)$", cell)
    if match and re.search(r"\d", match[2]):
        main, bracket = (match[1] + match[3]).strip(" ,"), match[2]
    main = lower_first(main)
    first = drafts[0]
    out = list(drafts)
    if _WEAK_CELL.match(main):
        already = re.sub(r"\W", "", main.lower()) in re.sub(r"\W", "", first.text.lower() + first.condition.lower())
        if not already:
            joined = (
                f"{first.text}, {main}" if "," in first.text or word_count(first.text) > 9 else f"{first.text} {main}"
            )
            out[0] = _with(first, joined) if word_count(joined) <= MOST_WORDS else first
            if out[0] is first:
                out.insert(1, Draft(f"this help is {main}", noun=first.noun))
        return out
    rule = first.modal.endswith(("not", "never"))
    steps = [
        s
        for s in re.split(
            r",? (?:and )?then (?=an? |the |\d|each|every|once|twice|for )|,? (?:reducing|going down) to ", main
        )
        if s
    ]
    joined = f"{first.text}, {main}" if _ADVERB.match(main) is None else f"{first.text} {main}"
    if (
        len(steps) == 1
        and not bracket
        and not rule
        and word_count(joined) <= MOST_WORDS
        and not re.search(r"\d", first.text)
        and not first.condition
    ):
        out[0] = _with(first, joined)
        return out
    noun = first.noun
    sentences = []
    for i, step in enumerate(steps):
        if rule:
            sentences.append(
                f"this rule is for {re.sub(r'^(?:at|in|for) ', '', step)}"
                if not step.startswith(("at all times",))
                else "this rule is for all times"
            )
            continue
        lead = "then " if i else ""
        person = who is not None and who.person and not who.plural and not re.search(r" and | or ", who.text)
        if (
            my_turn
            and person
            and re.match(r"(?:about |at least |up to )?\d", step)
            and re.search(r"minutes|hours|sessions", step)
        ):
            sentences.append(
                f"{lead}we {'do this' if re.match(r'(?:at least |up to |about )?[0-9]+ times', step) else 'have'} {step}"
            )
        else:
            sentences.append(f"{lead}{_is(noun, step)}")
    if bracket:
        sentences.append(
            f"there {'are' if re.search(r'[02-9]|1[0-9]', bracket) else 'is'} {bracket}"
            if re.match(r"(?:at least|up to|no more than|about|\d)", bracket)
            else f"that is {bracket}"
        )
    place = 1
    for text in sentences:
        out.insert(place, Draft(text, noun=noun))
        place += 1
    return out


def _is(noun: str, step: str) -> str:
    first = step.split()[0].lower()
    if (
        not first[:1].isdigit()
        and not _ADVERB.match(step)
        and first not in ("each", "every", "a", "an", "at", "about", "up", "no", "half", "1", "one", "term")
        and nouns.head_of(step) in nouns.CHECK | nouns.WITH
    ):
        return f"there is {nouns.with_noun_article(step)}"
    if re.match(r"an? (?:[\d-]+\w* )?(?:review|visit|meeting|check|report)", step):
        return f"there is {step}"
    if noun not in ("training", "supervision", "check", "review", "assessment", "visit", "advice") and re.match(
        r"(?:about |at least |up to |no more than )?\d[\w ]*? (?:minutes|hours)\b", step
    ):
        return f"{ME} has {step}"
    return f"{'the ' + noun if noun != 'help' else 'this help'} is {step}"


def _with(draft: Draft, text: str) -> Draft:
    from dataclasses import replace

    return replace(draft, text=text)
