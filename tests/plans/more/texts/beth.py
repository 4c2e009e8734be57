"""PDF: under each outcome, help after help as labelled lines (Provision, Delivered by, Frequency, Review)."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "By the end of Key Stage 3, Bethan will make a choice between four items using her switch in nine out of ten trials.",
            "communication",
            "By the end of Key Stage 3",
        ),
        goal(
            "E2",
            "By March 2028, Bethan will hold her head up for ten minutes in her standing frame.",
            "sensory_physical",
            "By March 2028",
        ),
        goal(
            "E3",
            "By the time she leaves school, Bethan will have visited three places in her community each month with a friend.",
            "social_care",
            "By the time she leaves school",
        ),
    ]
    table = [
        (
            0,
            help_(
                "Switch skills teaching using single-message devices, moving on to two switches",
                ["Class teacher"],
                1,
                "day",
                30,
                outcome="E1",
            ),
            "Class teacher",
            "Daily, 30 minutes",
        ),
        (
            0,
            help_(
                "Programming of the switch system and coaching of class staff",
                ["Specialist speech and language therapist"],
                6,
                "year",
                60,
                outcome="E1",
            ),
            "Specialist speech and language therapist",
            "Six one-hour visits a year",
        ),
        (
            0,
            help_(
                "Time to respond: adults count silently to fifteen before they repeat a choice",
                ["All adults"],
                outcome="E1",
            ),
            "All adults",
            "At all times",
        ),
        (
            1,
            help_("Standing frame programme", ["Two trained support staff"], 5, "week", 45, outcome="E2"),
            "Two trained support staff",
            "5 x 45 minutes per week",
        ),
        (
            1,
            help_(
                "Rebound therapy in the hall, one to one",
                ["Rebound-trained teaching assistant"],
                1,
                "week",
                20,
                group="one to one",
                outcome="E2",
            ),
            "Rebound-trained teaching assistant",
            "Once a week for 20 minutes",
        ),
        (
            1,
            help_(
                "Postural review and adjustment of equipment",
                ["Physiotherapist and occupational therapist"],
                1,
                "half_term",
                None,
                outcome="E2",
            ),
            "Physiotherapist and occupational therapist",
            "Half-termly",
        ),
        (
            1,
            help_(
                "Bethan must never be moved without two people and her sling.",
                ["All staff"],
                negative=True,
                outcome="E2",
            ),
            "All staff",
            "Always",
        ),
        (
            2,
            help_(
                "Trips to local shops, library and park with a classmate",
                ["Class team"],
                1,
                "fortnight",
                120,
                outcome="E3",
            ),
            "Class team",
            "Two hours every fortnight",
        ),
        (
            2,
            help_(
                "Visits to the wider community as staffing permits",
                ["School"],
                outcome="E3",
                vague=["as staffing permits"],
            ),
            "School",
            "As staffing permits",
        ),
    ]
    body: list[Element] = []
    for i, o in enumerate(outcomes):
        body += [
            ("h2", f"Outcome {i + 1}"),
            ("p", o["text"]),
            ("p", "Short-term target: to be set by the class team each half term."),
        ]
        for j, h, who, often in table:
            if j == i:
                body += [
                    ("lead", "Provision:", h["text"]),
                    ("lead", "Delivered by:", who),
                    ("lead", "Frequency:", often),
                    ("lead", "Reviewed:", "Each term by the class teacher"),
                ]
    nursing = help_(
        "A community children’s nurse will visit school each month to check Bethan’s gastrostomy site.",
        ["community children’s nurse"],
        1,
        "month",
        None,
        section="G",
    )
    night = help_(
        "Night sitting service for two nights a week.", ["Night sitting service"], 2, "week", None, section="H1"
    )
    elements: list[Element] = [
        ("header", "CONFIDENTIAL – EHCP – B. Marlowe"),
        ("footer", "Castleford Sands Council – SEND"),
        ("h1", "Education, Health and Care Plan for Bethan Marlowe"),
        (
            "kv",
            [
                ("Name of child or young person", "Bethan Rose Marlowe"),
                ("Preferred name", "Bethan"),
                ("Date of birth", "8 August 2013"),
                ("Address", "Rose Cottage, 12 Chapel Hill, Castleford Sands TK4 1AA"),
                ("Unique pupil number", "K999213180042"),
                ("NHS number", "999 878 1203"),
                ("Year group", "Year 8"),
                ("Local authority", "Castleford Sands Council"),
                ("Final plan issued on", "9 January 2026"),
                ("Last review meeting", "14 October 2025"),
                ("Next review to take place by", "13 October 2026"),
                ("Plan coordinator", "Yusuf Amberley"),
                ("Telephone", "01632 960845"),
                ("Email", "yusuf.amberley@castlefordsands.example.org"),
            ],
        ),
        ("h1", "A. About me"),
        ("p", "Bethan does not use words. People who know her best watched what she does and wrote this for her."),
        ("h2", "What people admire about me"),
        ("ul", ["I light up the room when music starts.", "I know when someone is sad."]),
        ("h2", "What is important to me"),
        ("ul", ["My dad’s guitar.", "Warm water and bubbles."]),
        ("h2", "How best to support me"),
        ("ul", ["Tell me what is going to happen and then wait.", "Put my switch under my right hand."]),
        ("h2", "What I do not like"),
        ("ul", ["Bethan cries when there is a sudden bang."]),
        ("h2", "My future"),
        ("ul", ["She would like to have friends and a home near her family."]),
        ("h2", "Parents’ views"),
        (
            "p",
            "Mr Marlowe has been treated for cancer and his wife has given up work. They ask for the same carers each week.",
        ),
        ("h1", "B. My special educational needs"),
        ("h2", "Communication and interaction"),
        (
            "p",
            "Bethan has profound and multiple learning difficulties. She communicates by smiling, stilling and vocalising.",
        ),
        ("h2", "Sensory and physical"),
        ("p", "Bethan uses a wheelchair and cannot sit without support."),
        ("h1", "C. My health needs"),
        ("p", "Bethan has epilepsy and is given clobazam 10 mg twice a day."),
        ("h1", "D. My social care needs"),
        ("p", "Bethan is a disabled child. Her parents need rest."),
        ("h1", "E and F. Outcomes and special educational provision"),
        *body,
        ("h1", "G. Health provision"),
        ("ul", [nursing["text"]]),
        ("h1", "H1. Social care provision (Chronically Sick and Disabled Persons Act 1970)"),
        ("ul", [night["text"]]),
        ("h1", "H2. Any other social care provision"),
        ("p", "None."),
        ("h1", "I. Placement"),
        (
            "p",
            "Bethan will attend Dune View School. It is a community special school for pupils with profound and multiple learning difficulties.",
        ),
        ("h1", "J. Personal budget"),
        ("p", "Mr and Mrs Marlowe have a direct payment for 4 hours of care a week."),
        ("h1", "K. Advice"),
        ("ul", ["Physiotherapist, Jonas Pell, 1 September 2025"]),
    ]
    facts = {
        "known_as": "Bethan",
        "full_name": "Bethan Rose Marlowe",
        "date_of_birth": "2013-08-08",
        "age_on_plan": None,
        "year_group": "Year 8",
        "local_authority": "Castleford Sands Council",
        "plan_date": "2026-01-09",
        "next_review_by": "2026-10-13",
        "last_review": "2025-10-14",
        "contact": {
            "name": "Yusuf Amberley",
            "role": "Plan coordinator",
            "phone": "01632 960845",
            "email": "yusuf.amberley@castlefordsands.example.org",
        },
        "placement": {
            "name": "Dune View School",
            "type": "community special school for pupils with profound and multiple learning difficulties",
        },
        "personal_budget": {
            "has": True,
            "text": "Mr and Mrs Marlowe have a direct payment for 4 hours of care a week.",
        },
    }
    views = {
        "good_at": ["I light up the room when music starts.", "I know when someone is sad."],
        "important_to_me": ["My dad’s guitar.", "Warm water and bubbles."],
        "how_to_help_me": ["Tell me what is going to happen and then wait.", "Put my switch under my right hand."],
        "not_working": ["Bethan cries when there is a sudden bang."],
        "hopes": ["She would like to have friends and a home near her family."],
    }
    return elements, gold(
        facts,
        views,
        outcomes,
        [*(h for _, h, _, _ in table), nursing, night],
        ["Rose Cottage, 12 Chapel Hill", "TK4 1AA", "K999213180042", "999 878 1203", "cancer", "clobazam"],
    )
