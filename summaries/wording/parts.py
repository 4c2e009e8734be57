"""One clause in parts: who, the verb, the rest. Found by a small verb lexicon, not by a parser."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import dataclass

from summaries.wording import roles, verbs
from summaries.wording.draft import is_plural
from summaries.wording.person import ME, MY

MODALS = ("will", "shall", "should", "must", "may", "can", "could", "might", "would", "cannot")

_REL = (
    "who",
    "which",
    "that",
    "whose",
    "where",
    "whom",
    "whoever",
    "when",
    "if",
    "because",
    "while",
    "what",
    "how",
    "until",
    "unless",
    "whether",
    "as",
    "whenever",
    "wherever",
)

_FRONT = re.compile(
    r"^((?:when(?:ever)?|if|before|after|during|where(?:ver)?|in|at|on|following|once|each|every|throughout|from|until|unless|within|while|by|as|"
    r"to|for|outside|also|then|so|but|twice|\d+ times|as well as|because of|first|with|across)\b[^,]*(?:,(?= (?:and|or) ){0}[^,]*)?), (?=\S+ )",
    re.I,
)

_END_AGENT = re.compile(
    r"\s(?=(?:who|and|or|for|in|at|on|during|each|every|once|twice|to|using|weekly|daily|throughout|within|across|before|after|until|when|where|if|so|as|about|"
    r"a (?:day|week|term|year)|\d[\w.]* (?:times|minutes|hours|days|sessions)|up to|at least|no more)\b)|[,;]|\s-\s|$"
)


@dataclass(frozen=True)
class Parts:
    """One clause in parts. `verb` is a base form; `rest` all that follows; `agent` who, in a passive clause."""

    front: str
    subject: str
    modal: str
    negative: str
    adverb: str
    verb: str
    rest: str
    passive: bool
    agent: str = ""


def agent_of(rest: str) -> tuple[str, str]:
    """("a trained LSA", "the work ... every day") from "the work by a trained LSA every day"; ("", rest) if nobody."""
    for match in re.finditer(r",?\s?\bby (?=\w)", rest):
        after = rest[match.end() :]
        for end in _END_AGENT.finditer(after):
            agent = after[: end.start()].strip()
            if not agent or verbs.as_form(agent.split()[0], "ing"):
                continue
            if agent.startswith(f"{ME} "):
                return ME, (rest[: match.start()] + after[len(ME) :]).strip(" ,")
            if " by " in agent:
                break
            if roles.is_human(agent) or agent == ME or re.search(rf"^{MY} (?:mum|dad|family|parents)", agent):
                stop = end.start()
                while more := re.match(
                    r"(?:,? (?:and|or) |, )((?:a |an |the )?[\w' -]+?)(?=" + _END_AGENT.pattern + ")", after[stop:]
                ):
                    if not roles.is_human(more[1]):
                        break
                    agent = f"{agent}{after[stop : stop + more.end()]}"
                    stop += more.end()
                return agent.strip(), (rest[: match.start()] + after[stop:]).strip(" ,")
            if len(agent.split()) > 8:
                break
    return "", rest


def split_front(sentence: str) -> tuple[str, str]:
    """A leading "When I am upset, " apart from its main clause."""
    match = _FRONT.match(sentence)
    if not match:
        return "", sentence
    rest = sentence[match.end() :]
    if find_verb(rest) is None:
        return "", sentence
    return match[1], rest


def find_verb(sentence: str) -> tuple[int, str] | None:
    """Where the main verb stands (word index) and of what sort: modal, to, be, have, verb. None: no main verb."""
    words = sentence.split()
    relative = False
    for i, raw in enumerate(words):
        word = raw.lower().strip(",.;:()\"'")
        before = words[i - 1].strip(",") if i else ""
        if i and word in _REL and before.lower() not in ("so",) and not (word == "as" and before.lower() == "such"):
            relative = True
            continue
        if i == 0:
            continue
        if word == "so" and i + 1 < len(words) and words[i + 1].lower() == "that":
            return None
        kind = _verb_kind(words, i, word, before, relative)
        if kind is None and relative and before.lower() in _REL and (verbs.forms().get(word) or word.endswith("ed")):
            kind = "verb"  # "people who use ..."
        if kind is None:
            continue
        if relative:
            # The first verb after "who" is the relative's own; "and" joins a second one to it.
            relative = False
            continue
        return i, kind
    return None


def _verb_kind(words: list[str], i: int, word: str, before: str, relative: bool) -> str | None:
    following = words[i + 1].strip(",.").lower() if i + 1 < len(words) else ""
    subject = " ".join(words[:i])
    actor = before == ME or roles.is_human(subject) or (relative and i and words[i - 1].lower() in _REL)
    if (word in MODALS and word != "can") or (word == "can" and before.lower() not in ("a", "the")):
        return "modal"
    if word in ("is", "are", "was", "were"):
        return "be"
    if word in ("has", "have", "had"):
        return "have"
    if word in ("needs", "need") and (before == ME or actor):
        return "verb"
    if word == "to" and (verbs.is_base(following) or following in ("not", "have", "be")) and not relative:
        if following == "be" and i + 2 < len(words) and not _purpose(words[:i]):
            return "to"
        if actor and not _purpose(words[:i]):
            return "to"
        return None
    if not actor:
        return None
    if before[-1:].isdigit():
        return None
    if verbs.as_form(word, "s") and (before == ME or not is_plural(subject)):
        return "verb" if word not in verbs.NOUN_TOO or before == ME or _noun_follows(following) else None
    if (
        verbs.as_form(word, "base")
        and is_plural(subject)
        and all(
            roles.is_human(p) for p in re.split(r", | and ", re.sub(r"[Ss]peech and language", "language", subject))
        )
    ) or word in ("do", "does"):
        return "verb" if word not in verbs.NOUN_TOO or _noun_follows(following) else None
    return None


def _noun_follows(word: str) -> bool:
    return (
        word
        in ("the", "a", "an", "to", "with", "how", "that", "what", "all", "each", ME.lower(), MY.lower(), "me", "my")
        or word[:1].isdigit()
    )


def _purpose(before: list[str]) -> bool:
    """ "time for staff to plan", "support for me to learn": the infinitive belongs to a noun, not to a clause."""
    text = " ".join(before)
    if roles.is_human(roles.TAIL.sub("", text)) and not re.search(
        r"\b(?:support|training|access|help|time|advice|chances?|opportunit\w+|for)\b", text
    ):
        return False
    return bool(
        re.search(
            r"\b(?:for|access|help|support|helping|supporting|asks?|enables?|allows?|opportunit\w+|training|time|chances?|with|from|by|of|encourages?|advice|in)\s[^,]*$",
            " ".join(before),
            re.I,
        )
    )


def parse_starts_to(sentence: str) -> bool:
    """ "Therapist to assess and to train": an instruction in note form."""
    match = re.match(r"(.{3,60}?) to [a-z-]+\b", sentence)
    return bool(match and roles.is_human(match[1]))


def parse(sentence: str) -> Parts | None:
    """The parts of one clause, or None where it has no main verb (a bare noun phrase)."""
    sentence = re.sub(
        r"^(?:in addition|also|further|in the first instance|additionally|as well as this),? ", "", sentence, flags=re.I
    )
    sentence = re.sub(
        r"\b(and|or|then) to (?=([a-z-]+)\b)",
        lambda m: (
            f"{m[1]} "
            if verbs.is_base(m[2])
            and (
                m[2] not in verbs.NOUN_TOO
                or re.match(
                    r" (?:staff|the|a|an|Xme|Xmy|all|how|key|any|parents|with|on)\b", sentence[m.end() + len(m[2]) :]
                )
            )
            and re.search(r"\b(?:to|will) [a-z]", sentence[: m.start()])
            and parse_starts_to(sentence)
            else m[0]
        ),
        sentence,
    )
    front, main = split_front(sentence)
    found = find_verb(main)
    if found is None:
        return None
    i, kind = found
    words = main.split()
    subject, tail = " ".join(words[:i]).strip(" ,"), words[i + 1 :]
    modal = words[i].lower() if kind == "modal" else ""
    verb_word = words[i].lower()
    if kind == "to":
        modal = "to"
    negative, adverbs = "", []
    while tail and (
        tail[0].lower()
        in (
            "not",
            "never",
            "also",
            "always",
            "then",
            "only",
            "usually",
            "regularly",
            "individually",
            "directly",
            "ideally",
            "normally",
            "first",
            "still",
            "both",
            "each",
        )
        or re.fullmatch(r"[a-z]+ly", tail[0])
    ):
        word = tail.pop(0)
        if word.lower() in ("not", "never"):
            negative = word.lower()
        else:
            adverbs.append(word)
    if kind == "modal" and modal == "cannot":
        modal, negative = "can", "not"
    if kind in ("modal", "to"):
        if not tail:
            return None
        verb_word = tail.pop(0).lower()
        if verb_word.endswith(","):
            verb_word = verb_word.rstrip(",")
            tail.insert(0, ",")
    if kind == "be" and tail[:1] == ["to"] and len(tail) > 1:
        tail.pop(0)
        modal, verb_word = "to", tail.pop(0).lower()
    adverb = " ".join(adverbs)
    if verb_word in ("be", "is", "are", "was", "were"):
        more = []
        while (
            tail
            and (re.fullmatch(r"[a-z]+ly", tail[0]) or tail[0].lower() in ("also", "always", "not", "never", "then"))
            and len(tail) > 1
        ):
            word = tail.pop(0)
            if word.lower() in ("not", "never"):
                negative = word.lower()
            else:
                more.append(word)
        base = verbs.as_form(tail[0].rstrip(",").lower(), "ed") if tail else None
        if (
            base
            and tail[0].lower()
            not in (
                "based",
                "linked",
                "focused",
                "involved",
                "interested",
                "allowed",
                "able",
                "related",
                "known",
                "trained",
                "qualified",
                "experienced",
                "excited",
                "tired",
                "worried",
                "located",
                "registered",
            )
        ) or (base and " by " in " ".join(tail)):
            participle = tail.pop(0)
            rest = (", " if participle.endswith(",") else "") + " ".join(tail)
            agent, rest = agent_of(rest)
            return Parts(
                front,
                subject,
                modal,
                negative,
                " ".join([adverb, *more]).strip(),
                base or "",
                rest.strip(),
                True,
                agent,
            )
        return Parts(
            front, subject, modal or "", negative, " ".join([adverb, *more]).strip(), "be", " ".join(tail), False
        )
    base = (
        verb_word
        if kind in ("modal", "to") or modal == "to"
        else (verbs.as_form(verb_word, "s") or verbs.as_form(verb_word, "base") or verb_word)
    )
    if kind == "have":
        base = "have"
    return Parts(front, subject, modal, negative, adverb, base, " ".join(tail), False)
