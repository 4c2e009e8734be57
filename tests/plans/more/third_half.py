"""The other five plans of `third.py`, which writes them."""

# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

from tests.plans.more.writer import goal, gold, help_, key_facts, save

OUT = Path(__file__).parent / "third"


def numbered() -> None:
    """A PDF with numbered paragraphs in every section."""
    p = ["Callum shall receive direct specialist teaching from a Qualified Teacher of the Vision Impaired (QTVI) for 2 x 60 minute sessions per week.",
         "A teaching assistant experienced in vision impairment will modify all printed materials to N24 bold before each lesson.",
         "Callum shall be taught touch typing by the QTVI's assistant for 20 minutes daily.",
         "A habilitation specialist will deliver 24 hours of mobility training per year.",
         "Callum will have access to a quiet space as appropriate.",
         "Staff will not ask Callum to copy from the whiteboard.",
         "The SENCO will convene a meeting with the QTVI and parents each term to review progress.",
         "Callum will be provided with a CCTV magnifier and a laptop with screen-reading software.",
         "Orthoptic review at the eye clinic every 6 months.",
         "Two hours per week of supported leisure through a personal assistant."]  # fmt: skip
    o = ["By July 2027 Callum will read N24 print at 90 words per minute.", "By the end of Year 7 Callum will move between all his classrooms without an adult.",
         "By the end of Year 6, Callum will explain his vision impairment to a new adult in his own words."]  # fmt: skip
    e = [
        ("header", "EHCP C. MacInnes"), ("footer", "Holmebridge City Council Official-Sensitive"), ("h1", "Holmebridge City Council"),
        ("h2", "Education Health and Care Plan - FINAL"), ("p", "Child's name: Callum James MacInnes"), ("p", "Date of birth: 30/01/2014"), ("p", "Year group: 6"), ("p", "Final plan date: 1 July 2025"),
        ("p", "To be reviewed by: 30 June 2026"), ("p", "EHCP Coordinator: Ruth Okonjo  Tel: 020 7946 0532  Email: ruth.okonjo@holmebridge.example.org"), ("p", "Social care ID: 7719920"),
        ("h1", "A. The views, interests and aspirations of the child and parents"), ("p", "A1. What Callum says"), ("p", "A1.1 \"I love football and I am the best at quizzes.\""), ("p", "A1.2 \"I want people to say their name when they talk to me.\""),
        ("p", "A1.3 \"I want to be a radio presenter.\""), ("p", "A2. What Callum's parents say"), ("p", "A2.1 We would like Callum to have friends and to be independent."),
        ("h1", "B. Special educational needs"), ("p", "B1.1 Callum has a severe vision impairment (albinism with nystagmus)."), ("p", "B1.2 Callum tires quickly when reading print."),
        ("h1", "C. Health needs"), ("p", "C1.1 Callum attends the eye clinic."), ("h1", "D. Social care needs"), ("p", "D1.1 Callum has few chances to meet friends outside school."),
        ("h1", "E. Outcomes"), *[("p", f"E{i}. {t}") for i, t in enumerate(o, 1)],
        ("p", "Steps towards E1: read for 10 minutes each evening using the magnifier."),
        ("h1", "F. Special educational provision"), ("h2", "F1 Sensory and physical"), *[("p", f"F1.{i} {t}") for i, t in enumerate(p[:4], 1)],
        ("h2", "F2 Social, emotional and mental health"), *[("p", f"F2.{i} {t}") for i, t in enumerate(p[4:7], 1)], ("h2", "F3 Equipment"), ("p", f"F3.1 {p[7]}"),
        ("h1", "G. Health provision"), ("p", f"G1.1 {p[8]}"), ("h1", "H1. Social care provision (CSDPA 1970)"), ("p", f"H1.1 {p[9]}"), ("h1", "H2. Other social care provision"), ("p", "H2.1 None"),
        ("h1", "I. Placement"), ("p", "I1.1 Fernhollow Junior School (mainstream school with a resourced provision for vision impairment)"),
        ("h1", "J. Personal budget"), ("p", "J1.1 Not requested at this time."), ("h1", "K. Appendices"), ("p", "K1.1 Advice from the QTVI dated 4 April 2025."),
    ]  # fmt: skip
    g = gold(key_facts("Callum", "Callum James MacInnes", "2014-01-30", None, "Year 6", "Holmebridge City Council", "2025-07-01", "2026-06-30", None,
                   ("Ruth Okonjo", "EHCP Coordinator", "020 7946 0532", "ruth.okonjo@holmebridge.example.org"),
                   ("Fernhollow Junior School", "mainstream school with a resourced provision for vision impairment"), (False, "Not requested at this time.")),
             {"good_at": ["I love football and I am the best at quizzes."], "how_to_help_me": ["I want people to say their name when they talk to me."], "hopes": ["I want to be a radio presenter."]},
             [goal("E1", o[0], "learning", "By July 2027"), goal("E2", o[1], "independence", "By the end of Year 7"), goal("E3", o[2], "communication", "By the end of Year 6")],
             [help_(p[0], "Qualified Teacher of the Vision Impaired (QTVI)", 2, "week", 60), help_(p[1], "teaching assistant experienced in vision impairment"),
              help_(p[2], "QTVI's assistant", 1, "day", 20), help_(p[3], "habilitation specialist", None, "year", hours=24), help_(p[4], vague=["access to", "as appropriate"]),
              help_(p[5], "Staff", negative=True), help_(p[6], ["SENCO", "QTVI"], 1, "term"), help_(p[7]), help_(p[8], "eye clinic", 2, "year", section="G"),
              help_(p[9], "personal assistant", 1, "week", 120, section="H1")],
             ["7719920"])  # fmt: skip
    save(OUT, "34-callum-macinnes", "pdf", e, g)


def nursery() -> None:
    """A nursery child, parents' words in section A, odd order: D and C after F."""
    p = ["A key person will sit beside Bea at snack and model single words and signs every day.", "Portage home visitor to see Bea and her family fortnightly for 1 hour.",
         "Attention bucket activity in a group of 2-4 children, 5 to 10 minutes, three times a day.", "Early years practitioners will attend Makaton training (6 hours) before Bea starts.",
         "Specialist early years teacher to visit the nursery half-termly.", "Bea should have opportunities to play with sand and water.",
         "Physiotherapist to review standing frame every 3 months.", "Feeding advice from the dietitian as needed."]  # fmt: skip
    o = [
        "Bea will use 20 single words or signs to ask for what she wants by the time she leaves nursery.",
        "Bea will walk 10 steps holding one hand by August 2026.",
        "By August 2026 Bea will join in a play activity next to two other children for 5 minutes.",
    ]
    e = [
        ("h1", "Education, Health and Care Plan (Early Years)"), ("p", "County of Ravensholt"),
        ("table", [[{"text": "Child", "bold": True}, {"text": "Beatrix Anne Lomax (Bea)", "cols": 3}], [{"text": "D.o.B.", "bold": True}, "5 June 2021", {"text": "Age", "bold": True}, "4"],
                   [{"text": "Plan finalised on", "bold": True}, "17 September 2025", {"text": "Review due by", "bold": True}, "17 March 2026"], [{"text": "Key worker at the council", "bold": True}, {"text": "Gethin Moss, Early Years SEND Officer, 01632 960333", "cols": 3}],
                   [{"text": "Parents", "bold": True}, {"text": "Joanne Lomax 07700 900451; Peter Lomax", "cols": 3}]], {"head": 0}),
        ("h1", "A  Bea's views and her family's views"), ("h2", "What Bea enjoys and is good at (written by her parents)"),
        ("p", "Bea loves bubbles and anything that spins. She is a happy little girl. She is very good at climbing."), ("h2", "What is important to Bea"), ("p", "Bea needs her blue blanket at sleep time. Her big sister Martha is her favourite person."),
        ("h2", "How to support Bea"), ("p", "Get down to her level and use few words. She likes to be held when she is tired."), ("h2", "Our hopes for Bea"), ("p", "We hope that Bea will talk one day. We hope she goes to the same school as Martha."),
        ("h1", "B  Special educational needs"), ("p", "Bea has global developmental delay. She uses three words. She cannot yet walk on her own."),
        ("h1", "E  Outcomes"), ("ol", o),
        ("h1", "F  Provision to meet Bea's special educational needs"), ("bold", "Communication and interaction"), ("ul", p[:4]), ("bold", "Play and learning"), ("ul", p[4:6]),
        ("h1", "D  Social care needs"), ("p", "No needs identified."), ("h1", "C  Health needs"), ("p", "Bea has low muscle tone and epilepsy. Buccal midazolam 5mg is kept at nursery."),
        ("h1", "G  Health provision"), ("ul", p[6:8]), ("h1", "H1  Social care provision for a child under 18"), ("p", "None."), ("h1", "H2  Other social care provision"), ("p", "None."),
        ("h1", "I  Setting"), ("p", "Little Acorns Nursery, a private nursery, until August 2026."), ("h1", "J  Personal budget"), ("p", "There is no personal budget at present."), ("h1", "K  Advice"), ("p", "See attached."),
    ]  # fmt: skip
    g = gold(key_facts("Bea", "Beatrix Anne Lomax", "2021-06-05", 4, None, "County of Ravensholt", "2025-09-17", "2026-03-17", None,
                   ("Gethin Moss", "Early Years SEND Officer", "01632 960333", None), ("Little Acorns Nursery", "a private nursery"), (False, "There is no personal budget at present.")),
             {"good_at": ["Bea loves bubbles and anything that spins.", "She is a happy little girl.", "She is very good at climbing."], "important_to_me": ["Bea needs her blue blanket at sleep time.", "Her big sister Martha is her favourite person."],
              "how_to_help_me": ["Get down to her level and use few words.", "She likes to be held when she is tired."]},
             [goal("1", o[0], "communication", "by the time she leaves nursery"), goal("2", o[1], "sensory_physical", "by August 2026"), goal("3", o[2], "communication", "By August 2026")],
             [help_(p[0], "key person", 1, "day"), help_(p[1], "Portage home visitor", 1, "fortnight", 60), help_(p[2], [], 3, "day", None, group="group of 2-4 children"), help_(p[3], "Early years practitioners", hours=6),
              help_(p[4], "Specialist early years teacher", 1, "half_term"), help_(p[5], vague=["should have", "opportunities to"]), help_(p[6], "Physiotherapist", 4, "year", section="G"), help_(p[7], "dietitian", section="G", vague=["as needed"])],
             ["07700 900451", "midazolam"])  # fmt: skip
    save(OUT, "35-beatrix-lomax", "docx", e, g)


def college() -> None:
    """Post-16; provision in a table with short forms."""
    rows = [("Numeracy tuition in the context of money and work", "Maths tutor", "x3 weekly", "40m", 3, "week", 40), ("Job coach on supported internship placement", "Job coach", "2 days p/w", "-", 2, "week", None),
            ("Independent living skills session in the training flat", "LSA", "0.5 day every Friday", "", 1, "week", None), ("Review of learning plan", "Personal tutor", "half-termly", "30 mins", 1, "half_term", 30),
            ("Counselling", "College counsellor", "fortnightly", "50 minutes", 1, "fortnight", 50), ("Careers guidance interview", "Independent careers adviser", "2 per academic year", "1 hr", 2, "year", 60),
            ("1:1 mentoring by phone in the holidays", "Mentor", "monthly", "15m", 1, "month", 15), ("Regular check-ins", "Relevant staff", "when needed", "", None, None, None)]  # fmt: skip
    o = [
        "By July 2027 Marek will hold a paid job for at least 8 hours a week.",
        "By December 2026 Marek will plan and cook three meals without help.",
        "By the end of the 2026-27 academic year Marek will manage a weekly budget of £40 on his own.",
    ]
    e = [
        ("header", "Marek Dudek | EHCP 2025"), ("h1", "EHC Plan"), ("kv", [("Young person", "Marek Dudek"), ("Date of birth", "11.04.2006"), ("Course / year", "Year 14 supported internship"), ("Council", "London Borough of Eastwick"), ("Plan amended on", "02.05.2025"), ("Previous plan", "16.04.2024"), ("Next review by", "01.05.2026"), ("Preparing for Adulthood officer", "Sunita Blake – 020 7946 0911 – sunita.blake@eastwick.example.org")]),
        ("h1", "Part 1 (Section A): Me and my life"), ("p", "I'm good at"), ("ul", ["I am good with my hands.", "I speak Polish and English."]), ("p", "Important to me"), ("ul", ["Seeing my girlfriend at weekends."]), ("p", "Please support me by"), ("ul", ["Writing down what we agreed."]), ("p", "In the future"), ("ul", ["I want a paid job in a garden centre.", "I want my own flat."]),
        ("h1", "Part 2 (Section B): Special educational needs"), ("p", "Marek has a mild learning disability and autism."), ("h1", "Part 3 (Section C): Health needs"), ("p", "Marek has type 1 diabetes and injects insulin 6 units before meals."), ("h1", "Part 4 (Section D): Social care"), ("p", "Marek lives with his aunt."),
        ("h1", "Part 5 (Section E): Outcomes - preparing for adulthood"), ("table", [["PfA pathway", "Outcome"], ["Employment", o[0]], ["Independent living", o[1]], ["Independent living", o[2]]]),
        ("h1", "Part 6 (Section F): Education provision"), ("table", [["What will be provided", "By whom", "Frequency", "Duration"], *[[r[0], r[1], r[2], r[3]] for r in rows]]),
        ("h1", "Part 7 (Section G): Health provision"), ("p", "The diabetes specialist nurse will see Marek at clinic four times a year."), ("h1", "Part 8 (Section H1 and H2): Social care provision"), ("p", "H1: None"), ("p", "H2: 5 hours per week of support from an enabler to go to the gym and to meet friends."),
        ("h1", "Part 9 (Section I): Placement"), ("p", "Eastwick Sixth Form College - general further education college"), ("h1", "Part 10 (Section J): Personal budget"), ("p", "Marek has a personal budget of £4,200 a year for his enabler, paid as a direct payment."), ("h1", "Part 11 (Section K)"), ("p", "Reports held on file."),
    ]  # fmt: skip
    helps = [
        help_(
            r[0],
            r[1],
            r[4],
            r[5],
            r[6],
            vague=["Regular", "when needed"] if r[0].startswith("Regular") else [],
            group="1:1" if r[0].startswith("1:1") else None,
        )
        for r in rows
    ]
    helps += [
        help_(
            "The diabetes specialist nurse will see Marek at clinic four times a year.",
            "diabetes specialist nurse",
            4,
            "year",
            section="G",
        ),
        help_(
            "5 hours per week of support from an enabler to go to the gym and to meet friends.",
            "enabler",
            None,
            "week",
            hours=5,
            section="H2",
        ),
    ]
    g = gold(key_facts("Marek", "Marek Dudek", "2006-04-11", None, "Year 14", "London Borough of Eastwick", "2025-05-02", "2026-05-01", None, ("Sunita Blake", "Preparing for Adulthood officer", "020 7946 0911", "sunita.blake@eastwick.example.org"), ("Eastwick Sixth Form College", "general further education college"), (True, "Marek has a personal budget of £4,200 a year for his enabler, paid as a direct payment.")),
             {"good_at": ["I am good with my hands.", "I speak Polish and English."], "important_to_me": ["Seeing my girlfriend at weekends."], "how_to_help_me": ["Writing down what we agreed."], "hopes": ["I want a paid job in a garden centre.", "I want my own flat."]},
             [goal("1", o[0], "other", "By July 2027"), goal("2", o[1], "independence", "By December 2026"), goal("3", o[2], "independence", "By the end of the 2026-27 academic year")], helps, ["insulin"])  # fmt: skip
    save(OUT, "36-marek-dudek", "docx", e, g)


def by_area() -> None:
    """PDF; each area of need carries its need, outcome and provision one after the other; lead-in labels."""
    blocks = [
        ("Cognition and learning", "Tegan learns new facts slowly and forgets them over the holidays.", "By the end of Year 9 Tegan will recall the 3, 4 and 8 times tables in a timed test with 18 out of 20 right.",
         [("Pre-teaching of key vocabulary by a teaching assistant for 20 minutes before each new topic.", "teaching assistant", None, None, 20), ("A maths intervention taught by the maths lead: 3 sessions a week of 25 minutes, in a group of up to 4.", "maths lead", 3, "week", 25)], "learning"),
        ("Social, emotional and mental health", "Tegan bottles up her worries.", "By the end of Year 9 Tegan will name one worry to an adult she trusts each week.",
         [("Weekly drawing and talking session of 40 minutes with the pastoral lead, reducing to fortnightly after the first term.", "pastoral lead", 1, "week", 40), ("Supervision of the pastoral lead by an educational psychologist once a term.", "educational psychologist", 1, "term", None), ("Tegan should be given a time-out card where appropriate.", "", None, None, None)], "feelings"),
        ("Sensory and/or physical", "Tegan has hypermobile joints.", "By December 2026 Tegan will change for PE in under 10 minutes without help.",
         [("A daily programme of 15 minutes of physiotherapy exercises led by the PE technician, who will be trained by the physiotherapist every September.", "PE technician; physiotherapist", 1, "day", 15), ("A writing slope and a supportive chair in every classroom.", "", None, None, None)], "sensory_physical"),
    ]  # fmt: skip
    e = [("header", "Private and confidential"), ("h1", "EDUCATION, HEALTH AND CARE PLAN"), ("p", "This plan was made by Strathwold Council under the Children and Families Act 2014."),
         ("kv", [("Surname", "Birchall"), ("First name(s)", "Tegan Rose"), ("Date of birth", "19-07-2012"), ("National curriculum year", "8"), ("Date of issue", "12 December 2024"), ("Date of last review meeting", "7 November 2024"), ("Date of next review", "Autumn term 2025"), ("Allocated officer", "Ms Farah Iqbal (Assessment and Review Officer)"), ("Contact details", "01632 960766 / farah.iqbal@strathwold.example.org")]),
         ("h1", "Section A - The views, interests and aspirations of Tegan"), ("lead", "My strengths:", "I am caring. I am good at netball."), ("lead", "Important to me:", "My dad's allotment and my friend Nia."), ("lead", "Support I like:", "Ask me quietly. Write it on a sticky note."), ("lead", "My aspirations:", "I would like to be a vet nurse."), ("lead", "What isn't going well:", "I hate reading out loud in English."), ("lead", "Parents' views:", "Tegan comes home very tired and cries most nights."),
         ("h1", "Sections B, E and F")]  # fmt: skip
    outs, helps = [], []
    for n, (area, need, out, items, code) in enumerate(blocks, 1):
        e += [
            ("h2", area),
            ("bold", "Need"),
            ("p", need),
            ("bold", "Outcome"),
            ("p", out),
            ("bold", "Provision"),
            ("ul", [i[0] for i in items]),
        ]
        outs.append(goal(str(n), out, code, out.split(" Tegan")[0]))
        for t, who, times, per, mins in items:
            helps.append(
                help_(
                    t,
                    [x for x in who.split("; ") if x],
                    times,
                    per,
                    mins,
                    group="a group of up to 4" if "group" in t else None,
                    vague=["should", "where appropriate"] if "should" in t else [],
                    outcome=str(n),
                )
            )
    e += [("h1", "Section C"), ("p", "Tegan has joint hypermobility syndrome."), ("h1", "Section D"), ("p", "None known."), ("h1", "Section G"), ("p", "Physiotherapy: 6 sessions a year of 30 minutes from the community physiotherapist."), ("h1", "Sections H1 and H2"), ("p", "No social care provision is needed."), ("h1", "Section I"), ("p", "Rookwood Academy (mainstream)"), ("h1", "Section J"), ("p", "Tegan does not have a personal budget."), ("h1", "Section K"), ("p", "See list.")]  # fmt: skip
    helps.append(
        help_(
            "Physiotherapy: 6 sessions a year of 30 minutes from the community physiotherapist.",
            "community physiotherapist",
            6,
            "year",
            30,
            section="G",
        )
    )
    g = gold(key_facts("Tegan", "Tegan Rose Birchall", "2012-07-19", None, "Year 8", "Strathwold Council", "2024-12-12", None, "2024-11-07", ("Ms Farah Iqbal", "Assessment and Review Officer", "01632 960766", "farah.iqbal@strathwold.example.org"), ("Rookwood Academy", "mainstream"), (False, "Tegan does not have a personal budget.")),
             {"good_at": ["I am caring.", "I am good at netball."], "important_to_me": ["My dad's allotment and my friend Nia."], "how_to_help_me": ["Ask me quietly.", "Write it on a sticky note."], "hopes": ["I would like to be a vet nurse."], "not_working": ["I hate reading out loud in English."]},
             outs, helps, ["cries most nights"])  # fmt: skip
    save(OUT, "37-tegan-birchall", "pdf", e, g)


def scanned() -> None:
    """A scan: outcomes first in a table, help in numbered lists."""
    p = [
        "Adult support in class from a teaching assistant for 15 hours per week.",
        "A phonics programme delivered by a trained teaching assistant, 4 times a week for 15 minutes.",
        "Colourful Semantics group with the speech and language therapist once a week for half an hour.",
        "A named adult will meet Dominic at the gate every morning.",
        "A referral to the sensory team if necessary.",
        "Dominic will not be moved to another class without a social story one week before.",
    ]
    o = [
        "By July 2026 Dominic will speak in full sentences of six words with adults and children.",
        "By July 2026 Dominic will read 100 common words.",
    ]
    e = [("h1", "Education, Health and Care Plan"), ("kv", [("Name", "Dominic Paul Asante"), ("Known as", "Dom"), ("Date of birth", "8 September 2017"), ("Year", "Year 3"), ("Council", "Oakhurst Metropolitan Borough Council"), ("Date of plan", "6 June 2025"), ("Review by", "6 June 2026"), ("SEND officer", "Karen Ilves"), ("Telephone", "0191 498 0123"), ("NHS No", "999 223 7781")]),
         ("h1", "Section A: My views"), ("h2", "I am good at"), ("ul", ["Running fast.", "Making models with bricks."]), ("h2", "Important to me"), ("ul", ["My mum and my guinea pigs."]), ("h2", "Help me by"), ("ul", ["Showing me what to do first."]), ("h2", "When I grow up"), ("ul", ["I want to drive a digger."]),
         ("h1", "Section B: Special educational needs"), ("p", "Dom has speech, language and communication needs. He is learning to read."), ("h1", "Section C: Health needs"), ("p", "None."), ("h1", "Section D: Social care needs"), ("p", "None."),
         ("h1", "Section E: Outcomes"), ("table", [["No.", "Outcome", "Steps"], ["1", o[0], "Use four-word sentences by January 2026."], ["2", o[1], "Read 50 words by January 2026."]]), ("h1", "Section F: Special educational provision"), ("ol", p), ("h1", "Section G: Health provision"), ("p", "None."), ("h1", "Section H1: Social care provision"), ("p", "None."), ("h1", "Section H2: Social care provision"), ("p", "None."),
         ("h1", "Section I: Placement"), ("p", "Millpond Community Primary School, mainstream primary."), ("h1", "Section J: Personal budget"), ("p", "No personal budget is in place."), ("h1", "Section K: Advice"), ("p", "List attached.")]  # fmt: skip
    g = gold(key_facts("Dom", "Dominic Paul Asante", "2017-09-08", None, "Year 3", "Oakhurst Metropolitan Borough Council", "2025-06-06", "2026-06-06", None, ("Karen Ilves", "SEND officer", "0191 498 0123", None), ("Millpond Community Primary School", "mainstream primary"), (False, "No personal budget is in place.")),
             {"good_at": ["Running fast.", "Making models with bricks."], "important_to_me": ["My mum and my guinea pigs."], "how_to_help_me": ["Showing me what to do first."], "hopes": ["I want to drive a digger."]},
             [goal("1", o[0], "communication", "By July 2026"), goal("2", o[1], "learning", "By July 2026")],
             [help_(p[0], "teaching assistant", None, "week", hours=15), help_(p[1], "trained teaching assistant", 4, "week", 15), help_(p[2], "speech and language therapist", 1, "week", 30, group="Colourful Semantics group"), help_(p[3], "named adult", 1, "day"), help_(p[4], vague=["if necessary"]), help_(p[5], negative=True)], ["999 223 7781"])  # fmt: skip
    save(OUT, "38-dominic-asante", "scan", e, g)


ALL = (numbered, nursery, college, by_area, scanned)
