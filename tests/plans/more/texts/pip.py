"""PDF: titles as in a letter to the child; help in a table of three columns with who and when in one cell."""

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "Philippa will join assembly for ten minutes with ear defenders, on four days a week, by Easter 2028.",
            "sensory_physical",
            "by Easter 2028",
        ),
        goal(
            "E2",
            "By the end of Key Stage 1 Philippa will dress herself after swimming except for her shoes.",
            "independence",
            "By the end of Key Stage 1",
        ),
    ]
    table = [
        (
            help_("Ear defenders and a seat by the door", ["Class teacher"], outcome="E1"),
            "E1",
            "Class teacher – every assembly",
        ),
        (
            help_("Sensory circuit before assembly", ["Teaching assistant"], 1, "day", 15, outcome="E1"),
            "E1",
            "Teaching assistant – daily, 15 minutes",
        ),
        (
            help_("Sensory assessment and advice", ["Occupational therapist"], 1, "year", 120, outcome="E1"),
            "E1",
            "Occupational therapist – two hours once a year",
        ),
        (
            help_("Dressing programme with backward chaining", ["Teaching assistant"], 2, "week", 20, outcome="E2"),
            "E2",
            "Teaching assistant – twice a week, 20 minutes",
        ),
        (
            help_(
                "Philippa must not be hurried or dressed by adults in front of others",
                ["All staff"],
                outcome="E2",
                negative=True,
            ),
            "E2",
            "All staff – always",
        ),
    ]
    g = help_("Vision check once a year by the orthoptist.", ["orthoptist"], 1, "year", None, section="G")
    h = help_(
        "Portage home visits of one hour each week until September 2026.", ["Portage"], 1, "week", 60, section="H1"
    )
    elements: list[Element] = [
        ("header", "Plan for Philippa Dunmore"),
        ("h1", "Education, Health and Care Plan"),
        ("h2", "Who this plan is about"),
        (
            "kv",
            [
                ("Full name", "Philippa Grace Dunmore"),
                ("Likes to be known as", "Pip"),
                ("Date of birth", "4 April 2020"),
                ("School year", "Year 1"),
                ("Home address", "The Lodge, 2 Abbey Walk, Suthersea, WX1 9LL"),
                ("NHS number", "999 555 2077"),
                ("Council", "Suthersea Council"),
                ("Date this plan was made", "19 June 2026"),
                ("Date of last review", "8 May 2026"),
                ("Date of next review", "7 May 2027"),
                ("Council’s SEND officer", "Kester Vaughan, 020 7946 0633"),
            ],
        ),
        ("h1", "A. Pip’s views, interests and aspirations"),
        ("h2", "Things Pip is good at"),
        ("ul", ["I can do a forward roll."]),
        ("h2", "Things Pip loves"),
        ("ul", ["Peppa, mud and Grandma."]),
        ("h2", "Things that help Pip"),
        ("ul", ["A big cushion to push into."]),
        ("h2", "Things Pip finds hard"),
        ("ul", ["Hand dryers hurt my ears."]),
        ("h2", "What Pip would like"),
        ("ul", ["I want to go to school on my scooter."]),
        ("h2", "What Mummy and Daddy say"),
        ("p", "Pip’s daddy has PTSD from the army."),
        ("h1", "B. Pip’s special educational needs"),
        ("p", "Pip is autistic and finds noise painful."),
        ("h1", "C. Pip’s health needs"),
        ("p", "Pip wears glasses."),
        ("h1", "D. Pip’s social care needs"),
        ("p", "Pip’s parents need a break."),
        ("h1", "E. Pip’s outcomes"),
        *[("p", f"{o['ref']}: {o['text']}") for o in outcomes],
        ("h1", "F. The special educational provision Pip needs"),
        ("table", [["Outcome", "Provision", "By whom and when"], *[[ref, x["text"], when] for x, ref, when in table]]),
        ("h1", "G. The health provision Pip needs"),
        ("ul", [g["text"]]),
        ("h1", "H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970"),
        ("ul", [h["text"]]),
        ("h1", "H2. Any other social care provision"),
        ("p", "None."),
        ("h1", "I. Pip’s school"),
        ("p", "Abbey Infant School (mainstream infant school)"),
        ("h1", "J. Personal budget"),
        ("p", "No personal budget has been agreed."),
        ("h1", "K. Advice"),
        ("p", "Educational psychologist: Dr Lin Moor"),
    ]
    views = {
        "good_at": ["I can do a forward roll."],
        "important_to_me": ["Peppa, mud and Grandma."],
        "how_to_help_me": ["A big cushion to push into."],
        "not_working": ["Hand dryers hurt my ears."],
        "hopes": ["I want to go to school on my scooter."],
    }
    facts = key_facts(
        "Pip",
        "Philippa Grace Dunmore",
        "2020-04-04",
        None,
        "Year 1",
        "Suthersea Council",
        "2026-06-19",
        "2027-05-07",
        "2026-05-08",
        ("Kester Vaughan", "SEND officer", "020 7946 0633", None),
        ("Abbey Infant School", "mainstream infant school"),
        (False, "No personal budget has been agreed."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        [*(x for x, _, _ in table), g, h],
        ["2 Abbey Walk", "WX1 9LL", "999 555 2077", "PTSD"],
    )
