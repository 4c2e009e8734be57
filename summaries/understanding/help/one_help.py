"""What belongs to one help: the title of its record, a line that names its goal, sentences that say more of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.people.who import who_in_text
from summaries.understanding.privacy.dose import BARE_DOSE, private_alone
from summaries.understanding.rhythms.frequency import amount

# "Outcome 3", "Links to: Outcomes 4 and 5" on a line of its own under a help.
ONLY_GOAL = re.compile(
    r"^\W*(?:(?:links? to|linked to|supports?|for|meets?|towards)\s*:?\s*)?(?:outcomes?|goals?"
    r"|objectives?)\s*(?:no\.?\s*)?:?\s*"
    r"[A-Z]{0,4}\d{1,2}(?:\.\d)?(?:\s*(?:[,;&/]|and)\s*(?:(?:outcomes?|goals?)\s*)?[A-Z]{0,4}\d{1,2}(?:\.\d)?)*\W*$"
    r"|^\W*(?:links? to|linked to|linked outcomes?|supports|works? towards|towards"
    r"|for)\s*:\s*(?-i:[A-Z]{1,5}) ?\d{1,2}"
    r"(?:\s*(?:[,;&/]|and)\s*(?-i:[A-Z]{1,5}) ?\d{1,2})*\W*$"
    r"|^\W*[\[(]\s*(?-i:[A-Z]{1,4})\d{1,2}(?:\.\d)?(?:\s*[,;&/]\s*(?-i:[A-Z]{0,4})\d{1,2}(?:\.\d)?)*\s*[\])]\W*$",
    re.IGNORECASE,
)
_RECORD = re.compile(r"^\W*(?:\w+ ){0,3}(?:provision|support|help|action)\s*(?:no\.?\s*)?\d", re.IGNORECASE)
_HELP_CARD = re.compile(r"\b(?:help|provision|support|action)\s+(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})\W*$", re.IGNORECASE)


def is_record(title: str) -> bool:
    """Whether a title is that of one help ("Provision 4", "Reading  Help 3.1")."""
    return bool(_RECORD.match(title) or _HELP_CARD.search(title))


_OWN_HELP = re.compile(
    r"\b(?:will|must|is to|are to) (?:also )?be (?:taught|given|offered|provided|supported|shown|helped|seen)\b"
)
# "When he is safe with one adult, this will be reduced", "Parent to be told only if …": of the help before.
_OF_THIS = re.compile(
    r"^(?:When|Where|If|Once|After|Until)\b[^,]{3,80}, (?:this|it|these|they) (?:will|must|may|can|is|are)\b"
    r"|^(?:Parents?|Carers?|(?:His|Her|Their) (?:parents|mother|father|mum|dad)|(?:Mr|Mrs|Ms|Miss) [A-Z][\w’'-]+)"
    r" (?:is |are |will |must )?(?:to )?be (?:told|informed|sent|rung|kept|asked|consulted)\b"
)


def _says_more(text: str, row: str) -> bool:
    """Whether a sentence has neither figures nor people that its row (in small letters) does not have."""
    if _OF_THIS.search(text) or re.match(r"There (?:must|should|will) be no more than\b", text):
        return True
    own = amount(text)
    people = [p for p in who_in_text(text) if not any(w.lower().rstrip("s") in row for w in p.split()[-1:])]
    return not (own.has_rate or own.has_length or people or _OWN_HELP.search(text))


def one_help(pieces: Sequence[str], whole: str, row: str = "") -> list[str]:
    """The pieces of one paragraph of help, those put together again that only say more of the help before them. `row`
    is what else its row or card says."""
    found: list[str] = []
    said = f"{row} {pieces[0] if pieces else ''}".lower()
    for piece in pieces:
        start = whole.find(found[-1]) if found else -1
        end = whole.find(piece)
        if found and private_alone(piece, found[-1]) and BARE_DOSE.fullmatch(piece):
            continue  # it is listed for adults with its block
        if 0 <= start < end and _says_more(piece, said):
            found[-1] = whole[start : end + len(piece)]
        else:
            found.append(piece)
    return found
