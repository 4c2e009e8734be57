"""Bold lines for headings, poor habits: advice pasted in, last plan's outcomes, another child's name, one section H."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_


def made() -> Made:
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
