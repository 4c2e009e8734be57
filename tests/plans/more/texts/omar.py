"""One table with a shaded title row for each section; who and how often in brackets at the end of each help."""
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "Omar will follow a two-step instruction given to the whole class, without a reminder, on 8 out of 10 occasions (by July 2028).",
            "communication",
            "by July 2028",
        ),
        goal(
            "E2",
            "Omar will read and spell the first 100 common words (by the end of Year 5).",
            "learning",
            "by the end of Year 5",
        ),
        goal(
            "E3",
            "Omar will stay calm when he loses a game, using his steps card, in 4 out of 5 games (by July 2027).",
            "feelings",
            "by July 2027",
        ),
        goal("E4", "Omar will make good progress.", "learning", None),
    ]
    helps = [
        help_(
            "Attention and listening group (HLTA, 3 x weekly, 25 minutes, maximum 4 pupils)",
            "HLTA",
            3,
            "week",
            25,
            group="maximum 4 pupils",
        ),
        help_("Visual timetable and now/next board on his desk (class teacher, every lesson)", "class teacher"),
        help_(
            "Direct speech and language therapy (speech and language therapist, 12 sessions a year, 45 minutes each)",
            "speech and language therapist",
            12,
            "year",
            45,
        ),
        help_(
            "Phonics teaching at his own level (qualified teacher, daily, 20 minutes)",
            "qualified teacher",
            1,
            "day",
            20,
        ),
        help_("Spelling practice on the computer (TA, twice a week, 15 minutes)", "TA", 2, "week", 15),
        help_("Emotional literacy support (ELSA, weekly, 40 minutes)", "ELSA", 1, "week", 40),
        help_("Adults must not take Omar’s steps card away.", "Adults", negative=True),
        help_(
            "Parent workshop (educational psychologist, 1 x per term, 90 minutes)",
            "educational psychologist",
            1,
            "term",
            90,
        ),
        help_("Social stories where needed (class staff)", "class staff", vague=["where needed"]),
        help_(
            "Community paediatrician review every 12 months.", "Community paediatrician", 1, "year", None, section="G"
        ),
        help_("Holiday play scheme place for 10 days a year.", "Holiday play scheme", 10, "year", None, section="H2"),
    ]

    def title(text: str) -> list[Any]:
        return [{"text": text, "cols": 2, "bold": True}]

    def line(label: str, text: Any) -> list[Any]:
        return [{"text": label, "bold": True}, text]

    rows = [
        title("Details of the child"),
        line("Child’s full name", "Omar Faisal Haddad"),
        line("Also known as", "Omar"),
        line("DOB", "17th May 2017"),
        line("NHS Number", "999 254 6631"),
        line("Home address", "41b Pottery Lane, Stonewick, KX2 8NN"),
        line("Mother", "Mrs Rima Haddad – 07700 900145"),
        line("School year", "4"),
        line("Original plan issued", "12/01/2022"),
        line("This plan issued", "20/04/2026"),
        line("Annual review held", "03/03/2026"),
        line("Review due no later than", "02/03/2027"),
        line("LA officer", "Francesca Dunne (SEN Officer) 0191 498 0666 f.dunne@stonewick.example.org"),
        title("Section A: Omar’s story, views, interests and aspirations"),
        line(
            "Things I like and am good at",
            ["• I run faster than all of Year 4.", "• I can draw maps of places I have been."],
        ),
        line(
            "Things that are important to me", ["• My brothers Adam and Sami.", "• Football after school on Thursdays."]
        ),
        line("Things that help me", ["• When people show me first.", "• Going for a run round the field."]),
        line("Things I find tricky", ["• I forget what I was told.", "• Losing makes me feel hot."]),
        line("My dreams", ["• I want to be a pilot."]),
        line(
            "What my family would like you to know",
            "Mrs Haddad is worried about money since her husband lost his job. The family’s asylum claim was accepted in 2021.",
        ),
        title("Section B: Special educational needs"),
        line(
            "Communication and interaction",
            "Omar has developmental language disorder. He finds it difficult to take in long instructions.",
        ),
        line("Cognition and learning", "Omar is behind in reading and spelling."),
        line("Social, emotional and mental health", "Omar gets angry when he loses."),
        title("Section C: Health needs"),
        [{"text": "Omar has eczema. He uses hydrocortisone cream.", "cols": 2}],
        title("Section D: Social care needs"),
        [{"text": "Omar had a child in need plan in 2023.", "cols": 2}],
        title("Section E: Outcomes"),
        [{"text": [f"{i}. {o['text']}" for i, o in enumerate(outcomes, 1)], "cols": 2}],
        title("Section F: Special educational provision"),
        line("Communication and interaction", ["• " + h["text"] for h in helps[0:3]]),
        line("Cognition and learning", ["• " + h["text"] for h in helps[3:5]]),
        line("Social, emotional and mental health", ["• " + h["text"] for h in helps[5:9]]),
        title("Section G: Health provision"),
        [{"text": helps[9]["text"], "cols": 2}],
        title("Section H1: Social care provision"),
        [{"text": "N/A", "cols": 2}],
        title("Section H2: Other social care provision"),
        [{"text": helps[10]["text"], "cols": 2}],
        title("Section I: Placement"),
        line("Name", "Stonewick Junior School"),
        line("Type", "Maintained mainstream junior school"),
        title("Section J: Personal budget"),
        [{"text": "A personal budget was discussed and declined.", "cols": 2}],
        title("Section K: Advice"),
        line("Educational psychologist", "Dr Kit Yarrow, 11/02/2026"),
    ]
    elements: list[Element] = [
        ("h1", "Education, Health and Care Plan"),
        ("p", "Stonewick Metropolitan Borough Council"),
        ("table", rows, {"head": 0}),
    ]
    facts = {
        "known_as": "Omar",
        "full_name": "Omar Faisal Haddad",
        "date_of_birth": "2017-05-17",
        "age_on_plan": None,
        "year_group": "Year 4",
        "local_authority": "Stonewick Metropolitan Borough Council",
        "plan_date": "2026-04-20",
        "next_review_by": "2027-03-02",
        "last_review": "2026-03-03",
        "contact": {
            "name": "Francesca Dunne",
            "role": "SEN Officer",
            "phone": "0191 498 0666",
            "email": "f.dunne@stonewick.example.org",
        },
        "placement": {"name": "Stonewick Junior School", "type": "Maintained mainstream junior school"},
        "personal_budget": {"has": False, "text": "A personal budget was discussed and declined."},
    }
    views = {
        "good_at": ["I run faster than all of Year 4.", "I can draw maps of places I have been."],
        "important_to_me": ["My brothers Adam and Sami.", "Football after school on Thursdays."],
        "how_to_help_me": ["When people show me first.", "Going for a run round the field."],
        "not_working": ["I forget what I was told.", "Losing makes me feel hot."],
        "hopes": ["I want to be a pilot."],
    }
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["41b Pottery Lane", "KX2 8NN", "999 254 6631", "07700 900145", "asylum", "hydrocortisone", "child in need"],
    )
