"""How often and how long, from the plan’s own figures."""
