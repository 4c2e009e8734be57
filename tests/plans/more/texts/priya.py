"""PDF, landscape: one long table over several pages; several helps in one row, with figures line by line."""
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
    outcomes = [
        goal(
            "1",
            "Priya will use a long cane to walk from her tutor room to the dining hall without sighted guide by July 2027.",
            "independence",
            "by July 2027",
        ),
        goal(
            "2",
            "By the end of Year 11 Priya will touch-type at 30 words a minute with 95% accuracy.",
            "learning",
            "By the end of Year 11",
        ),
        goal(
            "3",
            "By December 2027 Priya will tell a teacher, without being asked, when she can’t see what is being shown, in nine lessons out of ten.",
            "communication",
            "By December 2027",
        ),
    ]
    for i, o in enumerate(outcomes, 1):
        o["ref"] = f"E{i}"
    helps = [
        help_("Mobility lessons inside and outside school", "Habilitation specialist", 1, "week", 60, outcome="E1"),
        help_("Practice of routes already learned", "Teaching assistant (VI trained)", 3, "week", 10, outcome="E1"),
        help_("Markings on steps and door frames checked", "Site manager", 1, "term", None, outcome="E1"),
        help_("Touch-typing tuition, individually", "QTVI", 2, "week", 20, outcome="E2"),
        help_("Braille teaching, individually", "QTVI", 5, "week", 40, outcome="E2"),
        help_(
            "All printed materials enlarged to 36 point or put on her tablet at least one day before the lesson",
            "Resource technician",
            None,
            None,
            None,
            outcome="E2",
        ),
        help_(
            "Self-advocacy sessions with role play, in a group of up to four",
            "Advisory teacher for vision impairment",
            1,
            "fortnight",
            45,
            group="a group of up to four",
            outcome="E3",
        ),
        help_("Training for all staff who teach Priya", "QTVI", 1, "year", 120, outcome="E3"),
        help_(
            "Adults to name themselves when they speak to Priya and never move her belongings without telling her",
            "All staff",
            negative=True,
            outcome="E3",
        ),
    ]
    rows: list[list[Any]] = [["Outcome", "Provision", "Provided by", "Frequency", "Length of session", "Reviewed"]]
    rows += [
        [
            {"text": f"Outcome 1. {outcomes[0]['text']}", "rows": 3},
            helps[0]["text"],
            "Habilitation specialist",
            "Weekly",
            "1 hour",
            "Each term",
        ],
        [helps[1]["text"], "Teaching assistant (VI trained)", "3 x per week", "10 minutes", "Each half term"],
        [helps[2]["text"], "Site manager", "Once a term", "–", "Each term"],
        [
            {"text": f"Outcome 2. {outcomes[1]['text']}", "rows": 3},
            helps[3]["text"],
            "QTVI",
            "Twice weekly",
            "20 mins",
            "Each term",
        ],
        [helps[4]["text"], "QTVI", "Five times a week", "40 mins", "Each term"],
        [helps[5]["text"], "Resource technician", "Before every lesson", "–", "Each half term"],
        [
            {"text": f"Outcome 3. {outcomes[2]['text']}", "rows": 3},
            helps[6]["text"],
            "Advisory teacher for vision impairment",
            "Every two weeks",
            "45 mins",
            "Each term",
        ],
        [helps[7]["text"], "QTVI", "Once a year", "2 hours", "Annual review"],
        [helps[8]["text"], "All staff", "At all times", "–", "Each term"],
    ]
    health = [
        help_(
            "Ophthalmology appointment at the eye hospital", "Consultant ophthalmologist", 2, "year", None, section="G"
        ),
        help_("Low vision clinic", "Optometrist", 1, "year", None, section="G"),
    ]
    social = [
        help_(
            "Short break at the weekend with other young people who have a vision impairment",
            "Beacon Short Breaks",
            6,
            "year",
            None,
            section="H1",
        )
    ]
    elements: list[Element] = [
        ("landscape",),
        ("header", "Priya Sundaram-Hale | EHCP"),
        ("footer", "Wexmoor County Council"),
        ("h1", "Education, Health and Care Plan (EHCP)"),
        (
            "table",
            [
                ["Name", "Priya Sundaram-Hale", "Date of birth", "21 January 2011"],
                ["Year group", "Year 10", "School", "Wexmoor Girls’ School"],
                ["NHS No", "999 733 2045", "Home address", "The Old Forge, 3 Tithe Lane, Wexmoor HM9 8RB"],
                ["Date of this EHCP", "3 February 2026", "Date of last review", "15 December 2025"],
                [
                    "Review due",
                    "14 December 2026",
                    "Plan writer",
                    "Desmond Achilles, Plan Co-ordinator, tel 01632 960588",
                ],
            ],
            {"head": 0},
        ),
        ("h1", "SECTION A"),
        (
            "table",
            [
                ["What is working well for me", "What is not working well for me"],
                [
                    ["I am top of my class in French.", "I got my Grade 4 on the cello."],
                    ["Teachers say ‘look at this’ and I can’t.", "I get headaches by period five."],
                ],
            ],
        ),
        (
            "table",
            [
                ["What is important to me", "My best support", "My hopes and dreams"],
                [
                    ["My friends Tess and Bex."],
                    ["Tell me who you are when you talk to me.", "Send me the slides the day before."],
                    ["I want to be an interpreter at the United Nations."],
                ],
            ],
        ),
        (
            "p",
            "Family views: Mr and Mrs Sundaram-Hale are delighted with her progress. Mr Hale is having chemotherapy.",
        ),
        ("h1", "SECTION B"),
        ("p", "Priya is registered severely sight impaired. She has no useful vision in her left eye."),
        ("h1", "SECTION C"),
        ("p", "Priya has Stargardt disease."),
        ("h1", "SECTION D"),
        ("p", "No social care needs have been identified."),
        ("h1", "SECTIONS E AND F"),
        ("table", rows),
        ("h1", "SECTION G"),
        (
            "table",
            [
                ["Health provision", "Who", "How often"],
                [health[0]["text"], "Consultant ophthalmologist", "Every 6 months"],
                [health[1]["text"], "Optometrist", "Annually"],
            ],
        ),
        ("h1", "SECTION H1"),
        ("table", [["Provision", "Who", "How often"], [social[0]["text"], "Beacon Short Breaks", "6 weekends a year"]]),
        ("h1", "SECTION H2"),
        ("p", "None"),
        ("h1", "SECTION I"),
        ("p", "Name: Wexmoor Girls’ School"),
        ("p", "Type: Mainstream maintained secondary school"),
        ("h1", "SECTION J"),
        ("p", "Not requested."),
        ("h1", "SECTION K"),
        ("p", "QTVI report, Hollis Brand, 2 November 2025"),
    ]
    facts = {
        "known_as": "Priya",
        "full_name": "Priya Sundaram-Hale",
        "date_of_birth": "2011-01-21",
        "age_on_plan": None,
        "year_group": "Year 10",
        "local_authority": "Wexmoor County Council",
        "plan_date": "2026-02-03",
        "next_review_by": "2026-12-14",
        "last_review": "2025-12-15",
        "contact": {"name": "Desmond Achilles", "role": "Plan Co-ordinator", "phone": "01632 960588", "email": None},
        "placement": {"name": "Wexmoor Girls’ School", "type": "Mainstream maintained secondary school"},
        "personal_budget": {"has": False, "text": "Not requested."},
    }
    views = {
        "good_at": ["I am top of my class in French.", "I got my Grade 4 on the cello."],
        "not_working": ["Teachers say ‘look at this’ and I can’t.", "I get headaches by period five."],
        "important_to_me": ["My friends Tess and Bex."],
        "how_to_help_me": ["Tell me who you are when you talk to me.", "Send me the slides the day before."],
        "hopes": ["I want to be an interpreter at the United Nations."],
    }
    return elements, gold(
        facts,
        views,
        outcomes,
        [*helps, *health, *social],
        ["The Old Forge, 3 Tithe Lane", "HM9 8RB", "999 733 2045", "chemotherapy"],
    )
