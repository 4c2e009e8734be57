"""A scan with prose: bullets for help, a few figures; nothing unusual but the picture."""

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "By the end of Year 13, Noor will live in a shared house for one weekend a month.",
            "independence",
            "By the end of Year 13",
        ),
        goal(
            "E2",
            "By July 2027, Noor will pay for her own lunch with a card on four days a week.",
            "independence",
            "By July 2027",
        ),
    ]
    helps = [
        help_(
            "A life skills tutor will teach Noor about money for one hour, twice a week.",
            "life skills tutor",
            2,
            "week",
            60,
        ),
        help_(
            "A support worker will go with Noor to the café every day for thirty minutes.",
            "support worker",
            1,
            "day",
            30,
        ),
        help_(
            "Cooking lessons in a group of four for two hours each week.", [], 1, "week", 120, group="a group of four"
        ),
        help_("Support with friendships as required.", [], vague=["as required"]),
        help_("The community nurse will meet Noor every six months.", "community nurse", 2, "year", None, section="G"),
        help_(
            "Ten hours a week of support from a personal assistant.",
            "personal assistant",
            None,
            "week",
            None,
            hours=10,
            section="H2",
        ),
    ]
    elements: list[Element] = [
        ("h1", "Education, Health and Care Plan"),
        (
            "kv",
            [
                ("Name", "Noor Siddiqui"),
                ("Known as", "Noor"),
                ("Date of birth", "11 October 2008"),
                ("Year group", "Year 13"),
                ("Address", "8 Mill Yard, Corbridge End, TK3 7RR"),
                ("NHS number", "999 404 7719"),
                ("Local authority", "Corbridge End City Council"),
                ("Date of this plan", "2 July 2026"),
                ("Next review by", "1 July 2027"),
                ("Case officer", "Finn Aster, Case Officer, 01632 960651"),
            ],
        ),
        ("h1", "Section A: Views, interests and aspirations"),
        ("h2", "What I am good at"),
        ("ul", ["I am good at hair and make-up."]),
        ("h2", "What is important to me"),
        ("ul", ["My sisters and my phone."]),
        ("h2", "How to help me"),
        ("ul", ["Be kind and do not rush me."]),
        ("h2", "What is not working"),
        ("ul", ["I have no friends to go out with."]),
        ("h2", "My hopes"),
        ("ul", ["I want to work in a salon."]),
        ("h2", "Parents’ views"),
        ("p", "Mrs Siddiqui is waiting for surgery and the family has debts."),
        ("h1", "Section B: Special educational needs"),
        ("p", "Noor has a learning disability and finds money difficult."),
        ("h1", "Section C: Health needs"),
        ("p", "Noor takes valproate."),
        ("h1", "Section D: Social care needs"),
        ("p", "Noor needs help to go out."),
        ("h1", "Section E: Outcomes"),
        *[("p", f"{o['ref']} {o['text']}") for o in outcomes],
        ("h1", "Section F: Special educational provision"),
        ("ul", [h["text"] for h in helps[:4]]),
        ("h1", "Section G: Health provision"),
        ("ul", [helps[4]["text"]]),
        ("h1", "Section H1: Social care provision"),
        ("p", "None."),
        ("h1", "Section H2: Other social care provision"),
        ("ul", [helps[5]["text"]]),
        ("h1", "Section I: Placement"),
        ("p", "Name of college: Corbridge End College"),
        ("p", "Type of college: General further education college"),
        ("h1", "Section J: Personal budget"),
        ("p", "A personal budget has not been requested."),
        ("h1", "Section K: Advice"),
        ("p", "Social worker, Wes Tamm, 4 May 2026"),
    ]
    views = {
        "good_at": ["I am good at hair and make-up."],
        "important_to_me": ["My sisters and my phone."],
        "how_to_help_me": ["Be kind and do not rush me."],
        "not_working": ["I have no friends to go out with."],
        "hopes": ["I want to work in a salon."],
    }
    facts = key_facts(
        "Noor",
        "Noor Siddiqui",
        "2008-10-11",
        None,
        "Year 13",
        "Corbridge End City Council",
        "2026-07-02",
        "2027-07-01",
        None,
        ("Finn Aster", "Case Officer", "01632 960651", None),
        ("Corbridge End College", "General further education college"),
        (False, "A personal budget has not been requested."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        helps,
        ["8 Mill Yard", "TK3 7RR", "999 404 7719", "surgery and the family has debts", "valproate"],
    )
