"""Word: no tables at all, long bold sentences, unusual words ("goals", "who by", "measured by"), two reviews."""
# ruff: noqa: E501

from __future__ import annotations

from tests.plans.more.writer import Element, Made, goal, gold, help_, key_facts


def made() -> Made:
    outcomes = [
        goal(
            "1",
            "Theo will stay in class for a whole lesson, three lessons out of five each day, by the end of the summer term 2027.",
            "feelings",
            "by the end of the summer term 2027",
        ),
        goal(
            "2",
            "Theo will say sorry in words or writing within a day of an argument, most times, by July 2028.",
            "feelings",
            "by July 2028",
        ),
        goal("3", "Theo will pass his swimming 400 metres by Christmas 2026.", "sensory_physical", "by Christmas 2026"),
    ]
    rows = [
        (
            0,
            help_("Mentoring with a trusted adult Theo chooses", "Learning mentor", 2, "week", 30, outcome="E1"),
            "Learning mentor",
            "twice a week, half an hour each time",
        ),
        (
            0,
            help_("A pass to leave early for lunch", "Head of year", 1, "day", None, outcome="E1"),
            "Head of year",
            "every day",
        ),
        (
            0,
            help_(
                "Staff do not use shouting or sarcasm with Theo and must not block the door",
                "All staff",
                outcome="E1",
                negative=True,
            ),
            "All staff",
            "always",
        ),
        (
            1,
            help_("Restorative conversations", "Pastoral lead", outcome="E2"),
            "Pastoral lead",
            "within 24 hours of any incident",
        ),
        (
            1,
            help_(
                "Cognitive behaviour skills group, no more than five boys",
                "Educational psychologist with the pastoral lead",
                1,
                "week",
                60,
                group="no more than five boys",
                outcome="E2",
            ),
            "Educational psychologist with the pastoral lead",
            "an hour a week for ten weeks in the autumn term",
        ),
        (
            2,
            help_(
                "Swimming lessons in a small group",
                "Swimming teacher",
                1,
                "week",
                40,
                group="small group",
                outcome="E3",
            ),
            "Swimming teacher",
            "Thursdays, 40 minutes, weekly",
        ),
    ]
    g = help_(
        "CAMHS consultant to see Theo once a term about his ADHD.", "CAMHS consultant", 1, "term", None, section="G"
    )
    h1 = help_(
        "A befriender for three hours every weekend, except in August.", "befriender", 1, "week", 180, section="H1"
    )
    body: list[Element] = []
    for i, o in enumerate(outcomes):
        body += [("bold", f"Goal {i + 1}"), ("p", o["text"])]
        for j, h, who, often in rows:
            if i == j:
                body += [
                    ("p", f"What will happen: {h['text']}"),
                    ("p", f"Who by: {who}"),
                    ("p", f"How often: {often}"),
                    ("p", "Measured by: school records each half term"),
                ]
    elements: list[Element] = [
        ("p", "Education, Health and Care Plan (EHCP)"),
        ("p", "Council: Stannerby Council"),
        ("p", "This plan is for: Theodore James Vance"),
        ("p", "He likes to be called Theo."),
        ("p", "Date of birth: 1 March 2012"),
        ("p", "School year: Year 9"),
        ("p", "Lives at: 21 Beacon Hill, Stannerby, WX8 3RD with his foster carers"),
        ("p", "NHS number: 999 338 1200"),
        ("p", "Plan first issued: 5 May 2019. Amended and issued again: 6 May 2026."),
        ("p", "The last annual review was held on 11 March 2026."),
        ("p", "The next annual review must take place by 10 March 2027."),
        (
            "p",
            "Contact at the council: Grace Lomax, SEND Coordinator, 0161 496 0099, grace.lomax@stannerby.example.org",
        ),
        ("bold", "Section A: Theo’s views and what he wants for the future"),
        ("bold", "What I do well"),
        ("p", "I can fix a bike chain. I am loyal to my mates."),
        ("bold", "What I care about"),
        ("p", "My dog Bruno. Seeing my little brother."),
        ("bold", "What works for me"),
        ("p", "Talk to me later, not straight away. Let me walk it off."),
        ("bold", "What doesn’t work for me"),
        ("p", "Being shouted at. Cover teachers who don’t know me."),
        ("bold", "What I want in the future"),
        ("p", "I want to join the navy."),
        ("bold", "What Theo’s carers think"),
        ("p", "His carers say he is settling. Theo was removed from his parents’ care after domestic violence."),
        ("bold", "Section B: Special educational needs"),
        ("p", "Theo has ADHD. He finds it hard to stay in lessons and falls out with people."),
        ("bold", "Section C: Health needs"),
        ("p", "Theo takes lisdexamfetamine 50 mg."),
        ("bold", "Section D: Social care needs"),
        ("p", "Theo is looked after under section 31."),
        ("bold", "Section E and F: Theo’s goals and his special educational provision"),
        *body,
        ("bold", "Section G: Health provision"),
        ("p", g["text"]),
        ("bold", "Section H1: Social care provision, Chronically Sick and Disabled Persons Act 1970"),
        ("p", h1["text"]),
        ("bold", "Section H2: Other social care provision"),
        ("p", "No other provision."),
        ("bold", "Section I: School"),
        ("p", "Theo attends Beacon Academy. This is a mainstream secondary academy."),
        ("bold", "Section J: Personal budget"),
        ("p", "The carers have decided against a personal budget."),
        ("bold", "Section K: Advice"),
        ("p", "Educational psychologist: Dr Ines Holt, January 2026"),
    ]
    views = {
        "good_at": ["I can fix a bike chain.", "I am loyal to my mates."],
        "important_to_me": ["My dog Bruno.", "Seeing my little brother."],
        "how_to_help_me": ["Talk to me later, not straight away.", "Let me walk it off."],
        "not_working": ["Being shouted at.", "Cover teachers who don’t know me."],
        "hopes": ["I want to join the navy."],
    }
    facts = key_facts(
        "Theo",
        "Theodore James Vance",
        "2012-03-01",
        None,
        "Year 9",
        "Stannerby Council",
        "2026-05-06",
        "2027-03-10",
        "2026-03-11",
        ("Grace Lomax", "SEND Coordinator", "0161 496 0099", "grace.lomax@stannerby.example.org"),
        ("Beacon Academy", "mainstream secondary academy"),
        (False, "The carers have decided against a personal budget."),
    )
    return elements, gold(
        facts,
        views,
        outcomes,
        [*(h for _, h, *_ in rows), g, h1],
        [
            "21 Beacon Hill",
            "WX8 3RD",
            "999 338 1200",
            "domestic violence",
            "lisdexamfetamine",
            "looked after",
            "section 31",
        ],
    )
