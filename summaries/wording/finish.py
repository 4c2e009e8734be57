"""The last steps: markers spoken, brackets once, capitals and full stops, the short form, the labelled quote."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from summaries.model import Dropped, Plan, Wording
from summaries.wording import easyread, roles
from summaries.wording.clean import clean, sentences
from summaries.wording.draft import Draft, word_count
from summaries.wording.drop import drop, is_medicine, labels
from summaries.wording.easyread import AIM_WORDS, MOST_WORDS
from summaries.wording.person import mark, speak
from summaries.wording.prepare import Prepared, own_words
from summaries.wording.shorten import shorten
from summaries.wording.sound import sound

QUOTE_LABEL = "My plan says:"


def finish(drafts: list[Draft], prepared: Prepared, note: str | None = None) -> Wording:
    """Drafts as the finished text."""
    lines: list[str] = []
    for draft in drafts:
        for part in shorten(draft) if word_count(draft.text) > MOST_WORDS or draft.condition else [draft]:
            line = polish(speak(part.text))
            if word_count(line) > MOST_WORDS:
                # An explanation in brackets goes before a fact does.
                line = re.sub(r" \([^)\d]*\)", "", line)
            if line and line not in lines:
                lines.append(line)
    lines = _brackets(_joined(lines))
    text = " ".join(lines)
    check = "A sentence is long. Can it be shorter?" if any(word_count(line) > MOST_WORDS for line in lines) else None
    return Wording(text, note, check, prepared.dropped, False, None)


_SAME_OPENING = re.compile(
    r"^(I do this|This (?:help|therapy|training|group|session|programme|teaching|club|check) is|The aim is to) "
    r"(?!also\b)(.+)\.$"
)


def _joined(lines: list[str]) -> list[str]:
    """ "I do this with friends. I do this each week." as one sentence, where both have room."""
    out: list[str] = []
    for line in lines:
        before = _SAME_OPENING.match(out[-1]) if out else None
        now = _SAME_OPENING.match(line)
        if before and now and before[1] == now[1] and not re.search(r"\b(?:if|when|unless|not|or)\b", before[2]):
            join = " and to " if now[1] == "The aim is to" else " " if now[1] == "I do this" else ", "
            if join == " " and re.search(r"\bby [a-z]+ing\b|,", before[2]):
                join = ", "
            trial = f"{out[-1].rstrip('.')}{join}{now[2]}."
            if word_count(trial) <= AIM_WORDS:
                out[-1] = trial
                continue
        out.append(line)
    return out


@lru_cache(maxsize=1)
def _teams() -> re.Pattern[str]:
    names = "|".join(re.escape(role.name) for role in roles.all_roles() if role.team and role.article)
    return re.compile(rf"\b(from|by|with|to|of|and|for) ({names})\b")


def polish(text: str) -> str:
    """One sentence with its capital and stop; small slips of joining mended."""
    text = _teams().sub(r"\1 the \2", text)
    text = re.sub(r"\s+", " ", text).strip(" ,;:-")
    for pattern, plain in _SLIPS:
        text = pattern.sub(plain, text)
    if not text:
        return ""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!")) else text + "."


_SLIPS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"\bi\b(?=[ '])", "I"),
        (r"\b[Tt]hese people also give me\b", "I also have"),
        (r"(?<=\w)\((?=\w)", " ("),
        (r"\b([Ss])taff trained(?! (?:in|to|by|and|on|for|at))\b", r"trained \1taff"),
        (r"\b(?:an?) ((?:[\w-]+ ){0,2}school work)\b", r"\1"),
        (r"(?<!of )\bwhom\b", "who"),
        (r"\b[Oo]ne of them\b", "1 of these"),
        (r"\b[Aa]n extra help\b", "extra help"),
        (r"\s+([,.;:])", r"\1"),
        (r",\s*,", ","),
        (r"\b(a|an|the|my|to|of|in|for|with) \1\b", r"\1"),
        (r"\ba (?=[aeio]\w)(?!one\b|once\b)", "an "),
        (r"\ban (?=(?:[bcdfgjklmnpqrstvwyz]|uni|use|h(?!our|onest))\w)", "a "),
        (r"\b([Tt])his help help\b", r"\1his help"),
        (r"\bis is\b", "is"),
        (r"\bme and my (mum|dad)\b", r"my \1 and me"),
        (r"\bgives? me help for me\b", "helps me"),
        (r"\b(\w+) \(([^)]*)\)(.*)\(\2\)", r"\1 (\2)\3"),
        (r"\bthe (my|the|a|an|Mum|Dad)\b", r"\1"),
        (r"\bmy the\b", "my"),
        (r"\bI also (?=am\b)", "I "),
        (r"\bto to\b", "to"),
        (r"\bThe aim is that so\b", "The aim is that"),
        (r"\.\.+$", "."),
    )
)


def _brackets(lines: list[str]) -> list[str]:
    """Beside a name nobody can guess its meaning, the first time, where the sentence has room."""
    out = []
    done: set[str] = set()
    for line in lines:
        for role in roles.all_roles():
            if role.bracket and role.name not in done and re.search(rf"\b{re.escape(role.name)}\b(?! \()", line):
                trial = re.sub(rf"\b{re.escape(role.name)}\b", f"{role.name} ({role.bracket})", line, count=1)
                if word_count(trial) <= MOST_WORDS:
                    line = trial
                done.add(role.name)
        out.append(line)
    return out


def quote_line(
    text: str, plan: Plan, note: str | None, dropped: tuple[Dropped, ...], doubts: tuple[str, ...]
) -> Wording:
    """What could not be proved: a short true quote, labelled, for an adult to check. Never a label or a medicine."""
    reason = "The plan's own words stand here: " + (doubts[0] if doubts else "they could not be made simpler safely.")
    for piece in _pieces(text, own_words(plan)):
        _, gone = drop(mark(clean(piece), plan.person), own_words(plan))
        if {d.dropped_class for d in gone} & {"medicine", "diagnosis label", "other person"} or is_medicine(piece):
            continue
        return Wording(f"{QUOTE_LABEL} “{piece.rstrip('.')}.”", note, reason, dropped, True, None)
    return Wording("", note, "This part was left off: an adult should read it.", dropped, True, None)


def _pieces(text: str, own: str) -> list[str]:
    """True quotes of `text`: whole sentences, then with a label cut out ("…"), then what stands between commas."""
    whole = sorted(sentences(text), key=len, reverse=True)
    said = {m[0].lower() for m in labels().finditer(own)}
    # The sentence that says the help itself, with its label cut out, before a shorter one that only adds to it.
    either = [p for s in whole for p in (s, labels().sub(lambda m: m[0] if m[0].lower() in said else "…", s))]
    parts = sorted((p.strip() for s in whole for p in s.split(", ") if len(p.split()) > 3), key=len, reverse=True)
    return [*dict.fromkeys(either), *parts]


def broken(text: str) -> tuple[str, ...]:
    """A doubt where a sentence of `text` does not stand as one."""
    return tuple(
        "A sentence is broken."
        for line in easyread.split_sentences(text)
        if not sound(line) or re.search(r"\bX(?:me|my|self)\b", line)
    )


def readable(text: str) -> bool:
    """Whether every sentence keeps the easy-read rules."""
    return not easyread.problems(text)


__all__ = ["QUOTE_LABEL", "finish", "polish", "quote_line", "readable", "replace"]
