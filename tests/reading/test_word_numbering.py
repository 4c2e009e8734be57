"""The numbers that Word draws by itself."""

from __future__ import annotations

from typing import Any

NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'


def numbering(word: Any, *levels: tuple[str, str], extra: str = "") -> dict[str, str]:
    """A numbering part with one list of these (format, text) levels."""
    made = "".join(
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for index, (kind, text) in enumerate(levels)
    )
    abstract = f'<w:abstractNum w:abstractNumId="0">{made}</w:abstractNum>'
    return {
        "numbering": word.part(
            "numbering", abstract + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' + extra
        )
    }


def read(word: Any, levels: list[int], parts: dict[str, str], list_id: int = 1) -> Any:
    """Paragraphs "help" at these levels."""
    body = [word.p("help", properties=NUMBERED.format(level, list_id)) for level in levels]
    return word.read(*body, parts=parts).blocks


def test_bullets_have_a_depth_and_no_number(word: Any) -> None:
    blocks = read(word, [0, 1, 0], numbering(word, ("bullet", "•"), ("bullet", "o")))
    assert [(block.kind, block.level, block.text, block.number) for block in blocks] == [
        ("list_item", 1, "help", None),
        ("list_item", 2, "help", None),
        ("list_item", 1, "help", None),
    ]


def test_a_plain_number_stands_beside_the_text_not_in_it(word: Any) -> None:
    blocks = read(word, [0, 0], numbering(word, ("decimal", "%1.")))
    assert [(block.text, block.number) for block in blocks] == [("help", "1."), ("help", "2.")]


def test_numbers_of_several_levels_and_with_letters_belong_to_the_text(word: Any) -> None:
    blocks = read(word, [0, 1, 1, 0, 1], numbering(word, ("decimal", "E%1"), ("decimal", "%1.%2")))
    assert [block.text for block in blocks] == ["E1 help", "1.1 help", "1.2 help", "E2 help", "2.1 help"]


def test_letters_and_roman_numbers_are_drawn(word: Any) -> None:
    blocks = read(word, [0, 0, 1, 1, 1, 1], numbering(word, ("lowerLetter", "%1)"), ("lowerRoman", "(%2)")))
    assert [block.number for block in blocks] == ["a)", "b)", "(i)", "(ii)", "(iii)", "(iv)"]


def test_a_second_list_over_the_same_definition_starts_where_it_says(word: Any) -> None:
    again = '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    parts = numbering(word, ("decimal", "%1."), extra=again + "</w:lvlOverride></w:num>")
    first = [word.p("help", properties=NUMBERED.format(0, 1)) for _ in range(2)]
    second = word.p("help", properties=NUMBERED.format(0, 2))
    assert [block.number for block in word.read(*first, second, parts=parts).blocks] == ["1.", "2.", "1."]


def test_a_list_that_is_not_defined_does_no_harm(word: Any) -> None:
    blocks = read(word, [0], numbering(word, ("decimal", "%1.")), list_id=99)
    assert [block.text for block in blocks] == ["help"]
