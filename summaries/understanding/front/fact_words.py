"""Labels of key facts that no list foresees, by the words that they must and must not hold."""

from __future__ import annotations

import re

BY_WORDS: tuple[tuple[str, re.Pattern[str], re.Pattern[str] | None], ...] = tuple(
    (key, re.compile(yes, re.IGNORECASE), re.compile(no, re.IGNORECASE) if no else None)
    for key, yes, no in (
        (
            "full_name",
            (
                r"^(?:your |my )?(?:full |legal )?name$|^(?:the )?(?:child|young person|pupil|student"
                r"|learner)(?:(?: or |/| / )(?:child|young person|pupil|student))?$"
                r"|^(?:the )?(?:child|young person|pupil|student).{0,25}['’]s (?:full )?name$"
                r"|\bplan is for$|^(?:this plan is )?about$|^what is (?:my|your|the \w+['’]s) (?:full )?name\b"
                r"|^(?:full )?name (?:in full|as on\b.*)$|^full name\b"
            ),
            None,
        ),
        (
            "known_as",
            r"\bname to be used\b|^(?:the )?name used\b|^used name$|\bname (?:they|he|she|i) (?:uses?|prefers?"
            r"|likes?)\b|\blikes? to be called\b"
            r"|^(?:usually |normally |always )?called(?: in this plan)?$|\bpeople call (?:me|him|her|them)\b"
            r"|^answers to$|^known (?:\w+ ){1,6}as$|^(?:name )?i like(?: to be called)?$|^prefers$",
            None,
        ),
        ("age", r"\bhow old\b|^age (?:when|at|on)\b", r"\bborn\b"),
        (
            "year_group",
            r"\bwhat (?:school )?year (?:am i|are you|is he|is she|is \w+)\b|^(?:present|current)? ?(?:class"
            r"|year group)$",
            None,
        ),
        (
            "date_of_birth",
            r"\bbirth ?day\b|\bdate of birth\b|^born(?: on)?$|^d\.?o\.?b\.?$|^when (?:was|were) (?:i|you|he|she"
            r"|\w+) born\b",
            r"\b(?:parent|mother|father|sibling)",
        ),
        ("next_review", r"\bnext ar\b|^ar due\b|^next (?:annual )?review\b", None),
        (
            "last_review",
            r"^(?:last |latest )?ar (?:held|date|meeting)\b|^[\w ]{0,20}review meeting$",
            r"\bnext\b|\bto be\b",
        ),
        (
            "next_review",
            (
                r"\blook at (?:it|this|the plan|this plan) again\b|\bnext\b.*\breview"
                r"|\breviewed again\b|\breview(?:ed)?\b.*\b(?:due|by|before|later)\b|\b(?:due|by|before)\b.*\breview"
            ),
            r"\blast\b|\bheld\b(?! (?:on or before|by|before|no later))",
        ),
        (
            "last_review",
            (
                r"\b(?:last|latest|previous|recent|held|date of)\b.*\breview|\breview(?:ed)?\b.*\b(?:held"
                r"|on|took place|date)\b"
            ),
            r"\bnext\b|\bdue\b",
        ),
        (
            "first_plan_date",
            (
                r"\b(?:first|original(?:ly)?|initial|previous|draft|proposed|earlier)\b.*\b(?:plan|ehcp"
                r"|issued|made)\b"
            ),
            None,
        ),
        (
            "plan_date",
            (
                r"^(?:amended|final|current|this|new)(?: \w+){0,3} (?:plan|ehcp)$|\b(?:plan|ehcp)\b.*\b(?:dated?"
                r"|issued|finali[sz]ed|finished|completed|made|amended)\b|\b(?:date|dated|issued"
                r"|finalised)\b.*\b(?:plan|ehcp|version|amend\w+)\b"
            ),
            r"\b(?:first|original|initial|previous|draft|proposed|end|cease)\b",
        ),
        ("previous_contact", r"\b(?:previous|former|old)\b.*\b(?:officer|co-?ordinator|worker|contact)\b", None),
        (
            "contact",
            r"\bco-?ordinator\b|^sendo\b|\bcase ?(?:work(?:er)?|officer|manager)\b|\bofficer\b",
            (
                r"\b(?:social|parent|youth|police|attendance|health|school|designated|safeguarding"
                r"|previous|former|senco|emergency)"
            ),
        ),
        (
            "contact",
            (
                r"\bwho (?:to|can (?:i|we|you)|do (?:i|we|you)|should (?:i|we|you)) (?:ring|call|phone"
                r"|speak to|talk to|ask|contact)\b"
                r"|\bplan writer\b"
                r"|\b(?:send?|ehcp?|plan|case|council|authority|la|16.25|pfa)\b.*\b(?:officer|co-?ordinator"
                r"|worker|manager|contact|lead)\b|\bwho to contact\b|\bcontact at\b"
            ),
            r"\b(?:social|emergency|parent|school|health|(?<!and )family|designated|youth|next of kin)\b",
        ),
        ("contact_phone", r"^how\??$|^get in touch$|^(?:how to (?:contact|reach)|ring or write)\b", None),
    )
)
