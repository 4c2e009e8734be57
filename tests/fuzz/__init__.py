"""Damaged files, thousands of them: reading must end in blocks or in one plain sentence. Run: `make fuzz`."""
