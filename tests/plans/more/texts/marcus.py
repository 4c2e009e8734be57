"""Numbered provision under lead-in lines; outcomes beside aspirations and steps; the contact in a paragraph."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
    outcomes = [
        goal("E1", "By July 2027, Marcus will complete a Level 1 catering award.", "learning", "By July 2027"),
        goal(
            "E2",
            "By the end of his course, Marcus will travel to college by train without a supporter four days a week.",
            "independence",
            "By the end of his course",
        ),
        goal(
            "E3",
            "By July 2027, Marcus will make and keep two health appointments with reminders on his phone.",
            "health",
            "By July 2027",
        ),
        goal("E4", "Marcus will have improved self-esteem.", "feelings", None),
    ]
    helps = [
        help_(
            "support Marcus in practical kitchens for 9 hours a week",
            "learning support assistant",
            None,
            "week",
            None,
            hours=9,
        ),
        help_("break each recipe into photographs before the lesson", "learning support assistant"),
        help_("meet Marcus every Monday for 20 minutes to plan the week", "learning support assistant", 1, "week", 20),
        help_(
            "teach functional maths 1:1 for 45 minutes, twice weekly", "specialist tutor", 2, "week", 45, group="1:1"
        ),
        help_("write a report for the annual review", "specialist tutor"),
        help_(
            "Travel training from a travel trainer: 2 sessions of 90 minutes per week for one term, then 1 session per week for a further half term.",
            "travel trainer",
            2,
            "week",
            90,
        ),
        help_("Weekly mentoring (30 mins) with a male mentor.", "male mentor", 1, "week", 30),
        help_("Marcus should not be placed in a group of more than twelve.", [], negative=True),
        help_("Access to careers advice where appropriate.", [], vague=["Access to", "where appropriate"]),
        help_(
            "Annual health check with the GP and a learning disability nurse.",
            ["GP", "learning disability nurse"],
            1,
            "year",
            None,
            section="G",
        ),
        help_("Personal assistant for 6 hours every weekend.", "Personal assistant", 1, "week", 360, section="H2"),
    ]
    elements: list[Element] = [
        ("header", "Officer: Bernard Quill 0113 496 0111 (until March 2025)"),
        ("footer", "EHCP – Marcus Adeyinka-Stone"),
        ("h1", "EHC Plan for Marcus Adeyinka-Stone"),
        ("p", "Borough of Kelder"),
        (
            "table",
            [
                ["Name: Marcus Tunde Adeyinka-Stone", "DOB: 03/11/2007"],
                ["Year: 13", "Issued: 30th June 2026"],
                ["Reviewed: 5th May 2026", "Next review due: 4th May 2027"],
                ["Address: 19 Saddler Row, Kelder WX3 6HG", "ULN: 9991206543"],
            ],
            {"head": 0},
        ),
        ("h2", "A: My views, interests and aspirations"),
        ("bold", "I am proud of"),
        ("ul", ["Winning the college bake-off with my jollof rice.", "Being a good listener."]),
        ("bold", "Important to me"),
        ("ul", ["Church, my drum kit and my nan."]),
        ("bold", "Support that works"),
        ("ul", ["Send me a text so I have it in writing.", "Give me one job, then the next job."]),
        ("bold", "Things that are not going well"),
        ("ul", ["Trains get cancelled and I panic."]),
        ("bold", "My future"),
        ("ul", ["I want to cook in a hotel and live in Leeds."]),
        ("bold", "What my family say"),
        ("p", "Mrs Adeyinka is concerned that Marcus lends money to people. The police were called in January 2026."),
        ("h2", "B: Special educational needs"),
        ("p", "Marcus has a moderate learning difficulty. He has difficulty with reading timetables and with number."),
        ("h2", "C: Health needs"),
        ("p", "Marcus has sickle cell disease and takes hydroxycarbamide 1 g daily."),
        ("h2", "D: Social care needs"),
        ("p", "Marcus is vulnerable to exploitation by older men."),
        ("h2", "E: Outcomes"),
        (
            "table",
            [
                ["No.", "Aspiration", "Outcome", "Steps"],
                [
                    "1",
                    "I want to work in a hotel kitchen",
                    outcomes[0]["text"],
                    "Pass the food hygiene unit by December",
                ],
                ["2", "I want to get about by myself", outcomes[1]["text"], "Buy a ticket with help by October"],
                ["3", "I want to look after myself", outcomes[2]["text"], "Put one appointment in the calendar"],
                ["4", "I want to feel good", outcomes[3]["text"], "Say one good thing each week"],
            ],
        ),
        ("h2", "F: Special educational provision"),
        ("p", "A learning support assistant will:"),
        ("ul", [h["text"] for h in helps[:3]]),
        ("p", "A specialist tutor will:"),
        ("ul", [h["text"] for h in helps[3:5]]),
        ("p", "In addition, Marcus will have:"),
        ("ul", [h["text"] for h in helps[5:7]]),
        ("p", helps[7]["text"]),
        ("p", helps[8]["text"]),
        ("h2", "G: Health care provision"),
        ("ul", [helps[9]["text"]]),
        ("h2", "H2: Other social care provision"),
        ("ul", [helps[10]["text"]]),
        ("h2", "I: Placement"),
        ("p", "Kelder College of Further Education (general further education college)"),
        ("h2", "J: Personal budget"),
        ("p", "Marcus has a direct payment for his personal assistant."),
        ("h2", "K: Advice and information"),
        ("p", "See appendices."),
        (
            "p",
            "If you want to talk about this plan, please contact Shanice Bolt, EHC Plan Officer, on 0113 496 0555 or shanice.bolt@kelder.example.org.",
        ),
    ]
    facts = {
        "known_as": "Marcus",
        "full_name": "Marcus Tunde Adeyinka-Stone",
        "date_of_birth": "2007-11-03",
        "age_on_plan": None,
        "year_group": "Year 13",
        "local_authority": "Borough of Kelder",
        "plan_date": "2026-06-30",
        "next_review_by": "2027-05-04",
        "last_review": "2026-05-05",
        "contact": {
            "name": "Shanice Bolt",
            "role": "EHC Plan Officer",
            "phone": "0113 496 0555",
            "email": "shanice.bolt@kelder.example.org",
        },
        "placement": {"name": "Kelder College of Further Education", "type": "general further education college"},
        "personal_budget": {"has": True, "text": "Marcus has a direct payment for his personal assistant."},
    }
    views = {
        "good_at": ["Winning the college bake-off with my jollof rice.", "Being a good listener."],
        "important_to_me": ["Church, my drum kit and my nan."],
        "how_to_help_me": ["Send me a text so I have it in writing.", "Give me one job, then the next job."],
        "not_working": ["Trains get cancelled and I panic."],
        "hopes": ["I want to cook in a hotel and live in Leeds."],
    }
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["19 Saddler Row", "WX3 6HG", "9991206543", "police", "exploitation", "hydroxycarbamide"],
    )
