"""PDF, landscape: five columns (Need, Outcome, Provision with bullets, Staff, Time) for each area; views in a table of two columns."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "Callum will write independently for 15 minutes using a word processor in three subjects by the end of Year 10.",
            "learning",
            "by the end of Year 10",
        ),
        goal(
            "E2",
            "Callum will attend all his lessons on four days out of five by April 2027.",
            "feelings",
            "by April 2027",
        ),
    ]
    f = [
        (help_("Touch-typing tuition.", "TA", 3, "week", 15, outcome="E1"), "TA", "15 mins x 3 per week"),
        (
            help_("Laptop with speech-to-text in every lesson that needs writing.", "SENCO", outcome="E1"),
            "SENCO",
            "Every lesson",
        ),
        (
            help_(
                "Structured spelling programme taught one-to-one.",
                "Specialist dyslexia teacher",
                2,
                "week",
                40,
                group="one-to-one",
                outcome="E1",
            ),
            "Specialist dyslexia teacher",
            "2 x 40 minutes weekly",
        ),
        (
            help_("Morning meet and greet.", "Pastoral manager", 1, "day", 10, outcome="E2"),
            "Pastoral manager",
            "10 minutes daily",
        ),
        (
            help_("Solution-focused sessions.", "Educational psychologist", 6, "year", 60, outcome="E2"),
            "Educational psychologist",
            "6 hourly sessions a year",
        ),
        (
            help_("Part-time timetables are not to be used.", "All staff", outcome="E2", negative=True),
            "All staff",
            "At all times",
        ),
    ]
    rows = [["Need (B)", "Outcome (E)", "Provision (F)", "Staff", "Time"]]
    rows += [
        [
            {"text": "Callum is dyslexic and his writing does not show what he knows.", "rows": 3},
            {"text": "E1 " + outcomes[0]["text"], "rows": 3},
            f[0][0]["text"],
            f[0][1],
            f[0][2],
        ],
        *[[h["text"], w, t] for h, w, t in f[1:3]],
    ]  # type: ignore[list-item]
    rows += [
        [
            {"text": "Callum avoids school when he is anxious.", "rows": 3},
            {"text": "E2 " + outcomes[1]["text"], "rows": 3},
            f[3][0]["text"],
            f[3][1],
            f[3][2],
        ],
        *[[h["text"], w, t] for h, w, t in f[4:6]],
    ]  # type: ignore[list-item]
    g = help_("CAMHS will review Callum’s treatment every six weeks.", "CAMHS", None, None, None, section="G")
    h = help_(
        "Mileage for his mother to take him to a youth project, if funding allows.",
        [],
        section="H2",
        vague=["if funding allows"],
    )
    elements: list[Element] = [
        ("landscape",),
        ("header", "Callum Reid EHCP final"),
        ("h1", "Education, Health and Care Plan"),
        (
            "table",
            [
                ["Name", "Callum Reid", "Preferred name", "Cal"],
                ["Date of birth", "13 September 2011", "Year group", "Year 9"],
                ["Local authority", "Borough of Ainsley", "Plan date", "1 June 2026"],
                ["Last review", "9 March 2026", "Next review", "8 March 2027"],
                ["EHC officer", "Thea Nwachukwu", "Officer’s phone", "01632 960712"],
                ["Address", "17 Cinder Path, Ainsley, QE5 1BD", "NHS number", "999 613 5508"],
            ],
            {"head": 0},
        ),
        ("h1", "Section A: Views"),
        (
            "table",
            [
                ["Good things about me", "I can take an engine apart.; I look out for my sister."],
                ["What matters to me", "My bike and my grandad’s shed."],
                ["What I need from people", "Don’t make a fuss when I come in late."],
                ["What gets on my nerves", "Being made to copy off the board."],
                ["Where I’m heading", "I want an apprenticeship in a garage."],
            ],
            {"head": 0},
        ),
        ("h2", "Views of Callum’s mum"),
        ("p", "Callum’s mum has fibromyalgia and is worried about fines for his absence."),
        ("h1", "Sections B, E and F"),
        ("table", rows),
        ("h1", "Section C: Health needs"),
        ("p", "Callum takes sertraline."),
        ("h1", "Section D: Social care needs"),
        ("p", "None known."),
        ("h1", "Section G: Health provision"),
        ("ul", [g["text"]]),
        ("h1", "Section H1: Social care provision"),
        ("p", "None."),
        ("h1", "Section H2: Other social care provision"),
        ("ul", [h["text"]]),
        ("h1", "Section I: Placement"),
        ("p", "Name: Ainsley High School"),
        ("p", "Type: Mainstream secondary school"),
        ("h1", "Section J: Personal budget"),
        ("p", "Not applicable."),
        ("h1", "Section K: Advice"),
        ("p", "EP report 4 February 2026"),
    ]
    elements[5] = (
        "table",
        [
            ["Good things about me", ["I can take an engine apart.", "I look out for my sister."]],
            ["What matters to me", "My bike and my grandad’s shed."],
            ["What I need from people", "Don’t make a fuss when I come in late."],
            ["What gets on my nerves", "Being made to copy off the board."],
            ["Where I’m heading", "I want an apprenticeship in a garage."],
        ],
        {"head": 0},
    )
    views = {
        "good_at": ["I can take an engine apart.", "I look out for my sister."],
        "important_to_me": ["My bike and my grandad’s shed."],
        "how_to_help_me": ["Don’t make a fuss when I come in late."],
        "not_working": ["Being made to copy off the board."],
        "hopes": ["I want an apprenticeship in a garage."],
    }
    facts = key_facts(
        "Cal",
        "Callum Reid",
        "2011-09-13",
        None,
        "Year 9",
        "Borough of Ainsley",
        "2026-06-01",
        "2027-03-08",
        "2026-03-09",
        ("Thea Nwachukwu", "EHC officer", "01632 960712", None),
        ("Ainsley High School", "Mainstream secondary school"),
        (False, "Not applicable."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        [*(x for x, _, _ in f), g, h],
        ["17 Cinder Path", "QE5 1BD", "999 613 5508", "fibromyalgia", "sertraline"],
    )
