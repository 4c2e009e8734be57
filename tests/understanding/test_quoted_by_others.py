"""Words in quotation marks belong to the one who says them."""

from __future__ import annotations

import pytest

from summaries.understanding.voice.quoted import quoted_by_others


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Hill says that the last two years have been “like living beside a volcano”. She would like him to rest.",
        "His mother told us that mornings are for all of them “a battle every day”. She said he is tired.",
        "Mr Dunn, the form tutor, said he thinks of her as “the quiet engine of the class”.",
    ],
)
def test_what_an_adult_says_is_not_kept_as_the_young_persons_words(text: str) -> None:
    assert quoted_by_others(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Asked what matters, he said “my cat and my trains”.", "my cat and my trains"),
        ("Mrs Hill says that he told her “maths makes my head hurt”. She said he cried.", "maths makes my head hurt"),
    ],
)
def test_what_the_young_person_said_is_kept_also_where_an_adult_reports_it(text: str, words: str) -> None:
    assert quoted_by_others(text) == [words]
