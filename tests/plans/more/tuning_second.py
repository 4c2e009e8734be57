"""Six more fictional plans: kept aside at first (figures of first contact in README.md), then tuned on. Run to write them anew."""
# ruff: noqa: E501, E731

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from writer import Element, goal, gold, help_, save


def omar() -> tuple[list[Element], dict[str, Any]]:
    """One table with a shaded title row for each section; who and how often in brackets at the end of each help."""
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


def beth() -> tuple[list[Element], dict[str, Any]]:
    """PDF: under each outcome, help after help as labelled lines (Provision, Delivered by, Frequency, Review)."""
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


def kofi() -> tuple[list[Element], dict[str, Any]]:
    """Word, as a new national form might be: for each need a card with its need, outcome, provision, people, times."""
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


def sasha() -> tuple[list[Element], dict[str, Any]]:
    """PDF for a young person of 19 who uses "they"; long prose; views as a letter; numbered paragraphs 1.1, 1.2."""
    outcomes = [
        goal("1.1", "By June 2028 Sasha will have passed Level 2 art and design.", "learning", "By June 2028"),
        goal(
            "1.2",
            "Sasha will use at least two agreed ways to manage panic so that they stay in college for a whole day, four days each week, by Easter 2027.",
            "feelings",
            "by Easter 2027",
        ),
        goal(
            "1.3",
            "Within twelve months Sasha will plan a weekly shop and keep to a budget of £30 with one check from a supporter.",
            "independence",
            "Within twelve months",
        ),
    ]
    helps = [
        help_(
            "A specialist mentor with experience of autism and anxiety will meet Sasha for one hour each week during term.",
            "specialist mentor with experience of autism and anxiety",
            1,
            "week",
            60,
        ),
        help_(
            "In their first term the mentor will also ring Sasha every Sunday evening for ten minutes.",
            "mentor",
            1,
            "week",
            10,
        ),
        help_(
            "College will provide a learning support assistant for 12 hours a week in practical workshops.",
            "learning support assistant",
            None,
            "week",
            None,
            hours=12,
        ),
        help_("Sasha will have a reserved desk in the quiet studio, and may leave any class without asking.", []),
        help_("Tutors should not call on Sasha to speak in front of the group.", "Tutors", negative=True),
        help_("A counsellor will offer six sessions of 50 minutes per term.", "counsellor", 6, "term", 50),
        help_("Exam arrangements: a separate room, 25% extra time and rest breaks.", []),
        help_(
            "An independent living skills tutor will teach budgeting and cooking to Sasha in a group of three for two and a half hours every fortnight.",
            "independent living skills tutor",
            1,
            "fortnight",
            150,
            group="a group of three",
        ),
        help_(
            "Travel support may be provided, subject to funding.", [], vague=["may be provided", "subject to funding"]
        ),
        help_(
            "The adult autism team will review Sasha’s needs annually.",
            "adult autism team",
            1,
            "year",
            None,
            section="G",
        ),
        help_(
            "Community mental health nurse: appointments as clinically indicated.",
            "Community mental health nurse",
            section="G",
            vague=["as clinically indicated"],
        ),
        help_(
            "Sasha will receive 5 hours of enabling support each week from Harbour Support to go to art groups and galleries.",
            "Harbour Support",
            None,
            "week",
            None,
            hours=5,
            section="H2",
        ),
    ]
    elements: list[Element] = [
        ("header", "Sasha Winterbourne – EHC Plan – June 2026"),
        ("h1", "EHC Plan"),
        ("p", "Issued by the London Borough of Ashmere under the Children and Families Act 2014"),
        (
            "table",
            [
                ["Full name", "Sasha Winterbourne (pronouns: they/them)"],
                ["Born", "23 September 2006"],
                ["Age on date of plan", "19 years"],
                ["Lives at", "Room 9, Tidewater Foyer, 200 Dock Road, Ashmere, QE1 6PL"],
                ["This amended final plan dated", "5 June 2026"],
                ["Most recent review", "22 April 2026"],
                ["Review by", "21 April 2027"],
                ["Your council contact", "Imani Roe, 16–25 Coordinator, 020 7946 0909, imani.roe@ashmere.example.org"],
            ],
            {"head": 0},
        ),
        ("h2", "How to read this plan"),
        (
            "p",
            "Section A is about your views. Section B is about your needs. Section E is about outcomes. Section F is about provision that must be made. Section I names the college.",
        ),
        ("h1", "SECTION A – My views, interests and aspirations"),
        ("h2", "What I’m good at"),
        ("p", "I am good at lino printing. I notice colours that others miss."),
        ("h2", "What’s important to me"),
        ("p", "My cat Pixel is important to me. People using the right pronouns."),
        ("h2", "What helps"),
        ("p", "Text me instead of ringing. Let me sit by the door."),
        ("h2", "What’s hard"),
        ("p", "Crowded trains make me panic. I don’t like being asked how I feel in front of people."),
        ("h2", "Where I want to be"),
        ("p", "I want to have my prints in a shop. I would like to live with a friend and not in a hostel."),
        ("h2", "What other people say about me"),
        (
            "p",
            "Sasha’s key worker says that they are thoughtful and talented. Sasha has no contact with their stepfather after an allegation in 2022.",
        ),
        ("h1", "SECTION B – Special educational needs"),
        ("p", "Sasha is autistic and has panic attacks. Their processing is slow when a room is noisy."),
        ("h1", "SECTION C – Health needs"),
        ("p", "Sasha takes sertraline 100 mg and was in hospital after an overdose in 2023."),
        ("h1", "SECTION D – Social care needs"),
        ("p", "Sasha is a care leaver."),
        ("h1", "SECTION E – Outcomes"),
        ("p", f"1.1 {outcomes[0]['text']}"),
        ("p", f"1.2 {outcomes[1]['text']}"),
        ("p", f"1.3 {outcomes[2]['text']}"),
        ("h1", "SECTION F – Special educational provision"),
        ("p", " ".join(h["text"] for h in helps[0:3])),
        ("p", " ".join(h["text"] for h in helps[3:5])),
        ("p", helps[5]["text"]),
        ("p", helps[6]["text"]),
        ("p", helps[7]["text"]),
        ("p", helps[8]["text"]),
        ("h1", "SECTION G – Health provision"),
        ("p", helps[9]["text"]),
        ("p", helps[10]["text"]),
        ("h1", "SECTION H1"),
        ("p", "Not applicable (over 18)."),
        ("h1", "SECTION H2"),
        ("p", helps[11]["text"]),
        ("h1", "SECTION I – Placement"),
        ("p", "Ashmere College, a general further education college"),
        ("h1", "SECTION J – Personal budget"),
        ("p", "None at present."),
        ("h1", "SECTION K – Advice"),
        ("ul", ["Educational psychologist, Dr Ro Lindley, 10 March 2026", "Sasha, 22 April 2026"]),
    ]
    facts = {
        "known_as": "Sasha",
        "full_name": "Sasha Winterbourne",
        "date_of_birth": "2006-09-23",
        "age_on_plan": 19,
        "year_group": None,
        "local_authority": "London Borough of Ashmere",
        "plan_date": "2026-06-05",
        "next_review_by": "2027-04-21",
        "last_review": "2026-04-22",
        "contact": {
            "name": "Imani Roe",
            "role": "16–25 Coordinator",
            "phone": "020 7946 0909",
            "email": "imani.roe@ashmere.example.org",
        },
        "placement": {"name": "Ashmere College", "type": "general further education college"},
        "personal_budget": {"has": False, "text": "None at present."},
    }
    views = {
        "good_at": ["I am good at lino printing.", "I notice colours that others miss."],
        "important_to_me": ["My cat Pixel is important to me.", "People using the right pronouns."],
        "how_to_help_me": ["Text me instead of ringing.", "Let me sit by the door."],
        "not_working": ["Crowded trains make me panic.", "I don’t like being asked how I feel in front of people."],
        "hopes": ["I want to have my prints in a shop.", "I would like to live with a friend and not in a hostel."],
    }
    return elements, gold(
        facts, views, outcomes, helps, ["Room 9, Tidewater Foyer", "QE1 6PL", "sertraline", "overdose", "allegation"]
    )


def mei() -> tuple[list[Element], dict[str, Any]]:
    """A scan: headings and numbered items, figures in words."""
    outcomes = [
        goal(
            "E1",
            "By the end of Year 6, Mei will tell an adult when her hearing aid is not working every time it happens.",
            "communication",
            "By the end of Year 6",
        ),
        goal(
            "E2",
            "By July 2027, Mei will use past and future words correctly in eight out of ten sentences.",
            "communication",
            "By July 2027",
        ),
        goal("E3", "By July 2028, Mei will swim ten metres without a float.", "sensory_physical", "By July 2028"),
    ]
    helps = [
        help_(
            "A teacher of the deaf will work with Mei for one hour every week in a quiet room.",
            "teacher of the deaf",
            1,
            "week",
            60,
        ),
        help_(
            "A trained teaching assistant will repeat new words with Mei for fifteen minutes each day.",
            "trained teaching assistant",
            1,
            "day",
            15,
        ),
        help_(
            "A speech and language therapist will see Mei six times a year for forty-five minutes.",
            "speech and language therapist",
            6,
            "year",
            45,
        ),
        help_("Staff must not speak to Mei from behind.", "Staff", negative=True),
        help_(
            "Swimming lessons in a group of no more than four, thirty minutes a week.",
            [],
            1,
            "week",
            30,
            group="a group of no more than four",
        ),
        help_("Quiet space as required.", [], vague=["as required"]),
        help_(
            "The audiology clinic will check both hearing aids every six months.",
            "audiology clinic",
            2,
            "year",
            None,
            section="G",
        ),
        help_(
            "Deaf youth club for two hours every other Saturday.", "Deaf youth club", 1, "fortnight", 120, section="H2"
        ),
    ]
    elements: list[Element] = [
        ("header", "Rookhope District Council"),
        ("h1", "Education, Health and Care Plan"),
        (
            "kv",
            [
                ("Name", "Mei Lin Farrow"),
                ("Known as", "Mei"),
                ("Date of birth", "19 March 2016"),
                ("Year group", "Year 5"),
                ("NHS number", "999 555 1420"),
                ("Address", "3 Harbour Terrace, Rookhope, WX2 5DD"),
                ("Local authority", "Rookhope District Council"),
                ("Date of this plan", "11 June 2026"),
                ("Last review", "20 April 2026"),
                ("Next review by", "19 April 2027"),
                ("Case officer", "Ben Oduya, SEND Case Officer, 01632 960123"),
            ],
        ),
        ("h1", "Section A: Views, interests and aspirations"),
        ("h2", "What I am good at"),
        ("ul", ["I am good at origami.", "I can do cartwheels."]),
        ("h2", "What is important to me"),
        ("ul", ["My hamster and my gran."]),
        ("h2", "How to help me"),
        ("ul", ["Look at me when you speak."]),
        ("h2", "What is not working"),
        ("ul", ["The hall is too echoey."]),
        ("h2", "My hopes"),
        ("ul", ["I want to be a doctor for animals."]),
        ("h2", "Parents’ views"),
        ("p", "Mr Farrow has a heart condition and Mrs Farrow works long hours."),
        ("h1", "Section B: Special educational needs"),
        ("p", "Mei has a moderate hearing loss in both ears."),
        ("h1", "Section C: Health needs"),
        ("p", "Mei has asthma and uses salbutamol."),
        ("h1", "Section D: Social care needs"),
        ("p", "Mei has few deaf friends."),
        ("h1", "Section E: Outcomes"),
        *[("p", f"{o['ref']} {o['text']}") for o in outcomes],
        ("h1", "Section F: Special educational provision"),
        *[("p", f"{i}. {h['text']}") for i, h in enumerate(helps[:6], 1)],
        ("h1", "Section G: Health provision"),
        ("p", f"7. {helps[6]['text']}"),
        ("h1", "Section H1: Social care provision (Chronically Sick and Disabled Persons Act 1970)"),
        ("p", "None."),
        ("h1", "Section H2: Other social care provision"),
        ("p", f"8. {helps[7]['text']}"),
        ("h1", "Section I: Placement"),
        ("p", "Name of school: Rookhope Primary School"),
        ("p", "Type of school: Mainstream primary school"),
        ("h1", "Section J: Personal budget"),
        ("p", "No personal budget has been requested."),
        ("h1", "Section K: Advice"),
        ("p", "Teacher of the deaf, Ida Moss, 2 March 2026"),
    ]
    facts = {
        "known_as": "Mei",
        "full_name": "Mei Lin Farrow",
        "date_of_birth": "2016-03-19",
        "age_on_plan": None,
        "year_group": "Year 5",
        "local_authority": "Rookhope District Council",
        "plan_date": "2026-06-11",
        "next_review_by": "2027-04-19",
        "last_review": "2026-04-20",
        "contact": {"name": "Ben Oduya", "role": "SEND Case Officer", "phone": "01632 960123", "email": None},
        "placement": {"name": "Rookhope Primary School", "type": "Mainstream primary school"},
        "personal_budget": {"has": False, "text": "No personal budget has been requested."},
    }
    views = {
        "good_at": ["I am good at origami.", "I can do cartwheels."],
        "important_to_me": ["My hamster and my gran."],
        "how_to_help_me": ["Look at me when you speak."],
        "not_working": ["The hall is too echoey."],
        "hopes": ["I want to be a doctor for animals."],
    }
    return elements, gold(
        facts, views, outcomes, helps, ["3 Harbour Terrace", "WX2 5DD", "999 555 1420", "heart condition", "salbutamol"]
    )


def toby() -> tuple[list[Element], dict[str, Any]]:
    """Word: columns What, By whom, When and for how long, Group size, Checked; facts between bars; outcomes as bold lines."""
    outcomes = [
        goal(
            "O1",
            "Toby will be able to tell the time to five minutes on a clock face, right 9 times out of 10, by December 2027.",
            "learning",
            "by December 2027",
        ),
        goal(
            "O2",
            "Toby will be able to ask for a break with his card instead of leaving the room, on four days out of five, by the end of this school year.",
            "feelings",
            "by the end of this school year",
        ),
        goal(
            "O3",
            "Toby will be able to eat lunch in the hall with his friends twice a week by July 2027.",
            "social_care",
            "by July 2027",
        ),
    ]
    f = [
        help_(
            "Small-step maths teaching with real clocks and coins",
            ["Specialist maths teacher"],
            4,
            "week",
            20,
            group="1 to 1",
            outcome="O1",
        ),
        help_("Practice at home through a weekly game pack", ["TA to prepare; parents"], 1, "week", None, outcome="O1"),
        help_("Break card taught and honoured", ["Every adult"], outcome="O2"),
        help_("Movement break outside the classroom", ["TA"], 3, "day", 5, outcome="O2"),
        help_(
            "Behaviour support meeting to look at what happened and why",
            ["SENCO", "educational psychologist"],
            1,
            "half_term",
            60,
            outcome="O2",
        ),
        help_(
            "Lunch club, starting in a small room and moving to the hall over two terms",
            ["Lunchtime supervisor"],
            2,
            "week",
            30,
            group="6 pupils",
            outcome="O3",
        ),
        help_("Noise-reducing headphones", ["School office"], outcome="O3"),
        help_("General differentiation", ["Teachers"], outcome="O3", vague=["Ongoing"]),
    ]
    row = lambda ref, h, who, when, size, checked: [ref, h["text"], who, when, size, checked]
    table = [
        ["For outcome", "What", "By whom", "When and for how long", "Group size", "Checked"],
        row("O1", f[0], "Specialist maths teacher", "Mon to Thurs, 20 min (4 x weekly)", "1 to 1", "Termly"),
        row("O1", f[1], "TA to prepare; parents", "Weekly", "–", "Termly"),
        row("O2", f[2], "Every adult", "All day", "–", "Weekly"),
        row("O2", f[3], "TA", "3 times a day, 5 min", "–", "Weekly"),
        row("O2", f[4], "SENCO and educational psychologist", "One hour, half-termly", "–", "Annual review"),
        row("O3", f[5], "Lunchtime supervisor", "Tuesdays and Fridays, 30 min", "6 pupils", "Half-termly"),
        row("O3", f[6], "School office", "Available at all times", "–", "Termly"),
        row("O3", f[7], "Teachers", "Ongoing", "–", "Termly"),
    ]
    g = [
        help_(
            "School nurse to meet Toby’s class teacher twice a year about his diabetes plan.",
            ["School nurse"],
            2,
            "year",
            None,
            section="G",
        )
    ]
    s = [
        help_(
            "Two weekends a year at an activity centre, run by Kestrel Play.",
            ["Kestrel Play"],
            2,
            "year",
            None,
            section="H2",
        )
    ]
    elements: list[Element] = [
        ("footer", "Previous case worker: Anton Speke, 01632 960001"),
        ("h1", "Norcombe Council: EHC plan"),
        ("p", "Name: Toby Aldous Finch | Date of birth: 5.11.2015 | Age: 10 | Year 5"),
        ("p", "Address: 88 Teasel Way, Norcombe, HM7 2GH | NHS no: 999 121 0098"),
        (
            "p",
            "Date of plan: 17 April 2026 | Last annual review: 2 February 2026 | Next annual review: by 1 February 2027",
        ),
        ("p", "Who to contact: Mrs Dilys Crowther, Family Officer, 0114 496 0707"),
        ("h1", "Section A"),
        ("h2", "My strengths"),
        ("p", "I am funny and I can remember every bus route. People say I am kind to little ones."),
        ("h2", "My likes"),
        ("p", "I like buses, bus stops and my friend Jake."),
        ("h2", "What makes it easier for me"),
        ("p", "Please give me warning when things change. Use my timer."),
        ("h2", "What makes it harder for me"),
        ("p", "I get cross when the hall is noisy. Maths makes my head hurt."),
        ("h2", "My wishes"),
        ("p", "I want to drive the number 14."),
        ("h2", "Mum’s view"),
        ("p", "Mum thinks Toby is doing better. She has bipolar disorder and sometimes Toby stays with his aunt."),
        ("h1", "Section B"),
        ("h2", "Cognition and learning"),
        ("p", "Toby has moderate learning difficulties."),
        ("h2", "Social, emotional and mental health"),
        ("p", "Toby leaves the room when he is upset."),
        ("h1", "Section C"),
        ("p", "Toby has type 1 diabetes and has insulin by pump."),
        ("h1", "Section D"),
        ("p", "Toby’s aunt helps."),
        ("h1", "Section E"),
        ("bold", "O1 " + outcomes[0]["text"]),
        ("p", "Steps: tell o’clock times by October; half past by Easter."),
        ("bold", "O2 " + outcomes[1]["text"]),
        ("p", "Steps: use the card with a prompt."),
        ("bold", "O3 " + outcomes[2]["text"]),
        ("p", "Steps: eat in the small room with one friend."),
        ("h1", "Section F"),
        ("table", table),
        ("h1", "Section G"),
        ("ul", [g[0]["text"]]),
        ("h1", "Section H1"),
        ("p", "No provision."),
        ("h1", "Section H2"),
        ("ul", [s[0]["text"]]),
        ("h1", "Section I"),
        ("p", "School named: Norcombe Middle School"),
        ("p", "Kind of school: maintained mainstream middle school"),
        ("h1", "Section J"),
        ("p", "Toby’s mother does not wish to have a personal budget."),
        ("h1", "Section K"),
        ("p", "Educational psychologist: Dr Fay Lomas"),
    ]
    facts = {
        "known_as": "Toby",
        "full_name": "Toby Aldous Finch",
        "date_of_birth": "2015-11-05",
        "age_on_plan": 10,
        "year_group": "Year 5",
        "local_authority": "Norcombe Council",
        "plan_date": "2026-04-17",
        "next_review_by": "2027-02-01",
        "last_review": "2026-02-02",
        "contact": {"name": "Mrs Dilys Crowther", "role": "Family Officer", "phone": "0114 496 0707", "email": None},
        "placement": {"name": "Norcombe Middle School", "type": "maintained mainstream middle school"},
        "personal_budget": {"has": False, "text": "Toby’s mother does not wish to have a personal budget."},
    }
    views = {
        "good_at": ["I am funny and I can remember every bus route.", "People say I am kind to little ones."],
        "important_to_me": ["I like buses, bus stops and my friend Jake."],
        "how_to_help_me": ["Please give me warning when things change.", "Use my timer."],
        "not_working": ["I get cross when the hall is noisy.", "Maths makes my head hurt."],
        "hopes": ["I want to drive the number 14."],
    }
    return elements, gold(
        facts, views, outcomes, [*f, *g, *s], ["88 Teasel Way", "HM7 2GH", "999 121 0098", "bipolar", "insulin"]
    )


PLANS = {
    "t7-omar": ("docx", omar),
    "t8-beth": ("pdf", beth),
    "t9-kofi": ("docx", kofi),
    "t10-sasha": ("pdf", sasha),
    "t11-mei-scan": ("scan", mei),
    "t12-toby": ("docx", toby),
}

if __name__ == "__main__":
    for stem, (kind, make) in PLANS.items():
        save(Path(__file__).parent / "tuning", stem, kind, *make())
