"""What the front pages and sections I and J say: names, dates, contact, placement, budget."""
