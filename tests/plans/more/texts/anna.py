"""A scan with tables: outcomes in one table, help in another with a column each for who, how often and how long."""

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "By July 2028, Anna will cross a quiet road safely with an adult watching, nine times out of ten.",
            "independence",
            "By July 2028",
        ),
        goal(
            "E2",
            "By the end of Year 8, Anna will write a shopping list of ten words that another person can read.",
            "learning",
            "By the end of Year 8",
        ),
    ]
    helps = [
        help_("Road safety lessons on real streets near school", "Travel trainer", 1, "week", 45),
        help_("Practice walks with a checklist", "Teaching assistant", 2, "week", 20),
        help_("Functional writing lessons in a group of four", "Class teacher", 4, "week", 30, group="a group of four"),
        help_("Keyboard skills on a tablet", "Teaching assistant", 1, "day", 10),
        help_("Writing programme advice to school", "Occupational therapist", 1, "term", 60),
    ]
    lines = [
        ("Travel trainer", "Once a week", "45 minutes"),
        ("Teaching assistant", "Twice a week", "20 minutes"),
        ("Class teacher", "Four times a week", "30 minutes"),
        ("Teaching assistant", "Every day", "10 minutes"),
        ("Occupational therapist", "Once a term", "1 hour"),
    ]
    health = help_(
        "The school nurse will weigh Anna every half term.", "school nurse", 1, "half_term", None, section="G"
    )
    elements: list[Element] = [
        ("h1", "Education, Health and Care Plan"),
        (
            "kv",
            [
                ("Full name", "Anna Louise Birch"),
                ("Known as", "Anna"),
                ("Date of birth", "2 June 2013"),
                ("Year group", "Year 7"),
                ("Address", "7 Tollgate Row, Easby, QE4 9ZZ"),
                ("NHS number", "999 640 7781"),
                ("Local authority", "Easby County Council"),
                ("Date of this plan", "24 July 2026"),
                ("Next review by", "23 July 2027"),
                ("Case officer", "Hal Mortimer, SEN Case Officer, 01632 960766"),
            ],
        ),
        ("h1", "Section A: Views, interests and aspirations"),
        ("h2", "What I am good at"),
        ("ul", ["I am good at feeding the lambs.", "I remember birthdays."]),
        ("h2", "What is important to me"),
        ("ul", ["The farm and my brother Jim."]),
        ("h2", "How to help me"),
        ("ul", ["Show me one thing at a time."]),
        ("h2", "What is not working"),
        ("ul", ["Writing makes my arm ache."]),
        ("h2", "My hopes"),
        ("ul", ["I want to work on a farm."]),
        ("h2", "Parents’ views"),
        ("p", "Mr Birch broke his back in 2024 and the family may lose the farm."),
        ("h1", "Section B: Special educational needs"),
        ("p", "Anna has Down’s syndrome. Her writing is hard to read."),
        ("h1", "Section C: Health needs"),
        ("p", "Anna takes levothyroxine 50 micrograms."),
        ("h1", "Section D: Social care needs"),
        ("p", "None."),
        ("h1", "Section E: Outcomes"),
        ("table", [["Ref", "Outcome"], *[[o["ref"], o["text"]] for o in outcomes]]),
        ("h1", "Section F: Special educational provision"),
        (
            "table",
            [
                ["Provision", "Who", "How often", "How long"],
                *[[h["text"], *line] for h, line in zip(helps, lines, strict=True)],
            ],
        ),
        ("h1", "Section G: Health provision"),
        ("p", f"1. {health['text']}"),
        ("h1", "Section H1: Social care provision"),
        ("p", "None."),
        ("h1", "Section H2: Any other social care provision"),
        ("p", "None."),
        ("h1", "Section I: Placement"),
        ("p", "Name of school: Easby Vale School"),
        ("p", "Type of school: Community special school"),
        ("h1", "Section J: Personal budget"),
        ("p", "The family do not want a personal budget."),
        ("h1", "Section K: Advice"),
        ("p", "Educational psychologist, Dr Sal Winn, 3 May 2026"),
    ]
    views = {
        "good_at": ["I am good at feeding the lambs.", "I remember birthdays."],
        "important_to_me": ["The farm and my brother Jim."],
        "how_to_help_me": ["Show me one thing at a time."],
        "not_working": ["Writing makes my arm ache."],
        "hopes": ["I want to work on a farm."],
    }
    facts = key_facts(
        "Anna",
        "Anna Louise Birch",
        "2013-06-02",
        None,
        "Year 7",
        "Easby County Council",
        "2026-07-24",
        "2027-07-23",
        None,
        ("Hal Mortimer", "SEN Case Officer", "01632 960766", None),
        ("Easby Vale School", "Community special school"),
        (False, "The family do not want a personal budget."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        [*helps, health],
        ["7 Tollgate Row", "QE4 9ZZ", "999 640 7781", "broke his back", "levothyroxine"],
    )
