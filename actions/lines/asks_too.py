"""Ways of asking that begin as answers may: "what goes in the views thing", "is orchard lane my college now"."""

from __future__ import annotations

import re

ASKS_TOO = re.compile(
    r"^\W*(?:(?:but|and|so|ok|um+|wait|hang on|hey|oh|sorry|also)[\s,]+)*(?:"
    r"(?:what|wot|wat) (?:goes|counts|comes|gets|happens|things? go|stuff goes) (?!well\b|good\b|bad|wrong\b|right\b"
    r"|on for\b)\S"
    r"|(?:is|iz) (?!(?:really|just|too|so|not|mostly|always|because|cos|when|where|if|good|bad|hard|ok|okay|nice|fun"
    r"|loud|boring"
    r"|great|fine|very|quite|being|having|getting|my|the|a)\b)(?:[\w'’]+ ){1,4}(?:(?:my|our|still|called) \w+"
    r"|still\b).{0,40}$"
    # "is school meant to give him ear defenders", "isn't she supposed to get breaks"
    r"|(?:is|iz|are|am|was|were|isn'?t|aren'?t|arent|isnt|wasn'?t|wasnt|weren'?t) (?:[\w'’]+ ){1,5}(?:meant|ment"
    r"|supposed"
    r"|suposed|sposed|due|entitled|allowed|alowed|aloud) (?:to|2)\b.{2,80}"
    # "until what day", "at whose expense", "who would i ask about that", "remind me what i have"
    r"|(?:until|till|til|by|at|to|for|from|with|on|in|of) (?:what|wot|which|who|hoo|whose|whom"
    r"|how (?:long|many|much|often))\b"
    r"|(?:who|hoo|what|wot|where|when|how) (?:would|wud|could|cud|should|shud|have|has|had|did|might) (?:i|we|you|u|he"
    r"|she|they|my|the|someone|mum|dad)\b(?! (?:like|love|want|prefer)\b)"
    r"|remind (?:me|us|him|her)\b|whose (?!fault)\w+"
    r")"
    # "if i am sick that day what number i call"
    r"|\b(?:what|which|wot) (?:number|day|time|date|email|address|room|paper|form)s? (?:do |can |must |should )?(?:i|we"
    r"|he|she|you|they)\b",
    re.I,
)
