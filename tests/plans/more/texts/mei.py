"""A scan: headings and numbered items, figures in words."""

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
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
        facts,
        views,
        outcomes,
        helps,
        ["3 Harbour Terrace", "WX2 5DD", "999 555 1420", "heart condition", "salbutamol"],
    )
