"""What the young person says in section A."""
