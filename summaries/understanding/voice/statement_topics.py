"""What a young person's statement is about, by its own words, where no title over it says so."""

from __future__ import annotations

import re

# What a sentence of its own is about, where no heading says so; the first that fits wins.
_BY_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern, re.IGNORECASE))
    for topic, pattern in (
        # "I would rather type than talk when I am upset" asks for something, whatever it is about.
        (
            "how_to_help_me",
            r"\b(?:i would|i['’]d) rather\b|^it helps\b|\bdo(?:n['’]t| not) ask me\b"
            r"|^if (?:you|people|staff|adults|i)\b.{3,60}?,? (?:do not|don['’]t|show|ask|tell|give|leave|let"
            r"|wait|please)\b"
            r"|^i want (?:people|adults|staff|teachers|everyone) to\b",
        ),
        (
            "not_working",
            (
                r"\b(?:(?:get|got|being) put in|told off|blamed|for stuff i|gone the next day|hate"
                r"|do(?:n['’]t| not) like|dislike|not working|(?:is|are|find\w*|gets?) (?:\w+ "
                r")?(?:hard|difficult|tricky|too (?:loud|noisy|busy|fast))|worr(?:y|ied)|scared|upset"
                r"|makes me (?:sad|angry|cross|anxious|feel sick)|"
                r"i (?:get|feel|am|['’]m) (?:\w+ )?(?:stressed|anxious|angry|sad|cross|nervous|frustrated"
                r"|lonely|left out)|"
                r"annoys?|struggle|bored|\bworst\b|hurts?\b|\bpanics?\b|get stuck|i forget\b|nobody (?:said"
                r"|says|knows|tells)|too fast\b|i cry\b"
                r"|wish (?:people"
                r"|they|teachers) (?:would|did)|can['’]t (?:hear|see|do|read|sleep|come|go|cope|think"
                r"|work|concentrate|eat)|not fine\b|don['’]t know about my|told me to put"
                r"|fed up|stops? me)\b"
            ),
        ),
        (
            "hopes",
            (
                r"\b(?:(?:would like|want) (?:one|an?|some|more|another|my own)\b(?! (?:lesson|break|card|seat"
                r"|quiet))|want to (?:be|go|live|work|get|have|do|learn|move|study|become)|would (?:like"
                r"|love) to|i['’]d (?:like|love) to|when i (?:am|['’]m|leave|grow|finish)|when i['’]m|in "
                r"the future|one day|my dream|hope to|hope that|someday|next year|after (?:school|college)"
                r"|a job|my own (?:flat|house|home|place))\b"
            ),
        ),
        (
            "how_to_help_me",
            (
                r"^if i .{3,40}?, (?:walk|leave|give|wait|stay|let|just|don|ask|come)"
                r"|^(?:please|let me|give me|tell me|show me|talk to me|help me|ask me|don['’]t|do not|wait"
                r"|say|write|use|check|face me|remind|make sure|be patient|speak|explain|get|leave me|read"
                r"|sit|come|look|listen)\b|\b(?:helps? me|it helps|i (?:want|need|would like) (?:people|adults|staff"
                r"|teachers|everyone|others|you|grown-ups) to|i need (?:you|people|time|adults|help"
                r"|a |to have)|please|people (?:can|should|need to)|i work (?:best|better)|i learn best|i "
                r"like it when)\b"
            ),
        ),
        (
            "good_at",
            (
                r"\b(?:good (?:at|with)|i can do|great (?:at|with)|brilliant at|best at"
                r"|(?:the )?(?:fastest|quickest|strongest)|proud of|i can"
                r"|i know (?:a lot|all|every|nearly (?:all|every))|i (?:can|am able to) (?:tell|draw|make"
                r"|build|cook|fix)|i "
                r"(?:always )?remember|people say (?:that )?i(?:['’]m| am)|i am (?:a )?(?:very |really )?(?:kind|funny"
                r"|caring|helpful|fast|creative|cheerful|patient|brave|good)|i won|i got|skills?|talent)\b"
            ),
        ),
        (
            "important_to_me",
            (
                r"^my \w+|^(?:seeing|being|having|going|playing|people (?:believing|keeping|listening|being|knowing))\b"
                r"|\b(?:important|matters?|love|favourite|like|enjoy|my (?:family|mum|dad|nan|friends?|dog"
                r"|cat|brother|sister)|special to me|means a lot|happy when)\b"
            ),
        ),
    )
)


# Who somebody is, not what they think.
_NO_VIEW = re.compile(
    r"(?:my name is|i am called|i['’]m called|i am \w+ years old|i['’]m \w+ years old|i am in year|i['’]m in year"
    r"|i am 1?\d\b|i['’]m 1?\d\b)"
    r"(?!.*\b(?:love|good at|want|hope|help)\b)",
    re.IGNORECASE,
)


def topic_of_quote(lead: str, said: str) -> str | None:
    """The topic of words that others quote, by how they lead to them ("described himself as “…”"), or by the words
    themselves where they ask for something ("Show me, don't just tell me."); None where neither says."""
    if re.search(r"\bdescri\w+ (?:him|her|them)sel\w+ as\W*$", lead):
        return "good_at"
    asked = next(pattern for topic, pattern in reversed(_BY_WORDS) if topic == "how_to_help_me")
    return "how_to_help_me" if asked.match(said) else None


def topic_of(statement: str) -> str | None:
    """The topic of section A ("good_at", "hopes" …) that a statement belongs to, or None."""
    if _NO_VIEW.match(statement):
        return None
    return next((topic for topic, pattern in _BY_WORDS if pattern.search(statement)), None)


_BY_OTHERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern, re.IGNORECASE))
    for topic, pattern in (
        (
            "not_working",
            r"\b(?:does not like|dislikes?|hates?|finds? .{2,40}\b(?:hard|difficult)|(?:gets?|becomes?) (?:upset"
            r"|anxious))\b",
        ),
        (
            "how_to_help_me",
            r"\b(?:(?:communicates?|works?|learns?|listens?|responds?) (?:best|well|better) (?:when|if|to|with"
            r"|in)|prefers?"
            r"|it helps|needs? (?:people|adults|staff|others|time|to be asked))\b",
        ),
        ("hopes", r"\b(?:would (?:like|love) to|wants? to|hopes? to|dreams? of)\b"),
        (
            "good_at",
            r"\b(?:good (?:at|with)|skilled at|brilliant at|great at|good memory|sense of humour|remembers?"
            r"|makes? (?:jokes|people laugh))\b",
        ),
        ("important_to_me", r"\b(?:enjoys?|loves?|likes?|favourite|keen on|proud of|interested in)\b"),
    )
)


def topic_of_others(statement: str) -> str | None:
    """The topic of what somebody else says of the young person ("She communicates best when …"), or None."""
    return next((topic for topic, pattern in _BY_OTHERS if pattern.search(statement)), None)
