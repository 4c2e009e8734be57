"""Six fictional plans to tune on, each in its own layout and its own writer's habits. Run to write them anew."""
# ruff: noqa: E501, E731

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from writer import Element, goal, gold, help_, save


def leo() -> tuple[list[Element], dict[str, Any]]:
    """Questions for headings, no letters; one form for each outcome (label | value); key facts as lines."""
    outcomes = [
        goal(
            "E1",
            "Leo will use his symbol book to ask for help in class at least twice a day by the end of Year 4.",
            "communication",
            "by the end of Year 4",
        ),
        goal(
            "E2",
            "By Easter 2027 Leo will write his own name and three sentences that someone who does not know him can read.",
            "learning",
            "By Easter 2027",
        ),
        goal(
            "E3",
            "By the end of Key Stage 2, Leo will get dressed for PE by himself within ten minutes.",
            "independence",
            "By the end of Key Stage 2",
        ),
    ]
    helps = [
        help_(
            "Speech and language therapy sessions to build Leo’s use of his symbol book in play and in lessons.",
            "Speech and language therapist employed by Brackley NHS Trust",
            6,
            "term",
            30,
            outcome="E1",
        ),
        help_(
            "Practice of the therapist’s programme, one to one, at the table in the book corner.",
            "Teaching assistant trained by the therapist",
            4,
            "week",
            15,
            group="one to one",
            outcome="E1",
        ),
        help_(
            "Adults will offer Leo a choice of two symbols whenever they ask him a question.",
            "All adults in class",
            outcome="E1",
        ),
        help_(
            "Handwriting and finger strength programme.",
            "Teaching assistant, following the plan of the occupational therapist",
            None,
            "day",
            10,
            outcome="E2",
        ),
        help_(
            "A sloping board, a pencil grip and wide-lined paper in every lesson with writing.",
            "Class teacher",
            outcome="E2",
        ),
        help_(
            "Review of the programme and training of staff.",
            "Occupational therapist",
            None,
            "year",
            None,
            hours=4,
            outcome="E2",
        ),
        help_(
            "Dressing practice with a picture strip before and after PE.",
            "Teaching assistant",
            2,
            "week",
            None,
            outcome="E3",
        ),
        help_(
            "Opportunities to practise fastenings in the role-play area.",
            "Class staff",
            vague=["Opportunities to"],
            outcome="E3",
        ),
        help_(
            "The school nursing service will check Leo’s hearing every six months.",
            "school nursing service",
            2,
            "year",
            None,
            section="G",
        ),
        help_(
            "Inclusive swimming session on Saturdays with a support worker.",
            "support worker",
            1,
            "fortnight",
            60,
            section="H2",
        ),
    ]
    helps[3]["times"] = 1
    form = lambda o, steps, rows: ("table", [["Outcome", o], ["Steps towards this", steps], *rows], {"head": 0})
    elements: list[Element] = [
        ("header", "Tarn Valley Council – Education, Health and Care Plan"),
        ("h1", "Education, Health and Care Plan"),
        ("p", "Full name: Leonard Ashby Whitcombe"),
        ("p", "Likes to be called: Leo"),
        ("p", "Date of birth: 14/02/2018"),
        ("p", "Age: 8"),
        ("p", "Year group: Year 3"),
        ("p", "NHS number: 999 411 7730"),
        ("p", "Home address: 5 Millrace Close, Tarnby, QW4 2LP"),
        ("p", "Parent: Ms Hetty Whitcombe, 07700 900411"),
        ("p", "Local authority: Tarn Valley Council"),
        ("p", "Date of first plan: 3 March 2023"),
        ("p", "Date of this plan: 22 May 2026"),
        ("p", "Last annual review: 10 March 2026"),
        ("p", "Next annual review due by: 9 March 2027"),
        (
            "p",
            "Your plan co-ordinator: Gwen Ferris, EHC Plan Co-ordinator, 01632 960377, gwen.ferris@tarnvalley.example.org",
        ),
        ("h1", "What Leo and his family want everyone to know"),
        ("h2", "What I am good at"),
        (
            "ul",
            [
                "I am the fastest at building marble runs.",
                "I can count to 100 in twos.",
                "I make my baby sister laugh.",
            ],
        ),
        ("h2", "What matters to me"),
        ("ul", ["My grandad’s allotment and his robin.", "Having my blue cushion."]),
        ("h2", "How to support me"),
        ("ul", ["Show me the symbol and wait.", "Tell me when it is nearly finished."]),
        ("h2", "What I find hard"),
        ("ul", ["The hand dryer is too loud.", "I don’t like it when people talk fast."]),
        ("h2", "When I am older"),
        ("ul", ["I want to drive a tractor."]),
        ("h2", "What Leo’s mum thinks"),
        (
            "p",
            "Ms Whitcombe says that Leo has come on a great deal. She has had treatment for depression this year and her sister helps at weekends. She hopes he will have friends.",
        ),
        ("h1", "What are Leo’s special educational needs?"),
        ("h2", "Communication and interaction"),
        (
            "p",
            "Leo uses about forty spoken words and 120 symbols. He finds it hard to ask for help and will sit quietly when he is stuck.",
        ),
        ("h2", "Cognition and learning"),
        ("p", "Leo finds writing difficult because his hands tire quickly."),
        ("h1", "What are Leo’s health needs?"),
        ("p", "Leo has glue ear and takes montelukast 4 mg at night for asthma."),
        ("h1", "What are Leo’s social care needs?"),
        ("p", "None identified at present."),
        ("h1", "What do we want Leo to achieve and what special educational provision will he get?"),
        form(
            outcomes[0]["text"],
            "By Christmas Leo will point to the help symbol when an adult shows it to him.",
            [
                ["What help", helps[0]["text"]],
                ["Who", "Speech and language therapist employed by Brackley NHS Trust"],
                ["How often", "Six sessions a term, 30 minutes each"],
                ["Review", "Termly"],
                ["What help", helps[1]["text"]],
                ["Who", "Teaching assistant trained by the therapist"],
                ["How often", "4 x 15 minutes a week"],
                ["Review", "Half-termly"],
                ["What help", helps[2]["text"]],
                ["Who", "All adults in class"],
                ["How often", "Every lesson"],
                ["Review", "Termly"],
            ],
        ),
        form(
            outcomes[1]["text"],
            "By July Leo will copy his name.",
            [
                ["What help", helps[3]["text"]],
                ["Who", "Teaching assistant, following the plan of the occupational therapist"],
                ["How often", "10 minutes every day"],
                ["Review", "Each half term"],
                ["What help", helps[4]["text"]],
                ["Who", "Class teacher"],
                ["How often", "Every lesson with writing"],
                ["Review", "Termly"],
                ["What help", helps[5]["text"]],
                ["Who", "Occupational therapist"],
                ["How often", "4 hours a year"],
                ["Review", "Annual review"],
            ],
        ),
        form(
            outcomes[2]["text"],
            "By July Leo will take off his own shoes.",
            [
                ["What help", helps[6]["text"]],
                ["Who", "Teaching assistant"],
                ["How often", "Twice a week"],
                ["Review", "Termly"],
                ["What help", helps[7]["text"]],
                ["Who", "Class staff"],
                ["How often", "Ongoing"],
                ["Review", "Termly"],
            ],
        ),
        ("h1", "What health provision will Leo get?"),
        ("ul", [helps[8]["text"]]),
        ("h1", "What social care provision will Leo get?"),
        ("ul", ["Inclusive swimming session on Saturdays with a support worker, one hour every other week."]),
        ("h1", "Where will Leo go to school?"),
        ("p", "Name of school: Tarnby Primary School"),
        ("p", "Type of school: Mainstream community primary school"),
        ("h1", "Personal budget"),
        ("p", "Ms Whitcombe has not requested a personal budget."),
        ("h1", "Advice and information"),
        ("p", "Educational psychologist: Dr Una Sorley, 4 February 2026"),
    ]
    helps[9]["text"] = "Inclusive swimming session on Saturdays with a support worker, one hour every other week."
    facts = {
        "known_as": "Leo",
        "full_name": "Leonard Ashby Whitcombe",
        "date_of_birth": "2018-02-14",
        "age_on_plan": 8,
        "year_group": "Year 3",
        "local_authority": "Tarn Valley Council",
        "plan_date": "2026-05-22",
        "next_review_by": "2027-03-09",
        "last_review": "2026-03-10",
        "contact": {
            "name": "Gwen Ferris",
            "role": "EHC Plan Co-ordinator",
            "phone": "01632 960377",
            "email": "gwen.ferris@tarnvalley.example.org",
        },
        "placement": {"name": "Tarnby Primary School", "type": "Mainstream community primary school"},
        "personal_budget": {"has": False, "text": "Ms Whitcombe has not requested a personal budget."},
    }
    views = {
        "good_at": [
            "I am the fastest at building marble runs.",
            "I can count to 100 in twos.",
            "I make my baby sister laugh.",
        ],
        "important_to_me": ["My grandad’s allotment and his robin.", "Having my blue cushion."],
        "how_to_help_me": ["Show me the symbol and wait.", "Tell me when it is nearly finished."],
        "not_working": ["The hand dryer is too loud.", "I don’t like it when people talk fast."],
        "hopes": ["I want to drive a tractor."],
    }
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["5 Millrace Close", "QW4 2LP", "999 411 7730", "07700 900411", "depression", "montelukast"],
    )


def nia() -> tuple[list[Element], dict[str, Any]]:
    """Need | Provision | Outcome side by side, one table an area; views in one run and in two columns."""
    outcomes = [
        goal(
            "E1",
            "Nia will start and keep up a conversation with a classmate for five turns, three times a week, by July 2028.",
            "communication",
            "by July 2028",
        ),
        goal(
            "E2",
            "By the end of Year 9 Nia will recognise when she is anxious and use one of her three agreed strategies in four lessons out of five.",
            "feelings",
            "By the end of Year 9",
        ),
        goal(
            "E3",
            "By July 2027 Nia will read aloud a passage at a ten-year-old level with no more than three errors.",
            "learning",
            "By July 2027",
        ),
    ]
    helps = [
        help_(
            "Weekly social skills group of 40 minutes for two terms, reducing to fortnightly in the summer term, run by an ELSA with no more than five other pupils.",
            "ELSA",
            1,
            "week",
            40,
            group="no more than five other pupils",
            outcome="E1",
        ),
        help_(
            "The speech and language therapist will train form tutors for three hours a year.",
            "speech and language therapist",
            None,
            "year",
            None,
            hours=3,
            outcome="E1",
        ),
        help_(
            "Lego therapy twice a week for 30 minutes led by a trained teaching assistant.",
            "trained teaching assistant",
            2,
            "week",
            30,
            outcome="E1",
        ),
        help_(
            "A counsellor will see Nia individually for 50 minutes each week for twelve weeks.",
            "counsellor",
            1,
            "week",
            50,
            outcome="E2",
        ),
        help_("Nia must not be asked to explain herself in front of her class.", [], negative=True, outcome="E2"),
        help_(
            "Nia will be supported to use her strategies as appropriate.",
            [],
            vague=["supported to", "as appropriate"],
            outcome="E2",
        ),
        help_(
            "Between 20 and 30 minutes of a structured phonics programme, two to three times a week, taught by a specialist teacher.",
            "specialist teacher",
            None,
            "week",
            None,
            outcome="E3",
        ),
        help_("Reading pen and coloured overlays in all lessons.", [], outcome="E3"),
        help_("CAMHS will offer an appointment every three months.", "CAMHS", 4, "year", None, section="G"),
        help_(
            "Up to 5 hours a week of support from a personal assistant in the school holidays.",
            "personal assistant",
            None,
            "week",
            None,
            hours=5,
            section="H1",
            vague=["Up to"],
        ),
    ]

    def block(area: str, need: str, items: list[dict[str, Any]], o: dict[str, Any]) -> Element:
        return (
            "table",
            [
                ["Section B – Need", "Section F – Provision", "Section E – Outcome"],
                [need, ["• " + i["text"] for i in items], f"{o['ref']}. {o['text']}"],
            ],
        )

    own = [
        ("good_at", "I am good at gymnastics and I can do a back walkover."),
        ("important_to_me", "I love my cat Biscuit and my cousin Mali."),
        ("how_to_help_me", "It helps me when people tell me the plan for the day."),
        ("hopes", "I would like to be a vet or a gymnast."),
        ("not_working", "I hate changing rooms because everyone shouts."),
    ]
    elements: list[Element] = [
        ("landscape",),
        ("bold", "SALTFLEET UNITARY COUNCIL"),
        ("bold", "EDUCATION, HEALTH AND CARE PLAN"),
        (
            "table",
            [
                ["Surname", "Forenames", "Preferred name", "Date of birth"],
                ["Pryce-Lund", "Angharad Nia", "Nia", "9 June 2013"],
            ],
        ),
        (
            "table",
            [
                ["Current school year", "NHS number", "UPN", "Case officer"],
                [
                    "Year 8",
                    "999 812 4456",
                    "P999813260111",
                    "Tobias Lark, SEND Case Officer, tobias.lark@saltfleet.example.org",
                ],
            ],
        ),
        (
            "table",
            [
                ["Plan issued", "Last reviewed", "Next review no later than", "Telephone"],
                ["01.07.2026", "12.05.2026", "11.05.2027", "07700 900518 (mother)"],
            ],
        ),
        ("h1", "Section A: Views, interests and aspirations"),
        ("h2", "In my own words"),
        ("p", " ".join(t for _, t in own)),
        ("h2", "Views of parents"),
        (
            "p",
            "Mr Lund and Ms Pryce are divorced and do not always agree. They both want Nia to be happy at school and to make friends.",
        ),
        ("h1", "Sections B, E and F by area of need"),
        ("h2", "Communication and interaction"),
        block(
            "c",
            "Nia finds it hard to join in with other girls and misses what is meant when people hint.",
            helps[0:3],
            outcomes[0],
        ),
        ("h2", "Social, emotional and mental health"),
        block("s", "Nia becomes anxious in busy places and leaves the room.", helps[3:6], outcomes[1]),
        ("h2", "Cognition and learning"),
        block("l", "Nia is dyslexic and reads slowly.", helps[6:8], outcomes[2]),
        ("h1", "Section C: Health needs"),
        ("p", "Nia has generalised anxiety disorder. There have been concerns about self-harm."),
        ("h1", "Section D: Social care needs"),
        ("p", "Nia needs a break at weekends. Her brother is in prison."),
        ("h1", "Section G: Health provision"),
        ("ul", [helps[8]["text"]]),
        ("h1", "Section H1"),
        ("ul", [helps[9]["text"]]),
        ("h1", "Section H2"),
        ("p", "Not applicable."),
        ("h1", "Section I: Placement"),
        ("p", "Saltfleet High School, a mainstream academy."),
        ("h1", "Section J: Personal budget"),
        ("p", "No personal budget is in place."),
        ("h1", "Section K: Advice"),
        ("table", [["From", "Date"], ["Educational psychologist, Dr Amit Boll", "2 March 2026"]]),
    ]
    facts = {
        "known_as": "Nia",
        "full_name": "Angharad Nia Pryce-Lund",
        "date_of_birth": "2013-06-09",
        "age_on_plan": None,
        "year_group": "Year 8",
        "local_authority": "Saltfleet Unitary Council",
        "plan_date": "2026-07-01",
        "next_review_by": "2027-05-11",
        "last_review": "2026-05-12",
        "contact": {
            "name": "Tobias Lark",
            "role": "SEND Case Officer",
            "phone": None,
            "email": "tobias.lark@saltfleet.example.org",
        },
        "placement": {"name": "Saltfleet High School", "type": "mainstream academy"},
        "personal_budget": {"has": False, "text": "No personal budget is in place."},
    }
    return elements, gold(
        facts,
        {t: [s] for t, s in own},
        outcomes,
        helps,
        ["999 812 4456", "P999813260111", "07700 900518", "self-harm", "prison", "divorced"],
    )


def idris() -> tuple[list[Element], dict[str, Any]]:
    """PDF, prose: several helps in one paragraph; contents list with page numbers; written for a child of four."""
    outcomes = [
        goal(
            "E1",
            "By the end of Reception, Idris will look towards an adult who says or signs his name in eight out of ten tries.",
            "communication",
            "By the end of Reception",
        ),
        goal(
            "E2",
            "By the end of Reception, Idris will walk with his frame from the classroom door to the carpet.",
            "sensory_physical",
            "By the end of Reception",
        ),
        goal(
            "E3",
            "Within two years, Idris will drink from an open cup with one hand over his.",
            "independence",
            "Within two years",
        ),
    ]
    helps = [
        help_(
            "A specialist early years teacher will visit the nursery for two hours every fortnight to plan with staff.",
            "specialist early years teacher",
            1,
            "fortnight",
            120,
        ),
        help_(
            "A key person who knows Makaton will work with Idris one-to-one for 20 minutes, three times each day, on attention and turn-taking.",
            "key person",
            3,
            "day",
            20,
            group="one-to-one",
        ),
        help_(
            "The nursery will provide 15 hours a week of additional adult support from a practitioner with a level 3 qualification.",
            "practitioner with a level 3 qualification",
            None,
            "week",
            None,
            hours=15,
        ),
        help_(
            "A physiotherapist will see Idris at nursery once every half term for 45 minutes.",
            "physiotherapist",
            1,
            "half_term",
            45,
        ),
        help_(
            "Staff trained by the physiotherapist will carry out his stretching programme daily for 15 to 20 minutes.",
            "Staff trained by the physiotherapist",
            1,
            "day",
            None,
        ),
        help_("Idris must not be left in his standing frame for longer than 30 minutes.", [], negative=True),
        help_(
            "An occupational therapist will advise on seating and feeding as required.",
            "occupational therapist",
            vague=["as required"],
        ),
        help_(
            "The dietitian will review Idris’s weight and feeding plan every three months.",
            "dietitian",
            4,
            "year",
            None,
            section="G",
        ),
        help_(
            "The epilepsy nurse will train four members of nursery staff once a year.",
            "epilepsy nurse",
            1,
            "year",
            None,
            section="G",
        ),
        help_(
            "A family support worker will visit the home for one hour a week during school holidays.",
            "family support worker",
            1,
            "week",
            60,
            section="H1",
        ),
    ]
    elements: list[Element] = [
        ("header", "Idris Rahman-Cole – Plan dated 14 September 2026"),
        ("footer", "Merrow and Thorpe Borough Council, SEND Service"),
        ("h1", "Education, Health and Care Plan"),
        ("p", "Merrow and Thorpe Borough Council"),
        ("h2", "Contents"),
        ("p", "Section A: Views, interests and aspirations ........ 2"),
        ("p", "Section B: Special educational needs ........ 3"),
        ("p", "Section C: Health needs ........ 3"),
        ("p", "Section D: Social care needs ........ 3"),
        ("p", "Section E: Outcomes ........ 4"),
        ("p", "Section F: Special educational provision ........ 4"),
        ("p", "Section G: Health provision ........ 5"),
        ("p", "Section H: Social care provision ........ 5"),
        ("p", "Section I: Placement ........ 5"),
        ("p", "Section J: Personal budget ........ 5"),
        ("p", "Section K: Advice ........ 6"),
        ("break",),
        ("h2", "Key information"),
        (
            "kv",
            [
                ("Child’s name", "Idris Yusuf Rahman-Cole"),
                ("Known as", "Idris"),
                ("Date of birth", "30 October 2021"),
                ("Age", "4"),
                ("Year group", "Nursery"),
                ("Address", "Flat 2, 77 Orchard Bank, Merrow, TK9 3QD"),
                ("NHS number", "999 640 1128"),
                ("Parents", "Mrs Salma Rahman 07700 900633; Mr Ned Cole 07700 900634"),
                ("Date of final plan", "14 September 2026"),
                ("Next review by", "13 March 2027"),
                ("SEND officer", "Ines Calloway, 020 7946 0712, send@merrowthorpe.example.org"),
            ],
        ),
        ("h1", "Section A: The views, interests and aspirations of Idris and his parents"),
        (
            "p",
            "Idris is too young to tell us in words. His parents and key person watched him for two weeks and wrote the statements below on his behalf.",
        ),
        ("h2", "What I am good at"),
        ("ul", ["I can smile at everyone who comes through the door.", "I can roll across the whole mat."]),
        ("h2", "What is important to me"),
        ("ul", ["Being close to my brother Zaki.", "The song about the bus."]),
        ("h2", "How to help me"),
        ("ul", ["Come down to my level and say my name first.", "Give me time to move by myself."]),
        ("h2", "What I find difficult"),
        ("ul", ["Idris cries when he is moved without being told."]),
        ("h2", "Hopes for the future"),
        ("ul", ["We hope that Idris will walk and have friends who come to his birthday."]),
        ("h2", "Family circumstances"),
        ("p", "Mr Cole lost his job in 2025 and the family have been threatened with eviction."),
        ("h1", "Section B: Idris’s special educational needs"),
        (
            "p",
            "Idris has a global developmental delay. He communicates by looking, smiling and crying. He needs an adult close to him to play.",
        ),
        ("h1", "Section C: Health needs"),
        ("p", "Idris has epilepsy and takes levetiracetam 250 mg twice a day. He has a gastrostomy."),
        ("h1", "Section D: Social care needs"),
        ("p", "The family has been assessed under section 17."),
        ("h1", "Section E: Outcomes"),
        ("p", "Outcomes should be reached by the end of the phase unless another date is given."),
        ("ol", [o["text"] for o in outcomes]),
        ("h1", "Section F: Special educational provision"),
        ("h2", "Communication and interaction"),
        ("p", f"{helps[0]['text']} {helps[1]['text']} {helps[2]['text']}"),
        ("h2", "Sensory and physical"),
        ("p", f"{helps[3]['text']} {helps[4]['text']} {helps[5]['text']}"),
        ("h2", "Independence"),
        ("p", helps[6]["text"]),
        ("h1", "Section G: Health provision"),
        ("p", f"{helps[7]['text']} {helps[8]['text']}"),
        ("h1", "Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970"),
        ("p", helps[9]["text"]),
        ("h1", "Section H2: Other social care provision"),
        ("p", "There is no provision in this section."),
        ("h1", "Section I: Placement"),
        (
            "p",
            "Until August 2026: Little Oaks Nursery. From September 2026: Merrow Infant School, a maintained mainstream infant school.",
        ),
        ("h1", "Section J: Personal budget"),
        ("p", "Idris’s parents receive a direct payment of £60 a week for respite care."),
        ("h1", "Section K: Advice"),
        ("ul", ["Dr Petra Voss, educational psychologist, 1 June 2026", "Carl Nwabueze, physiotherapist, 20 May 2026"]),
        ("h1", "Appendix 1: Physiotherapist’s recommendations"),
        (
            "p",
            "Section F: Idris should receive physiotherapy three times a week for one hour. A hydrotherapy session would be beneficial.",
        ),
    ]
    facts = {
        "known_as": "Idris",
        "full_name": "Idris Yusuf Rahman-Cole",
        "date_of_birth": "2021-10-30",
        "age_on_plan": 4,
        "year_group": "Nursery",
        "local_authority": "Merrow and Thorpe Borough Council",
        "plan_date": "2026-09-14",
        "next_review_by": "2027-03-13",
        "last_review": None,
        "contact": {
            "name": "Ines Calloway",
            "role": "SEND officer",
            "phone": "020 7946 0712",
            "email": "send@merrowthorpe.example.org",
        },
        "placement": {"name": "Merrow Infant School", "type": "maintained mainstream infant school"},
        "personal_budget": {
            "has": True,
            "text": "Idris’s parents receive a direct payment of £60 a week for respite care.",
        },
    }
    views = {
        "good_at": ["I can smile at everyone who comes through the door.", "I can roll across the whole mat."],
        "important_to_me": ["Being close to my brother Zaki.", "The song about the bus."],
        "how_to_help_me": ["Come down to my level and say my name first.", "Give me time to move by myself."],
        "not_working": ["Idris cries when he is moved without being told."],
        "hopes": ["We hope that Idris will walk and have friends who come to his birthday."],
    }
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        [
            "Flat 2, 77 Orchard Bank",
            "TK9 3QD",
            "999 640 1128",
            "07700 900633",
            "eviction",
            "levetiracetam",
            "section 17",
        ],
    )


def marcus() -> tuple[list[Element], dict[str, Any]]:
    """Numbered provision under lead-in lines; outcomes beside aspirations and steps; the contact in a paragraph."""
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


def priya() -> tuple[list[Element], dict[str, Any]]:
    """PDF, landscape: one long table over several pages; several helps in one row, with figures line by line."""
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


def jamie() -> tuple[list[Element], dict[str, Any]]:
    """Bold lines for headings, poor habits: advice pasted in, last plan's outcomes, another child's name, one section H."""
    outcomes = [
        goal(
            "E1",
            "To be able to manage a full day in school, four days out of five, by Summer 2027.",
            "feelings",
            "by Summer 2027",
        ),
        goal(
            "E2",
            "Jamie will be able to write a paragraph of five sentences using a laptop by the end of Y7.",
            "learning",
            "by the end of Y7",
        ),
        goal("E3", "To be less frustrated and improve social skills.", "feelings", None),
    ]
    helps = [
        help_(
            "25 hours per week of LSA support, to be used flexibly across the week including lunchtimes.",
            "LSA",
            None,
            "week",
            None,
            hours=25,
            vague=[],
        ),
        help_(
            "Daily check in and check out with key worker, 5 mins at the start and end of the day.",
            "key worker",
            2,
            "day",
            5,
        ),
        help_("Nurture group x3 weekly, 45 mins, max 6 pupils.", [], 3, "week", 45, group="max 6 pupils"),
        help_("EP to provide consultation once per term.", "EP", 1, "term", None),
        help_("Touch typing 10 minutes per day on a school laptop.", [], 1, "day", 10),
        help_("SALT input from time to time.", "SALT", vague=["from time to time"]),
        help_("Oscar enjoys trains and should have regular sensory breaks when he needs them.", [], vague=["regular"]),
        help_("No exclusions to be used for behaviour which arises from Jamie’s autism.", [], negative=True),
        help_("School nurse drop-in fortnightly.", "School nurse", 1, "fortnight", None, section="G"),
        help_("4 hours per fortnight short breaks at Tull House.", "Tull House", 1, "fortnight", 240, section="H2"),
    ]
    helps[0]["vague"], helps[0]["vague_phrases"] = False, []
    elements: list[Element] = [
        ("bold", "EDUCATION HEALTH AND CARE PLAN"),
        ("bold", "Hadlow City Council"),
        ("p", "Name – Jamie Fenn"),
        (
            "kv",
            [
                ("Pupil name", "Jamie Fenn"),
                ("DoB", "8.9.14"),
                ("NC Year", "7"),
                ("School", "Hadlow Park Academy"),
                ("Date of amended final plan", "12/2/26"),
                ("Date of annual review", "1/12/25"),
                ("Next annual review", "TBC"),
                ("Case worker", "Lorna Pike 0117 496 0303"),
            ],
        ),
        ("bold", "A – Views, interests and aspirations of Jamie and parents"),
        ("bold", "Likes and interests"),
        ("ul", ["Minecraft and my guinea pigs.", "Being outside."]),
        ("bold", "Things I am good at"),
        ("ul", ["I’m good at spotting mistakes."]),
        ("bold", "What helps me"),
        ("ul", ["Quiet. A break when I ask."]),
        ("bold", "What doesn’t help"),
        ("ul", ["Being shouted at."]),
        ("bold", "Aspirations"),
        ("ul", ["I want to make video games."]),
        ("bold", "Parental views"),
        ("p", "Mum feels that Jamie is not understood. Jamie does not know that his gran has cancer."),
        ("bold", "B – Special Educational Needs"),
        ("p", "Jamie has autism and ADHD. He finds busy corridors hard. Oscar finds it hard to wait his turn."),
        ("bold", "C – Health needs"),
        ("p", "ADHD, medication reviewed by paediatrician (lisdexamfetamine 30mg)."),
        ("bold", "D – Social care needs"),
        ("p", "Child in need plan closed 2024."),
        ("bold", "Outcomes from previous plan (achieved)"),
        ("ul", ["By July 2025 Jamie will sit with a group for ten minutes."]),
        ("bold", "E – Outcomes"),
        ("ul", [o["text"] for o in outcomes]),
        ("bold", "Short term targets"),
        ("ul", ["By Easter Jamie will stay in maths for 20 minutes."]),
        ("bold", "F – Special Educational Provision"),
        ("p", "The school will use its notional budget and a top up to meet the cost."),
        ("ul", [h["text"] for h in helps[:8]]),
        ("bold", "Extracts from advice (for information only)"),
        ("p", "The EP recommends that Jamie should receive Lego therapy twice weekly for 30 minutes."),
        ("bold", "G – Health provision"),
        ("ul", [helps[8]["text"]]),
        ("bold", "H – Social care provision"),
        ("ul", [helps[9]["text"]]),
        ("bold", "I – Placement"),
        (
            "p",
            "Hadlow Park Academy. Mainstream secondary academy. Parents asked for Briar School, which is a special school.",
        ),
        ("bold", "J – Personal Budget"),
        ("p", "N/A"),
        ("bold", "K – Advice"),
        ("p", "EP report 3/11/25"),
    ]
    facts = {
        "known_as": "Jamie",
        "full_name": "Jamie Fenn",
        "date_of_birth": "2014-09-08",
        "age_on_plan": None,
        "year_group": "Year 7",
        "local_authority": "Hadlow City Council",
        "plan_date": "2026-02-12",
        "next_review_by": None,
        "last_review": "2025-12-01",
        "contact": {"name": "Lorna Pike", "role": "Case worker", "phone": "0117 496 0303", "email": None},
        "placement": {"name": "Hadlow Park Academy", "type": "Mainstream secondary academy"},
        "personal_budget": {"has": False, "text": "N/A"},
    }
    views = {
        "important_to_me": ["Minecraft and my guinea pigs.", "Being outside."],
        "good_at": ["I’m good at spotting mistakes."],
        "how_to_help_me": ["Quiet. A break when I ask."],
        "not_working": ["Being shouted at."],
        "hopes": ["I want to make video games."],
    }
    return elements, gold(facts, views, outcomes, helps, ["cancer", "lisdexamfetamine", "Child in need", "Oscar"])


PLANS = {
    "t1-leo": ("docx", leo),
    "t2-nia": ("docx", nia),
    "t3-idris": ("pdf", idris),
    "t4-marcus": ("docx", marcus),
    "t5-priya": ("pdf", priya),
    "t6-jamie": ("docx", jamie),
}

if __name__ == "__main__":
    for stem, (kind, make) in PLANS.items():
        save(Path(__file__).parent / "tuning", stem, kind, *make())
