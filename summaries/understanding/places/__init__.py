"""Where each block stands: its section, part, topic and role."""
