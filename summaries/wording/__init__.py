"""Professional sentence to easy-read sentence, meaning kept.

Steps, each a module that can be read and tested alone: `clean`, `times`, `figures`, `person`, `drop`, `phrases` (with
`roles` and `jargon`); then `kinds` and `plain` make whole sentences in the plan's own order of words, `cuts` parts long
ones, `doer` and `often` add who and how often, `finish` polishes; `guard` proves the line against its quote, and
`easyread` checks the form. `easy_outcome`, `easy_provision` and `easy_view` walk through them.
"""

from summaries.wording.goal_line import easy_outcome
from summaries.wording.help_line import easy_provision
from summaries.wording.views_line import easy_view

__all__ = ["easy_outcome", "easy_provision", "easy_view"]
