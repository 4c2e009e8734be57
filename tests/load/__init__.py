"""Many sittings at once (`make load`, Locust) and thousands in a row (`make soak`) on the real site."""
