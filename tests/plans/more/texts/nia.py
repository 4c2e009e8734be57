"""Need | Provision | Outcome side by side, one table an area; views in one run and in two columns."""
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
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
