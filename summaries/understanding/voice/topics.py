"""What a title of section A is about, and whether it is over the words of somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summaries.understanding.places.headings import Match, match

# What a title of section A is about, by the words it must hold, where no list foresees it; the first that fits wins.
_TOPIC_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(rf"\b(?:{words})", re.IGNORECASE))
    for topic, words in (
        ("important_to_me", r"(?:important|matters?)\b.*\bnow\b.*\bfuture"),
        (
            "not_working",
            (
                r"(?:would|['’]d|want|wish|need)s?(?: \w+){0,2} to (?:change|be (?:better|different))\b(?!.*\bfuture)"
                r"|(?:would|['’]d) change\b|(?:should|could|must|to) (?:change|be better|be different|improve)\b"
                r"|not\b|nothing\b|nobody\b|wrong\b|\btoo (?:much|loud|busy)\b|gets? in (?:the|my|your) way"
                r"|\bbad(?:ly)?\b|\bworse\b|tricky"
                r"|yuck|rubbish"
                r"|\bin (?:my|the|his|her) way\b|boring|\bhate"
                r"|stops?\b|bother|nerves|annoy|wind|stress|scar(?:e|y)|hard(?:er)?\b|difficult|tricky|worr"
                r"|upset|dislike|problem|barrier|challeng|struggl|sad\b"
                r"|angry|cross\b|\w+n['’]t\b"
            ),
        ),
        (
            "how_to_help_me",
            (
                r"help|support|need from|work with|best way|please|easier|works? (?:for|with)|what i need"
                r"|what (?:grown[- ]?ups|adults|people|staff|teachers|others|you) (?:need|can|should|must|could)\b"
                r"|what (?:do|should|can|could) (?:good |the best |the )?(?:grown[- ]?ups|adults|people|staff|teachers"
                r"|others|TAs)\b"
                r"|\badvice\b|\btips\b|communicat|talk to|how to be\b|be with me|treat me"
            ),
        ),
        (
            "hopes",
            r"(?:like|want|hope|love) to (?:be|happen)\b|heading|next for (?:me|him|her)"
            r"|going in life|get to\b|bigger\b|when i am\b|later on\b|hope|dream|future|aspir|ambition|wish"
            r"|after (?:school|college)\W*$|grown? up|older|one day|want|being (?:big|an? (?:adult|grown-up|man"
            r"|woman))",
        ),
        (
            "good_at",
            (
                r"good things|best things|great about|brilliant about|good at|great at|strength|proud|do(?:es)? well"
                r"|admire|appreciate|value about"
                r"|like about (?:me|you|my)"
                r"|\b(?:I['’]m|I am|you['’]re|you are) \w+ at\b|(?:ok|okay|brilliant|ace|best|star|shine|decent"
                r"|strong) at\b|talent|skill|achiev|i can\b"
                r"|goes well|going well"
            ),
        ),
        (
            "important_to_me",
            r"important|matter|big things|love|like|enjoy|favourite|care about|interest|happ(?:y|i)|smile|special",
        ),
    )
)
_OF_OTHERS = re.compile(
    (
        r"\b(?:parents?|mum|mums|dad|mother|father|family|families|carers?|school|staff|teachers?"
        r"|others?|professionals?|nan|gran\w*|guardian"
        r"|grown[- ]?ups (?:see|say|think|notice)|adults (?:see|say|think|notice))\b"
    ),
    re.IGNORECASE,
)


_SCHOOL_SAYS = re.compile(
    r"\b(?:views?|says?|said|comments?|thinks?|told|tells?|contributions?|opinions?|reports?|feels?|from|by)\b"
    r"|^\W*(?:the )?school\W*$",
    re.IGNORECASE,
)


def says_others(text: str) -> bool:
    """Whether a title names who else is speaking ("From Mum and Dad"); "What I need from others" does not."""
    text = re.sub(r"\([^)]*\)", " ", text)  # "(written by her parents)" says who wrote, not whose views they are
    text = re.sub(
        r"\b(?:at|in|to|from|about) (?:my |your )?(?:school|college|nursery|home)\b", " ", text, flags=re.IGNORECASE
    )
    if re.search(r"\bschool\b", text, re.IGNORECASE) and not _SCHOOL_SAYS.search(text):
        text = re.sub(r"\bschool\b", " ", text, flags=re.IGNORECASE)  # "Things that make school hard"
    asked = re.sub(r"\b(?:need|want|like|help|expect)s?(?: \w+)? from .*$", "", text, flags=re.IGNORECASE)
    return bool(_OF_OTHERS.search(asked))


# Parents write "Our hopes for Ben"; the young person writes "My hopes" or "Our hopes for the future".
_OUR_HOPES = re.compile(
    r"\W*(?:what )?(?:our|we)\b.{0,40}\b(?:hopes?|wish(?:es)?|dreams?|aspirations?|want|views?)\b.{0,20}\bfor"
    r" (?!the future|our|us\b|my|life)",
    re.IGNORECASE,
)


_OTHERS_TOLD = re.compile(
    r"\W*(?:what|how) (?:(?:do|does|did|would) (?!.*\b(?:good at|like about|about (?:me|you))\b))?"
    r"(?:the |his |her |their |my |your )?(?:Mr|Mrs|Ms|Miss|Dr|parents?|mum|dad|mother|father"
    r"|family|carers?|nan|(?:people|adults|those|everyone) (?:who|that) (?:cares? for|looks? after|lives? with)"
    r"|gran\w*|guardians?|foster \w+|school|staff|teachers?|nursery|college)\b[^.?!]{0,40}?"
    r"\b(?:told|said|says?|thinks?|thought|feels?|would like|wants?|hopes?|sees?)\b",
    re.IGNORECASE,
)


def others_hopes(text: str) -> bool:
    """Whether a title is over what others hope or told ("Our hopes for Ben", "What Mr and Mrs Hall told us")."""
    return bool(_OUR_HOPES.match(text) or _OTHERS_TOLD.match(text))


def topic_in(lead: str) -> str | None:
    """The topic that the words before a quotation name ("When asked what he was good at, he replied")."""
    last = re.split(r"(?<=[.!?])\s", lead.strip())[-1]
    return next((key for key, pattern in _TOPIC_WORDS if pattern.search(last)), None)


def topic(text: str, names: Iterable[str] = ()) -> Match | None:
    """The topic of section A that a title names, from the lists or else by its words; None for others' views."""
    if _OUR_HOPES.match(text):
        return None
    # "A3 What am I good at? In my own words": the question says what it is about.
    text = re.sub(r"^\W*[A-K]\d{1,2}[.:)]?\s+", "", text)
    if "?" in text[:-1]:
        text = text[: text.index("?") + 1]
    found = match("topics", text, names)
    if found and found.share >= 0.75:
        return found
    words = text.split()
    if says_others(text):
        return None  # "Her parents' hopes": whatever it is about, the child did not say it
    if not 1 <= len(words) <= 14 or match("parts", text, names):
        return found
    key = next((key for key, pattern in _TOPIC_WORDS if pattern.search(text)), None)
    return Match(key, 2, 0.8) if key and (found is None or found.share < 0.6) else found
