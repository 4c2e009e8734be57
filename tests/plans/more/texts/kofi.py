"""Word, as a new national form might be: for each need a card with its need, outcome, provision, people, times."""
# ruff: noqa: E501, E731

from __future__ import annotations

from typing import Any

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
    outcomes = [
        goal(
            "1",
            "Kofi will join a game at playtime, ask to play and stay for ten minutes, on three days a week, by July 2027.",
            "communication",
            "by July 2027",
        ),
        goal(
            "2",
            "Kofi will write his news in two sentences that can be read by others by the end of Year 2.",
            "learning",
            "by the end of Year 2",
        ),
    ]
    for o in outcomes:
        o["ref"] = f"E{o['ref']}"
    helps = [
        help_(
            "A play leader will set up a structured game and stay nearby.", "play leader", 3, "week", 15, outcome="E1"
        ),
        help_(
            "A social skills programme in a pair with one other child.", "Learning mentor", 2, "week", 20, outcome="E1"
        ),
        help_(
            "Staff training in autism for everyone who works with Kofi.",
            "Autism outreach teacher",
            1,
            "year",
            180,
            outcome="E1",
        ),
        help_("Oral rehearsal and sentence strips before writing.", "Class teacher", outcome="E2"),
        help_("Fine motor circuit.", "Teaching assistant", 1, "day", 10, outcome="E2"),
        help_(
            "Occupational therapy programme written and reviewed.",
            "Occupational therapist",
            1,
            "term",
            None,
            outcome="E2",
        ),
        help_("Access to a writing frame.", [], vague=["Access to"], outcome="E2"),
        help_("Hearing test.", "Audiology department", 1, "year", None, section="G"),
    ]
    card = lambda n, need, o, lines: (
        "table",
        [
            [{"text": f"Need {n}", "bold": True}, need],
            [{"text": "What we want to achieve", "bold": True}, o["text"]],
            *lines,
        ],
        {"head": 0},
    )

    def h(text: str, who: str, when: str) -> list[list[Any]]:
        return [
            ["Support to be provided", text],
            ["Who will provide it", who or "–"],
            ["How often and how long", when or "–"],
        ]

    elements: list[Element] = [
        ("bold", "Education, Health and Care Plan"),
        ("bold", "Part 1: About Kofi"),
        (
            "table",
            [
                ["Name of child: Kofi Amoah-Reed", "Date of birth: 2 December 2019", "Year: Year 1"],
                [
                    "Local authority: Brindle Valley Borough Council",
                    "Date of final plan: 28 May 2026",
                    "Next review due: 27 May 2027",
                ],
                [
                    "Case manager: Olu Grant, 01632 960990",
                    "Home: 6 Kiln Court, Brindle, QE3 7TT",
                    "NHS number: 999 302 4417",
                ],
            ],
            {"head": 0},
        ),
        ("bold", "Part 2: My views, interests and aspirations"),
        (
            "table",
            [
                ["What I love", "What I am good at", "What worries me", "How to help", "What I want to do"],
                [
                    ["Spiders and my scooter."],
                    ["I know forty kinds of spider."],
                    ["When somebody takes my chair."],
                    ["Tell me before you change the plan."],
                    ["I want to work in the zoo."],
                ],
            ],
        ),
        ("p", "Kofi’s mother says that she is expecting a baby and that his father is not living at home."),
        ("bold", "Part 3: Needs, outcomes and provision"),
        card(
            1,
            "Kofi is autistic. He wants to play but does not know how to join in.",
            outcomes[0],
            [
                *h(helps[0]["text"], "", "Three playtimes a week, 15 minutes"),
                *h(helps[1]["text"], "Learning mentor", "2 x 20 mins weekly"),
                *h(helps[2]["text"], "Autism outreach teacher", "One three-hour session each year"),
            ],
        ),
        card(
            2,
            "Kofi’s hands are weak and he finds it hard to write.",
            outcomes[1],
            [
                *h(helps[3]["text"], "Class teacher", "In every writing lesson"),
                *h(helps[4]["text"], "Teaching assistant", "Daily for 10 minutes"),
                *h(helps[5]["text"], "Occupational therapist", "Termly"),
                *h(helps[6]["text"], "", ""),
            ],
        ),
        ("bold", "Part 4: Health provision (Section G)"),
        ("table", [["Support", "Who", "When"], ["Hearing test.", "Audiology department", "Every year"]]),
        ("bold", "Part 5: Social care provision (Sections H1 and H2)"),
        ("p", "None required."),
        ("bold", "Part 6: Placement (Section I)"),
        ("p", "Name and type of school: Brindle Church Primary School, voluntary aided mainstream primary school"),
        ("bold", "Part 7: Personal budget (Section J)"),
        ("p", "No request has been made for a personal budget."),
        ("bold", "Part 8: Advice (Section K)"),
        ("p", "EP: Dr Nell Otway, 3 March 2026"),
    ]
    facts = {
        "known_as": "Kofi",
        "full_name": "Kofi Amoah-Reed",
        "date_of_birth": "2019-12-02",
        "age_on_plan": None,
        "year_group": "Year 1",
        "local_authority": "Brindle Valley Borough Council",
        "plan_date": "2026-05-28",
        "next_review_by": "2027-05-27",
        "last_review": None,
        "contact": {"name": "Olu Grant", "role": "Case manager", "phone": "01632 960990", "email": None},
        "placement": {"name": "Brindle Church Primary School", "type": "voluntary aided mainstream primary school"},
        "personal_budget": {"has": False, "text": "No request has been made for a personal budget."},
    }
    views = {
        "important_to_me": ["Spiders and my scooter."],
        "good_at": ["I know forty kinds of spider."],
        "not_working": ["When somebody takes my chair."],
        "how_to_help_me": ["Tell me before you change the plan."],
        "hopes": ["I want to work in the zoo."],
    }
    return elements, gold(
        facts, views, outcomes, helps, ["6 Kiln Court", "QE3 7TT", "999 302 4417", "expecting a baby"]
    )
