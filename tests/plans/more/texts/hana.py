"""Word: provision before outcomes; help in sentences that begin with the deliverer's verb; a table of key people."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "Hana will solve two-step word problems in maths with a number line, getting 7 out of 10 right, by July 2028.",
            "learning",
            "by July 2028",
        ),
        goal(
            "E2",
            "By the end of Year 6 Hana will have a friend she sees outside school at least once a month.",
            "social_care",
            "By the end of Year 6",
        ),
        goal(
            "E3",
            "Hana will be able to tell her teacher about a seizure warning before it happens, each time, by December 2027.",
            "health",
            "by December 2027",
        ),
    ]
    helps = [
        help_(
            "Maths taught in a group of six by the class teacher, one hour each day.",
            "class teacher",
            1,
            "day",
            60,
            group="a group of six",
        ),
        help_(
            "Extra number work with a teaching assistant for 20 minutes, four mornings a week.",
            "teaching assistant",
            4,
            "week",
            20,
        ),
        help_(
            "The specialist teacher for learning difficulties will assess Hana’s maths every term and plan the next steps with staff.",
            "specialist teacher for learning difficulties",
            1,
            "term",
            None,
        ),
        help_(
            "A buddy club at lunchtime on Tuesdays and Thursdays, run by the learning mentor.",
            "learning mentor",
            2,
            "week",
            None,
        ),
        help_(
            "Hana must never swim or climb without an adult beside her who knows her seizure plan.",
            "adult",
            negative=True,
        ),
        help_("Whole-staff epilepsy training, 90 minutes, each September.", [], 1, "year", 90),
        help_("Additional time will be given where necessary.", [], vague=["where necessary"]),
        help_("The epilepsy nurse will visit school twice yearly.", "epilepsy nurse", 2, "year", None, section="G"),
        help_(
            "Youth club with a one-to-one worker, two hours on a Friday evening each week.",
            "one-to-one worker",
            1,
            "week",
            120,
            section="H2",
            group="one-to-one",
        ),
    ]
    elements: list[Element] = [
        ("h1", "EDUCATION, HEALTH AND CARE PLAN"),
        ("p", "Maintained by Tolland County Council"),
        ("h2", "Front sheet"),
        (
            "table",
            [
                ["Child", "Hana Midori Castle"],
                ["Called", "Hana"],
                ["Born", "25 May 2015"],
                ["Class", "Year 5"],
                ["Where she lives", "Garden Flat, 30 Priory Gate, Tolland, KX7 3PW"],
                ["NHS", "999 771 9043"],
                ["This plan", "15 May 2026"],
                ["Reviewed", "27 February 2026"],
                ["Review again by", "26 February 2027"],
                ["Plan manager", "Ottoline Grey, 01632 960431"],
            ],
            {"head": 0},
        ),
        ("h1", "Section A"),
        ("h2", "Hana in her own words"),
        ("bold", "What I’m proud of"),
        ("ul", ["I finished the whole book about volcanoes."]),
        ("bold", "What I care about"),
        ("ul", ["My tortoise Shelly.", "Saturday Japanese school."]),
        ("bold", "How grown-ups can help"),
        ("ul", ["Explain it again with pictures."]),
        ("bold", "Things that bother me"),
        ("ul", ["People treat me like a baby because of my fits."]),
        ("bold", "If I had three wishes"),
        ("ul", ["I want a best friend."]),
        ("h2", "Hana’s parents say"),
        ("p", "Mr Castle lost his licence for drink-driving. They want her to be independent."),
        ("h1", "Section F"),
        ("ul", [h["text"] for h in helps[:7]]),
        ("h1", "Section E"),
        ("p", "These outcomes were agreed at the review."),
        ("ul", [o["text"] for o in outcomes]),
        ("h1", "Section B"),
        ("p", "Hana has a moderate learning difficulty. She has few friends."),
        ("h1", "Section C"),
        ("p", "Hana takes lamotrigine 75 mg twice a day."),
        ("h1", "Section D"),
        ("p", "Hana’s aunt has parental responsibility with her parents under a court order."),
        ("h1", "Section G"),
        ("p", helps[7]["text"]),
        ("h1", "Section H1"),
        ("p", "None needed."),
        ("h1", "Section H2"),
        ("p", helps[8]["text"]),
        ("h1", "Section I"),
        ("p", "Tolland Green Primary School – mainstream community primary school"),
        ("h1", "Section J"),
        ("p", "There is no personal budget at this time."),
        ("h1", "Section K"),
        ("p", "Educational psychologist – Dr Vik Sarn – 2 January 2026"),
    ]
    views = {
        "good_at": ["I finished the whole book about volcanoes."],
        "important_to_me": ["My tortoise Shelly.", "Saturday Japanese school."],
        "how_to_help_me": ["Explain it again with pictures."],
        "not_working": ["People treat me like a baby because of my fits."],
        "hopes": ["I want a best friend."],
    }
    facts = key_facts(
        "Hana",
        "Hana Midori Castle",
        "2015-05-25",
        None,
        "Year 5",
        "Tolland County Council",
        "2026-05-15",
        "2027-02-26",
        "2026-02-27",
        ("Ottoline Grey", "Plan manager", "01632 960431", None),
        ("Tolland Green Primary School", "mainstream community primary school"),
        (False, "There is no personal budget at this time."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["30 Priory Gate", "KX7 3PW", "999 771 9043", "drink-driving", "lamotrigine", "court order"],
    )
