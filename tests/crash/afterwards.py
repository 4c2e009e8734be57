"""After the last kill: every file that was ever promised, opened with its code, straight from the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from crash.moments import Wrong
from crash.young_person import Answers, Kept


def check(folder: Path, files: Mapping[str, Answers]) -> int:
    """Gives how many answers were looked at. Raises Wrong for a row too few, too many, doubled or damaged."""
    from bot.store import open_store

    store, looked = open_store(folder), 0
    for code, promised in files.items():
        sitting = store.new_sitting()
        store.open_file(sitting, code)
        found = tuple(Kept(answer.id, answer.words, answer.shared) for answer in store.answers(sitting))
        if found != promised:
            raise Wrong(f"a file holds {len(found)} answers, {len(promised)} were promised, or they differ")
        looked += len(found)
    store.end_all_sittings()
    with sqlite3.connect(folder / "companion.db") as raw:
        if raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise Wrong("the database is damaged")
        orphans = raw.execute("SELECT COUNT(*) FROM sealed WHERE owner NOT IN (SELECT id FROM owners)").fetchone()[0]
        keyless = raw.execute("SELECT COUNT(*) FROM owners WHERE id NOT IN (SELECT owner FROM files)").fetchone()[0]
        if orphans or keyless:
            raise Wrong(f"{orphans} rows without a key, {keyless} keys of ended sittings")
    raw.close()
    return looked
