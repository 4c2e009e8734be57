"""What a typed line is, before it is answered: a question, an answer, a wish, or plain from its own words."""
