"""Professional clause to an active one: who does it, the verb in the present, the young person as "me".

"Priya will be taught by a tutor" -> "a tutor teaches me". Where the plan names nobody, nobody is made up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from summaries.wording import roles, verbs
from summaries.wording.draft import Draft, is_plural, lower_first, short_of
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
_GIVING = frozenset("provide give deliver offer supply make arrange put".split())
_FRONT = re.compile(
    r"^((?:when(?:ever)?|if|before|after|during|where(?:ver)?|in|at|on|following|once|each|every|throughout|from|until|unless|within|while|by|as|"
    r"to|for|outside|also|then|so|but|twice|\d+ times|as well as|because of|first|with|across)\b[^,]*(?:,(?= (?:and|or) ){0}[^,]*)?), (?=\S+ )",
    re.I,
)
_END_AGENT = re.compile(
    r"\s(?=(?:who|and|or|for|in|at|on|during|each|every|once|twice|to|using|weekly|daily|throughout|within|across|before|after|until|when|where|if|so|as|about|"
    r"a (?:day|week|term|year)|\d[\w.]* (?:times|minutes|hours|days|sessions)|up to|at least|no more)\b)|[,;]|\s-\s|$"
)
_PARTICIPLE_FIRST = re.compile(
    r"^(?:fully |closely |regularly |individually |carefully |also |then |always |never |only )*$"
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
        if (
            kind is None
            and relative
            and before.lower() in _REL
            and (verbs.as_form(word, "s") or verbs.as_form(word, "base"))
        ):
            kind = "verb"  # "people who use ..."
        if kind is None:
            continue
        if relative:
            # The first verb after "who" is the relative's own; "and" joins a second one to it.
            relative = bool(i + 1 < len(words) and kind == "modal" and words[i + 1] == "be") and False
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
        return "to" if following == "to" and i + 2 < len(words) and words[i + 2].lower() == "be" and False else "be"
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


def active(parts: Parts, who: roles.Who | None = None, noun: str = "help") -> list[Draft]:
    """The clause as active drafts; `who` is the plan's answerable person where the clause itself names none."""
    parts, extra = _out_of_subject(parts)
    trained = _TRAINED.search(parts.rest) if parts.agent else None
    if trained:
        whom = roles.short_name(parts.agent)
        parts = replace(parts, rest=(parts.rest[: trained.start()] + parts.rest[trained.end() :]).strip(" ,"))
        extra.append(Draft(f"{whom} {trained[1]} {trained[2]}", whom, whom, is_plural(whom)))
    drafts = _passive(parts, who, noun) if parts.passive else _plain(parts, noun)
    drafts += extra
    if parts.front and drafts:
        first = drafts[0]
        front = parts.front[:1].upper() + parts.front[1:]
        drafts[0] = replace(first, text=f"{front}, {lower_first(first.text)}")
    return drafts


_TRAINED = re.compile(
    r",? ?\bwho (is|are|has|have) ((?:been )?(?:trained|experienced|qualified|fluent|skilled).+?)(?= for \d|;|$)"
)
_BY_IN_SUBJECT = re.compile(
    r",? (?:who (?:is|has been) |which (?:is|has been) )?(trained|supervised|supported|directed|planned|designed|written|overseen|employed|guided|chosen|led|prepared|devised|made) (?:and \w+ed )?by ([^,]+?)(?:,|$)"
)


def _out_of_subject(parts: Parts) -> tuple[Parts, list[Draft]]:
    """ "An LSA, trained by the therapist, will ..." : who trains whom is a sentence of its own."""
    subject, extra = parts.subject, []
    for match in list(_BY_IN_SUBJECT.finditer(subject))[::-1]:
        base = verbs.as_form(match[1], "ed")
        agent = re.split(r" with (?:advice|help|support) ", match[2])[0]
        if base is None or not roles.is_human(agent):
            continue
        advice = match[2][len(agent) :]
        subject = f"{subject[: match.start()]} {subject[match.end() :]}".strip(" ,")
        name = roles.with_article(agent)
        whom = (
            roles.short_name(re.split(r",| who ", subject)[0])
            if roles.is_human(re.split(r",| who ", subject)[0])
            else short_of(subject)
        )
        extra.append(
            Draft(
                f"{name} {verbs.agree(base, is_plural(name))} {whom}{',' if advice else ''}{advice}",
                name,
                short_of(name),
                is_plural(name),
            )
        )
    doing = re.match(r"^(.*?), ([a-z]+ing) ([^,]+)$", subject)
    if doing and (base := verbs.as_form(doing[2], "ing")):
        subject = doing[1]
        extra.append(
            Draft(
                f"{short_of(subject)} {verbs.agree(base, is_plural(short_of(subject)))} {doing[3]}",
                short_of(subject),
                short_of(subject),
            )
        )
    return replace(parts, subject=subject), extra


def _modal_of(parts: Parts) -> str:
    modal = {"shall": "will", "to": "", "will": "", "would": "would"}.get(parts.modal, parts.modal)
    if parts.negative:
        modal = (
            (modal or ("must" if parts.modal in ("to",) else "will" if parts.modal in ("will", "shall") else "do"))
            + " "
            + parts.negative
        )
    return modal


def _plain(parts: Parts, noun: str) -> list[Draft]:
    subject, plural = parts.subject, is_plural(parts.subject)
    modal = _modal_of(parts)
    if (
        parts.verb == "provide"
        and subject != ME
        and not re.search(rf"\b(?:to|for) (?!{ME}|{MY}|\d|at|the start|about)|\bwith\b", parts.rest)
    ):
        rest = re.sub(rf"\b(?:to|for) {ME}\b ?", "", parts.rest)
        parts = Parts(**{**parts.__dict__, "verb": "give", "rest": f"{ME} {rest}".strip()})
    named = subject if subject == ME else roles.with_article(subject)
    adverb = parts.adverb + " " if parts.adverb else ""
    if modal.startswith("do"):
        modal = ("do" if plural or subject == ME else "does") + modal[2:]
    if modal:
        verb = f"{modal} {adverb}{parts.verb}"
    elif parts.verb == "be":
        verb = f"{'am' if False else 'are' if plural else 'is'} {adverb}".strip()
    else:
        rest = f" {parts.rest}"
        if (
            parts.modal in ("will", "shall", "to") and not plural and subject != ME and _coordinated_base(rest)
        ) or subject == ME:
            verb = f"{adverb}{verbs.third(parts.verb)}"
            parts = Parts(**{**parts.__dict__, "rest": _agree_list(rest).strip()})
        else:
            verb = f"{adverb}{verbs.agree(parts.verb, plural)}"
    text = f"{named} {verb} {parts.rest}".strip().replace(" ,", ",")
    text = re.sub(r"\b(?:am|is|are) able to\b", "can", text)
    text = re.sub(r"\bwill be able to\b", "can", text)
    lead = (
        f"{short_of(named)} also {verb.removeprefix('also ')}"
        if parts.verb != "be" and not modal and "not" not in verb
        else ""
    )
    if lead and parts.rest.startswith(f"{ME} "):
        lead += f" {ME}"
    return [
        Draft(
            text,
            named,
            short_of(named),
            plural,
            noun,
            lead=lead,
            modal=modal
            if modal.startswith(("must", "should", "may", "can", "could", "might", "would", "will", "do"))
            else "",
        )
    ]


def _coordinated_base(rest: str) -> bool:
    return bool(re.search(r"(?:, | and | or | then )(?:also |then |will )?[a-z-]+ ", rest))


def _agree_list(rest: str) -> str:
    """ "(teach,) show and check my work" -> "shows and checks", for a subject that is one person."""

    def change(match: re.Match[str]) -> str:
        word = match[2]
        if not verbs.as_form(word, "base") or (
            re.search(r"\bto [a-z-]+(?: \S+){0,3}$", rest[: match.start()]) and False
        ):
            return match[0]
        if word in verbs.NOUN_TOO and not re.match(
            rf" (?:{ME}|{MY}|the|a|an|to|with|how|that|what|any|all|and (?:show|support|check)|for the|up|off|out|down)\b",
            rest[match.end() :],
        ):
            return match[0]
        if (
            re.search(
                r"\b(?:to|help|helps|supports?|let|makes?|how to|must|can|may|should) (?:[\w']+ ){0,3}?[\w']+$",
                rest[: match.start()],
            )
            and " will " not in match[0]
        ):
            return match[0]
        return f"{match[1].replace(' will', '')}{verbs.third(word)}"

    return re.sub(r"((?:,|,? and|,? or|,? then|,? and then)(?: also| then| will)* )([a-z-]+)\b(?= |,)", change, rest)


def _passive(parts: Parts, who: roles.Who | None, noun: str) -> list[Draft]:
    if parts.agent:
        name = parts.agent if parts.agent == ME else roles.with_article(parts.agent)
        actor = roles.Who(name, short_of(name), is_plural(name))
    else:
        actor = who
    modal = _modal_of(parts)
    if actor is None:
        return _nobody(parts, modal, noun)
    rest, verb = parts.rest, parts.verb
    plural = actor.plural
    adverb = f"{parts.adverb} " if parts.adverb else ""
    if modal.startswith("do"):
        modal = ("do" if plural or actor.text == ME else "does") + modal[2:]
    form = (
        f"{modal} {adverb}{verb}"
        if modal
        else f"{adverb}{verbs.third(verb) if actor.text == ME else verbs.agree(verb, plural)}"
    )
    obj = lower_first(parts.subject)
    to_me = re.match(rf"to ({ME})\b\s*", rest)
    with_thing = (
        re.match(r"with (.+)$", rest)
        if verb in ("provide", "supply", "support", "help") and parts.subject == ME
        else None
    )
    if to_me and verb in ("give", "offer", "show", "provide", "teach", "send", "lend", "explain", "present"):
        give = "give" if verb in ("provide", "present") else verb
        if give == "explain":
            text = f"{actor.text} {form} {obj} {rest}"
        else:
            form = (
                form.replace(verbs.agree(verb, plural), verbs.agree(give, plural))
                if not modal
                else f"{modal} {adverb}{give}"
            )
            text = f"{actor.text} {form} {ME} {obj} {rest[to_me.end() :]}"
    elif with_thing and verb in ("provide", "supply"):
        text = f"{actor.text} {modal + ' give' if modal else verbs.agree('give', plural)} {ME} {with_thing[1]}"
    elif verb in _GIVING and verb not in ("arrange", "make", "put") and parts.subject != ME:
        give = f"{modal} give" if modal else verbs.agree("give", plural)
        text = (
            f"{actor.text} {give} {ME} {obj} {rest}"
            if not re.match(r"(?:for|to) ", rest)
            else f"{actor.text} {form} {obj} {rest}"
        )
    else:
        text = f"{actor.text} {form} {obj} {rest}"
    text = re.sub(r"\b(support|supports|help|helps) (Xme) in (\w+ing)\b", r"\1 \2 in \3", text)
    text = re.sub(r"\bsupport(s?) Xme to (?=\w)", r"help\1 Xme ", text)
    return [Draft(" ".join(text.split()), actor.text, actor.short, plural, noun, modal)]


_BECOMES = {"teach": "learn", "give": "have", "provide": "have", "supply": "have", "show": "see"}


def _nobody(parts: Parts, modal: str, noun: str) -> list[Draft]:
    """No one is named: the young person or the thing is the subject, and nobody is invented."""
    subject, verb, rest = parts.subject, parts.verb, parts.rest
    plural = is_plural(subject)
    if modal.startswith("must ") and parts.negative:
        if subject == ME or re.match(rf"{MY}\b", subject):
            obj = subject
        else:
            return [
                Draft(
                    f"{_definite(subject)} {modal} be {verbs.past_participle(verb)} {rest}".strip(),
                    subject,
                    short_of(subject),
                    plural,
                    noun,
                    modal,
                )
            ]
        never = "ever " if parts.negative == "never" else ""
        return [
            Draft(
                f"no one is {never}allowed to {verb} {obj} {rest}".strip(), "no one", "no one", False, noun, "must not"
            )
        ]
    adverb = f"{parts.adverb} " if parts.adverb else ""
    if subject == ME:
        if verb in ("provide", "supply") and (with_ := re.match(r"with (.+)$", rest)):
            return [Draft(f"{ME} has {with_[1]}", ME, ME, False, noun)]
        if verb in _BECOMES and not modal and verb != "show":
            become = _BECOMES[verb]
            return [Draft(f"{ME} {adverb}{verbs.third(become)} {rest}", ME, ME, False, noun)]
        if verb in ("support", "help") and not modal:
            match = re.match(r"(?:to |in |with )?(.+)$", rest)
            joiner = "to" if rest.startswith("to ") else rest.split(" ")[0] if rest.startswith(("in ", "with ")) else ""
            body = match[1] if match and joiner else rest
            return [Draft(f"{ME} gets {adverb}help {joiner} {body}".replace("  ", " "), ME, ME, False, noun)]
        if verb == "give" and not modal:
            return [Draft(f"{ME} has {rest}", ME, ME, False, noun)]
        return [
            Draft(
                f"{ME} {modal + ' be' if modal else 'is'} {adverb}{verbs.past_participle(verb)} {rest}".strip(),
                ME,
                ME,
                False,
                noun,
                modal,
            )
        ]
    if verb in _GIVING and verb != "make" and not modal and not roles.is_human(subject):
        rest = re.sub(rf"^(?:to|for) {ME}\b\s*", "", rest)
        rest = re.sub(r"^in place\b\s*", "", rest)
        return [Draft(f"{ME} has {_indefinite(subject)} {adverb}{rest}".strip(), ME, ME, False, noun)]
    if verb == "make" and rest.startswith("available"):
        return [
            Draft(
                f"{_indefinite(subject)} {'are' if plural else 'is'} {rest}",
                subject,
                short_of(subject),
                plural,
                noun,
                modal,
            )
        ]
    be = f"{modal} be" if modal else "are" if plural else "is"
    return [
        Draft(
            f"{_indefinite(subject)} {be} {adverb}{verbs.past_participle(verb)} {rest}".strip(),
            subject,
            short_of(subject),
            plural,
            noun,
            modal,
        )
    ]


def _indefinite(subject: str) -> str:
    return lower_first(subject)


def _definite(subject: str) -> str:
    return lower_first(subject)
