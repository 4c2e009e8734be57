"""Words with a capital that are nobody's name: one list for all who look for names."""

from __future__ import annotations

NO_NAMES = frozenset(
    """
    Abba Access Activities Additional Adults Advice All Amma Ammi And Anxiety Any Anyone Art Assessment Assessments
    At Attendance Audiology Baba Barbie Behaviour Bibi Both Braille Break Care Careers Carers Children Class Club
    College Communication Complex Computing Consistent Counselling Dad Dada Daddy Dadi Daily Detentions Dietary
    Dietetic Dr Duplo Dysphagia Each Education Educational Emotional English Equipment Everyone Exams Family Father
    Fatigue Feedback Food For Fortnite Friday Friends From Games Gran Grandad Grandma Group He Health Help Her His
    Home Homework Hydrotherapy In Individual Information Input Instructions Interventions It Key Language Learners
    Learning Lego Lessons Lighting Literacy Lunch Makaton Mam Mama Mario Maths Meals Medical Medication Mentoring
    Minecraft Miss Monday Monitoring Mother Movement Mr Mrs Ms Mum Mummy Music Mx Nan Nana Nani Nanny Nobody Noise
    Numeracy Numicon On Opportunities Outcome Outcomes Pain Papa Parents Peers Personal Physical Physio
    Physiotherapy Planning Play Playmobil Playstation Pokemon Praise Professionals Progress Provision Pupils Reading
    Reception Regular Resources Rewards Roblox Safety Saturday School Science Seating Section Sensory Sessions She
    Sibling Siblings Sir Sleep Social Someone Special Speech Sport Staff Strategies Students Sunday Supervision
    Support Swimming Targets Tasks Tata Teachers Teaching Termly Tests Teta That The Their Therapy There These They
    This Those Thursday Time Toileting Training Transport Travel Tuesday Verbal Visual Wednesday Weekly Welsh When
    Where Which Who With Work Writing Written Xbox Year Yiayia Young
    """.split()
)
