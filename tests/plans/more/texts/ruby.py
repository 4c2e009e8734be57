"""Three columns a need (Outcome | Steps | Provision), several helps in a cell; the plan speaks to "you"."""
# ruff: noqa: E501, E731

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "1",
            "By August 2027 you will be able to say how you feel using your feelings fan to an adult you trust, at least once each day.",
            "feelings",
            "By August 2027",
        ),
        goal(
            "2", "By the end of Year 4 you will be able to read 60 words a minute.", "learning", "By the end of Year 4"
        ),
        goal(
            "3",
            "By the end of primary school you will be able to use the toilet in school by yourself.",
            "independence",
            "By the end of primary school",
        ),
    ]
    helps = [
        help_(
            "Drawing and talking sessions with a trained practitioner, 12 weekly sessions of 30 minutes.",
            "trained practitioner",
            1,
            "week",
            30,
        ),
        help_("Check-in with Mrs Adair at 8.50 each morning for five minutes.", "Mrs Adair", 1, "day", 5),
        help_("Your teacher will use your feelings fan with the whole class every day.", "teacher", 1, "day", None),
        help_(
            "Paired reading with a Year 6 reader, 10 minutes, Mondays, Wednesdays and Fridays.",
            "Year 6 reader",
            3,
            "week",
            10,
        ),
        help_(
            "Daily phonics in a group of five with a qualified teacher for 25 minutes.",
            "qualified teacher",
            1,
            "day",
            25,
            group="a group of five",
        ),
        help_("You must not be asked to read out loud to the class.", [], negative=True),
        help_(
            "A toilet plan, written by the continence nurse and updated each half term.",
            "continence nurse",
            1,
            "half_term",
            None,
        ),
        help_("Help from an adult when required.", "adult", vague=["when required"]),
        help_("Bladder clinic every four months.", [], 3, "year", None, section="G"),
    ]
    bullets = lambda some: ["• " + h["text"] for h in some]
    elements: list[Element] = [
        ("h1", "Your Education, Health and Care Plan"),
        ("p", "Penhallow Borough Council wrote this plan with you and your family."),
        (
            "kv",
            [
                ("Your name", "Ruby Mae Tansley"),
                ("What you like to be called", "Ruby"),
                ("Your birthday", "12 November 2017"),
                ("Your school year", "Year 3"),
                ("Where you live", "15 Quarry Steps, Penhallow TK6 1YY"),
                ("Your NHS number", "999 404 1188"),
                ("Your plan was made on", "8 May 2026"),
                ("We last met to review it on", "26 March 2026"),
                ("We must review it before", "25 March 2027"),
                ("Your plan officer", "Jools Harker, telephone 01632 960210"),
            ],
        ),
        ("h1", "Section A – Your story"),
        ("h2", "What you told us you are good at"),
        ("ul", ["I’m good at climbing.", "I can whistle three tunes."]),
        ("h2", "What you told us is important"),
        ("ul", ["My step-sister and our den."]),
        ("h2", "What you told us helps"),
        ("ul", ["Let me sit near the door."]),
        ("h2", "What you told us is not going well"),
        ("ul", ["The toilets smell and I hold on all day."]),
        ("h2", "What you want to do when you are older"),
        ("ul", ["I want to be a firefighter."]),
        ("h2", "What Mum and Dad told us"),
        ("p", "Mum and Dad say that you are brave. Dad has been off work with depression."),
        ("h1", "Section B – Your special educational needs"),
        (
            "p",
            "You find it hard to say how you feel. You read more slowly than other children in your class. You do not always know when you need the toilet.",
        ),
        ("h1", "Section C – Your health needs"),
        ("p", "You take oxybutynin 2.5 mg."),
        ("h1", "Section D – Your social care needs"),
        ("p", "Your family had an early help assessment."),
        ("h1", "Sections E and F – Your outcomes and the help you will get"),
        (
            "table",
            [
                ["Outcome (E)", "Steps", "Provision (F)"],
                [f"1. {outcomes[0]['text']}", "Use the fan with help by Christmas.", bullets(helps[0:3])],
                [f"2. {outcomes[1]['text']}", "Read 40 words a minute by Easter.", bullets(helps[3:6])],
                [f"3. {outcomes[2]['text']}", "Go with a reminder by Easter.", bullets(helps[6:8])],
            ],
        ),
        ("h1", "Section G – Your health provision"),
        ("ul", [helps[8]["text"]]),
        ("h1", "Sections H1 and H2 – Your social care provision"),
        ("p", "There is nothing in these sections."),
        ("h1", "Section I – Your school"),
        ("p", "Penhallow Community Primary School (mainstream primary school)"),
        ("h1", "Section J – Personal budget"),
        ("p", "Your parents have not asked for a personal budget."),
        ("h1", "Section K – Advice"),
        ("p", "Dr Lois Keane, educational psychologist, 3 February 2026"),
    ]
    views = {
        "good_at": ["I’m good at climbing.", "I can whistle three tunes."],
        "important_to_me": ["My step-sister and our den."],
        "how_to_help_me": ["Let me sit near the door."],
        "not_working": ["The toilets smell and I hold on all day."],
        "hopes": ["I want to be a firefighter."],
    }
    facts = key_facts(
        "Ruby",
        "Ruby Mae Tansley",
        "2017-11-12",
        None,
        "Year 3",
        "Penhallow Borough Council",
        "2026-05-08",
        "2027-03-25",
        "2026-03-26",
        ("Jools Harker", "plan officer", "01632 960210", None),
        ("Penhallow Community Primary School", "mainstream primary school"),
        (False, "Your parents have not asked for a personal budget."),
    )
    return elements, gold(
        facts, views, outcomes, helps, ["15 Quarry Steps", "TK6 1YY", "999 404 1188", "depression", "oxybutynin"]
    )
