"""Four last fictional plans, scored at first contact after all other mending (figures in README.md).

Run: python -m tests.plans.more.fifth     (writes tests/plans/more/fifth)
"""

# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

from tests.plans.more.writer import goal, gold, help_, key_facts, save

OUT = Path(__file__).parent / "fifth"
END = [
    ("h1", "Section G"),
    ("p", "There is no health provision."),
    ("h1", "Section H1"),
    ("p", "None."),
    ("h1", "Section H2"),
    ("p", "None."),
]


def wide_table() -> None:
    """One table with strengths, needs, outcomes and provision in a row for each area."""
    o = [
        "By July 2026 Idris will use a visual timetable to move between lessons without an adult.",
        "By July 2026 Idris will write three linked sentences about a topic.",
        "By July 2026 Idris will use a calm card before he hits out, on 8 out of 10 occasions.",
    ]
    lines = [("Communication and interaction", "Idris uses signs well.", "Idris finds spoken instructions hard.", o[0], [("A visual timetable gone through with Idris each morning", "Teaching assistant", "Daily, 5 minutes"), ("Makaton signing by all staff who work with Idris", "All school staff", "Throughout the day")]),
             ("Cognition and learning", "Idris loves books.", "Idris has a specific literacy difficulty.", o[1], [("Colourful Semantics programme", "Specialist teaching assistant", "3 times weekly, 25 minutes"), ("Small group guided writing (4 pupils)", "Class teacher", "Twice weekly, 30 minutes")]),
             ("Social, emotional and mental health", "Idris is gentle with younger children.", "Idris becomes angry when he loses.", o[2], [("Drawing and talking therapy", "Trained practitioner", "Weekly, 40 minutes, for 12 weeks"), ("Restraint must not be used unless someone is in danger", "All school staff", "Always")])]  # fmt: skip
    table = [["Area", "Strengths", "Needs", "Outcomes", "Provision", "Who", "Frequency"]]
    for area, good, need, out, helps in lines:
        for n, (what, who, often) in enumerate(helps):
            left = [{"text": t, "rows": 2} for t in (area, good, need, out)] if n == 0 else []
            table.append([*left, what, who, often])
    e = [("landscape",), ("h1", "Education, Health and Care Plan"), ("kv", [("Name of child", "Idris Bowen-Khan"), ("Date of birth", "11 June 2016"), ("Year group", "Year 4"), ("Name of local authority", "Tarnbrook Council"), ("Date of final plan", "3 March 2025"), ("Plan to be reviewed by", "2 March 2026"), ("SEND Officer", "Olive Marchetti, olive.marchetti@tarnbrook.example.org, 01632 960717"), ("UPN", "Z999000554433")]),
         ("h1", "Section A: My views"), ("p", "My name is Idris and I told my teacher these things."), ("lead", "I am good at", "being kind and drawing."), ("lead", "I like", "my trampoline."), ("lead", "It helps me when", "people use pictures."), ("lead", "I don't like", "shouting."), ("lead", "When I am older I want", "to be a chef."),
         ("h1", "Sections B, E and F"), ("table", table), ("h1", "Section C"), ("p", "None."), ("h1", "Section D"), ("p", "Idris has a social worker because of his older brother's arrest."), *END, ("h1", "Section I"), ("p", "Tarnbrook Junior School (mainstream)"), ("h1", "Section J"), ("p", "No personal budget was requested.")]  # fmt: skip
    a = [(1, "day", 5), (None, None, None), (3, "week", 25), (2, "week", 30), (1, "week", 40), (None, None, None)]
    flat = [(what, who, n) for n, (_, _, _, _, hs) in enumerate(lines, 1) for what, who, _ in hs]
    helps = [
        help_(
            t,
            who,
            *amounts,
            outcome=str(n),
            group="Small group guided writing (4 pupils)" if "group" in t else None,
            negative="must not" in t,
        )
        for (t, who, n), amounts in zip(flat, a, strict=True)
    ]
    g = gold(key_facts("Idris", "Idris Bowen-Khan", "2016-06-11", None, "Year 4", "Tarnbrook Council", "2025-03-03", "2026-03-02", None, ("Olive Marchetti", "SEND Officer", "01632 960717", "olive.marchetti@tarnbrook.example.org"), ("Tarnbrook Junior School", "mainstream"), (False, "No personal budget was requested.")),
             {"good_at": ["being kind and drawing."], "important_to_me": ["my trampoline."], "how_to_help_me": ["people use pictures."], "not_working": ["shouting."], "hopes": ["to be a chef."]},
             [goal("1", o[0], "independence", "By July 2026"), goal("2", o[1], "learning", "By July 2026"), goal("3", o[2], "feelings", "By July 2026")], helps, ["Z999000554433", "arrest"])  # fmt: skip
    save(OUT, "51-idris-bowen-khan", "docx", e, g)


def labelled_paragraphs() -> None:
    """PDF; each help a paragraph with lines of labels under it."""
    rows = [
        (
            "Mentoring from an older student",
            "Sixth form mentor trained by the SENCO",
            "Every Wednesday lunchtime for 25 minutes",
            1,
            "week",
            25,
        ),
        ("Mathematics tuition 1:1", "Qualified maths teacher", "2 sessions of 40 minutes per week", 2, "week", 40),
        (
            "Weighted blanket and a quiet desk in the library",
            "Learning support manager",
            "Available at all times",
            None,
            None,
            None,
        ),
        (
            "Anxiety workshops in a group of no more than 6",
            "Mental health support team",
            "6 sessions over one term, 1 hour each",
            6,
            "term",
            60,
        ),
    ]
    o = [
        "By the end of Year 12 Saoirse will pass GCSE mathematics at grade 4 or above.",
        "By Christmas 2026 Saoirse will attend college on four days out of five for half a term.",
    ]
    e = [("header", "CONFIDENTIAL Saoirse Delaney"), ("footer", "Contact: Post-16 SEND Officer Hamid Rashidi 0115 496 0312"), ("h1", "Bramlington City Council EHC Plan"), ("p", "Name: Saoirse Delaney"), ("p", "Pronouns: she/her"), ("p", "Date of birth: 2 May 2009"), ("p", "Year group: 12"), ("p", "Plan finalised: 15 August 2025"), ("p", "Next review by: 14 August 2026"), ("p", "Post-16 SEND Officer: Hamid Rashidi, 0115 496 0312"),
         ("h1", "Section A"), ("h2", "What are you good at?"), ("p", "I am good at languages. I can play the harp."), ("h2", "What is important to you?"), ("p", "My grandad is important to me."), ("h2", "What helps you?"), ("p", "It helps when people tell me the plan for the day."), ("h2", "What would you like to do in the future?"), ("p", "I would like to be a translator."), ("h2", "What do you find difficult?"), ("p", "I find crowded corridors difficult."), ("h2", "What do your parents think?"), ("p", "We are worried that she does not eat enough."),
         ("h1", "Section B"), ("p", "Saoirse is autistic and very anxious about school."), ("h1", "Section C"), ("p", "Saoirse takes sertraline 50mg."), ("h1", "Section D"), ("p", "None."), ("h1", "Section E"), ("p", f"Outcome 1. {o[0]}"), ("p", f"Outcome 2. {o[1]}"), ("h1", "Section F")]  # fmt: skip
    for i, r in enumerate(rows, 1):
        e += [
            ("bold", f"Support {i}"),
            ("p", f"Provision: {r[0]}"),
            ("p", f"Delivered by: {r[1]}"),
            ("p", f"How often: {r[2]}"),
            ("p", "Review: termly"),
        ]
    e += [
        *END,
        ("h1", "Section I"),
        ("p", "Bramlington Sixth Form College, a mainstream college"),
        ("h1", "Section J"),
        ("p", "There is no personal budget."),
    ]
    helps = [
        help_(
            r[0],
            r[1],
            r[3],
            r[4],
            r[5],
            review="termly",
            group="1:1" if "1:1" in r[0] else "group of no more than 6" if "group" in r[0] else None,
        )
        for r in rows
    ]
    g = gold(key_facts("Saoirse", "Saoirse Delaney", "2009-05-02", None, "Year 12", "Bramlington City Council", "2025-08-15", "2026-08-14", None, ("Hamid Rashidi", "Post-16 SEND Officer", "0115 496 0312", None), ("Bramlington Sixth Form College", "mainstream college"), (False, "There is no personal budget.")),
             {"good_at": ["I am good at languages.", "I can play the harp."], "important_to_me": ["My grandad is important to me."], "how_to_help_me": ["It helps when people tell me the plan for the day."], "hopes": ["I would like to be a translator."], "not_working": ["I find crowded corridors difficult."]},
             [goal("1", o[0], "learning", "By the end of Year 12"), goal("2", o[1], "feelings", "By Christmas 2026")], helps, ["sertraline", "does not eat enough"])  # fmt: skip
    save(OUT, "52-saoirse-delaney", "pdf", e, g)


def shorthand() -> None:
    """Word; a table in a professional's shorthand."""
    rows = [
        ("SaLT direct", "SaLT", "1x45 min per half term", 1, "half_term", 45, None),
        ("SaLT programme", "TA", "1:1, 4x20 wkly", 4, "week", 20, None),
        ("In-class support", "TA", "17.5 hrs pw", None, "week", None, 17.5),
        ("OT review", "OT", "2 x per year", 2, "year", None, None),
        ("Forest school", "Outdoor learning lead", "half day each week", 1, "week", None, None),
        ("Nurture group (6-8 chn)", "Nurture lead", "alternate afternoons", None, None, None, None),
        ("Check in", "Key adult", "am and pm, 5 mins", 2, "day", 5, None),
        ("EP consultation", "Educational psychologist", "as requested by school", None, None, None, None),
    ]
    o = [
        "By the end of Year 6 Remy will ask a friend to play using a full sentence.",
        "By the end of Year 6 Remy will stay with an activity for 15 minutes.",
    ]
    e = [("h1", "EHCP"), ("table", [["Child", "Remy Oduya", "D.O.B", "19/09/2014"], ["LA", "Fellgate Borough Council", "Year", "6"], ["Date finalised", "08/01/2025", "Date for review", "07/01/2026"], ["EHC Plan Writer", "Cass Dunmore", "Tel", "0118 496 0456"]], {"head": 0}), ("h1", "A. Views"), ("bold", "Remy says he is good at"), ("ul", ["Lego", "Goalkeeping"]), ("bold", "Remy says these things matter"), ("ul", ["Having his own peg", "Seeing Dad on Sundays"]), ("bold", "Remy says it helps when"), ("ul", ["People count down to the end"]), ("h1", "B. Needs"), ("p", "Remy has DLD and ADHD."), ("h1", "C. Health"), ("p", "None."), ("h1", "D. Care"), ("p", "None."), ("h1", "E. Outcomes"), ("ul", o), ("h1", "F. Provision"), ("table", [["Provision", "By", "Freq."], *[list(r[:3]) for r in rows]]), ("h1", "G. Health provision"), ("p", "None"), ("h1", "H1. Social care provision"), ("p", "None"), ("h1", "H2. Social care provision"), ("p", "None"), ("h1", "I. School"), ("p", "Fellgate Primary School"), ("p", "Type: mainstream academy"), ("h1", "J. Personal budget"), ("p", "Not requested"), ("h1", "K. Advice"), ("p", "Attached")]  # fmt: skip
    helps = [
        help_(
            r[0],
            r[1],
            r[3],
            r[4],
            r[5],
            hours=r[6],
            group="Nurture group (6-8 chn)" if "Nurture" in r[0] else "1:1" if "1:1" in r[2] else None,
            vague=["as requested"] if "requested" in r[2] else [],
        )
        for r in rows
    ]
    g = gold(key_facts("Remy", "Remy Oduya", "2014-09-19", None, "Year 6", "Fellgate Borough Council", "2025-01-08", "2026-01-07", None, ("Cass Dunmore", "EHC Plan Writer", "0118 496 0456", None), ("Fellgate Primary School", "mainstream academy"), (False, "Not requested")),
             {"good_at": ["Lego", "Goalkeeping"], "important_to_me": ["Having his own peg", "Seeing Dad on Sundays"], "how_to_help_me": ["People count down to the end"]},
             [goal("1", o[0], "communication", "By the end of Year 6"), goal("2", o[1], "learning", "By the end of Year 6")], helps, [])  # fmt: skip
    save(OUT, "53-remy-oduya", "docx", e, g)


def grouped_by_setting() -> None:
    """PDF; help in nested lists under who gives it, with conditions and changes."""
    p = [
        "She will teach Nell braille for 50 minutes on four days each week.",
        "She will visit Nell's home once each term.",
        "They will enlarge and adapt worksheets before the lesson.",
        "They will walk with Nell between buildings until she has finished her route training.",
        "One hour of route training every fortnight, rising to weekly from January 2026.",
        "Nell will not be left alone in the science laboratory.",
    ]
    o = [
        "By July 2026, Nell will read 40 words a minute in contracted braille.",
        "By July 2026, Nell will walk four routes in school alone with her long cane.",
    ]
    e = [("h1", "Education, Health and Care (EHC) Plan"), ("p", "Prepared by Sorrelton County Council"), ("kv", [("Young person's name", "Penelope Hart"), ("Name I use", "Nell"), ("DOB", "30-11-2011"), ("Year", "Year 8"), ("Final plan issued on", "6th May 2025"), ("This plan was last reviewed on", "12th March 2025"), ("This plan will next be reviewed by", "12th March 2026"), ("My plan co-ordinator", "Gil Ashworth (EHC Plan Co-ordinator), 01632 960855, gil.ashworth@sorrelton.example.org")]), ("h1", "Section A – What matters to me"), ("h2", "My talents"), ("ul", ["I make podcasts."]), ("h2", "My important things"), ("ul", ["My cane is called Sid.", "Honesty."]), ("h2", "My top tips for helping me"), ("ul", ["Say your name first.", "Never grab my arm."]), ("h2", "My ambitions"), ("ul", ["I am going to be a journalist."]), ("h2", "The views of my mum"), ("p", "Nell's sister has leukaemia and home is hard."),
         ("h1", "Section B – Needs"), ("p", "Nell is blind."), ("h1", "Section C – Health"), ("p", "None."), ("h1", "Section D – Social care"), ("p", "None."), ("h1", "Section E – Outcomes"), ("p", "E1"), ("p", o[0]), ("p", "E2"), ("p", o[1]), ("h1", "Section F – Provision"), ("p", "Qualified teacher of the visually impaired:"), ("ul", p[:2]), ("p", "Teaching assistants:"), ("ul", p[2:4]), ("p", "Habilitation officer:"), ("ul", [p[4]]), ("p", "Safety:"), ("ul", [p[5]]), *END, ("h1", "Section I – Placement"), ("p", "Sorrelton High School. Type of school: maintained mainstream secondary"), ("h1", "Section J – Personal budget"), ("p", "None requested.")]  # fmt: skip
    g = gold(key_facts("Nell", "Penelope Hart", "2011-11-30", None, "Year 8", "Sorrelton County Council", "2025-05-06", "2026-03-12", "2025-03-12", ("Gil Ashworth", "EHC Plan Co-ordinator", "01632 960855", "gil.ashworth@sorrelton.example.org"), ("Sorrelton High School", "maintained mainstream secondary"), (False, "None requested.")),
             {"good_at": ["I make podcasts."], "important_to_me": ["My cane is called Sid.", "Honesty."], "how_to_help_me": ["Say your name first.", "Never grab my arm."], "hopes": ["I am going to be a journalist."]},
             [goal("E1", o[0], "sensory_physical", "By July 2026"), goal("E2", o[1], "independence", "By July 2026")],
             [help_(p[0], "Qualified teacher of the visually impaired", 4, "week", 50), help_(p[1], "Qualified teacher of the visually impaired", 1, "term"), help_(p[2], "Teaching assistants"), help_(p[3], "Teaching assistants"), help_(p[4], "Habilitation officer", 1, "fortnight", 60), help_(p[5], negative=True)], ["leukaemia"])  # fmt: skip
    save(OUT, "54-nell-hart", "pdf", e, g)


if __name__ == "__main__":
    for each in (wide_table, labelled_paragraphs, shorthand, grouped_by_setting):
        each()
