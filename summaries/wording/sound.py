"""Does this stand as a sentence? A coarse check of grammar, so that no cut leaves a broken line."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import itertools
import re

from summaries.wording import roles, verbs
from summaries.wording.person import ME

_FINITE = frozenset("is are am was were has have can will must should may could would might do does cannot had".split())
_OPEN_END = re.compile(
    r"\b(?:of|(?<!am )(?<!is )(?<!come )(?<!join )(?<!check )(?<!checking )(?<!drop )(?<!joining )(?<!are )in|for|(?<!looked )at|with|(?<!close )(?<!near )by|(?<!go )(?<!talk )(?<!listen )(?<!choose )(?<!chooses )(?<!wants )(?<!want )(?<!need )(?<!asked )(?<!has )(?<!have )to|from|than|or|and|a|an|the|my|Xmy|is|are|be|as|that|which|(?<!in )between|into|when|if|"
    r"least|every|each|including|using|per|must|can|will|his|her|their|also|not|most|then)$", re.I,
)  # fmt: skip
_PARTICIPLES = "|".join(
    sorted(
        {verbs.past_participle(f[0].base) for f in verbs.forms().values()}
        - {"been", "had", "let", "cut", "put", "set", "read", "run", "hurt", "come"},
        key=len,
        reverse=True,
    )
)
_BROKEN = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"^there (?:is|are) (?:also )?[^,]*,? and (?:{_PARTICIPLES})\b",
        r"\b(\w+) \1\b(?<!that that)(?<!had had)",
        r"\b(?:is|are) (?:is|are|has|have|gives?|must|will)\b",
        r"\bto (?:is|are|has|an?|the|also to|with|for|in|of)\b(?<!to the)(?<!to an)(?<!to a)",
        rf"\b(?:gives?|give) (?:me|{ME}) (?:{_PARTICIPLES}) (?:in|by|for|to|at|on)\b",
        r"\bwith (?:and|is|are|has)\b",
        r"\bof (?:is|are|and|or|has|have)\b",
        r"\bbefore they\b.*|\(\s*\)|,\s*,",
        r"^(?:this|that) (?:\w+ )?is (?:and|or|is)\b",
    )
)
_JOINS = re.compile(
    r"\b(?:that|which|who|whom|if|when|whenever|what|how|because|and|but|or|whoever|where|as|while|until|unless|so|before|after|than|things?|says?|whether|once|wherever|;|,)\b|,"
)


def sound(sentence: str) -> bool:
    """True where nothing shows that the sentence is broken. Markers may still stand in it."""
    text = sentence.strip().rstrip(".")
    if (
        not text
        or (_OPEN_END.search(text) and not re.search(r"\b(?:unless|if|when) .* to$", text))
        or any(pattern.search(text) for pattern in _BROKEN)
    ):
        return False
    aim = re.match(r"the aim is (?:also )?to (?:also )?([a-z-]+)", text, re.I)
    if aim and not verbs.is_base(aim[1]):
        return False
    return _has_verb(text) and not _two_verbs(text)


def _has_verb(text: str) -> bool:
    words = [w.strip(',.;:()"').lower() for w in text.split()]
    for i, word in enumerate(words[1:], 1):
        if word in _FINITE:
            return True
        before = words[i - 1]
        if verbs.as_form(word, "s") and (
            word not in verbs.NOUN_TOO
            or before in ("xme", "i")
            or roles.HUMAN_END.search(before)
            or " ".join(words[max(0, i - 3) : i]) == "of the deaf"
            or before in ("deaf", "sight")
        ):
            return True
        after = words[i + 1] if i + 1 < len(words) else ""
        if (
            verbs.as_form(word, "base")
            and before not in ("a", "an", "the", "my", "xmy", "of", "to", "for", "in")
            and (after in ("me", "xme", "my", "xmy", "a", "an", "the", "all", "this") or after[:1].isdigit())
        ):
            return True
        if (
            verbs.as_form(word, "base")
            and word not in verbs.NOUN_TOO
            and before not in ("to", "a", "an", "the", "my", "xmy", "of", "and", "or", "must", "can")
            and i > 1
        ):
            return True
        if verbs.as_form(word, "base") and (
            before in ("xme", "i", "we", "you", "also", "then", "never", "not", "staff")
            or roles.PLURAL_END.search(before)
            or (before.endswith("s") and word not in verbs.NOUN_TOO)
            or (" and " in text[: text.lower().find(word)] and word not in verbs.NOUN_TOO)
        ):
            return True
    return False


def _two_verbs(text: str) -> bool:
    """ "This is changed for me is taught": two main verbs and nothing that joins them."""
    main = list(re.finditer(r"\b(?:is|are|has|must|will)\b", text))
    return any(not _JOINS.search(text[a.end() : b.start()]) for a, b in itertools.pairwise(main)) and not re.search(
        r"\b(?:my plan says|is that|I|Xme) (?:is|are|has|must|will)\b|\b(?:things|way|words|people|one|adult|staff|someone|\w+) (?:Xme|I) \w+",
        text,
        re.I,
    )
