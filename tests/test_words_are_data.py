"""The files of words say each thing once: YAML takes the last of two like keys without a word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
FILES = sorted(path for folder in ("templates", "bot/domain", "bot/data") for path in (ROOT / folder).rglob("*.yml"))


class _EachOnce(yaml.SafeLoader):
    """Refuses a mapping that has a key twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]  # type: ignore[no-untyped-call]
        twice = sorted({str(key) for key in keys if keys.count(key) > 1})
        assert not twice, f"{twice} stands twice, line {node.start_mark.line + 1}"
        return super().construct_mapping(node, deep)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_key_of_a_file_of_words_stands_twice(path: Path) -> None:
    yaml.load(path.read_text(encoding="utf-8"), _EachOnce)
