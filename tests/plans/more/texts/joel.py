"""Word: very long paragraphs in section F with many helps each, figures in words, for a young man in custody-free care."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "E1",
            "By his 18th birthday, Joel will manage a bank account and a weekly budget with advice once a month.",
            "independence",
            "By his 18th birthday",
        ),
        goal(
            "E2",
            "By the end of Year 12, Joel will gain Functional Skills English at Entry 3.",
            "learning",
            "By the end of Year 12",
        ),
        goal("E3", "Joel will improve his social skills.", "communication", None),
    ]
    helps = [
        help_(
            "Joel will be taught functional English by a qualified teacher for three hours a week in a class of no more than eight.",
            "qualified teacher",
            1,
            "week",
            180,
            group="a class of no more than eight",
        ),
        help_(
            "A teaching assistant will support him in all workshops for fifteen hours each week.",
            "teaching assistant",
            None,
            "week",
            None,
            hours=15,
        ),
        help_("A reader will be provided in all examinations.", "reader"),
        help_(
            "A youth mentor will meet Joel for forty-five minutes once a week to talk about money.",
            "youth mentor",
            1,
            "week",
            45,
        ),
        help_(
            "The educational psychologist will train college staff for half a day each year in trauma-informed practice.",
            "educational psychologist",
            1,
            "year",
            None,
        ),
        help_("Staff must not search Joel’s bag in front of other students.", "Staff", negative=True),
        help_(
            "Input from the speech and language therapist as advised.",
            "speech and language therapist",
            vague=["Input from", "as advised"],
        ),
        help_(
            "A health check every year with the GP surgery’s nurse.", "GP surgery’s nurse", 1, "year", None, section="G"
        ),
        help_(
            "Staying close support of two visits a week from a leaving care worker.",
            "leaving care worker",
            2,
            "week",
            None,
            section="H2",
        ),
    ]
    elements: list[Element] = [
        ("h1", "Education, Health and Care Plan"),
        ("p", "Local authority: Royal Borough of Kestonbury"),
        (
            "kv",
            [
                ("First names", "Joel Emmanuel"),
                ("Surname", "Parrish"),
                ("Known as", "Joel"),
                ("DOB", "14 March 2009"),
                ("Age", "17"),
                ("NC year", "12"),
                ("Address", "Not to be shared"),
                ("NHS no", "999 636 0021"),
                ("Date of amended plan", "25 June 2026"),
                ("Date of first plan", "1 September 2018"),
                ("Last annual review", "30 March 2026"),
                ("Next annual review due", "29 March 2027"),
                ("SEN case worker", "Mina Olatunji, 020 7946 0244, mina.olatunji@kestonbury.example.org"),
            ],
        ),
        ("h1", "Section A – Joel’s views"),
        ("h2", "My strengths"),
        ("ul", ["I’m a good laugh.", "I can cook for ten people."]),
        ("h2", "What matters"),
        ("ul", ["My sister and my trainers."]),
        ("h2", "How to work with me"),
        ("ul", ["Be straight with me."]),
        ("h2", "What’s not right at the moment"),
        ("ul", ["I keep getting new social workers."]),
        ("h2", "Where I want to get to"),
        ("ul", ["I want my own food truck."]),
        ("h2", "Views of others"),
        ("p", "Joel’s foster carer says he is generous. He was arrested in 2025 and not charged."),
        ("h1", "Section B – Special educational needs"),
        ("p", "Joel reads at the level of an eight-year-old."),
        ("h1", "Section C – Health needs"),
        ("p", "Joel has used cannabis."),
        ("h1", "Section D – Social care needs"),
        ("p", "Joel is in the care of the local authority under a care order."),
        ("h1", "Section E – Outcomes"),
        ("ol", [o["text"] for o in outcomes]),
        ("h1", "Section F – Special educational provision"),
        ("h2", "Cognition and learning"),
        ("p", " ".join(h["text"] for h in helps[:3])),
        ("h2", "Social, emotional and mental health"),
        ("p", " ".join(h["text"] for h in helps[3:7])),
        ("h1", "Section G – Health provision"),
        ("p", helps[7]["text"]),
        ("h1", "Section H1 – Social care provision"),
        ("p", "None."),
        ("h1", "Section H2 – Other social care provision"),
        ("p", helps[8]["text"]),
        ("h1", "Section I – Placement"),
        ("p", "Kestonbury College, general further education college"),
        ("h1", "Section J – Personal budget"),
        ("p", "No personal budget is in place."),
        ("h1", "Section K – Advice"),
        ("p", "Virtual school head, Cato Lunn, 12 March 2026"),
    ]
    views = {
        "good_at": ["I’m a good laugh.", "I can cook for ten people."],
        "important_to_me": ["My sister and my trainers."],
        "how_to_help_me": ["Be straight with me."],
        "not_working": ["I keep getting new social workers."],
        "hopes": ["I want my own food truck."],
    }
    facts = key_facts(
        "Joel",
        "Joel Emmanuel Parrish",
        "2009-03-14",
        17,
        "Year 12",
        "Royal Borough of Kestonbury",
        "2026-06-25",
        "2027-03-29",
        "2026-03-30",
        ("Mina Olatunji", "SEN case worker", "020 7946 0244", "mina.olatunji@kestonbury.example.org"),
        ("Kestonbury College", "general further education college"),
        (False, "No personal budget is in place."),
    )
    return elements, gold(
        facts, views, outcomes, helps, ["999 636 0021", "arrested", "cannabis", "care order", "foster carer"]
    )
