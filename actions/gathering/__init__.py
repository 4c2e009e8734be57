"""The views talk: its questions, where it stands, who types, and what is kept of what is said."""
