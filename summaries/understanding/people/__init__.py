"""Who gives a help, by the plan’s own words."""
