"""Whether what would be cut off holds more of what stands before it, so that the sentence must stay whole."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_lists import all_aims, list_left_open
from summaries.wording.person import ME, MY

# "… for 5 minutes in the morning and for 5 minutes | at the end": the second amount goes on. Also what stands in a
# "so that" is no place for "This is …".
_AMOUNT_AND = re.compile(
    r"(?<!\bto )(?<!\boff )(?<!\bon )\band (?:again |then )?(?:for|once|twice|each|every|in|at|on|before|after|from|(?:an?|1|\d+) (?:minutes|hours|times|days|weeks|sessions|lessons|meetings?|visits?|reviews?|nights?|stays?|calls?|assessments?|and))\b[^,]{0,40}$"
    r"|\bso that \S+ (?:can|may|will|could)\b"
)


def goes_on(cut: Cut) -> bool:
    """Whether the part that would be cut off holds more of what stands before it ("…, without being asked, that …")."""
    if re.search(r"(?<!\d) together$", cut.head) and cut.tail.startswith("this is with "):
        return True  # "test it together | with the implant"
    if re.search(r", (?:will|must|should) [a-z]+$", cut.head):
        return True  # "keep them short, will pause | for 8 seconds and will …"
    if (open_list := re.search(r"\bto [a-z]+, ([a-z]+)$", cut.head)) and verbs.is_base(open_list[1]):
        return True  # "to check, treat | and update"
    if cut.tail.startswith(f"{ME} will do this") and re.search(r"\bso that\b", cut.head):
        return True  # "so that Xme stays with my class | for 4 lessons out of 5": how often the end is reached
    if re.match(r"\S.{0,60}? (?:will|must|should|can|may)(?: not)? (?:also|then) ", cut.tail):
        return False  # a clause of its own
    if re.match(r"the [a-z]+ also [a-z]+s ", cut.tail):
        return False
    if re.match(r"(?!this |Xme will do)\S.{0,60}? (?:must|will|should) (?:not|never) ", cut.tail) and cut.cost == 0.4:
        return False  # all that follows is forbidden too
    if cut.tail.startswith("this is also to "):
        return False  # the other aims, each with its verb
    tail = re.sub(r"^\S+ \S+(?: \S+ this)? ", "", cut.tail)
    place = cut.tail.startswith(("this is", f"{ME} will do this")) and cut.cost
    if place and re.search(
        r", and (?!this|it|they)(?:(?!Xme)[A-Za-z]+ ){1,4}(?:can|will|may|must) |\band Xme (?:has|will|is|may|can) ",
        tail,
    ):
        return True  # "1 hour each time, and Mum or Dad can come"
    if place and re.match(r"before (?:it|they) (?:reach|get)", tail):
        return True  # "use one of the 3 things | before it reaches 8": what "it" is, stands before
    if place and re.search(r"\b(?:rather than|instead of)\b", tail):
        return True  # "… in the library with 2 friends rather than in the hall"
    if place and re.search(r", (?:whether(?! or not)|how|what|why) ", tail):
        return True  # "work out, on my own, whether I have enough"
    if place and (_AMOUNT_AND.search(cut.head) or tail.startswith(("after that", "who ", "which "))):
        return True
    if place and re.match(r"this is (?:[a-z]+ )?wh(?:ich|om)\b", cut.tail):
        return True  # "… for 5 minutes in the morning and for 5 minutes at the end of the day"
    if place and re.match(rf"for [^,]{{3,30}} and (?:{MY}|{ME}|the|an?) (?!half|quarter|few)[a-z]", tail):
        return True  # "my frame for 40 minutes a day and my sleep system at home"
    if re.search(r", (?:and )?(?:is|are|will|must|has|have|shall|should)\b", tail):
        return True
    if re.search(rf", and {ME} [a-z]+s\b", tail) and not re.search(rf"(?:who|which|that|when|if) {ME} ", tail):
        return True  # "with 3 steps on show, and Xme ticks each off"
    if cut.cost == 0 or cut.tail.startswith(
        (
            "this includes",
            "this is made up of",
            "this comes to",
            "this is so that",
            "this means",
            "this covers",
            "for example",
            "these are",
            "the training",
        )
    ):
        return False
    used = cut.tail.startswith(f"{ME} will use ")  # "my computer, a frame and a word bank that I made": of the last
    if not used and re.search(r",? (?:that|which|who|whom) ", tail) and "," in tail.split(" that ")[0].split(" wh")[0]:
        return True
    by = re.match(rf"{ME} will do this by [a-z]+ing\b", cut.tail)
    if not by and re.search(r"\band (?:\w+ly )?[a-z]+ing\b", tail) and re.search(r"\b[a-z]+ing\b", cut.head):
        return True
    if re.search(r"\b(?:that|which|who|what) [a-z]+$", cut.head):
        return True  # "the feeling that comes … before a seizure"
    if place and re.search(r"\band (?:will|must|shall|may|can|has|have|is|are)\b", tail):
        return True
    if place and list_left_open(cut.head):
        return True
    aim = re.match(rf"(?:this is|{ME} will do this) (?=to )", cut.tail) if place else None
    if aim and all_aims(cut.tail[aim.end() :], cut.head):
        return False
    if place and (after := re.search(r",? and (?:to |then )?([a-z]+) ", tail)) and verbs.is_base(after[1]):
        return True  # "during activities, and wait 10 seconds"
    for hit in re.finditer(r"(?:, and|, or|,| and| or) (?:then |to |also )?([a-z-]+)(?= (?P<next>\S+)|$)", tail):
        word = hit[1]
        if re.match(r"this is (?:made|written|planned|led) by ", cut.tail) and verbs.as_form(word, "ed"):
            continue  # "made by the therapist and run in a group": both are said of the thing
        takes = re.match(rf"(?:an?|the|{MY}|{ME}|it|them|what)$", hit["next"] or "")
        does = word == "be" or verbs.as_form(word, "s") or verbs.is_base(word)
        if does and (word not in verbs.NOUN_TOO or takes):
            return True
    return False
