"""Whether a "tablet" is a computer or a medicine, by the words in its company."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

_COMPUTER = re.compile(
    r"\b(?:laptop|ICT|iPad|apps?|computer|device|software|word prediction|keyboard|screen|camera|speech[- ]to[- ]text|typing|switch)\b",
    re.I,
)
# "Using speech or her tablet": one tablet, and something that is done with it.
_ONE_TABLET = re.compile(r"\btablet\b(?! (?:each|every|a day|daily|once|twice|at|in the|with (?:food|water)))", re.I)
_DONE_WITH_IT = re.compile(
    r"\b(?:speech|symbols?|conversation|communicat\w+|messages?|voice|talk\w*|writ\w+|record\w*|draw\w*|photos?|pictures?|stylus"
    r"|model\w*|read\w*|strap\w*|charg\w*|takes? (?:his|her|their|Xmy|the) tablet (?:away|off))\b",
    re.I,
)
_WHOSE = r"(?:(?:an?|the|his|her|their|my|Xmy|school|class|own|[A-Z][\w-]+['’]s?) ){1,3}"
# "Slides will be sent to her tablet", "homework on the class tablets", "help with his tablet".
_PUT_ON_IT = re.compile(
    rf"\b(?:on|onto|to|from|using|uses?|via|through|into) {_WHOSE}tablets?\b|\bwith {_WHOSE}tablet\b(?! (?:each|every|daily|at))"
    r"|\btablets? used\b"
    r"|\b(?:slides?|worksheets?|homework|print|learning materials|materials|download\w*|files?|e-?mail\w*|internet|batter\w+|load\w*|e-?books?)\b",
    re.I,
)
_OF_MEDICINE = re.compile(
    r"\b(?:doses?|dosage|\d+ ?m[gl]|takes?|taken|taking|swallow\w*|crush\w*|prescri\w+|medicines?|medications?|pills?|pharmac\w*|nurses?"
    r"|doctors?|GP|paediatricians?|psychiatrists?|food|water|side effects?|seizures?|pain|sick\w*|allerg\w*)\b"
    r"|\b(?:gives?|given|giving) (?:[\w’']+ ){0,4}tablets?\b|\btablets? (?:[\w’']+ ){0,2}given\b",
    re.I,
)


def without_computer_tablets(text: str) -> str:
    """`text` for looking at alone, without the tablets in it that are computers; where in doubt they stay."""
    if _DONE_WITH_IT.search(text):
        text = _ONE_TABLET.sub(" ", text)
    if _COMPUTER.search(text) or (_PUT_ON_IT.search(text) and not _OF_MEDICINE.search(text)):
        text = re.sub(r"\btablets?\b", " ", text, flags=re.I)
    return text
