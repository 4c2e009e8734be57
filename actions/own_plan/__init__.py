"""Questions about this person's own plan: finding what it says, showing it, and what leans on what was shown."""
